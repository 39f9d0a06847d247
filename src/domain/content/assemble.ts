import { collectionNames, type CollectionName, type Settings } from '../../model/index.ts';
import type { RegionMap } from '../geo/types.ts';
import { toTranslationFile } from './body.ts';
import { checkChannels } from './channels.ts';
import { checkCodes } from './codes.ts';
import { checkFiles } from './files.ts';
import { checkGeography } from './geography.ts';
import { markHeld } from './hold.ts';
import { findNamedPhotos } from './named.ts';
import { sortProblems, type Problem } from './problem.ts';
import { checkReferences } from './references.ts';
import { checkPortraits } from './portraits.ts';
import { checkReleaseNumbers } from './release-numbers.ts';
import { checkReleases } from './releases.ts';
import { checkStandards } from './standards.ts';
import { checkStarts } from './starts.ts';
import { checkTiming } from './timing.ts';
import type {
  ContentSet,
  DistrictRow,
  EntriesByCollection,
  Entry,
  MediaFile,
  RawFile,
  VillageRow,
} from './types.ts';
import { checkUniqueness } from './uniqueness.ts';
import { validateFiles } from './validate.ts';

/** What the reader of a folder hands over. */
export interface RawContent {
  readonly settings: Settings;
  readonly districts: readonly DistrictRow[];
  readonly villages: readonly VillageRow[];
  readonly map: RegionMap;
  readonly media: readonly MediaFile[];
  readonly panorama: string;
  readonly files: readonly RawFile[];
  /** What the reader itself could not read. */
  readonly problems: readonly Problem[];
  /** The clock of a check; without it nothing is said of what is wrong only at this moment. */
  readonly now?: Date;
}

function dropTranslations(entry: Entry, bad: ReadonlySet<string>): Entry {
  const kept = Object.entries(entry.translations).filter(
    ([lang]) => !bad.has(toTranslationFile(entry, lang)),
  );
  return { ...entry, translations: Object.fromEntries(kept) };
}

function setAside(entries: EntriesByCollection, problems: readonly Problem[]): EntriesByCollection {
  const toFiles = (what: Problem['setsAside']) =>
    new Set(problems.filter(({ setsAside }) => setsAside === what).map(({ file }) => file));
  const bad = toFiles('entry');
  const badTranslations = toFiles('translation');
  const keep = (name: CollectionName) =>
    (entries[name] as Entry[])
      .filter(({ file }) => !bad.has(file))
      .map((entry) => dropTranslations(entry, badTranslations));
  return Object.fromEntries(
    collectionNames.map((name) => [name, keep(name)]),
  ) as unknown as EntriesByCollection;
}

/** Photos named by files of which no entry came: nobody can say when those may be shown. */
function listAsidePhotos(entries: EntriesByCollection, files: readonly RawFile[]): string[] {
  const kept = new Set(
    collectionNames.flatMap((name) => entries[name].map(({ slug }) => `${name}/${slug}`)),
  );
  const aside = files.filter(({ collection, slug }) => !kept.has(`${collection}/${slug}`));
  return [...findNamedPhotos(aside, files)];
}

/** Every entry that holds, and every problem that was found, whether or not the entry was set aside for it. */
export function assembleContent(raw: RawContent): ContentSet {
  const { entries, problems } = validateFiles(raw.files);
  const { settings, districts, villages, map, media, panorama } = raw;
  const found = [
    ...raw.problems,
    ...problems,
    ...checkReferences(entries, raw.files),
    ...checkGeography(entries, { region: settings.region, map, districts, villages }),
    ...checkStarts(entries, settings.region),
    ...checkUniqueness(entries, settings),
    ...checkStandards(entries),
    ...checkCodes(entries, settings),
    ...checkChannels(entries, settings),
    ...checkPortraits(entries),
    ...checkReleases(entries, settings),
    ...checkFiles(entries, media),
    ...(raw.now ? checkTiming(entries, raw.now) : []),
    ...(raw.now ? checkReleaseNumbers(entries.releases, raw.now) : []),
  ];
  const kept = setAside(entries, found);
  return {
    settings,
    districts,
    villages,
    map,
    media,
    panorama,
    entries: kept,
    asidePhotos: listAsidePhotos(kept, raw.files),
    problems: sortProblems(markHeld(found, raw.files)),
  };
}
