/** What the screen at a village office shows: every service in short, topics, names of the villages. Pure. */
import { t } from '../../i18n/translate.ts';
import type { Hub, Record } from '../hub/types.ts';
import { say } from '../say.ts';
import { sortByCode, toCode } from '../service/page.ts';
import { toPapers } from '../service/papers.ts';
import { formatCost, formatDuration, formatLevels } from '../service/words.ts';
import type { KioskData, KioskService } from './screen.ts';

type Service = Record<'services'>;

function toFacts(service: Service, { lang }: Hub): KioskService['facts'] {
  const unknown = t(lang, 'unknown.plain');
  return [
    [t(lang, 'service.cost'), formatCost(service, lang) ?? unknown],
    [t(lang, 'service.time'), formatDuration(service, lang) ?? unknown],
    [t(lang, 'kiosk.handIn'), formatLevels(service, lang)],
    service.deadline
      ? [t(lang, 'kiosk.deadline'), service.deadline]
      : [t(lang, 'service.product'), service.product ?? unknown],
  ];
}

function toKioskService(service: Service, hub: Hub, toUrl: (code: string) => string): KioskService {
  const { lang } = hub;
  const { short, plate } = toCode(service, hub);
  return {
    code: short,
    plate,
    title: service.title,
    facts: toFacts(service, hub),
    isHere: service.levels.includes('village'),
    papers: toPapers(service, [], hub).map(({ name, text, where }) => [
      name,
      [text, where].filter(Boolean).join(' · '),
    ]),
    steps: service.steps.map(({ title }) => say(title, lang)),
    url: toUrl(short),
  };
}

/** The data of the screen in the language of the hub. */
export function toKioskData(hub: Hub, toUrl: (code: string) => string): KioskData {
  const { lang, records, villages } = hub;
  return {
    services: sortByCode(records.services, hub).map((one) => toKioskService(one, hub, toUrl)),
    offices: villages.map(({ slug, name, kind }) => [
      slug,
      t(lang, kind === 'kelurahan' ? 'kiosk.wardOffice' : 'kiosk.villageOffice', { name }),
    ]),
  };
}
