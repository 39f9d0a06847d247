import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../sites.ts';

/** How many entries of each kind a generated region has: 10,000 in all, most of them places. */
export const ENTRY_SHARES = { destinations: 0.55, releases: 0.35, events: 0.1 } as const;

const KINDS = ['lake', 'mountain', 'waterfall', 'heritage', 'village', 'park'];

const sentence = (seed: number) =>
  `Tempat rekaan nomor ${seed} di lereng ${seed % 97}, dengan jalan setapak ${seed % 31} dan mata air ${seed % 53}.`;

function toBody(seed: number): string {
  return Array.from({ length: 5 }, (_, paragraph) =>
    Array.from({ length: 3 }, (__, line) => sentence(seed + paragraph * 7 + line)).join(' '),
  ).join('\n\n');
}

function toDestination(seed: number, district: string): string {
  return `---
title: Tempat rekaan ${seed}
summary: ${sentence(seed)}
kind: ${KINDS[seed % KINDS.length]}
place:
  lat: LAT
  lon: LON
  precisionM: 200
  districts: [${district}]
elevationM: ${500 + (seed % 2000)}
freshness:
  checkedAt: 2026-11-01
  checkedBy: Penguji
---
${toBody(seed)}
`;
}

function toRelease(seed: number): string {
  return `---
title: Kabar rekaan nomor ${seed}
summary: ${sentence(seed)}
kind: release
dateline: Rekaan
retelling: true
sources: [{ name: Bahan rekaan untuk uji }]
publishedAt: ${2015 + (seed % 11)}-0${1 + (seed % 9)}-1${seed % 10}T08:00:00+07:00
---
${toBody(seed)}
`;
}

function toEvent(seed: number): string {
  return `---
title: Acara rekaan ${seed}
summary: ${sentence(seed)}
kind: festival
status: undated
months: ["${1 + (seed % 12)}"]
---
${toBody(seed)}
`;
}

async function writeAll(
  folder: string,
  count: number,
  render: (seed: number) => string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (let seed = 1; seed <= count; seed++)
    await writeFile(join(folder, `rekaan-${seed}.id.md`), render(seed));
}

/**
 * Writes a content folder of `count` generated entries, in these shares, on the ground (settings, tables, map) of the
 * fictional region. Returns how many entries were written.
 */
export async function generateContent(
  folder: string,
  count: number,
  shares: Partial<Record<keyof typeof ENTRY_SHARES, number>> = ENTRY_SHARES,
): Promise<number> {
  const ground = join(projectRoot, 'tests', 'region', 'content');
  for (const part of ['settings', 'tables', 'map'])
    await cp(join(ground, part), join(folder, part), { recursive: true });
  const { loadContent } = await import('../../../src/build/content/load.ts');
  const { districts } = await loadContent(ground);
  const toSeeded = (seed: number) => {
    const district = districts[seed % districts.length];
    if (!district)
      throw new Error(`${ground} has no kecamatan; its tables/districts.csv is empty.`);
    return toDestination(seed, district.code)
      .replace('LAT', String(district.lat))
      .replace('LON', String(district.lon));
  };
  const counts = Object.fromEntries(
    Object.entries(shares).map(([name, share]) => [name, Math.round(count * share)]),
  );
  await writeAll(join(folder, 'destinations'), counts['destinations'] ?? 0, toSeeded);
  await writeAll(join(folder, 'releases'), counts['releases'] ?? 0, toRelease);
  await writeAll(join(folder, 'events'), counts['events'] ?? 0, toEvent);
  return Object.values(counts).reduce((sum, one) => sum + one, 0);
}
