import type { PhotoRow } from '../../domain/photos/rows.ts';

/** What the page brings for choosing photos. */
export function findPicker(): HTMLTemplateElement {
  const picker = document.querySelector<HTMLTemplateElement>('template#photo-picker');
  if (!picker) throw new Error('Choosing photos needs <template id="photo-picker">.');
  return picker;
}

/** The box of a tile, like PhotoPick.astro. */
export function drawPick({ slug, title, titleLang }: PhotoRow): Node {
  const pick = findPicker().content.querySelector('.photo-pick')?.cloneNode(true) as HTMLElement;
  const [box, name] = [pick.querySelector('input'), pick.querySelector('span')];
  if (box) box.value = slug;
  if (name) name.textContent = title;
  if (titleLang) name?.setAttribute('lang', titleLang);
  return pick;
}

/** The name of a photo, as its box says it. */
export function readName(box: HTMLInputElement | undefined): string {
  return box?.parentElement?.querySelector('span')?.textContent?.trim() ?? '';
}
