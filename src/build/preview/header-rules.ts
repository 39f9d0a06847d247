import { readFileSync } from 'node:fs';

/** Response headers for the addresses that match a pattern with `*` or `:name` as in a host's `_headers` file. */
export interface HeaderRule {
  pattern: string;
  headers: [name: string, value: string][];
}

/** Reads the text of a `_headers` file: a pattern on its own line, its headers indented below. */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n')) {
    if (!line.trim() || line.trim().startsWith('#')) continue;
    if (!/^\s/.test(line)) rules.push({ pattern: line.trim(), headers: [] });
    else {
      const [name = '', ...value] = line.trim().split(':');
      rules.at(-1)?.headers.push([name, value.join(':').trim()]);
    }
  }
  return rules;
}

/** Reads a site's `_headers` file; a site without one has no rules. */
export function loadHeaderRules(file: string): HeaderRule[] {
  try {
    return parseHeaderRules(readFileSync(file, 'utf8'));
  } catch {
    return [];
  }
}

function isMatch(pattern: string, pathname: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  const source = parts.join('.*').replace(/:\w+/g, '[^/]+');
  return new RegExp(`^${source}$`).test(pathname);
}

/** Headers of one address, as real hosts join them: a later rule wins, and `! Name` takes one away. */
export function selectHeaders(rules: HeaderRule[], pathname: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { headers } of rules.filter(({ pattern }) => isMatch(pattern, pathname)))
    for (const [name, value] of headers) {
      if (name.startsWith('!')) found.delete(name.slice(1).trim().toLowerCase());
      else found.set(name.toLowerCase(), value);
    }
  return found;
}
