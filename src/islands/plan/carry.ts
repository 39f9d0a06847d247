import { encode } from 'uqr';
import { renderPlanCalendar, renderPlanGpx } from '../../domain/plan/files.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { PlannedStop } from '../../domain/plan/schedule.ts';

/** Fills an SVG with the code of a text: one path, dark squares on white. */
export function drawQr(svg: SVGElement, text: string): void {
  const { data, size } = encode(text, { ecc: 'L', border: 2 });
  const squares = data.flatMap((line, y) =>
    line.flatMap((on, x) => (on ? `M${x} ${y}h1v1h-1z` : [])),
  );
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', squares.join(''));
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('shape-rendering', 'crispEdges');
  svg.replaceChildren(path);
}

/** Hands the plan on by the device's own sharing, else by the clipboard; says what was done. */
export async function sharePlan(
  title: string,
  url: string,
): Promise<'shared' | 'copied' | 'failed'> {
  try {
    if ('share' in navigator && matchMedia('(pointer: coarse)').matches) {
      await navigator.share({ title, url });
      return 'shared';
    }
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'shared' : 'failed';
  }
}

interface FileWords {
  readonly title: string;
  readonly rough: string;
  readonly timeZone: string;
}

/** Hands the visitor the plan as a calendar or as waypoints. */
export function downloadPlan(
  form: 'ics' | 'gpx',
  plan: Plan,
  stops: readonly PlannedStop[],
  words: FileWords,
): void {
  const head = {
    ...words,
    now: new Date(),
    toUrl: (href: string) => new URL(href, location.href).href,
  };
  const [text, type] =
    form === 'ics'
      ? [renderPlanCalendar(plan, stops, head), 'text/calendar']
      : [renderPlanGpx(stops, head), 'application/gpx+xml'];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = `rencana-${plan.day}.${form}`;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
