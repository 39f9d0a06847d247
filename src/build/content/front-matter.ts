import { load, YAMLException } from 'js-yaml';
import type { WrittenText } from '../../domain/press/public-time.ts';

/** A file's front matter and body, or why it can't be read: in the editor's words, with the line. */
export type FrontMatter =
  | { readonly ok: true; readonly data: unknown; readonly body: string }
  | { readonly ok: false; readonly what: string; readonly value: string; readonly remedy: string };

const FENCE = /^---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** The reasons of the YAML reader that editors meet, in their words. */
const REASONS: Record<string, string> = {
  'bad indentation of a mapping entry': 'susunannya salah, misalnya titik dua di dalam isi',
  'bad indentation of a sequence entry': 'spasi awal butir daftar salah',
  'duplicated mapping key': 'kolom yang sama ditulis dua kali',
  'missed comma between flow collection entries': 'koma atau kurung tidak lengkap',
  'unexpected end of the stream within a double quoted scalar': 'tanda kutip tidak ditutup',
  'unexpected end of the stream within a single quoted scalar': 'tanda kutip tidak ditutup',
  'unexpected end of the stream within a flow collection': 'kurung tidak ditutup',
  'tab characters must not be used in indentation': 'ada tab; pakai spasi',
};

function toYamlFault(cause: unknown, text: string, firstLine: number): FrontMatter {
  if (!(cause instanceof YAMLException)) throw cause;
  const line = cause.mark?.line ?? 0;
  const reason = REASONS[cause.reason];
  return {
    ok: false,
    what: `tulisan YAML tidak sah pada baris ${line + firstLine}${reason ? `: ${reason}` : ''}`,
    value: (text.split(/\r?\n/)[line] ?? '').trim(),
    remedy: 'Periksa tanda titik dua, kutip dan spasi di awal baris itu.',
  };
}

/** Reads YAML (core schema: dates stay text). */
export function parseYaml(text: string, firstLine = 1): FrontMatter {
  try {
    return { ok: true, data: load(text), body: '' };
  } catch (cause) {
    return toYamlFault(cause, text, firstLine);
  }
}

/** Splits a Markdown file into front matter and body. A file without front matter is all body. */
export function parseFrontMatter(text: string): FrontMatter {
  const clean = text.replace(/^\uFEFF/, '');
  const match = FENCE.exec(clean);
  if (!match) {
    if (clean.trimStart().startsWith('---'))
      return {
        ok: false,
        what: 'bagian awal tidak ditutup',
        value: '---',
        remedy: 'Tutup bagian awal dengan baris berisi --- saja.',
      };
    return { ok: true, data: {}, body: clean };
  }
  const parsed = parseYaml(match[1] ?? '', 2);
  if (!parsed.ok) return parsed;
  return { ok: true, data: parsed.data ?? {}, body: clean.slice(match[0].length).trim() };
}

/** A text as it was written, not believed; undefined when it is not there or cannot be read. */
export function parseWritten(text: string | undefined): WrittenText | undefined {
  const read = text === undefined ? undefined : parseFrontMatter(text);
  return read?.ok ? { data: read.data, body: read.body } : undefined;
}
