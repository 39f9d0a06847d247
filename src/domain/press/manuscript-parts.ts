/** The parts of a manuscript that other records give: quotes, pictures, subjects. */
import { smartDimensions } from '../../model/index.ts';
import { label } from '../../i18n/translate.ts';
import { selectPhoto, selectPhotos, type ShownPhoto } from '../entry/photo.ts';
import { selectRecord, selectRecords } from '../hub/hub.ts';
import type { Hub, Record } from '../hub/types.ts';
import { toFilePath } from '../information/register.ts';
import type { PlainContext } from '../markdown/plain-blocks.ts';
import { toPath } from '../paths.ts';
import { planPhoto } from '../photo.ts';
import { canDownload } from '../photos/rights.ts';
import { toCreditLine, toPeopleNames, toPlaceWords } from '../photos/words.ts';
import { say } from '../say.ts';

type ToUrl = (path: string) => string;
type Release = Record<'releases'>;

/** Words that somebody said, with who that is. */
export interface ManuscriptQuote {
  readonly text: string;
  readonly name: string;
  readonly position: string;
  /** The office of the speaker, when the position does not name it already. */
  readonly office?: string | undefined;
}

/** A picture with what must travel with it. */
export interface ManuscriptPhoto {
  readonly slug: string;
  /** The whole address of its largest file; the small one when all rights are reserved. */
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly caption: string;
  readonly creator: string;
  readonly credit: string;
  /** What is printed below it: `Foto: Dinas Contoh, CC BY 4.0`; says so when a machine made it. */
  readonly creditLine: string;
  /** Those who can be recognised, with their office, left to right. */
  readonly people: readonly string[];
  /** Where it was taken. */
  readonly place?: string | undefined;
  /** SPDX identifier of a Creative Commons licence, or `editorial`, `all-rights-reserved`. */
  readonly licence: Record<'photos'>['licence'];
  readonly takenOn?: string | undefined;
  /** IPTC digital source type, the last part of its URI. */
  readonly sourceType: string;
}

/** What a release is about: its kind, a dimension of the smart city, a service or place of the site. */
export interface ManuscriptSubject {
  readonly type: 'kind' | 'dimension' | 'service' | 'place';
  readonly code: string;
  readonly name: string;
  readonly url?: string | undefined;
}

/** The quotes of a release; one without a known speaker is left out. */
export function selectQuotes(release: Release, hub: Hub): ManuscriptQuote[] {
  return release.quotes.flatMap(({ text, speaker }) => {
    const person = selectRecord(hub, 'people', speaker);
    if (!person) return [];
    const { name, position } = person;
    const office = selectRecord(hub, 'offices', person.office)?.title;
    const isNamed = office === undefined || position.includes(office);
    return [{ text: say(text, hub.lang), name, position, office: isNamed ? undefined : office }];
  });
}

function toManuscriptPhoto(shown: ShownPhoto, { lang }: Hub, toUrl: ToUrl): ManuscriptPhoto {
  const { record, photo } = shown;
  const { slug, alt, caption, creator, credit, licence, takenOn, sourceType } = record;
  const { download, img } = planPhoto(photo);
  const { src, width, height } = canDownload(record) ? download : img;
  return {
    ...{ slug, url: toUrl(src), width, height, alt, caption },
    ...{ creator, credit, licence, takenOn, sourceType },
    creditLine: toCreditLine(record, lang),
    people: toPeopleNames(record, lang),
    place: toPlaceWords(shown),
  };
}

/** The pictures of a release, in their order. */
export function selectManuscriptPhotos(
  release: Release,
  hub: Hub,
  toUrl: ToUrl,
): ManuscriptPhoto[] {
  return selectPhotos(hub, release.photos).map((one) => toManuscriptPhoto(one, hub, toUrl));
}

/** What the body of an entry may refer to, with whole addresses. */
export function toPlainContext(hub: Hub, toUrl: ToUrl): PlainContext {
  return {
    toUrl,
    toFigure: (slug) => {
      const shown = selectPhoto(hub, slug);
      if (!shown) return undefined;
      const { alt, caption } = shown.record;
      const credit = `${toCreditLine(shown.record, hub.lang)}.`;
      // The file that the page of the release shows: others may not be drawn.
      return { url: toUrl(planPhoto(shown.photo).img.src), alt, caption, credit };
    },
    toFile: (file) => {
      const path = file.replace(/^\/?(content\/)?media\//, '');
      return hub.media.some((one) => one.path === path) ? toUrl(toFilePath(path)) : undefined;
    },
  };
}

/** What a release is about. */
export function selectSubjects(release: Release, hub: Hub, toUrl: ToUrl): ManuscriptSubject[] {
  const { lang } = hub;
  const link = (route: 'service' | 'destination', slug: string) =>
    toUrl(toPath(route, { slug }, lang));
  return [
    { type: 'kind', code: release.kind, name: label(lang, 'releaseKind.', release.kind) },
    ...release.dimensions.map((code) => ({
      type: 'dimension' as const,
      code,
      name: smartDimensions[code],
    })),
    ...selectRecords(hub, 'services', release.services).map(({ slug, title }) => ({
      type: 'service' as const,
      code: slug,
      name: title,
      url: link('service', slug),
    })),
    ...selectRecords(hub, 'destinations', release.destinations).map(({ slug, title }) => ({
      type: 'place' as const,
      code: slug,
      name: title,
      url: link('destination', slug),
    })),
  ];
}
