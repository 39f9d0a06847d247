import type { APIRoute } from 'astro';
import { getHub } from '../data/hub.ts';
import { renderLlmsTxt } from '../domain/llms-txt.ts';
import { DEFAULT_LANG } from '../i18n/types.ts';
import { absoluteLink } from '../layouts/links.ts';

/** A guide for programs that read the site. */
export const GET: APIRoute = async () =>
  new Response(renderLlmsTxt(await getHub(DEFAULT_LANG), absoluteLink), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
