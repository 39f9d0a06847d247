import { RELEASE_FORMS, toFormName } from '../domain/press/formats/form-names.ts';
import type { Lang } from '../i18n/types.ts';
import { getHubPage } from './hub-page.ts';

/** The files of every release for desks: text, Word, Markdown, ninjs. */
export async function toReleaseFormPaths(lang: Lang) {
  const { hub } = await getHubPage(lang);
  return hub.records.releases.flatMap((record) =>
    RELEASE_FORMS.map((form) => ({
      params: { slug: record.slug, file: toFormName(form, lang) },
      props: { form, record, hub },
    })),
  );
}
