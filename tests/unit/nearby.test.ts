import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/build/content/load.ts';
import { selectRecord, toHub } from '../../src/domain/hub/hub.ts';
import { formatAway, toAway } from '../../src/domain/nearby/away.ts';
import { selectCombined, selectNearby, toPoint } from '../../src/domain/nearby/nearby.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Lang } from '../../src/i18n/types.ts';
import { projectRoot, TEST_NOW } from '../support/sites.ts';

const content = await loadContent(join(projectRoot, 'tests', 'region', 'content'));
const hubIn = (lang: Lang) => toHub(content.entries, { ...content, now: new Date(TEST_NOW) }, lang);

describe('How far, and in which direction', () => {
  const here = { lat: -7.2, lon: 109.9 };
  const say = (lat: number, lon: number, precisionM?: number, lang: Lang = 'id') =>
    formatAway(toAway(here, { lat, lon, precisionM }), lang, (key, params) =>
      t(lang, key, params),
    ).replaceAll('\u00a0', ' ');

  it('is a straight line with one of eight directions, in words', () => {
    expect(say(-7.17, 109.93)).toBe('4,7 km arah timur laut, garis lurus');
    expect(say(-7.17, 109.93, 50, 'en')).toBe('4.7 km north-east in a straight line');
    expect(say(-7.2, 109.87)).toBe('3,3 km arah barat, garis lurus');
    expect(say(-7.25, 109.86)).toBe('7,1 km arah barat daya, garis lurus');
    expect(say(-7.2, 109.9005)).toBe('60 m arah timur, garis lurus');
  });

  it('is as sure as the points are', () => {
    expect(say(-7.17, 109.93, 800)).toBe('± 4,7 km arah timur laut, garis lurus');
    // The place may be anywhere within 6 km: it has no direction.
    expect(say(-7.17, 109.93, 6000)).toBe('± 4,7 km, garis lurus');
  });
});

describe('What a place is combined with', () => {
  const readCombined = (slug: string, lang: Lang = 'id') => {
    const hub = hubIn(lang);
    const place = selectRecord(hub, 'destinations', slug);
    return place ? selectCombined(place, hub) : [];
  };

  it('comes in the order of the editor, with distance and reason, without what is not published', () => {
    const [fall, ...others] = readCombined('telaga-sunya');
    expect(others).toEqual([]);
    expect(fall).toMatchObject({
      record: { slug: 'air-terjun-lembayung' },
      away: { compass: 'ne' },
      reason: 'Air terjun pagi, telaga sore.',
    });
    expect(readCombined('telaga-sunya', 'en')[0]?.reason).toMatch(/^The fall in the morning/);
    expect(readCombined('air-terjun-lembayung')[0]?.reason).toBeUndefined();
  });

  it('says the route that has both, where the editor gave no reason', () => {
    const hub = hubIn('id');
    const square = selectRecord(hub, 'destinations', 'alun-alun-rukma');
    if (!square) throw new Error('The region lacks its square.');
    const [lake] = selectCombined({ ...square, combineWith: ['telaga-sunya'] }, hub);
    expect(lake?.reason).toBe('Keduanya di rute Sehari di Tirtasunya');
  });
});

describe('What is near a place', () => {
  it('is the nearest first, the place itself and what it is combined with left out', () => {
    const hub = hubIn('id');
    const garden = selectRecord(hub, 'destinations', 'kebun-raya-sela');
    const near = selectNearby(hub, toPoint(garden?.place), { except: ['kebun-raya-sela'] });
    expect(near[0]?.record.slug).toBe('rumah-kaca-sela');
    expect(near.map(({ km }) => km)).toEqual(near.map(({ km }) => km).sort((a, b) => a - b));
    expect(selectNearby(hub, undefined)).toEqual([]);
  });
});
