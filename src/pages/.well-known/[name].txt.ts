import type { APIRoute } from 'astro';
import { getHub } from '../../data/hub.ts';
import { toPath } from '../../domain/paths.ts';
import { renderSecurityTxt } from '../../domain/security-txt.ts';
import { DEFAULT_LANG } from '../../i18n/types.ts';
import { absoluteLink } from '../../layouts/links.ts';

/** One file, and none where the settings name nobody to write to. */
export async function getStaticPaths() {
  const { settings, now } = await getHub(DEFAULT_LANG);
  const canonical = absoluteLink(toPath('securityTxt', {}, DEFAULT_LANG));
  const text = renderSecurityTxt(settings.region, canonical, now);
  return text ? [{ params: { name: 'security' }, props: { text } }] : [];
}

/** Where security faults are reported, RFC 9116. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
