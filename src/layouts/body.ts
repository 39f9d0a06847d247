import { selectPhoto } from '../domain/entry/photo.ts';
import type { Hub } from '../domain/hub/types.ts';
import { renderMarkdown } from '../domain/markdown/render.ts';
import type { ToTableFile } from '../domain/markdown/table-files.ts';
import { planPhoto } from '../domain/photo.ts';
import { toCreditLine } from '../domain/photos/words.ts';
import { formatBytes } from '../i18n/number.ts';
import { link } from './links.ts';

/** Renders the Markdown body of an entry for a page: links get the base path, files their size. */
export function renderBody(body: string, hub: Hub, toTableFile?: ToTableFile): string {
  return renderMarkdown(body, {
    toHref: link,
    toTableFile,
    toFigure: (slug) => {
      const shown = selectPhoto(hub, slug);
      if (!shown) return undefined;
      const { sources, img } = planPhoto(shown.photo, link('/'));
      const { alt, caption } = shown.record;
      const credit = toCreditLine(shown.record, hub.lang);
      return { sources, ...img, alt, caption, credit };
    },
    toDownload: (file, text) => {
      const path = file.replace(/^\/?(content\/)?media\//, '');
      const found = hub.media.find((one) => one.path === path);
      if (!found) return undefined;
      const kind = path.split('.').at(-1)?.toUpperCase() ?? '';
      return {
        href: link(`/berkas/${path}`),
        label: text || path,
        detail: `${kind} · ${formatBytes(found.bytes, hub.lang)}`,
      };
    },
  });
}
