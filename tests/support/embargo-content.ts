import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toDefinition, toTranslationFields, type CollectionName } from '../../src/model/index.ts';
import { releaseKinds } from '../../src/model/definitions/releases.ts';
import { plantWord } from './planted-word.ts';
import { makePicture } from './pictures/make-picture.ts';
import { projectRoot } from './sites.ts';

/** A copy of the fictional region in a folder of its own, to write into. */
export function copyRegion(): {
  root: string;
  write: (file: string, content: string | Uint8Array) => void;
  remove: () => void;
} {
  const root = mkdtempSync(join(tmpdir(), 'pendopo-embargo-'));
  cpSync(join(projectRoot, 'tests', 'region', 'content'), root, { recursive: true });
  return {
    root,
    write: (file, content) => writeFileSync(join(root, file), content),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** The times of a release, and what else of it a test sets itself. */
export type Wish = Readonly<Record<string, unknown>>;

type Copy = ReturnType<typeof copyRegion>;

/** The first entry of each collection that a field may point to, and the photo of the word. */
function toSlugs(root: string, word: string) {
  return (collection: string): string => {
    if (collection === 'photos') return `${word}-foto`;
    const [first = ''] = readdirSync(join(root, collection))
      .filter((name) => name.endsWith('.id.md') && !/kenari/.test(name))
      .sort();
    return first.replace('.id.md', '');
  };
}

/** JSON is YAML too, so nothing needs to be quoted. */
function toFile(data: object, body = ''): string {
  return `---\n${JSON.stringify(data, null, 2)}\n---\n${body}\n`;
}

function toBody(word: string): string {
  return `Isi ${word}, **tebal ${word}**.

## Sub ${word}

| Kolom ${word} | Angka |
| --- | ---: |
| Baris ${word} | 12.345 |

::figure{photo="${word}-isi"}

::download{file="${word}-unduh.csv" label="Unduh ${word}"}

:::notice{kind="info"}
Catatan ${word}.
:::`;
}

/** What only a region knows, and what has an order in time, in the place of what any region takes. */
function toOwnRegion(data: Record<string, unknown>): Record<string, unknown> {
  const place = data['place'] as object | undefined;
  const corrections = data['corrections'] as object[] | undefined;
  const known = {
    lat: -5.6798,
    lon: 124.7999,
    districts: ['99.01.01'],
    village: '',
    neighbour: '',
  };
  return {
    ...data,
    ...('programme' in data && { programme: 'rukma-menenun' }),
    ...('consent' in data && { consent: 'guardian' }),
    ...(place && 'lat' in place && { place: { ...place, ...known } }),
    ...(corrections && {
      corrections: corrections.map((one) => ({ ...one, at: '2026-11-24T08:00:00+07:00' })),
    }),
  };
}

function writeBoth(copy: Copy, collection: CollectionName, slug: string, word: string, wish: Wish) {
  const definition = toDefinition(collection);
  const toSlug = toSlugs(copy.root, word);
  const own = toOwnRegion(plantWord(definition.fields, word, toSlug));
  const english = plantWord(toTranslationFields(definition), word, toSlug);
  const body = collection === 'releases' ? toBody(word) : '';
  copy.write(`${collection}/${slug}.id.md`, toFile({ ...own, draft: false, ...wish }, body));
  copy.write(`${collection}/${slug}.en.md`, toFile(english, body));
}

/**
 * Plants a word in every field of one release of each kind, of one that was withdrawn, and of the photos, pictures and
 * files that only they use. The fields come from the model, so a later field is planted too.
 */
export async function plantReleases(copy: Copy, word: string, wish: Wish): Promise<string[]> {
  const picture = await makePicture({ width: 900, height: 600 });
  for (const part of ['foto', 'isi']) {
    const image = `${word}-${part}.jpg`;
    copy.write(`media/${image}`, Buffer.concat([picture, Buffer.from(word)]));
    writeBoth(copy, 'photos', `${word}-${part}`, word, { image, sourceType: 'digitalArt' });
  }
  copy.write(`media/${word}-unduh.csv`, `kolom ${word},angka\nbaris ${word},1\n`);
  const kinds = Object.keys(releaseKinds);
  for (const kind of kinds) {
    // Of retellings the sources answer, and they are no news: one kind is the office's own.
    const own = { kind, retelling: kind !== 'release', ...wish };
    writeBoth(copy, 'releases', `${word}-${kind}`, word, own);
  }
  return kinds.map((kind) => `${word}-${kind}`);
}
