import { dump } from 'js-yaml';
import { parseFrontMatter } from '../../src/build/content/front-matter.ts';
import type { DraftGround } from '../../src/domain/content/check-draft.ts';
import {
  collectionNames,
  toDefinition,
  toTranslationFields,
  type toTranslationSchema,
} from '../../src/model/index.ts';
import { clearRecord, fillRecord, type Known } from './filled-entry.ts';
import type { StartedSite } from './start-site.ts';

/** The first kecamatan of the region, with a point in it. */
export function readDistrict({ checkout }: StartedSite): {
  name: string;
  lat: string;
  lon: string;
} {
  const [head = '', row = ''] = checkout.read('content/tables/districts.csv').split('\n');
  const value = (column: string) => row.split(',')[head.split(',').indexOf(column)] ?? '';
  return { name: value('kecamatan'), lat: value('label_lat'), lon: value('label_lon') };
}

/** What a draft of the editor holds of a file. */
export function readDraft(site: StartedSite, collection: string, entry: string, lang = 'id') {
  const path = `content/${collection}/${entry}.${lang}.md`;
  return site.clone.git('show', `cms/${collection}/${entry}:${path}`);
}

/** What fits the region, and the villages that have a page or none. */
type KnownVillages = Known & { takenVillages: string[]; freeVillages: string[] };

/** Values of fields that must fit the region, as the site tells them to its own editor. */
export async function readKnown(site: StartedSite): Promise<KnownVillages> {
  const response = await fetch(new URL('admin/rules.json', site.url));
  const ground = (await response.json()) as DraftGround;
  const { lat, lon } = readDistrict(site);
  const takenVillages = ground.villagePages.map(({ code }) => code);
  const villages = ground.villages.map(({ code }) => code);
  const freeVillages = villages.filter((code) => !takenVillages.includes(code));
  return {
    lat: Number(lat),
    lon: Number(lon),
    polygon: `${lat}, ${lon}\n${Number(lat) + 0.01}, ${lon}\n${lat}, ${Number(lon) + 0.01}`,
    districts: [ground.districts[0]?.code],
    village: villages[0],
    code: freeVillages[0],
    neighbour: ground.region.neighbours[0],
    tags: [ground.settings.tags.tags[0]?.slug],
    agency: ground.settings.agencies.agencies[0]?.key,
    number: 99,
    class: 'immediate',
    consent: 'guardian',
    takenVillages,
    freeVillages,
  };
}

function toFile(data: object): string {
  return `---\n${dump(data)}---\n\nIsi contoh.\n`;
}

/** Files of one entry per collection with every field filled, in both languages. */
export function fillEntries(slug: string, known: Known): Record<string, string> {
  const files = collectionNames.flatMap((name) => {
    const definition = toDefinition(name);
    const languages = { id: definition.fields, en: toTranslationFields(definition) };
    return Object.entries(languages).map(([lang, fields]) => [
      `content/${name}/${slug}.${lang}.md`,
      toFile(fillRecord(fields, known)),
    ]);
  });
  return Object.fromEntries(files) as Record<string, string>;
}

/** What an entry of a collection must keep by its rules, when everything else in it is cleared. */
const kept: Partial<Record<string, Known>> = { events: { status: 'undated' } };

/** Files of one entry per collection in which everything that may be open was cleared, in both languages. */
export function clearEntries(slug: string, known: Known): Record<string, string> {
  const files = collectionNames.flatMap((name) => {
    const definition = toDefinition(name);
    const languages = { id: definition.fields, en: toTranslationFields(definition) };
    return Object.entries(languages).map(([lang, fields]) => [
      `content/${name}/${slug}.${lang}.md`,
      toFile(clearRecord(fields, fillRecord(fields, { ...known, ...kept[name] }))),
    ]);
  });
  return Object.fromEntries(files) as Record<string, string>;
}

/** What the site reads of a file; throws when it would set it aside. */
export function readData(schema: ReturnType<typeof toTranslationSchema>, text: string): unknown {
  const file = parseFrontMatter(text);
  if (!file.ok) throw new Error(file.what);
  return { ...schema.parse(file.data), body: file.body };
}
