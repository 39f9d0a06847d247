import { isSlashOn } from './slash-setting.ts';

/** `/` and Ctrl-K (⌘ K) lead to the search: the field that is in view, else the page of the search. */

function isTyping(target: EventTarget | null): boolean {
  const element = target instanceof HTMLElement ? target : undefined;
  return Boolean(element?.isContentEditable || element?.closest('input, textarea, select'));
}

function isSearchKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  if (altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' && !shiftKey;
  return key === '/' && isSlashOn();
}

function openSearch(): void {
  const fields = [...document.querySelectorAll<HTMLInputElement>('[role=search] [type=search]')];
  const field = fields.find((one) => one.checkVisibility());
  field?.focus();
  if (field) field.select();
  else document.querySelector<HTMLAnchorElement>('.search-link')?.click();
}

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || !isSearchKey(event) || isTyping(event.target)) return;
  event.preventDefault();
  openSearch();
});
