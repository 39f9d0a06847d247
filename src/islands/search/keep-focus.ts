function toName(stop: HTMLElement): string {
  return stop instanceof HTMLInputElement ? stop.value : (stop.getAttribute('href') ?? '');
}

/**
 * Draws anew without taking the place of whoever walks through what is drawn: the focus comes back to the same result
 * or box; where that is gone, to what stands in its place; where nothing stands there, to `fallback`.
 */
export function keepFocus(root: HTMLElement, fallback: HTMLElement, draw: () => void): void {
  const toStops = (kind: string) => [...root.querySelectorAll<HTMLElement>(kind)];
  const kinds = ['[data-result]', '.facets input'];
  const kind = kinds.find((one) => document.activeElement?.matches(one));
  const held = document.activeElement as HTMLElement;
  const at = kind ? toStops(kind).indexOf(held) : -1;
  draw();
  if (!kind || at < 0 || held.isConnected) return;
  const stops = toStops(kind);
  const same = stops.find((one) => toName(one) === toName(held));
  (same ?? stops[at] ?? fallback).focus();
}
