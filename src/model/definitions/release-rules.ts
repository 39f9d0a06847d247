import { faultAt, type Fault } from '../kit/index.ts';

/** What the rules of a release look at. */
interface Release {
  readonly kind?: string | undefined;
  readonly retelling?: boolean | undefined;
  readonly sources?: readonly unknown[] | undefined;
  readonly publishedAt?: string | undefined;
  readonly releaseAt?: string | undefined;
  readonly expiresAt?: string | undefined;
  readonly embargoUntil?: string | undefined;
  readonly corrections?: readonly { readonly at: string }[] | undefined;
  readonly invitation?: object | undefined;
  readonly answers?: object | undefined;
  readonly claim?: object | undefined;
}

type ReleaseRule = (release: Release) => (Fault & { at: string }) | undefined;

function isBefore(moment: string | undefined, other: string | undefined): boolean {
  return moment !== undefined && other !== undefined && Date.parse(moment) < Date.parse(other);
}

const endsAfterRelease: ReleaseRule = ({ publishedAt, releaseAt, embargoUntil, expiresAt }) =>
  [publishedAt, releaseAt, embargoUntil].some(
    (start) => start && expiresAt && Date.parse(expiresAt) <= Date.parse(start),
  )
    ? faultAt('expiresAt', 'sebelum waktu terbit', 'Tulis waktu turun setelah waktu terbit.')
    : undefined;

const endsEmbargoAfterRelease: ReleaseRule = ({ publishedAt, embargoUntil }) =>
  isBefore(embargoUntil, publishedAt)
    ? faultAt(
        'embargoUntil',
        'sebelum tanggal siaran',
        'Embargo berakhir pada atau setelah tanggal siaran. Kosongkan bila tanpa embargo.',
      )
    : undefined;

const namesSources: ReleaseRule = ({ retelling, sources }) =>
  retelling && sources?.length === 0
    ? faultAt('sources', 'belum diisi', 'Penceritaan ulang harus menyebut sumbernya.')
    : undefined;

const correctsAfterRelease: ReleaseRule = ({ publishedAt, corrections = [] }) => {
  const index = corrections.findIndex(({ at }) => isBefore(at, publishedAt));
  return index < 0
    ? undefined
    : faultAt(
        `corrections.${index}.at`,
        'sebelum tanggal siaran',
        'Perubahan terjadi setelah siaran terbit. Periksa tanggal keduanya.',
      );
};

const PARTS = {
  invitation: ['invitation', 'Isi waktu mulai dan tempat liputan, atau pilih jenis lain.'],
  reply: ['answers', 'Sebut media dan isi yang dijawab, atau pilih jenis lain.'],
  'fact-check': ['claim', 'Tulis klaim yang beredar dan putusannya, atau pilih jenis lain.'],
} as const;

/** An invitation without a time, a reply to nothing, a fact-check without a claim: each kind has a part of its own. */
const hasPartOfKind: ReleaseRule = (release) => {
  const [part, remedy] = PARTS[release.kind as keyof typeof PARTS] ?? [];
  return part && remedy && release[part] === undefined
    ? faultAt(part, 'belum diisi', remedy)
    : undefined;
};

/** Faults of a release that several of its fields show together. */
export const releaseRules: ReleaseRule[] = [
  endsAfterRelease,
  endsEmbargoAfterRelease,
  namesSources,
  correctsAfterRelease,
  hasPartOfKind,
];
