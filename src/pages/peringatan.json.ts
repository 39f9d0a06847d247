import type { APIRoute } from 'astro';
import { getHub } from '../data/hub.ts';
import { selectPresentAlerts } from '../domain/alerts/effects.ts';
import { toAlertJson } from '../domain/alerts/page.ts';
import { toAlertTime } from '../domain/alerts/words.ts';
import { selectRecord } from '../domain/hub/hub.ts';
import { toPath } from '../domain/paths.ts';
import { formatDateTime } from '../i18n/format.ts';
import { t } from '../i18n/translate.ts';
import type { Lang } from '../i18n/types.ts';
import { absoluteLink } from '../layouts/links.ts';

/** The alerts in force, or that begin within two weeks, the gravest first, in both languages. */
export const GET: APIRoute = async () => {
  const [hub, english] = [await getHub('id'), await getHub('en')];
  const { timeZone } = hub.settings.region;
  const alerts = selectPresentAlerts(hub).map((alert) => {
    const { slug, issuer, start, end, issuedAt = start } = alert;
    const inBoth = (say: (lang: Lang) => string) => ({ id: say('id'), en: say('en') });
    const toTime = (lang: Lang) => formatDateTime(new Date(issuedAt), lang, timeZone, 'medium');
    const toEnd = (lang: Lang) => formatDateTime(new Date(end), lang, timeZone, 'short');
    return toAlertJson(alert, hub, selectRecord(english, 'alerts', slug), {
      url: inBoth((lang) => absoluteLink(toPath('alert', { slug }, lang))),
      time: inBoth((lang) => toAlertTime(alert, lang === 'id' ? hub : english)),
      effect: inBoth((lang) => t(lang, 'closure.place')),
      shut: inBoth((lang) => t(lang, 'closure.until', { time: toEnd(lang) })),
      issued: inBoth((lang) => t(lang, 'alert.issued', { who: issuer, time: toTime(lang) })),
    });
  });
  return new Response(JSON.stringify({ updated: hub.now.toISOString(), alerts }, null, 2), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
