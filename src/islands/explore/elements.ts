import { fillWords, type ClientWords } from '../../i18n/device-words.ts';

/** An element with properties and children. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** The words of the page's language, filled. */
export type Say = (key: string, params?: { n?: number; parts?: string }) => string;

export function toSay(words: ClientWords): Say {
  return (key, params = {}) => fillWords(words, key, params);
}
