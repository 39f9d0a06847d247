/** Offers an address to the phone's share sheet; else copies it. True: copied; false: neither worked. */
export async function shareAddress(url: string, title: string): Promise<boolean | undefined> {
  try {
    if ('share' in navigator) {
      await navigator.share({ title, url });
      return undefined;
    }
    await (navigator as Navigator).clipboard.writeText(url);
    return true;
  } catch (error) {
    // The visitor closed the sheet.
    return error instanceof DOMException && error.name === 'AbortError' ? undefined : false;
  }
}
