import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadContent } from '../src/build/content/load.ts';
import { toContentRoot } from '../src/build/content/root.ts';
import { readBuildEnvironment } from '../src/build/environment.ts';
import { readClock } from '../src/data/clock.ts';
import { findDue, listDue, type DueMoment } from '../src/domain/due.ts';
import { toOffsetText, toZoned } from '../src/i18n/day.ts';

/** What a shell sees when a build is due: anything but 0, so that `npm run due -- … || npm run build` builds. */
const DUE = 3;

const say = (line: string) => process.stdout.write(`${line}\n`);

const { settings, entries } = await loadContent(toContentRoot());
const { timeZone } = settings.region;
const now = readClock();

function write({ at, what }: DueMoment): string {
  const { day, time } = toZoned(at, timeZone);
  return `${day}T${time}${toOffsetText(at, timeZone)} (${what})`;
}

/** What the site says of its last build, from its `status.json`; undefined when that cannot be read. */
function readStatus(file: string): { builtAt: Date; commit: string } | undefined {
  try {
    const { builtAt, commit } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    const moment = new Date(builtAt ?? '');
    return Number.isNaN(moment.getTime()) ? undefined : { builtAt: moment, commit: commit ?? '' };
  } catch {
    return undefined;
  }
}

function judge(file: string): string | undefined {
  const last = readStatus(file);
  if (!last) return `Due: ${file} says nothing of a build.`;
  const { commit } = readBuildEnvironment(fileURLToPath(new URL('..', import.meta.url)));
  if (last.commit !== commit) return `Due: built from ${last.commit}, here is ${commit}.`;
  const due = findDue(entries, timeZone, last.builtAt, now);
  return due && `Due: ${write(due)} has passed since the last build.`;
}

const at = process.argv.indexOf('--since');
const due = at > 0 ? judge(process.argv[at + 1] ?? '') : undefined;
say(due ?? `Nothing to build before ${write(listDue(entries, timeZone, now)[0])}.`);
process.exitCode = due ? DUE : 0;
