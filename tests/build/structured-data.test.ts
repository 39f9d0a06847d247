import { describe, expect, it } from 'vitest';
import { readPages, selectElements } from '../support/output.ts';
import { sites, type TestSite } from '../support/sites.ts';

interface Thing {
  '@type': string;
  [name: string]: unknown;
}

/** What no thing of a type may lack: by schema.org's own examples and what search engines ask for. */
const REQUIRED: Record<string, readonly string[]> = {
  TouristAttraction: ['name', 'description', 'url', 'address', 'image'],
  Event: ['name', 'startDate', 'location', 'eventStatus', 'url'],
  TouristTrip: ['name', 'description', 'url', 'itinerary'],
  GovernmentService: ['name', 'provider', 'url', 'areaServed'],
  GovernmentOffice: ['name', 'url', 'address'],
  NewsArticle: ['headline', 'datePublished', 'dateModified', 'author', 'publisher', 'url'],
  ImageObject: ['name', 'contentUrl', 'creator', 'creditText', 'license', 'acquireLicensePage'],
  BreadcrumbList: ['itemListElement'],
  WebSite: ['name', 'url', 'potentialAction'],
};

/** A region may have none: an event with a date, a photo. */
const SELDOM = ['Event', 'ImageObject'];

/** Every object inside a value, itself included. */
function listObjects(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(listObjects);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(listObjects)];
}

function readThings(site: TestSite): { path: string; thing: Thing }[] {
  return readPages(site).flatMap((page) =>
    selectElements(page, 'script', { type: 'application/ld+json' }).map(({ text }) => ({
      path: page.path,
      thing: JSON.parse(text) as Thing,
    })),
  );
}

const things = {
  default: readThings(sites.default),
  fictional: readThings(sites.fictional),
};

describe.each(Object.entries(things))('The structured data of the %s region', (_, all) => {
  it('is of the known types, and lacks nothing that its type needs', () => {
    const wrong = all.flatMap(({ path, thing }) => {
      const required = REQUIRED[thing['@type']];
      if (!required) return [`${path}: ${thing['@type']}`];
      return required.filter((name) => !thing[name]).map((name) => `${path}: no ${name}`);
    });
    expect(wrong).toEqual([]);
    const found = new Set(all.map(({ thing }) => thing['@type']));
    expect(
      Object.keys(REQUIRED).filter((type) => !SELDOM.includes(type) && !found.has(type)),
    ).toEqual([]);
  });

  it('says nothing empty: what is not known is not there', () => {
    const isEmpty = (value: unknown) =>
      value === null || value === '' || (Array.isArray(value) && value.length === 0);
    const wrong = all.flatMap(({ path, thing }) =>
      listObjects(thing).flatMap((one) =>
        Object.entries(one).flatMap(([name, value]) =>
          isEmpty(value) || /undefined|NaN/.test(String(value)) ? `${path}: ${name}` : [],
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('has points of the earth, and circles where a point is not exact', () => {
    const points = all.flatMap(({ thing }) =>
      listObjects(thing).filter((one) => one['@type'] === 'GeoCoordinates'),
    );
    expect(points.length).toBeGreaterThan(5);
    for (const { latitude, longitude } of points) {
      expect(Math.abs(Number(latitude))).toBeLessThan(12);
      expect(Number(longitude)).toBeGreaterThan(90);
    }
    const circles = all.flatMap(({ thing }) =>
      listObjects(thing).filter((one) => one['@type'] === 'GeoCircle'),
    );
    expect(circles.length).toBeGreaterThan(0);
    for (const { geoRadius } of circles) expect(Number(geoRadius)).toBeGreaterThan(500);
  });

  it('has prices in rupiah that hold on the day of the build', () => {
    const offers = all.flatMap(({ thing }) =>
      listObjects(thing).filter((one) => one['@type'] === 'Offer'),
    );
    for (const offer of offers) {
      expect(offer['priceCurrency']).toBe('IDR');
      expect(Number.isInteger(offer['price'])).toBe(true);
      if (offer['validFrom']) expect(String(offer['validFrom']) <= '2026-11-24').toBe(true);
      if (offer['validThrough']) expect(String(offer['validThrough']) >= '2026-11-24').toBe(true);
    }
  });
});

describe('The structured data of places', () => {
  const select = (region: keyof typeof things, path: string) =>
    things[region].find((one) => one.path === path && one.thing['@type'] === 'TouristAttraction')
      ?.thing;

  it('claims no price, no hours and no free way in where nobody knows them', () => {
    const places = things.default.filter(({ thing }) => thing['@type'] === 'TouristAttraction');
    expect(places.length).toBeGreaterThan(30);
    const claims = places.filter(
      ({ thing }) =>
        'offers' in thing || 'openingHoursSpecification' in thing || 'isAccessibleForFree' in thing,
    );
    expect(claims).toEqual([]);
  });

  it('tells prices, free entry and facilities where they are known, in the language of the page', () => {
    const falls = select('fictional', 'en/destinations/air-terjun-lembayung/index.html');
    expect(falls).toMatchObject({ isAccessibleForFree: false });
    expect(falls?.['offers']).toContainEqual(
      expect.objectContaining({ price: 8000, priceCurrency: 'IDR', validFrom: '2026-03-01' }),
    );
    expect(falls?.['amenityFeature']).toContainEqual(
      expect.objectContaining({ name: 'Wheelchair', value: false }),
    );
    const square = select('fictional', 'destinasi/alun-alun-rukma/index.html');
    expect(square).toMatchObject({ isAccessibleForFree: true });
  });

  it('tells the week of a place whose hours are known, with times that are times', () => {
    const falls = select('fictional', 'destinasi/air-terjun-lembayung/index.html');
    const week = listObjects(falls?.['openingHoursSpecification']);
    expect(week.length).toBeGreaterThan(0);
    for (const { opens, closes, dayOfWeek } of week) {
      expect(`${String(opens)} ${String(closes)}`).toMatch(/^\d\d:\d\d \d\d:\d\d$/);
      expect(dayOfWeek).not.toContain('https://schema.org/Monday');
    }
  });

  it('gives a circle, not a point, for a place that is known by its village only', () => {
    const fort = select('fictional', 'destinasi/benteng-karangluhur/index.html');
    expect(fort?.['geo']).toMatchObject({ '@type': 'GeoCircle', geoRadius: 1200 });
  });

  it('names the park that a place is part of', () => {
    const house = select('fictional', 'destinasi/rumah-kaca-sela/index.html');
    expect(house?.['containedInPlace']).toMatchObject({
      url: 'https://rekaan.example.go.id/hub/destinasi/kebun-raya-sela/',
    });
  });
});
