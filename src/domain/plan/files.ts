/** A plan as files for other programs: GPX 1.1 with a waypoint per stop, and a calendar (RFC 5545) with an event per stop. */
import { toInstant } from '../../i18n/day.ts';
import { toFolded, toIcsInstant, toIcsText } from '../calendar/ics.ts';
import { isRoughPoint } from '../geo/pin-shape.ts';
import { renderGpxFile, renderLink, renderPoint, renderTag } from '../gpx/write.ts';
import type { Plan } from './plan.ts';
import { type PlannedStop } from './schedule.ts';

/** What the files say beside the stops. */
export interface FileHead {
  readonly title: string;
  readonly timeZone: string;
  /** Makes an address whole. */
  readonly toUrl: (href: string) => string;
  /** When the file is made. */
  readonly now: Date;
  /** Said of a point that stands for an area. */
  readonly rough: string;
}

/** Waypoints only: nobody recorded a way between them. Stops without a point are left out. */
export function renderPlanGpx(
  stops: readonly PlannedStop[],
  { title, toUrl, rough }: FileHead,
): string {
  const points = stops.flatMap(({ row }, index) => {
    const { lat, lon, elevationM, precisionM } = row;
    if (lat === undefined || lon === undefined) return [];
    const inside = [
      renderTag('name', `${index + 1}. ${row.title}`),
      isRoughPoint(precisionM) ? renderTag('desc', rough) : '',
      renderLink(toUrl(row.href), row.title),
    ];
    return renderPoint('wpt', { lat, lon, elevationM }, inside.join(''));
  });
  return renderGpxFile('Pendopo', renderTag('name', title), points.join(''));
}

/** One event per stop, at its instants; the same stop of the same day keeps its UID. */
export function renderPlanCalendar(
  plan: Plan,
  stops: readonly PlannedStop[],
  head: FileHead,
): string {
  const { timeZone, toUrl, now } = head;
  const events = stops.flatMap(({ row, arrive, leave }) => [
    'BEGIN:VEVENT',
    `UID:${plan.day}-${row.key.replace(':', '-')}@rencana.pendopo`,
    `DTSTAMP:${toIcsInstant(now)}`,
    `DTSTART:${toIcsInstant(toInstant(plan.day, arrive, timeZone))}`,
    `DTEND:${toIcsInstant(toInstant(plan.day, Math.max(leave, arrive + 1), timeZone))}`,
    `SUMMARY:${toIcsText(row.title)}`,
    ...(row.lat === undefined || row.lon === undefined ? [] : [`GEO:${row.lat};${row.lon}`]),
    `URL:${toUrl(row.href)}`,
    'END:VEVENT',
  ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Pendopo//Rencana//ID',
    `X-WR-CALNAME:${toIcsText(head.title)}`,
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${toFolded(line)}\r\n`).join('');
}
