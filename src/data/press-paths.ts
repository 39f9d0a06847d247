import { selectPressPeople } from '../domain/press/contacts.ts';
import type { Lang } from '../i18n/types.ts';
import { getHubPage } from './hub-page.ts';

/** One contact card per person whom pages for the press name. */
export async function toPressContactPaths(lang: Lang) {
  const { hub } = await getHubPage(lang);
  return selectPressPeople(hub).map((record) => ({
    params: { slug: record.slug },
    props: { record, hub },
  }));
}
