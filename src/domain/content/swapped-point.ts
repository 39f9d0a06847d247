import { selectValue, type Problem } from './problem.ts';

/** What to say of a point whose latitude stands in the place of its longitude. */
export function toSwappedFault(lat: number, lon: number) {
  return {
    what: 'lintang dan bujur tertukar',
    value: `${lat}, ${lon}`,
    remedy: `Tukar: lintang ${lon}, bujur ${lat}.`,
  };
}

/**
 * A latitude beyond 90 degrees beside a longitude within them is no odd number but a swap: east of the 90th
 * meridian the range check of the field sees it before the map can, so its problem is put into better words.
 */
export function nameSwappedPoint(problem: Problem, data: unknown): Problem {
  const path = problem.field.split('.');
  if (path.at(-1) !== 'lat') return problem;
  const lat = Number(selectValue(data, path));
  const lon = Number(selectValue(data, [...path.slice(0, -1), 'lon']));
  const isSwapped = Math.abs(lat) > 90 && Math.abs(lat) <= 180 && Math.abs(lon) <= 90;
  return isSwapped ? { ...problem, ...toSwappedFault(lat, lon) } : problem;
}
