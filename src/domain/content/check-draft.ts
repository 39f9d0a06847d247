import {
  collectionNames,
  settingsDefinitions,
  toEntrySchema,
  type CollectionName,
  type Definition,
  type Settings,
} from '../../model/index.ts';
import { DEFAULT_LANG, type Lang } from '../../i18n/types.ts';
import { checkGeography, type Ground } from './geography.ts';
import { toProblems, UNKNOWN_KEY, type Problem } from './problem.ts';
import { checkContacts } from './releases.ts';
import { checkStandards } from './standards.ts';
import type { EntriesByCollection, Entry, RawFile } from './types.ts';
import { checkUniqueness } from './uniqueness.ts';
import { validateFiles } from './validate.ts';

/** An entry as the editor is about to write it, or a settings file. */
export interface Draft {
  /** A collection, or `settings`. */
  readonly collection: string;
  /** Empty while the entry is new; the name of the file for settings. */
  readonly slug: string;
  readonly texts: { readonly [L in Lang]?: { readonly data: unknown; readonly body: string } };
}

/** What of the region and of other entries a draft is held against: the site as it was last built. */
export interface DraftGround extends Ground {
  readonly settings: Pick<Settings, 'agencies' | 'tags'>;
  readonly services: readonly { slug: string; agency: string; number: number; word?: string }[];
  readonly villagePages: readonly { slug: string; code: string }[];
}

/** What is wrong with a draft. */
export interface Judgement {
  /** Wrong by itself: the site would leave the entry out. */
  readonly wrong: Problem[];
  /** Wrong beside other content, which may have changed meanwhile, or not to be mended in a form. */
  readonly doubtful: Problem[];
}

function isCollection(name: string): name is CollectionName {
  return collectionNames.some((one) => one === name);
}

function toFiles({ collection, slug, texts }: Draft): RawFile[] {
  return Object.entries(texts).map(([lang, { data, body }]) => ({
    file: `${collection}/${slug || 'baru'}.${lang}.md`,
    collection: collection as CollectionName,
    slug: slug || 'baru',
    lang: lang as Lang,
    data,
    body,
  }));
}

/** The draft after the others, so that a twin is named as the draft's fault. */
function withOthers(entries: EntriesByCollection, slug: string, ground: DraftGround) {
  const toOthers = (collection: CollectionName, all: readonly { slug: string }[]) =>
    all
      .filter((one) => one.slug !== slug)
      .map((data) => ({ collection, slug: data.slug, file: '', data }) as unknown as Entry);
  const services = [...toOthers('services', ground.services), ...entries.services];
  const villages = [...toOthers('villages', ground.villagePages), ...entries.villages];
  return { ...entries, services, villages } as unknown as EntriesByCollection;
}

function checkBesideOthers(entries: EntriesByCollection, slug: string, ground: DraftGround) {
  const { services, villages } = entries;
  const all = withOthers(entries, slug, {
    ...ground,
    services: services.length ? ground.services : [],
    villagePages: villages.length ? ground.villagePages : [],
  });
  return checkUniqueness(all, ground.settings).filter(({ file }) => file !== '');
}

function checkSettings({ slug, texts }: Draft): Problem[] {
  const definition = (settingsDefinitions as unknown as Record<string, Definition>)[slug];
  const data = texts[DEFAULT_LANG]?.data ?? {};
  const result = definition && toEntrySchema(definition).safeParse(data);
  if (!definition || !result || result.success) return [];
  const where = { file: `settings/${slug}.yml`, setsAside: 'file' as const };
  return toProblems(result.error, where, definition.fields, data);
}

function toJudgement(problems: readonly Problem[], doubtful: readonly Problem[]): Judgement {
  const isUnknown = ({ what }: Problem) => what === UNKNOWN_KEY;
  return {
    wrong: problems.filter((problem) => !isUnknown(problem)),
    doubtful: [...problems.filter(isUnknown), ...doubtful],
  };
}

/**
 * Judges one entry before it is saved, by the same rules as the check of all content. Relations are left to that
 * check: an entry published a minute ago is not in the last build, and may well be pointed to.
 */
export function checkDraft(draft: Draft, ground?: DraftGround): Judgement {
  if (!isCollection(draft.collection)) return toJudgement(checkSettings(draft), []);
  const { entries, problems } = validateFiles(toFiles(draft));
  const open = checkStandards(entries);
  problems.push(...checkContacts(entries));
  if (!ground) return toJudgement(problems, open);
  const misplaced = checkGeography(entries, ground);
  return toJudgement(
    [...problems, ...misplaced],
    [...open, ...checkBesideOthers(entries, draft.slug, ground)],
  );
}
