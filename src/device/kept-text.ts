/** Small texts that a device keeps for a visitor. A browser that refuses storage keeps nothing, and nothing breaks. */

/** What is kept under a key; undefined when nothing is. */
export function readText(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text, or forgets the key without one. False where the browser refuses. */
export function keepText(key: string, text?: string): boolean {
  try {
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** What is kept under a key as JSON; undefined when there is nothing, or nothing that can be read. */
export function readJson(key: string): unknown {
  try {
    return JSON.parse(readText(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}
