import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateContent } from './bench/generate.ts';

const KINDS = ['release', 'release', 'release', 'statement', 'data'] as const;
const DIMENSIONS = ['governance', 'branding', 'economy', 'living', 'society', 'environment'];
const DISTRICTS = ['99.01.01', '99.01.02', '99.01.03'];

const PERSON = `---
name: Penjawab Rekaan
position: Narahubung rekaan
roles: [press]
contact: { phone: 0299 000 111 }
---
`;

const pick = <T>(some: readonly T[], seed: number): T => some[seed % some.length] as T;

/** Thirty years of releases, the newest in 2026; every fifth quotes somebody. */
function toRelease(seed: number): string {
  const year = 2026 - (seed % 30);
  const day = String(1 + (seed % 28)).padStart(2, '0');
  const quotes = `quotes: [{ text: { id: Kata rekaan nomor ${seed}. }, speaker: penjawab }]\n`;
  return `---
title: Kabar rekaan nomor ${seed} dari lereng ${seed % 97}
summary: Teras kabar rekaan nomor ${seed}.
kind: ${pick(KINDS, seed)}
number: ${seed}/${year}
dateline: Rekaan
publishedAt: ${year}-0${1 + (seed % 9)}-${day}T08:00:00+08:00
dimensions: [${pick(DIMENSIONS, seed)}]
place: { districts: [${pick(DISTRICTS, seed)}] }
contacts: [penjawab]
${seed % 5 === 0 ? quotes : ''}---
Isi kabar rekaan nomor ${seed}.
`;
}

/** Writes a content folder with many releases on the ground of the fictional region. */
export async function writeManyReleases(folder: string, count: number): Promise<void> {
  await generateContent(folder, 0, {});
  await mkdir(join(folder, 'people'), { recursive: true });
  await mkdir(join(folder, 'releases'), { recursive: true });
  await writeFile(join(folder, 'people', 'penjawab.id.md'), PERSON);
  for (let seed = 1; seed <= count; seed++)
    await writeFile(join(folder, 'releases', `kabar-${seed}.id.md`), toRelease(seed));
}
