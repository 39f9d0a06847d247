/** Photos that are taken together as one ZIP: what the device asks for, and what the ZIP holds. Pure. */

/** A photo that others may use. */
export interface PhotoTake {
  readonly slug: string;
  /** Address of its JPEG in the size for paper. */
  readonly from: string;
  /** Its path in the ZIP: `gambar/telaga.jpg`. */
  readonly name: string;
  /** Its line of `keterangan.csv`, with the end of the line. */
  readonly line: string;
}

export interface PhotoTakes {
  /** What names of ZIPs begin with: `foto-hub-contoh`. */
  readonly stem: string;
  /** The first line of `keterangan.csv`, with the end of the line. */
  readonly head: string;
  /** `LISENSI.txt` */
  readonly licence: string;
  /** Newest first. */
  readonly photos: readonly PhotoTake[];
}

export interface PhotoZip {
  /** `foto-hub-contoh-2026-11-24.zip` */
  readonly name: string;
  readonly texts: readonly { readonly name: string; readonly text: string }[];
  /** In the order of the library, however they were chosen. */
  readonly photos: readonly PhotoTake[];
  /** What was chosen and is no longer offered. */
  readonly missing: readonly string[];
}

/** Plans the ZIP of chosen photos; `day` is the device's, `YYYY-MM-DD`. */
export function planPhotoZip(
  { stem, head, licence, photos }: PhotoTakes,
  slugs: readonly string[],
  day: string,
): PhotoZip {
  const chosen = photos.filter(({ slug }) => slugs.includes(slug));
  const captions = head + chosen.map(({ line }) => line).join('');
  return {
    name: `${stem}-${day}.zip`,
    texts: [
      { name: 'keterangan.csv', text: captions },
      { name: 'LISENSI.txt', text: licence },
    ],
    photos: chosen,
    missing: slugs.filter((slug) => !chosen.some((one) => one.slug === slug)),
  };
}
