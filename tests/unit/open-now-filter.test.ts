import { describe, expect, it } from 'vitest';
import { OPEN_NOW } from '../../src/domain/explore/filter.ts';
import { isOpenOn, toMoment } from '../../src/domain/explore/open.ts';
import type { ExploreRow } from '../../src/domain/explore/row.ts';
import type { HolidayCalendar } from '../../src/domain/hours/calendar.ts';
import type { Hours } from '../../src/domain/hours/day.ts';
import { hours as hoursField } from '../../src/model/shared/hours.ts';
import { CASES, HOLIDAYS, type HoursCase } from '../hours/cases.ts';
import { toInstant } from '../support/hours-cases.ts';

const ANSWERS: Readonly<Record<HoursCase['state'], boolean | undefined>> = {
  open: true,
  'closing-soon': true,
  closed: false,
  uncertain: undefined,
  unknown: undefined,
};

function toRow(one: HoursCase): ExploreRow {
  const hours = one.hours && (hoursField.schema.parse(one.hours) as Hours);
  const closed = (one.closures ?? []).map(({ from, to }) => ({
    alert: 'uji',
    from: toInstant(one, from).toISOString(),
    to: toInstant(one, to).toISOString(),
    text: '',
    coming: undefined,
  }));
  return { slug: 'uji', title: 'Uji', hours, ...(closed.length > 0 && { closed }) } as never;
}

describe('"Buka sekarang" of the list of places', () => {
  it.each(CASES.map((one) => [one.name, one] as const))(
    'answers as the page does: %s',
    (_, one) => {
      const timeZone = one.zone ?? 'Asia/Jakarta';
      const calendar = HOLIDAYS as unknown as HolidayCalendar;
      const context = { ...toMoment(toInstant(one, one.at), timeZone), timeZone, calendar };
      expect(isOpenOn(toRow(one), OPEN_NOW, context)).toBe(ANSWERS[one.state]);
    },
  );
});
