/** The village that a visitor asked the device to remember; nothing is remembered unasked. */
const KEY = 'pendopo-village';

/** The code of the remembered village. A browser that refuses storage remembers nothing. */
export function readVillage(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a village, or forgets the one that was remembered. */
export function keepVillage(code: string | undefined): void {
  try {
    if (code) localStorage.setItem(KEY, code);
    else localStorage.removeItem(KEY);
  } catch {
    // Without storage the choice holds for this page.
  }
}
