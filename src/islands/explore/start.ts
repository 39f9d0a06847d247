import type { ExploreData } from '../../domain/explore/row.ts';
import styles from './explore-panel.css?url';
import { Explorer } from './explorer.ts';

async function load(href: string | undefined): Promise<ExploreData> {
  const answer = await fetch(href ?? '');
  if (!answer.ok) throw new Error(`${href} answered ${answer.status}. The filter needs this file.`);
  return (await answer.json()) as ExploreData;
}

function loadStyles(): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), {
      rel: 'stylesheet',
      href: styles,
      onload: () => resolve(),
      onerror: () => reject(new Error(`${styles} did not load. Check that the site serves it.`)),
    });
    document.head.append(link);
  });
}

/** Builds the filter inside its element; an address that asks is answered at once. Without its files it says so. */
export function start(host: HTMLElement): void {
  void open(host).catch(() => host.append(host.dataset['failed'] ?? ''));
}

async function open(host: HTMLElement): Promise<void> {
  const list = document.getElementById('explore-list');
  const line = document.getElementById('places');
  const button = host.querySelector('button');
  if (!list || !line || !button)
    throw new Error('The filter needs #explore-list, #places, a button.');
  const isPressed = !location.search;
  const [data] = await Promise.all([load(host.dataset['rows']), loadStyles()]);
  const explorer = new Explorer(data, { host, list, line, button });
  explorer.follow();
  if (isPressed) explorer.toggle();
}
