import type { APIRoute } from 'astro';
import { getHub } from '../data/hub.ts';
import { selectActiveAlerts } from '../domain/alerts/active.ts';
import { toAlertJson } from '../domain/alerts/page.ts';
import { selectRecord } from '../domain/hub/hub.ts';
import { toPath } from '../domain/paths.ts';
import { absoluteLink } from '../layouts/links.ts';

/** The alerts in force, the gravest first, in both languages. */
export const GET: APIRoute = async () => {
  const [hub, english] = [await getHub('id'), await getHub('en')];
  const alerts = selectActiveAlerts(hub.records.alerts, hub.now).map((alert) => {
    const { slug } = alert;
    const toUrl = (lang: 'id' | 'en') => absoluteLink(toPath('alert', { slug }, lang));
    return toAlertJson(alert, selectRecord(english, 'alerts', slug), {
      id: toUrl('id'),
      en: toUrl('en'),
    });
  });
  return new Response(JSON.stringify({ updated: hub.now.toISOString(), alerts }, null, 2), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
