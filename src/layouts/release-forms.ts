import type { Hub, Record } from '../domain/hub/types.ts';
import { toFormMediaType, type ReleaseForm } from '../domain/press/formats/form-names.ts';
import { renderForm } from '../domain/press/formats/render-form.ts';
import { toManuscript } from '../domain/press/manuscript.ts';
import { absoluteLink } from './links.ts';

interface FormPage {
  readonly form: ReleaseForm;
  readonly record: Record<'releases'>;
  readonly hub: Hub;
}

/** A release in one of its forms as an answer of the site. */
export async function toFormResponse({ form, record, hub }: FormPage): Promise<Response> {
  const content = await renderForm(form, toManuscript(record, hub, absoluteLink));
  return new Response(content, { headers: { 'Content-Type': toFormMediaType(form) } });
}
