import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { renderCalendar } from '../../src/domain/calendar/ics.ts';
import type { Hub, Record } from '../../src/domain/hub/types.ts';
import {
  selectInvitations,
  selectOpenInvitations,
  toInvitationPart,
} from '../../src/domain/press/invitations.ts';

type Release = Record<'releases'>;

const toRelease = (slug: string, start: string | undefined, changes: Partial<Release> = {}) =>
  ({
    slug,
    title: `Undangan ${slug}; satu, dua`,
    summary: 'Wartawan diundang.',
    kind: 'invitation',
    publishedAt: '2026-11-20T09:00:00+07:00',
    corrections: [],
    contacts: ['sari'],
    invitation: start && { start, venue: { id: 'Balai Desa, lantai 2' } },
    ...changes,
  }) as unknown as Release;

const WITHDRAWN: Partial<Release> = {
  corrections: [
    {
      kind: 'withdrawal',
      at: '2026-11-22T10:00:00+07:00',
      reason: { id: 'Batal.', en: undefined },
      before: undefined,
    },
  ],
};

const hub = {
  lang: 'id',
  now: new Date('2026-11-24T09:00:00+07:00'),
  settings: { region: { timeZone: 'Asia/Jakarta', code: '99.01' } },
  records: {
    people: [
      {
        slug: 'sari',
        name: 'Sari',
        position: 'Humas',
        contact: { phone: '0299 000 404', email: 'sari@hub.example' },
      },
    ],
    releases: [
      toRelease('jauh', '2026-12-10T08:00:00+07:00'),
      toRelease('dekat', '2026-12-03T08:00:00+07:00'),
      toRelease('tadi', '2026-11-24T08:00:00+07:00'),
      toRelease('lewat', '2026-11-01T08:00:00+07:00'),
      toRelease('batal', '2026-12-04T08:00:00+07:00', WITHDRAWN),
      toRelease('kabar', undefined, { kind: 'release' }),
    ],
  },
} as unknown as Hub;

describe('Invitations to the press', () => {
  it('are those still ahead or going on, the nearest first, none that is off', () => {
    expect(selectOpenInvitations(hub).map(({ slug }) => slug)).toEqual(['tadi', 'dekat', 'jauh']);
  });

  it('are dates of a calendar that an independent reader understands; one that is off is called off', () => {
    const parts = selectInvitations(hub).map((one) =>
      toInvitationPart(one, hub, `https://hub.example/siaran-pers/${one.slug}/`),
    );
    const text = renderCalendar({ name: 'Undangan', timeZone: 'Asia/Jakarta', lang: 'id', parts });
    const dates = new ICAL.Component(ICAL.parse(text) as never).getAllSubcomponents('vevent');
    const toDate = (slug: string) =>
      dates.find((one) => String(one.getFirstPropertyValue('url')).includes(`/${slug}/`));
    expect(dates).toHaveLength(5);
    expect(toDate('dekat')?.getFirstPropertyValue('summary')).toBe('Undangan dekat; satu, dua');
    expect(toDate('dekat')?.getFirstPropertyValue('location')).toBe('Balai Desa, lantai 2');
    expect(String(toDate('dekat')?.getFirstPropertyValue('dtstart'))).toBe('2026-12-03T08:00:00');
    expect(toDate('dekat')?.getFirstPropertyValue('description')).toContain(
      'Narahubung: Sari, 0299 000 404, sari@hub.example',
    );
    expect(toDate('dekat')?.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(toDate('batal')?.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(toDate('batal')?.getFirstPropertyValue('sequence')).toBe(1);
  });
});
