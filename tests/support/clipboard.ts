import type { Page } from 'playwright-core';

/** Presses a button that copies, and waits until it says that it did. */
export async function pressCopy(page: Page, name: string, nth = 0): Promise<void> {
  const button = await page.locator('copy-text', { hasText: name }).nth(nth).elementHandle();
  await button?.click();
  await page.waitForFunction(
    (one) => one?.querySelector('[data-word]')?.textContent === one?.dataset['done'],
    button,
  );
}

/** What the clipboard holds, by type. */
export function readClipboard(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const found: Record<string, string> = {};
    for (const type of item?.types ?? []) {
      const blob = await item?.getType(type);
      found[type] = (await blob?.text()) ?? '';
    }
    return found;
  });
}
