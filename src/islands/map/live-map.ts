import type { LiveBase, LivePins } from '../../domain/geo/live-data.ts';
import liveStyles from './live-map.css?url';
import { LiveView } from './live-view.ts';

async function load<T>(href: string | undefined): Promise<T> {
  const answer = await fetch(href ?? '');
  if (!answer.ok) throw new Error(`${href} answered ${answer.status}. The map needs this file.`);
  return (await answer.json()) as T;
}

/** Styles come with the map, not with the page; the map waits for them because it measures itself. */
function loadStyles(href: string): Promise<void> {
  if (document.querySelector('link[data-map-styles]')) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.dataset.mapStyles = '';
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`${href} did not load. Check that the site serves it.`));
    });
    document.head.append(link);
  });
}

/** Turns the picture inside `<map-view>` into the live map; the returned function turns it back. */
export async function openLiveMap(host: HTMLElement): Promise<() => void> {
  host.setAttribute('aria-busy', 'true');
  try {
    const [base, data] = await Promise.all([
      load<LiveBase>(host.dataset.base),
      load<LivePins>(host.dataset.pins),
      loadStyles(liveStyles),
    ]);
    const view = new LiveView(host, base, data);
    return () => view.close();
  } finally {
    host.removeAttribute('aria-busy');
  }
}
