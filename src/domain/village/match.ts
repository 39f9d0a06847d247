/** Which names of a directory match what somebody types. Small, for the browser. Pure. */

const toKey = (text: string): string => text.toLowerCase().replace(/[\s'’.-]+/g, '');

/** True when the letters typed stand in the name, spaces and capitals aside; nothing typed matches nothing. */
export function isMatch(name: string, typed: string): boolean {
  const key = toKey(typed);
  return key !== '' && toKey(name).includes(key);
}
