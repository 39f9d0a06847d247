import type { APIRoute } from 'astro';
import { getHub } from '../../../data/hub.ts';
import { toEntryPaths } from '../../../data/static-paths.ts';
import { renderCap, type CapText } from '../../../domain/alerts/cap.ts';
import { selectRecord } from '../../../domain/hub/hub.ts';
import { toPath } from '../../../domain/paths.ts';
import { absoluteLink } from '../../../layouts/links.ts';
import type { EntryPage } from '../../../layouts/types.ts';

export const getStaticPaths = () => toEntryPaths('alerts', 'id');

/** The alert as a message of the Common Alerting Protocol 1.2, in every language that it is written in. */
export const GET: APIRoute<EntryPage<'alerts'>> = async ({ props: { record, hub } }) => {
  const { slug } = record;
  const toText = (alert: CapText['alert'], of: CapText['hub']): CapText => ({
    alert,
    hub: of,
    web: absoluteLink(toPath('alert', { slug }, of.lang)),
  });
  const english = await getHub('en');
  const translated = selectRecord(english, 'alerts', slug);
  const more = translated?.textLang === 'en' ? [toText(translated, english)] : [];
  const { host, pathname } = new URL(absoluteLink('/'));
  const xml = renderCap([toText(record, hub), ...more], `${host}${pathname.replace(/\/$/, '')}`);
  return new Response(xml, { headers: { 'Content-Type': 'application/cap+xml; charset=utf-8' } });
};
