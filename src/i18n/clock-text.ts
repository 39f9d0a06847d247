/** Times of day as text and as minutes, as editors and files have them; `clock.ts` has what people read. */
const HOUR = 60;
const DAY = 1440;

/** Minutes of a day from `07:30` or `07.30`: 450. */
export function parseClock(time: string): number {
  const [hour = 0, minute = 0] = time.split(/[:.]/).map(Number);
  return hour * HOUR + minute;
}

/** `07:30` from minutes; those of the next day begin again at 00:00. */
export function toClockText(minutes: number): string {
  const pad = (part: number): string => String(Math.floor(part)).padStart(2, '0');
  return `${pad((minutes % DAY) / HOUR)}:${pad(minutes % HOUR)}`;
}
