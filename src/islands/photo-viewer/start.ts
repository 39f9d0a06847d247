import styles from './photo-viewer.css?url';
import { Viewer } from './viewer.ts';

const viewers = new WeakMap<HTMLElement, Viewer>();

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

/** Opens a picture of the element in its viewer, which is made at the first time. */
export async function open(host: HTMLElement, link: HTMLAnchorElement): Promise<void> {
  let viewer = viewers.get(host);
  if (!viewer) {
    await loadStyles();
    viewer = new Viewer(host);
    viewers.set(host, viewer);
  }
  viewer.open(link);
}
