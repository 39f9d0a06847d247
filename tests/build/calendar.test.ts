import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, describe, expect, it } from 'vitest';
import { readEventHistory } from '../../src/build/content/event-history.ts';
import { runGit } from '../../src/build/editor/git.ts';
import { toSequence } from '../../src/domain/events/ics.ts';
import type { Record } from '../../src/domain/hub/types.ts';
import { listOutput } from '../support/output.ts';
import { sites } from '../support/sites.ts';

type Part = InstanceType<typeof ICAL.Component>;
interface File {
  readonly path: string;
  readonly text: string;
}

const listFiles = (site: { outDir: string }): File[] =>
  listOutput(site)
    .filter(({ path }) => path.endsWith('.ics'))
    .map(({ path, absolute }) => ({ path, text: readFileSync(absolute, 'utf8') }));

/** Reads as a calendar program does: the zone of the file itself, not ours. */
function readEvents(text: string): Part[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return calendar.getAllSubcomponents('vevent');
}

const say = (part: Part, name: string): string => String(part.getFirstPropertyValue(name));
const toStart = (part: Part): string => new ICAL.Event(part).startDate.toJSDate().toISOString();
const toEnd = (part: Part): string => new ICAL.Event(part).endDate.toJSDate().toISOString();
const toUids = (text: string): string[] => readEvents(text).map((part) => say(part, 'uid'));

const fictional = listFiles(sites.fictional);
const whole = fictional.find(({ path }) => path === 'acara/kalender.ics')?.text ?? '';
const find = (slug: string): Part => {
  const found = readEvents(whole).find((part) => say(part, 'uid').startsWith(`${slug}@`));
  if (!found) throw new Error(`The calendar has no ${slug}.`);
  return found;
};

describe.each(['default', 'fictional'] as const)('The calendars of the %s region', (name) => {
  const files = listFiles(sites[name]);

  it('are read by an independent reader, each line within 75 octets', () => {
    expect(files.length).toBeGreaterThan(2);
    for (const { path, text } of files) {
      expect(() => readEvents(text), path).not.toThrow();
      expect(text.replaceAll('\r\n', ''), path).not.toMatch(/[\r\n]/);
      const long = text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75);
      expect(long, path).toEqual([]);
    }
  });

  it('name every event once, with a status and a number of changes', () => {
    for (const { path, text } of files) {
      const parts = readEvents(text);
      expect(new Set(toUids(text)).size, path).toBe(parts.length);
      for (const part of parts) {
        expect(say(part, 'sequence')).toMatch(/^\d+$/);
        expect(['CONFIRMED', 'TENTATIVE', 'CANCELLED']).toContain(say(part, 'status'));
      }
    }
  });

  it('hold the same events as a whole, by kind, one by one and in English', () => {
    const of = (pattern: RegExp) =>
      files
        .filter(({ path }) => pattern.test(path))
        .flatMap(({ text }) => toUids(text))
        .sort();
    const all = of(/^acara\/kalender\.ics$/);
    expect(all.length).toBeGreaterThan(0);
    expect(of(/^acara\/jenis\//)).toEqual(all);
    expect(of(/^acara\/[^/]+\/acara\.ics$/)).toEqual(all);
    expect(of(/^en\/events\/calendar\.ics$/)).toEqual(all);
    expect(of(/^en\/events\/[^/]+\/event\.ics$/)).toEqual(all);
  });
});

describe('The calendar of the invented region, eight hours ahead of UTC', () => {
  it('begins and ends at the right instants', () => {
    const day = find('hari-jadi-rukmapura');
    expect([toStart(day), toEnd(day)]).toEqual([
      '2026-12-01T00:00:00.000Z',
      '2026-12-01T04:00:00.000Z',
    ]);
  });

  it('repeats on Saturdays until the end of the year, without its exception', () => {
    const event = new ICAL.Event(find('latihan-gamelan'));
    const times = event.iterator();
    const days: string[] = [];
    for (let next = times.next(); next && days.length < 100; next = times.next())
      days.push(next.toJSDate().toISOString());
    expect(days[0]).toBe('2026-11-07T08:00:00.000Z');
    expect(days).not.toContain('2026-12-26T08:00:00.000Z');
    expect(days).toContain('2027-01-02T08:00:00.000Z');
    expect(days.at(-1)).toBe('2027-12-25T08:00:00.000Z');
    expect(days).toHaveLength(59);
  });

  it('gives whole days as days, up to and with the last', () => {
    const week = new ICAL.Event(find('pekan-kain'));
    expect([week.startDate.isDate, week.startDate.toString(), week.endDate.toString()]).toEqual([
      true,
      '2026-11-23',
      '2026-11-30',
    ]);
  });

  it('says what is sure, expected, moved and off', () => {
    expect(say(find('hari-jadi-rukmapura'), 'status')).toBe('CONFIRMED');
    expect(say(find('panen-pelita'), 'status')).toBe('TENTATIVE');
    expect(say(find('lari-lintas-bukit'), 'status')).toBe('CANCELLED');
    expect(say(find('lokakarya-tenun'), 'status')).toBe('CANCELLED');
    expect(toStart(find('pentas-bulan-purnama'))).toBe('2026-12-05T11:00:00.000Z');
  });

  it('has one entry a year of a feast that moves, expected where nobody confirmed it', () => {
    expect(say(find('malam-lampion-sura-2027'), 'status')).toBe('TENTATIVE');
    expect(toStart(find('malam-lampion-sura-2026-2'))).toBe('2026-12-12T11:00:00.000Z');
  });

  it('has no file for an event without a date', () => {
    expect(fictional.map(({ path }) => path)).not.toContain('acara/gerhana-rekaan/acara.ics');
    expect(whole).not.toContain('gerhana-rekaan');
  });
});

describe('An event that changes in a real repository', () => {
  const root = mkdtempSync(join(tmpdir(), 'pendopo-history-'));
  const folder = join(root, 'isi');
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const git = (...words: string[]) =>
    runGit(root, '-c', 'user.name=Uji', '-c', 'user.email=uji@contoh.example', ...words);
  const write = (start: string, body = 'Isi.') =>
    writeFileSync(
      join(folder, 'events', 'pentas.id.md'),
      `---\ntitle: Pentas\nstatus: confirmed\nstart: ${start}\n---\n${body}\n`,
    );
  const commit = async (words: string) => {
    await git('add', '-A');
    await git('commit', '-q', '-m', words);
  };
  const read = async (sequence?: string) => {
    const event = { slug: 'pentas', sequence } as Record<'events'>;
    return toSequence(event, await readEventHistory(folder));
  };

  it('raises its number by itself, only for what a calendar shows, never below the editor', async () => {
    await git('init', '-q');
    mkdirSync(join(folder, 'events'), { recursive: true });
    write('2026-12-05T19:00:00+08:00');
    await commit('satu');
    expect(await read()).toBe(0);
    write('2026-12-05T19:00:00+08:00', 'Isi lain.');
    await commit('ejaan');
    expect(await read()).toBe(0);
    write('2026-12-06T19:00:00+08:00');
    expect(await read()).toBe(1);
    await commit('pindah');
    expect(await read()).toBe(1);
    write('2026-12-07T19:00:00+08:00');
    await commit('pindah lagi');
    expect(await read()).toBe(2);
    expect(await read('4')).toBe(6);
  });

  it('keeps to the number of the editor in a shallow clone and outside of a repository', async () => {
    const shallow = join(root, 'dangkal');
    await git('clone', '-q', '--depth', '1', `file://${root}`, shallow);
    expect(await readEventHistory(join(shallow, 'isi'))).toEqual({});
    expect(await readEventHistory(tmpdir())).toEqual({});
  });
});

describe('An alert', () => {
  it('stands in the calendar of the event that it touches, with its time, and in no other', () => {
    const touched = say(find('pentas-bulan-purnama'), 'description');
    expect(touched).toMatch(/Info: Lomba perahu .*5 Des 2026/);
    expect(say(find('hari-jadi-rukmapura'), 'description')).not.toContain('Lomba perahu');
  });
});
