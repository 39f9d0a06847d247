import { toDefinition, type Settings } from '../../model/index.ts';
import { formatValue, toLabel, type Problem } from './problem.ts';
import type { EntriesByCollection, Entry } from './types.ts';

type Release = Entry<'releases'>;
type Offices = Pick<EntriesByCollection, 'offices' | 'people'>;
type Reach = Entry<'people'>['data']['contact'];

function toProblem(
  { file }: Release,
  path: readonly string[],
  said: Pick<Problem, 'what' | 'remedy' | 'setsAside'>,
  value?: unknown,
): Problem {
  const label = toLabel(toDefinition('releases').fields, path);
  return { file, field: path.join('.'), label, value: formatValue(value), ...said };
}

function hasReach(contact: Reach): boolean {
  return Boolean(contact?.phone ?? contact?.whatsapp ?? contact?.email);
}

function hasKnownReach({ data }: Release, { people, offices }: Offices): boolean {
  const persons = people.filter(({ slug }) => data.contacts.includes(slug));
  const office = offices.filter(({ slug }) => slug === data.office);
  return [...persons, ...office].some((one) => hasReach(one.data.contact));
}

/** A retelling is no release of an office: its sources answer for it. */
function isOwn({ data }: Release): boolean {
  return !data.retelling;
}

/** A release that names neither a person nor an office is refused: a desk must know whom to ring. */
export function checkContacts({ releases }: Pick<EntriesByCollection, 'releases'>): Problem[] {
  return releases
    .filter((one) => isOwn(one) && !one.data.contacts.length && !one.data.office)
    .map((one) =>
      toProblem(one, ['contacts'], {
        what: 'siaran tanpa narahubung dan tanpa kantor',
        remedy: 'Pilih Narahubung atau Kantor. Penceritaan ulang tidak memerlukannya.',
        setsAside: 'entry',
      }),
    );
}

function checkReach(entries: EntriesByCollection): Problem[] {
  return entries.releases
    .filter((one) => isOwn(one) && (one.data.contacts.length || one.data.office))
    .filter((one) => !hasKnownReach(one, entries))
    .map((one) =>
      toProblem(
        one,
        ['contacts'],
        {
          what: 'narahubung dan kantor tanpa telepon, WhatsApp atau surel',
          remedy: 'Isi Kontak pada orang atau kantor itu, atau pilih narahubung lain.',
          setsAside: 'nothing',
        },
        [...one.data.contacts, one.data.office].filter(Boolean).join(', '),
      ),
    );
}

function checkProgrammes(releases: readonly Release[], { programmes }: Settings['tags']) {
  const known = programmes.map(({ slug }) => slug);
  return releases
    .filter(({ data }) => data.programme && !known.includes(data.programme))
    .map((one) =>
      toProblem(
        one,
        ['programme'],
        {
          what: 'tidak ada pada setelan tanda, bagian Program',
          remedy: known.length
            ? `Pilih salah satu: ${known.join(', ')}.`
            : 'Tambahkan program di Setelan › Tanda, atau kosongkan.',
          setsAside: 'nothing',
        },
        one.data.programme,
      ),
    );
}

/** A correction that does not say what stood there before tells a desk nothing. */
function checkBefore(releases: readonly Release[]): Problem[] {
  return releases.flatMap((one) =>
    one.data.corrections.flatMap(({ kind, before }, index) =>
      kind !== 'correction' || before
        ? []
        : toProblem(one, ['corrections', String(index), 'before'], {
            what: 'ralat tanpa tulisan semula',
            remedy: 'Tulis apa yang semula terbit, supaya redaksi tahu apa yang harus diganti.',
            setsAside: 'nothing',
          }),
    ),
  );
}

/** What the press needs of a release and other content must give: whom to ring, the programme, what it said before. */
export function checkReleases(
  entries: EntriesByCollection,
  { tags }: Pick<Settings, 'tags'>,
): Problem[] {
  return [
    ...checkContacts(entries),
    ...checkReach(entries),
    ...checkProgrammes(entries.releases, tags),
    ...checkBefore(entries.releases),
  ];
}
