import { t } from '../../i18n/translate.ts';
import type { Hub } from '../hub/types.ts';
import { say } from '../say.ts';
import { toBoilerplate, type Boilerplate } from './boilerplate.ts';

/** The figures of a region that desks ask for, each with its source. */
export interface FactSheet {
  readonly title: string;
  readonly lead: string;
  /** Who the region is, in a sentence or two. */
  readonly profile: string;
  readonly facts: Boilerplate['facts'];
  /** Every kecamatan with the number of its desa and kelurahan, in the order of their codes. */
  readonly districts: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly source: string;
  };
  readonly publisher: string;
  readonly url: string;
}

/** The fact sheet by settings and tables; `url` is the address of the newsroom. */
export function toFactSheet(hub: Hub, url: string): FactSheet {
  const { lang, districts, villages, settings } = hub;
  const { fullName, mapCredit, publisher } = settings.region;
  const { text, facts } = toBoilerplate(hub);
  const counts = Map.groupBy(villages, ({ districtCode }) => districtCode);
  return {
    title: t(lang, 'factSheet.title', { region: say(fullName, lang) }),
    lead: t(lang, 'factSheet.lead'),
    profile: text,
    facts,
    districts: {
      title: `${t(lang, 'factSheet.districts')}: ${districts.length}`,
      lines: districts.map(({ code, name }) =>
        t(lang, 'factSheet.districtLine', { name, villages: counts.get(code)?.length ?? 0 }),
      ),
      source: t(lang, 'factSheet.source', { source: say(mapCredit, lang) }),
    },
    publisher: say(publisher, lang),
    url,
  };
}

/** The sheet as plain text. */
export function renderFactSheet(sheet: FactSheet, lang: Hub['lang']): string {
  const { title, lead, profile, facts, districts, publisher, url } = sheet;
  const rows = facts.flatMap(({ name, value, source }) => [
    `${name}: ${value}`,
    `  ${t(lang, 'factSheet.source', { source })}`,
  ]);
  const lines = [
    title.toUpperCase(),
    lead,
    '',
    profile,
    '',
    ...(rows.length > 0 ? rows : [t(lang, 'factSheet.none')]),
    '',
    districts.title,
    ...districts.lines.map((line) => `- ${line}`),
    districts.source,
    '',
    publisher,
    url,
  ];
  return `${lines.join('\n')}\n`;
}
