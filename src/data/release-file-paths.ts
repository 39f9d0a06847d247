import { selectTables } from '../domain/markdown/tables.ts';
import { toFigures } from '../domain/press/figure.ts';
import { toReleaseState } from '../domain/press/release.ts';
import type { Lang } from '../i18n/types.ts';
import { toEntryPaths } from './static-paths.ts';

/** The releases whose text may be used: of a withdrawn one no file is made. */
async function toUsable(lang: Lang) {
  const all = await toEntryPaths('releases', lang);
  return all.filter(({ props }) => toReleaseState(props.record) !== 'withdrawn');
}

/** One file per table in the text of a release. */
export async function toReleaseTablePaths(lang: Lang) {
  return (await toUsable(lang)).flatMap(({ params, props }) =>
    selectTables(props.record.body).map((table, index) => ({
      params: { ...params, number: String(index + 1) },
      props: { table, lang: props.record.textLang },
    })),
  );
}

/** One file per figure of a release. */
export async function toReleaseFigurePaths(lang: Lang) {
  return (await toUsable(lang)).flatMap(({ params, props }) =>
    toFigures(props.record, lang).map((figure) => ({
      params: { ...params, number: String(figure.number) },
      props: { figure, release: props.record, hub: props.hub },
    })),
  );
}
