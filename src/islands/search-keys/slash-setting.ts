import { toKeptKey } from '../../domain/offline/kept-key.ts';

const KEY = toKeptKey(import.meta.env.BASE_URL, 'slash');

/** Whether `/` alone leads to the search; a visitor whose speech or slips press it can turn it off (WCAG 2.1.4). */
export function isSlashOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Keeps the choice on this device. */
export function keepSlash(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // Nothing can be kept.
  }
}
