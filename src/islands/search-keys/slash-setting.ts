import { toKeptKey } from '../../domain/offline/stores.ts';

export const SLASH_KEY = toKeptKey(import.meta.env.BASE_URL, 'slash');

/** What stands there when `/` is turned off. */
export const OFF = 'off';

/** Whether `/` alone leads to the search; a visitor whose speech or slips press it can turn it off (WCAG 2.1.4). */
export function isSlashOn(): boolean {
  try {
    return localStorage.getItem(SLASH_KEY) !== OFF;
  } catch {
    return true;
  }
}
