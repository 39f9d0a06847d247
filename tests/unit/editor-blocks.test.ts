import { expect, test } from 'vitest';
import { blocks, download, figure, notice, steps } from '../../src/cms/admin/blocks.ts';
import { table } from '../../src/cms/admin/table-block.ts';
import type { BlockValues, EditorComponent } from '../../src/cms/admin/decap.ts';
import { toBarText } from '../../src/cms/admin/status-bar.ts';

function readBack(block: EditorComponent, values: BlockValues): BlockValues {
  const match = block.pattern.exec(block.toBlock(values));
  return match ? block.fromBlock(match) : {};
}

test('a block reads back what it wrote', () => {
  const one = { kind: 'danger', text: 'Jangan berenang.\n\nArus deras.' };
  expect(readBack(notice, one)).toEqual(one);
  expect(readBack(steps, { steps: 'Ambil nomor\nTunggu' })).toEqual({
    steps: 'Ambil nomor\nTunggu',
  });
  expect(readBack(figure, { photo: 'telaga' })).toEqual({ photo: 'telaga' });
  const file = { file: 'media/formulir.pdf', label: 'Formulir' };
  expect(readBack(download, file)).toEqual(file);
});

test('a block that was typed in a file, with empty lines in it, is read too', () => {
  const typed = notice.pattern.exec(':::notice\n\nIsi.\n\n:::\n\nLalu.');
  expect(typed && notice.fromBlock(typed)).toEqual({ kind: 'info', text: 'Isi.' });
  const list = steps.pattern.exec(':::steps\n\n1. Satu\n2. Dua\n\n:::');
  expect(list && steps.fromBlock(list)).toEqual({ steps: 'Satu\nDua' });
});

test('steps are numbered once, also when an editor numbers them', () => {
  expect(steps.toBlock({ steps: '1. Ambil\n\n2) Tunggu' })).toBe(
    ':::steps\n1. Ambil\n2. Tunggu\n:::',
  );
});

test('a table comes from a spreadsheet or from strokes, and is read back with every cell', () => {
  const written = '| Bulan | Kios |\n| --- | --- |\n| Juli | 186 |\n| Agustus |  |';
  expect(table.toBlock({ rows: 'Bulan\tKios\nJuli\t186\n\nAgustus' })).toBe(written);
  expect(table.toBlock({ rows: '| Bulan | Kios |\nJuli | 186\nAgustus' })).toBe(written);
  const typed = { rows: 'Bulan | Kios\nJuli | 1.186,5' };
  expect(readBack(table, typed)).toEqual(typed);
  const stroke = table.toBlock({ rows: 'Jalan\tRT\nMawar\t1|2' });
  expect(stroke).toContain('| Mawar | 1\\|2 |');
  const match = table.pattern.exec(stroke);
  expect(table.toBlock(match ? table.fromBlock(match) : {})).toBe(stroke);
  expect(table.toPreview({ rows: '<img src=x>\t1' })).not.toContain('<img');
  expect(table.toBlock({})).toBe('');
});

test('a table whose form the block could not keep stays text', () => {
  const rows = (line: string, last = '') => `| A | B |\n${line}\n| 1 | 2 |${last}`;
  expect(table.pattern.test(`${rows('| - | --- |')}`)).toBe(false);
  expect(table.pattern.test(rows('| --- | ---: |'))).toBe(false);
  expect(table.pattern.test(rows('| --- | --- |', '\nbaris lain'))).toBe(false);
  expect(table.pattern.exec(rows('| ----- | --- |', '\n\nLalu.'))?.[0]).toMatch(/2 \|$/);
});

test('what an editor types cannot end a block or an attribute', () => {
  expect(notice.toBlock({ kind: 'info', text: 'a\n:::\n<b>' })).toBe(
    ':::notice{kind="info"}\na\n\n<b>\n:::',
  );
  expect(download.toBlock({ file: 'a.pdf', label: 'Kata "dia"\nbaris' })).toBe(
    '::download{file="a.pdf" label="Kata ”dia” baris"}',
  );
  expect(notice.toPreview({ text: '<img src=x onerror=y>' })).not.toContain('<img');
});

test('patterns are in the form that Decap reads back', () => {
  for (const { pattern } of blocks) {
    expect(pattern.source.startsWith('^')).toBe(true);
    expect(pattern.flags).toBe('');
  }
});

test('the bar says what stands in the way first', () => {
  const editor = { state: 'ready' as const, message: '' };
  const status = { state: 'ready' as const, message: 'Situs siap.', files: [], editor };
  expect(toBarText(status)).toBeUndefined();
  expect(toBarText({ ...status, url: '/destinasi/a/' })).toMatchObject({ url: '/destinasi/a/' });
  expect(toBarText({ ...status, state: 'blocked', message: 'x' })?.tone).toBe('alarm');
  expect(toBarText({ ...status, state: 'set-aside', message: 'Tidak tayang' })).toEqual({
    tone: 'alarm',
    text: 'Tidak tayang',
  });
  expect(toBarText({ ...status, state: 'withheld', message: 'belum tampil' })?.text).toBe(
    'belum tampil',
  );
  const other = { ...status, state: 'set-aside' as const, url: '/destinasi/a/' };
  expect(toBarText(other)).toMatchObject({ tone: 'alarm', url: '/destinasi/a/' });
  const off = { state: 'off' as const, message: 'Pasang git.' };
  expect(toBarText({ ...status, editor: off })?.text).toBe('Pasang git.');
});
