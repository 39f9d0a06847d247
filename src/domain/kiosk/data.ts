/** What the screen at a village office shows: every service in short, topics, names of the villages. Pure. */
import { t } from '../../i18n/translate.ts';
import type { Hub, Record } from '../hub/types.ts';
import { say } from '../say.ts';
import { sortByCode, toCode } from '../service/page.ts';
import { toPapers } from '../service/papers.ts';
import { formatCost, formatDuration, formatLevels } from '../service/words.ts';

type Service = Record<'services'>;

/** A service on the result screen. */
export interface KioskService {
  /** `D03`. */
  readonly code: string;
  readonly plate: readonly [agency: string, number: string];
  readonly title: string;
  /** Four of them: name and value. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  /** It can be handed in at the village office, where the screen stands. */
  readonly isHere: boolean;
  readonly papers: readonly (readonly [name: string, text: string])[];
  readonly steps: readonly string[];
  /** Full address of its code, for the QR. */
  readonly url: string;
}

/** Everything that the screen asks for when it is touched first. */
export interface KioskData {
  readonly services: readonly KioskService[];
  /** Code without dots and name: `Kantor Desa …`. */
  readonly offices: readonly (readonly [code: string, name: string])[];
}

/** The place of "where" among the four facts. */
export const WHERE_FACT = 2;

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
