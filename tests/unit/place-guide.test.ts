import { describe, expect, it } from 'vitest';
import {
  hasFacility,
  isAccessible,
  isChildFriendly,
  toFacilityState,
} from '../../src/domain/place/facilities.ts';
import { toInsideFacts, toInsideGaps } from '../../src/domain/place/inside.ts';
import { toGeoHref, toMapLinks } from '../../src/domain/place/map-links.ts';
import { toAreaKm, toStraightLines, toWays } from '../../src/domain/place/ways.ts';
import type { Hub, Record } from '../../src/domain/hub/types.ts';

type Place = Record<'destinations'>;

const toPlace = (more: object) =>
  ({ facilities: [], signal: [], access: [], place: undefined, ...more }) as unknown as Place;
const toHub = (lang: 'id' | 'en') =>
  ({
    lang,
    settings: {
      region: {
        timeZone: 'Asia/Makassar',
        starts: [
          { key: 'terminal', name: { id: 'Terminal', en: 'Bus station' }, lat: 0, lon: 0 },
          { key: 'alun-alun', name: { id: 'Alun-Alun' }, lat: 0.1, lon: 0.1 },
        ],
      },
    },
  }) as unknown as Hub;
describe('What there is at a place', () => {
  const place = toPlace({
    facilities: [
      { kind: 'toilet', state: 'no' },
      { kind: 'wheelchair', state: 'partly', note: { id: 'Jalan kayu.' } },
      { kind: 'stroller', state: 'yes' },
    ],
    signal: [
      { operator: 'Satu', strength: 'good' },
      { operator: 'Dua', strength: 'none', note: { id: 'sejak 2025' } },
    ],
    path: { surface: 'wood', slope: 'flat', steps: 0 },
  });

  it('is yes, partly or no only where an editor says so; else it is not known', () => {
    expect(toFacilityState(place, 'toilet')).toBe('no');
    expect(toFacilityState(place, 'lodging')).toBe('unknown');
    expect(hasFacility(place, 'toilet')).toBe(false);
    expect(hasFacility(place, 'lodging')).toBe(false);
    expect(hasFacility(place, 'signal')).toBe(true);
    expect(isAccessible(place)).toBe(true);
    expect(isChildFriendly(place)).toBe(true);
  });

  it('suits wheelchairs by the words of an editor, never by a flat path alone', () => {
    expect(isAccessible(toPlace({ path: { slope: 'flat', steps: 0 } }))).toBe(false);
    expect(isChildFriendly(toPlace({}))).toBe(false);
    expect(hasFacility(toPlace({ signal: [{ operator: 'A', strength: 'none' }] }), 'signal')).toBe(
      false,
    );
  });

  it('stands in words, wheelchairs first, the signal per operator', () => {
    expect(toInsideFacts(place, 'id').map(({ title, text }) => `${title} ${text}`.trim())).toEqual([
      'Kursi roda: sebagian Jalan kayu.',
      'Toilet: tidak ada',
      'Kereta bayi: ada',
      'Sinyal Satu: kuat, Dua: tidak ada (sejak 2025).',
      'Permukaan jalan: kayu',
      'Kemiringan: rata',
      'Anak tangga: tidak ada',
    ]);
    expect(toInsideGaps(place, 'id')).toEqual(['mushala', 'parkir']);
    expect(toInsideGaps(toPlace({}), 'en')).toHaveLength(5);
  });
});

describe('The way to a place', () => {
  const at = (more: object) => toPlace({ place: { lat: 0.1, lon: 0, districts: [], ...more } });

  it('begins with straight lines from the usual starts, nearest first, with a direction', () => {
    expect(toStraightLines(at({}), toHub('id'))).toEqual([
      '11\u00a0km ke arah barat dari Alun-Alun',
      '11\u00a0km ke arah utara dari Terminal',
    ]);
    expect(toStraightLines(at({ lat: undefined, lon: undefined }), toHub('id'))).toEqual([]);
  });

  it('is about as far as it says when the point is only the middle of an area', () => {
    expect(toStraightLines(at({ precisionM: 600 }), toHub('en'))[1]).toBe(
      '±\u00a011\u00a0km north of Bus station',
    );
  });

  it('gives no direction from a start within the doubt of the point, nor from the place itself', () => {
    expect(toStraightLines(at({ precisionM: 12_000 }), toHub('en'))).toEqual([]);
    expect(toStraightLines(at({ lon: 0.1 }), toHub('en'))).toHaveLength(1);
  });

  it('says what a ride takes and costs, when the last one leaves, and who says so', () => {
    const access = [
      {
        mode: 'bus',
        from: 'terminal',
        description: { id: 'Tiap jam.', en: 'Hourly.' },
        minutes: 50,
        roadKm: 17,
        fare: 8000,
        last: '17:00',
        checkedAt: '2026-11-20',
      },
      {
        mode: 'ojek',
        description: { id: 'Di pasar.' },
        fare: 10_000,
        checkedAt: '2026-05-02',
        by: 'blog',
        warning: { id: 'Licin.' },
      },
    ];
    expect(toWays(toPlace({ access }), toHub('en'))).toEqual([
      {
        mode: 'bus',
        title: 'Public transport, from Bus station',
        text: 'Hourly.',
        facts: [
          'About 50 minutes · 17\u00a0km by road · Fare IDR\u00a08,000 a person',
          'Last one back at 5\u00a0pm',
          'Checked 20 November 2026.',
        ],
        warning: undefined,
      },
      {
        mode: 'ojek',
        title: 'Motorbike taxi (ojek)',
        text: 'Di pasar.',
        facts: ['Fare IDR\u00a010,000 a person', 'According to blog, 2 May 2026.'],
        warning: 'Licin.',
      },
    ]);
  });

  it('to a point that is off by more than 500 m leads to the middle of an area, not turn by turn', () => {
    expect(
      toAreaKm({ precisionM: 500, districts: [] } as unknown as Place['place']),
    ).toBeUndefined();
    expect(toAreaKm({ precisionM: 1500, districts: [] } as unknown as Place['place'])).toBe(1.5);
    const links = (isArea: boolean) =>
      toMapLinks({ lat: -5.5, lon: 124.25 }, 'Air & Api', isArea).map(({ href }) => href);
    expect(links(false)).toEqual([
      'https://www.google.com/maps/dir/?api=1&destination=-5.5%2C124.25',
      'https://osmand.net/map/?pin=-5.5,124.25#15/-5.5/124.25',
      'https://omaps.app/map?v=1&ll=-5.5,124.25&n=Air%20%26%20Api',
      'https://maps.apple.com/?daddr=-5.5,124.25',
      'https://www.openstreetmap.org/directions?to=-5.5%2C124.25',
    ]);
    expect(links(true).filter((href) => /dir|daddr/.test(href))).toEqual([]);
    expect(toGeoHref({ lat: -5.5, lon: 124.25 }, 'Air (panas)')).toBe(
      'geo:-5.5,124.25?q=-5.5,124.25(Air%20%28panas%29)',
    );
  });
});
