/** The parts of the screen and its words, as the page brings them. */
export interface KioskParts {
  find<E extends HTMLElement>(name: string): E;
  /** A word with its numbers and names filled in. */
  say(key: string, values?: Readonly<Record<string, string | number>>): string;
}

export function findParts(host: HTMLElement): KioskParts {
  const words = JSON.parse(host.dataset['words'] ?? '{}') as Record<string, string>;
  return {
    find: <E extends HTMLElement>(name: string) =>
      host.querySelector<HTMLElement>(`[data-part="${name}"]`) as E,
    say: (key, values = {}) => {
      const one = values['n'] === 1 ? words[`kiosk.${key}.one`] : undefined;
      const text = one ?? words[`kiosk.${key}`] ?? '';
      return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
    },
  };
}
