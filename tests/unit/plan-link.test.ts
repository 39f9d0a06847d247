import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatAdded, formatPlan, parseAdded, parsePlan } from '../../src/domain/plan/link.ts';
import { LIMITS, toEmptyPlan, toPlanKey, type PlanCollection } from '../../src/domain/plan/plan.ts';
import { plan } from '../support/plan.ts';
import { projectRoot } from '../support/sites.ts';

const keys = plan.stops.map(({ key }) => key);

function listSlugs(content: string): string[] {
  const of = (collection: PlanCollection) =>
    readdirSync(join(projectRoot, content, collection))
      .flatMap((file) => /^(.+)\.id\.md$/.exec(file)?.[1] ?? [])
      .map((slug) => toPlanKey(collection, slug));
  return [...of('destinations'), ...of('events'), ...of('offices')].sort(
    (a, b) => b.length - a.length,
  );
}

describe('The link of a plan', () => {
  it('gives the same plan, and the same link again', () => {
    const text = formatPlan(plan);
    expect(text).toMatch(/^rencana=1&hari=2026-11-30&mulai=06\.05&orang=2\.1\.0&nama=/);
    expect(parsePlan(text, keys)).toEqual({ plan, unknown: [] });
    expect(parsePlan(`#${text}`, keys)).toEqual({ plan, unknown: [] });
    const withCar = {
      ...plan,
      vehicles: { motorcycle: 0, car: 1, bus: 0 },
      stops: [{ key: 'kantor:balai', stayMinutes: 30 }],
    };
    expect(formatPlan(withCar)).toContain('&naik=0.1.0&');
    expect(parsePlan(formatPlan(withCar), ['kantor:balai'])).toEqual({
      plan: withCar,
      unknown: [],
    });
    const empty = toEmptyPlan('2026-12-01');
    expect(parsePlan(formatPlan(empty), keys)).toEqual({ plan: empty, unknown: [] });
  });

  it.each(['content', 'tests/region/content'])(
    'of the 20 longest names of %s stays below 2,000 characters',
    (content) => {
      const all = listSlugs(content);
      const stops = all
        .slice(0, 20)
        .map((key) => ({ key, stayMinutes: 1440, travelMinutes: 1440 }));
      const vehicles = { motorcycle: 99, car: 99, bus: 99 };
      const full = { ...plan, vehicles, name: 'Ж'.repeat(LIMITS.name), stops };
      const url = `https://pariwisata.kabupaten-yang-panjang-namanya.example.go.id/en/plan/#${formatPlan(full)}`;
      expect(stops.length).toBeGreaterThan(9);
      expect(url.length).toBeLessThanOrEqual(2000);
      expect(parsePlan(new URL(url).hash, all)).toEqual({ plan: full, unknown: [] });
    },
  );

  it('of 20 names of 100 letters is short as well, and finds them again', () => {
    const long = Array.from({ length: 20 }, (_, n) => `${'sangat-panjang-'.repeat(6)}${n}-tempat`);
    const full = { ...plan, stops: long.map((key) => ({ key, stayMinutes: 45 })) };
    const text = formatPlan(full);
    expect(text.length).toBeLessThan(1840);
    expect(parsePlan(text, long)).toEqual({ plan: full, unknown: [] });
    const without = parsePlan(text, long.slice(1));
    expect('unknown' in without && without.unknown).toHaveLength(1);
  });

  it('names the stops that the site does not have, and keeps the others', () => {
    const parsed = parsePlan(formatPlan(plan), ['telaga', 'acara:festival']);
    expect(parsed).toMatchObject({
      unknown: ['curug-dua'],
      plan: { stops: [{ key: 'telaga' }, { key: 'acara:festival' }] },
    });
  });

  it('that was cut short or changed anywhere is refused', () => {
    const text = formatPlan(plan);
    for (let end = 12; end < text.length; end++)
      expect(parsePlan(text.slice(0, end), keys), text.slice(0, end)).toHaveProperty('problem');
    for (let at = 11; at < text.length; at++) {
      const other = text[at] === 'q' ? 'w' : 'q';
      const changed = text.slice(0, at) + other + text.slice(at + 1);
      expect(parsePlan(changed, keys), changed).toEqual({ problem: 'changed' });
    }
  });

  /** A link with a right sum, as somebody who read this code would make it. */
  const forge = (text: string): string => {
    let hash = 0x811c9dc5;
    for (let at = 0; at < text.length; at++)
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
    return `${text}&uji=${hash.toString(36).padStart(7, '0')}`;
  };
  const start = 'rencana=1&hari=2026-11-30&mulai=06.05&orang=2.1.0';

  it.each([
    [`${start}&henti=<script>alert(1)</script>.60`],
    [`${start}&henti=javascript:alert(1).60`],
    [`${start}&henti=../../admin.60`],
    [`${start}&henti=telaga.99999`],
    [`${start}&henti=telaga.-5`],
    [`${start}&henti=telaga.60.5.5`],
    [`${start}&henti=telaga.1e3`],
    [`${start}&henti=telaga`],
    [`${start}&henti=,`],
    [start],
    [`${start}&henti=${Array.from({ length: 21 }, (_, n) => `t${n}.1`).join(',')}`],
    [`${start}&henti=${'a'.repeat(5000)}.60`],
    ['rencana=1&hari=2026-02-30&mulai=06.05&orang=2.1.0&henti=telaga.60'],
    ['rencana=1&hari=2026-11-30&mulai=24.05&orang=2.1.0&henti=telaga.60'],
    ['rencana=1&hari=2026-11-30&mulai=06.05&orang=2.1&henti=telaga.60'],
    ['rencana=1&hari=2026-11-30&mulai=06.05&orang=2.1.100&henti=telaga.60'],
  ])('of another form is refused even with a right sum: %s', (text) => {
    expect(parsePlan(forge(`${start}&henti=telaga.60`), keys)).toHaveProperty('plan');
    expect(parsePlan(forge(text), keys)).toEqual({ problem: 'changed' });
  });

  it('takes a name as text, whatever it says, or leaves it out', () => {
    const named = (name: string) => parsePlan(forge(`${start}&nama=${name}&henti=telaga.60`), keys);
    expect(named('%3Cscript%3E')).toMatchObject({ plan: { name: '<script>' } });
    for (const name of ['%', '%E0%A4%A', 'a'.repeat(61), '%00%07'])
      expect(named(name)).not.toHaveProperty('plan.name');
  });

  it('of a newer site and of no plan are told apart', () => {
    expect(parsePlan('rencana=2&apa=saja', keys)).toEqual({ problem: 'newer' });
    for (const text of ['', '#', '#isi', 'tambah=telaga', 'hari=2026-11-30'])
      expect(parsePlan(text, keys)).toEqual({ problem: 'notOurs' });
  });

  it('adds stops from other pages, and nothing that is no name', () => {
    expect(parseAdded(`#${formatAdded(['telaga', 'acara:festival'])}`)).toEqual([
      'telaga',
      'acara:festival',
    ]);
    expect(parseAdded('#tambah=<img>')).toEqual([]);
    expect(parseAdded('#tambah=telaga,-,:')).toEqual(['telaga']);
  });
});
