import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HASHED_FOLDERS } from '../../domain/offline/stores.ts';
import { DATASETS } from '../../domain/open-data/datasets.ts';
import { CATALOGUE_FILE, CATALOGUE_TYPE } from '../../domain/open-data/catalogue.ts';
import { MEDIA_TYPES } from '../../domain/open-data/files.ts';
import { toPath } from '../../domain/paths.ts';
import { LANGS } from '../../i18n/types.ts';
import { toContentPolicy, toFramePolicy, type OutsideHosts } from '../../domain/content-policy.ts';
import { toAdminPolicy } from '../../domain/admin-policy.ts';

/** The types of data files that not every host knows by their ending. */
function renderDataTypes(base: string): string {
  const files = DATASETS.flatMap(({ name, formats }) =>
    formats.map((format) => [`${name}.${format}`, MEDIA_TYPES[format]]),
  );
  return [...files, [CATALOGUE_FILE, CATALOGUE_TYPE]]
    .map(([file, type]) => `${base}data/${file}\n  Content-Type: ${type}; charset=utf-8\n\n`)
    .join('');
}

/** The same for files of entries; a host reads `:slug` as any one part of an address. */
function renderEntryTypes(base: string): string {
  return LANGS.map((lang) => toPath('routeGpx', { slug: 'SLUG' }, lang).replace('SLUG', ':slug'))
    .map(
      (path) => `${base}${path.slice(1)}\n  Content-Type: application/gpx+xml; charset=utf-8\n\n`,
    )
    .join('');
}

/** The only pages that other sites may show in a frame: releases to embed. */
async function renderFrameRules(base: string): Promise<string> {
  const style = await readFile(new URL('../../styles/frame.css', import.meta.url), 'utf8');
  const policy = await toFramePolicy(style);
  return LANGS.map((lang) =>
    toPath('releaseEmbed', { slug: 'SLUG' }, lang).replace('SLUG', ':slug'),
  )
    .map(
      (path) =>
        `${base}${path.slice(1)}\n  ! Content-Security-Policy\n  Content-Security-Policy: ${policy}; frame-ancestors *\n\n`,
    )
    .join('');
}

/**
 * Writes `_headers`, read by several static hosts and by our own preview server: the policy as a header (with
 * `frame-ancestors`, which a page can't say of itself), and how long files may be kept.
 */
export async function writeHostHeaders(
  outDir: string,
  base: string,
  hosts: OutsideHosts & { gitHost?: string | undefined },
): Promise<void> {
  const policy = `${toContentPolicy(hosts)}; frame-ancestors 'self'`;
  const text = `${base}*
  Content-Security-Policy: ${policy}
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: geolocation=(self), camera=(), microphone=(), interest-cohort=()
  Cross-Origin-Opener-Policy: same-origin

${HASHED_FOLDERS.map((folder) => `${base}${folder}/*\n  Cache-Control: public, max-age=31536000, immutable\n\n`).join('')}${renderDataTypes(base)}${renderEntryTypes(base)}${base}*.ics
  Content-Type: text/calendar; charset=utf-8

${await renderFrameRules(base)}${base}admin/*
  ! Content-Security-Policy
  Content-Security-Policy: ${toAdminPolicy(hosts.gitHost ? [hosts.gitHost] : [])}
`;
  await writeFile(join(outDir, '_headers'), text);
}
