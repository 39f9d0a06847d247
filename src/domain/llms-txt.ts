/** A guide for programs that read the site, in the form of llmstxt.org: what is where, and what it is worth. */
import { t } from '../i18n/translate.ts';
import type { TextKey } from '../i18n/translate.ts';
import { CATALOGUE_FILE } from './open-data/catalogue.ts';
import { DATASETS } from './open-data/datasets.ts';
import { LICENCE } from './open-data/licence.ts';
import type { Hub } from './hub/types.ts';
import { toPath } from './paths.ts';
import { toFormPath } from './press/formats/form-names.ts';
import { sortReleases, toReleaseState } from './press/release.ts';
import { say } from './say.ts';

type ToUrl = (path: string) => string;

/** Lists of the site that need no parameters, with the words of their menu. */
const PAGES = [
  ['destinations', 'home.allPlaces'],
  ['routes', 'nav.routes'],
  ['events', 'nav.events'],
  ['services', 'nav.services'],
  ['lifeEvents', 'nav.lifeEvents'],
  ['offices', 'nav.offices'],
  ['villages', 'nav.villages'],
  ['releases', 'nav.press'],
  ['publicInformation', 'nav.publicInformation'],
  ['smartCity', 'smart.title'],
  ['emergency', 'nav.emergency'],
] as const satisfies readonly (readonly [string, TextKey])[];

/** Files that programs follow. */
const FEEDS = [
  ['alertsJson', 'alert.title'],
  ['eventCalendar', 'nav.events'],
  ['releaseRss', 'nav.press'],
  ['releaseAtom', 'nav.press'],
  ['releaseJsonFeed', 'nav.press'],
  ['newsSitemap', 'nav.press'],
] as const satisfies readonly (readonly [string, TextKey])[];

function toLine(title: string, url: string, text?: string): string {
  return `- [${title}](${url})${text ? `: ${text}` : ''}`;
}

function toDataLines(toUrl: ToUrl): string[] {
  const toFile = (file: string) => toUrl(toPath('dataFile', { file }, 'id'));
  return DATASETS.flatMap(({ name, title, description, formats }) =>
    formats.map((format) =>
      toLine(`${title.id}, ${format.toUpperCase()}`, toFile(`${name}.${format}`), description.id),
    ),
  ).concat(toLine('DCAT', toFile(CATALOGUE_FILE)));
}

/** How many releases are named: a guide, not an archive. */
const NEWEST_RELEASES = 20;

/** The newest releases as Markdown. */
function toReleaseLines({ records, lang }: Hub, toUrl: ToUrl): string[] {
  return sortReleases(records.releases)
    .filter((one) => toReleaseState(one) !== 'withdrawn')
    .slice(0, NEWEST_RELEASES)
    .map(({ title, slug, summary }) =>
      toLine(title, toUrl(toFormPath('markdown', slug, lang)), summary),
    );
}

/** The text of `llms.txt`, in the default language, with the English lists at its end. */
export function renderLlmsTxt(hub: Hub, toUrl: ToUrl): string {
  const { settings } = hub;
  const { siteName, fullName, tagline, official, fictional } = settings.region;
  const toPages = (lang: 'id' | 'en') =>
    PAGES.map(([route, key]) => toLine(t(lang, key), toUrl(toPath(route, {}, lang))));
  const feeds = FEEDS.map(([route, key]) => {
    const path = toPath(route, {}, 'id');
    return toLine(`${t('id', key)}, ${path.split('/').at(-1) ?? ''}`, toUrl(path));
  });
  const state = [
    official ? '' : t('id', 'llms.demo'),
    fictional ? t('id', 'llms.fictional') : '',
    t('id', 'llms.worth'),
    t('id', 'llms.licence', { licence: LICENCE }),
  ];
  return [
    `# ${siteName}, ${say(fullName, 'id')}`,
    `> ${say(tagline, 'id')}`,
    state.filter(Boolean).join(' '),
    `## ${t('id', 'llms.pages')}`,
    toPages('id').join('\n'),
    `## ${t('id', 'press.title')}`,
    toReleaseLines(hub, toUrl).join('\n') || t('id', 'press.empty'),
    `## ${t('id', 'llms.data')}`,
    toDataLines(toUrl).join('\n'),
    `## ${t('id', 'llms.feeds')}`,
    [...feeds, toLine('Status', toUrl(toPath('status', {}, 'id')))].join('\n'),
    '## Optional',
    toPages('en').join('\n'),
    '',
  ].join('\n\n');
}
