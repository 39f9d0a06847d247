import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/build/content/load.ts';
import { checkStandards } from '../../src/domain/content/standards.ts';
import { toHub } from '../../src/domain/hub/hub.ts';
import { toStandard } from '../../src/domain/service/standard.ts';
import {
  componentKeys,
  standardComponents,
  type ComponentKey,
} from '../../src/model/shared/standard.ts';
import { sites } from '../support/sites.ts';

const content = await loadContent(sites.fictional.env.PENDOPO_CONTENT);
const now = new Date('2026-11-24T09:00:00+07:00');

function find(slug: string) {
  const found = content.entries.services.find((one) => one.slug === slug);
  if (!found) throw new Error(`The fictional region needs the service ${slug}.`);
  return found;
}

const entry = find('kartu-warga');

/** The entry without a field, and without the variants that also count as requirements. */
function without(field: string) {
  const data = structuredClone(entry.data) as unknown as Record<string, unknown>;
  const path = field.split('.');
  const last = path.pop() ?? '';
  const holder = path.reduce((value, key) => value[key] as Record<string, unknown>, data);
  if (field === 'duration.max') data['duration'] = undefined;
  else holder[last] = Array.isArray(holder[last]) ? [] : undefined;
  if (field === 'documents') data['variants'] = [];
  return { ...entry, data } as unknown as typeof entry;
}

describe('the fourteen components of a service standard', () => {
  it('are six of delivery and eight of management, all set in a whole guide', () => {
    const groups = Map.groupBy(componentKeys, (key) => standardComponents[key].group);
    expect(groups.get('delivery')?.length).toBe(6);
    expect(groups.get('management')?.length).toBe(8);
    expect(checkStandards({ services: [entry] })).toEqual([]);
  });

  it.each(componentKeys)('%s, when removed, is named with its field and its rule', (key) => {
    const { field, label } = standardComponents[key];
    const problems = checkStandards({ services: [without(field)] });
    expect(problems.map((one) => [one.field, one.label])).toEqual([
      [field, `Standar Pelayanan › ${label}`],
    ]);
    expect(problems[0]?.what).toContain('Permenpan-RB 15/2014');
    expect(problems[0]?.remedy).toContain(`"${key}"`);
    expect(problems[0]?.setsAside).toBe('nothing');
  });

  it('need no more than to be declared open, those of management together', () => {
    const bare = without('management');
    const pending = [{ component: 'management', who: undefined, by: undefined }];
    const open = { ...bare, data: { ...bare.data, pending } } as unknown as typeof bare;
    expect(checkStandards({ services: [bare] }).length).toBe(7);
    expect(checkStandards({ services: [open] })).toEqual([]);
  });

  it('of a draft are still being written', () => {
    const bare = without('steps');
    const draft = { ...bare, data: { ...bare.data, draft: true } };
    expect(checkStandards({ services: [draft] })).toEqual([]);
  });

  it('that are open say who fills them and by when; else the agency, and no day', () => {
    const hub = toHub(content.entries, { ...content, now }, 'id');
    const read = (slug: string, key: ComponentKey) =>
      hub.records.services
        .filter((one) => one.slug === slug)
        .flatMap((one) => toStandard(one, hub))
        .find((one) => one.key === key);
    expect(read('akta-lahir', 'evaluation')).toMatchObject({
      isFilled: false,
      who: 'Bagian Organisasi Rukmapura',
      by: '2027-06-30',
    });
    expect(read('akta-lahir', 'staffing')).toMatchObject({
      who: 'Dinas Kependudukan Rukmapura',
      by: '2027-03-31',
    });
    expect(read('izin-warung', 'staffing')?.by).toBeUndefined();
  });
});
