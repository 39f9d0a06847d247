import type { IconName } from '../components/icons.ts';
import type { Hub, Record } from '../domain/hub/types.ts';
import { toPath } from '../domain/paths.ts';
import { toFormPath, type ReleaseForm } from '../domain/press/formats/form-names.ts';
import { toKitWord, toPicturesName } from '../domain/press/kit.ts';
import { selectPortraits } from '../domain/press/portraits.ts';
import { hasKit, selectKitPhotos } from '../domain/press/release-kit.ts';
import { say } from '../domain/say.ts';
import { t, type TextKey } from '../i18n/translate.ts';
import { link } from './links.ts';
import { toPlacePosters } from './press.ts';

type Release = Record<'releases'>;

/** The texts that the box of a release offers. */
const TEXTS = [
  { form: 'word', label: 'kit.text', type: 'DOCX', icon: 'file-text' },
  { form: 'text', label: 'kit.plainText', type: 'TXT', icon: 'file-text' },
  { form: 'ninjs', label: 'kit.data', type: 'JSON', icon: 'file-text' },
] as const satisfies readonly { form: ReleaseForm; label: TextKey; type: string; icon: IconName }[];

function toName(path: string, slug: string): string {
  return `${slug}${path.slice(path.lastIndexOf('.'))}`;
}

/** What `KitBox` shows of a release; nothing of one that was withdrawn. */
export function toReleaseKit(release: Release, hub: Hub) {
  if (!hasKit(release)) return undefined;
  const { lang } = hub;
  const { slug, textLang } = release;
  const path = toPath('releaseKit', { slug }, lang);
  const texts = TEXTS.map(({ form, label, type, icon }) => {
    const file = toFormPath(form, slug, textLang);
    const download = toName(file, slug);
    return { href: link(file), icon, label: t(lang, label), form: type, sizeOf: [file], download };
  });
  const pictures = toPictureRow(release, hub, path);
  const note = t(lang, pictures.length > 0 ? 'kit.note' : 'kit.noteTexts');
  return {
    rows: [...texts, ...pictures],
    all: { href: link(path), name: toName(path, slug), path, note },
  };
}

/** Leads to the pictures on the page, where each stands with its credit. */
function toPictureRow(release: Release, hub: Hub, kit: string) {
  const { lang } = hub;
  const photos = selectKitPhotos(release, hub).length;
  const n = photos || toPlacePosters(release, hub).length;
  if (n === 0) return [];
  return [
    {
      href: '#gambar',
      icon: 'image' as const,
      label: t(lang, photos > 0 ? 'kit.photos' : 'kit.drawings', { n }),
      form: photos > 0 ? 'JPEG' : t(lang, 'kit.drawingsForm'),
      sizeOf: [toPicturesName(kit)],
    },
  ];
}

/** What `KitBox` shows of the region. */
export function toRegionKit(hub: Hub) {
  const { lang, settings } = hub;
  const { name, fullName } = settings.region;
  const path = toPath('newsroomKit', {}, lang);
  const facts = toPath('factSheetWord', {}, lang);
  return {
    rows: [
      {
        href: link(facts),
        icon: 'file-text' as const,
        label: t(lang, 'kit.facts', { region: name }),
        form: 'DOCX',
        sizeOf: [facts],
        download: facts.slice(facts.lastIndexOf('/') + 1),
      },
      {
        href: link(path),
        icon: 'landmark' as const,
        label: t(lang, selectPortraits(hub).size > 0 ? 'kit.regionPortraits' : 'kit.regionAll'),
        form: 'ZIP',
        sizeOf: [path],
        download: `${toKitWord(say(fullName, lang))}.zip`,
      },
    ],
  };
}
