import { t } from '../../i18n/translate.ts';
import type { Lang } from '../../i18n/types.ts';
import type { Hub } from '../hub/types.ts';
import type { Block } from '../markdown/plain-blocks.ts';
import { say } from '../say.ts';
import { toBoilerplate } from './boilerplate.ts';
import { address, paragraph, strong, toList, toPart } from './formats/sheet-parts.ts';
import { renderWordSheet } from './formats/word.ts';

/** The figures of a region that desks ask for, each with its source. */
export interface FactSheet {
  readonly lang: Lang;
  readonly title: string;
  readonly lead: string;
  /** Who the region is, and where that text is from. */
  readonly profile: { readonly title: string; readonly text: string; readonly sources: string };
  readonly facts: readonly {
    readonly name: string;
    readonly value: string;
    readonly source: string;
  }[];
  /** Every kecamatan with the number of its desa and kelurahan, in the order of their codes. */
  readonly districts: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly source: string;
  };
  readonly publisher: string;
  readonly url: string;
}

function toDistricts({ lang, districts, villages, settings }: Hub): FactSheet['districts'] {
  const counts = Map.groupBy(villages, ({ districtCode }) => districtCode);
  return {
    title: `${t(lang, 'factSheet.districts')}: ${districts.length}`,
    lines: districts.map(({ code, name }) =>
      t(lang, 'factSheet.districtLine', { name, villages: counts.get(code)?.length ?? 0 }),
    ),
    source: say(settings.region.mapCredit, lang),
  };
}

/** The fact sheet by settings and tables; `url` is the address of the newsroom. */
export function toFactSheet(hub: Hub, url: string): FactSheet {
  const { lang, settings } = hub;
  const { fullName, publisher, facts } = settings.region;
  const { title, text, sources } = toBoilerplate(hub);
  return {
    lang,
    title: t(lang, 'factSheet.title', { region: say(fullName, lang) }),
    lead: t(lang, 'factSheet.lead'),
    profile: { title, text, sources: sources.map(({ name }) => name).join('; ') },
    facts: facts.map(({ name, value, source }) => ({
      name: say(name, lang),
      value: say(value, lang),
      source,
    })),
    districts: toDistricts(hub),
    publisher: say(publisher, lang),
    url,
  };
}

/** The sheet as plain text. */
export function renderFactText(sheet: FactSheet): string {
  const { lang, title, lead, profile, facts, districts, publisher, url } = sheet;
  const toSource = (source: string) => (source ? [t(lang, 'factSheet.source', { source })] : []);
  const rows = facts.flatMap(({ name, value, source }) => [
    `${name}: ${value}`,
    ...toSource(source).map((line) => `  ${line}`),
  ]);
  const lines = [
    title.toUpperCase(),
    lead,
    '',
    profile.text,
    ...toSource(profile.sources),
    '',
    ...(rows.length > 0 ? rows : [t(lang, 'factSheet.none')]),
    '',
    districts.title,
    ...districts.lines.map((line) => `- ${line}`),
    ...toSource(districts.source),
    '',
    publisher,
    url,
  ];
  return `${lines.join('\n')}\n`;
}

function toBlocks(sheet: FactSheet): Block[] {
  const { lang, title, lead, profile, facts, districts, publisher, url } = sheet;
  const toSource = (source: string) =>
    source ? [paragraph({ text: t(lang, 'factSheet.source', { source }), isEmphasis: true })] : [];
  const rows = facts.map(({ name, value, source }) =>
    paragraph(strong(`${name}: `), `${value} (${t(lang, 'factSheet.source', { source })})`),
  );
  return [
    { type: 'heading', level: 1, spans: [{ text: title }] },
    paragraph(lead),
    ...toPart(profile.title, [paragraph(profile.text), ...toSource(profile.sources)]),
    ...(rows.length > 0 ? toList(rows) : [paragraph(t(lang, 'factSheet.none'))]),
    ...toPart(districts.title, [
      ...toList(districts.lines.map((line) => paragraph(line))),
      ...toSource(districts.source),
    ]),
    paragraph(publisher),
    paragraph(address(url)),
  ];
}

/** A sheet has no day of its own: its properties name the first day of every ZIP. */
const NO_DAY = '1980-01-01T00:00:00Z';

/** The sheet for Word. */
export function renderFactWord(sheet: FactSheet): Promise<Uint8Array<ArrayBuffer>> {
  return renderWordSheet({
    title: sheet.title,
    creator: sheet.publisher,
    subject: sheet.title,
    url: sheet.url,
    lang: sheet.lang,
    blocks: toBlocks(sheet),
    created: NO_DAY,
    modified: NO_DAY,
  });
}
