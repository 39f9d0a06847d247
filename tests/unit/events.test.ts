import { describe, expect, it } from 'vitest';
import { toChange, toEventBadge } from '../../src/domain/events/list.ts';
import { toEventMark, toEventMeasures } from '../../src/domain/events/page.ts';
import type { Hub, Record } from '../../src/domain/hub/types.ts';
import { toEventData } from '../../src/domain/structured-data/tourism.ts';
import { toEventRow, withDestinationPlace } from '../../src/layouts/event.ts';

type Event = Record<'events'>;

const place = { lat: -5.5, lon: 124.5, districts: ['99.01.01'] };
const hub = {
  lang: 'en',
  now: new Date('2026-11-24T09:00:00+07:00'),
  settings: { region: { timeZone: 'Asia/Jakarta' } },
  districts: [],
  records: { alerts: [], destinations: [{ slug: 'square', title: 'Square', place }] },
} as unknown as Hub;
const context = { lang: 'en' as const, now: hub.now, timeZone: 'Asia/Jakarta' };

const toEvent = (more: Partial<Event>): Event =>
  ({
    slug: 'e',
    title: 'E',
    kind: 'festival',
    status: 'confirmed',
    months: [],
    except: [],
    dates: [],
    prices: [],
    allDay: false,
    textLang: 'en',
    ...more,
  }) as unknown as Event;
const start = '2026-12-05T19:00:00+07:00';

describe('The state of an event', () => {
  it.each([
    ['cancelled', 'EventCancelled'],
    ['moved', 'EventRescheduled'],
    ['postponed', 'EventPostponed'],
    ['confirmed', 'EventScheduled'],
  ] as const)('%s is said to machines as %s', (status, word) => {
    const data = toEventData(toEvent({ status, start }), {
      url: '',
      area: '',
      venue: '',
      timeZone: 'Asia/Jakarta',
    });
    expect(data).toHaveProperty('eventStatus', `https://schema.org/${word}`);
  });

  it('that comes again is said with its rule, never by its first date alone', () => {
    const toData = (recurrence: string) =>
      toEventData(toEvent({ status: 'confirmed', start, recurrence, except: [] }), {
        url: '',
        area: '',
        venue: '',
        timeZone: 'Asia/Jakarta',
      });
    expect(toData('FREQ=WEEKLY;BYDAY=SA')).toHaveProperty('eventSchedule', {
      '@type': 'Schedule',
      startDate: '2026-12-05',
      repeatFrequency: 'P1W',
      byDay: ['https://schema.org/Saturday'],
      startTime: '19:00',
      scheduleTimezone: 'Asia/Jakarta',
    });
    expect(toData('FREQ=MONTHLY;BYDAY=1SA')).toBeUndefined();
    expect(toData('FREQ=WEEKLY;COUNT=3')).toHaveProperty('eventSchedule.repeatCount', 3);
    expect(toData('FREQ=WEEKLY;UNTIL=20271231')).toHaveProperty(
      'eventSchedule.endDate',
      '2027-12-31',
    );
  });

  it('is no data for machines while the date is only expected', () => {
    const expected = toEvent({ status: 'expected', start });
    expect(
      toEventData(expected, { url: '', area: '', venue: '', timeZone: 'Asia/Jakarta' }),
    ).toBeUndefined();
  });

  it('has a notice with the date before, where it changed', () => {
    const moved = toEvent({ status: 'moved', start, previousStart: '2026-11-28T19:00:00+07:00' });
    expect(toChange(moved, context)?.text).toContain('28 November 2026');
    expect(toChange(toEvent({ start }), context)).toBeUndefined();
  });

  it('stays cancelled when its day has passed, where others have ended', () => {
    const past = { start: '2026-01-01T10:00:00+07:00' };
    expect(toEventBadge(toEvent({ ...past, status: 'cancelled' }), context).state).toBe(
      'cancelled',
    );
    expect(toEventBadge(toEvent(past), context).state).toBe('ended');
  });
});

describe('The page of an event that comes again', () => {
  const weekly = { start: '2026-11-07T16:00:00+07:00', recurrence: 'FREQ=WEEKLY;BYDAY=SA' };

  it('shows its next day, not its first', () => {
    expect(toEventMark(toEvent(weekly), context)?.date).toBe('2026-11-28');
    expect(toEventMeasures(toEvent(weekly), context)[0]?.value).toContain('28');
  });

  it('shows the day of a rule that skips weeks', () => {
    const odd = toEvent({ ...weekly, recurrence: 'FREQ=WEEKLY;INTERVAL=2;COUNT=9' });
    expect(toEventMark(odd, context)?.date).toBe('2026-12-05');
  });
});

describe('The place of an event', () => {
  const destination = 'square';

  it('is that of its destination where it names no point of its own', () => {
    expect(withDestinationPlace(toEvent({ destination }), hub).place).toEqual(place);
    const rough = toEvent({ destination, place: { districts: ['99.01.01'] } as Event['place'] });
    expect(withDestinationPlace(rough, hub).place).toEqual(place);
  });

  it('stays its own in another kecamatan, or with a point', () => {
    const other = toEvent({ destination, place: { districts: ['99.01.02'] } as Event['place'] });
    expect(withDestinationPlace(other, hub)).toBe(other);
    const exact = toEvent({ destination, place: { ...place, lat: -6 } as Event['place'] });
    expect(withDestinationPlace(exact, hub)).toBe(exact);
  });
});

describe('The row of an event', () => {
  it('says the language of a title that is not translated', () => {
    expect(toEventRow(toEvent({ start, textLang: 'id' }), hub).row.titleLang).toBe('id');
    expect(toEventRow(toEvent({ start }), hub).row.titleLang).toBeUndefined();
  });
});
