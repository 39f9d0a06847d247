/**
 * The clock of the build: `PENDOPO_NOW` (ISO 8601 with offset), else the real time, read once so that every
 * page of one build agrees.
 */
export function readClock(env: Record<string, string | undefined> = process.env): Date {
  const wish = env['PENDOPO_NOW'];
  if (!wish) return new Date();
  const now = new Date(wish);
  if (Number.isNaN(now.getTime()))
    throw new Error(
      `PENDOPO_NOW is "${wish}", which is no moment. Write it as ISO 8601 with offset: 2026-11-24T09:00:00+07:00.`,
    );
  return now;
}
