/** True when the device keeps something under a key. A browser may refuse even to be asked. */
export function canRead(key = ''): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}
