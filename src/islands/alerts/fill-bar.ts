import type { AlertJson } from '../../domain/alerts/page.ts';

function listTexts(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

/** A bar like those that the build draws, from the template of its level, in the language of the page. */
export function fillBar(
  template: HTMLTemplateElement,
  alert: AlertJson,
  others: number,
  lang: string | undefined,
): HTMLElement {
  const bar = template.content.querySelector('[data-alert-bar]')?.cloneNode(true) as HTMLElement;
  const say = (text: { id?: string | undefined; en?: string | undefined }) =>
    (lang === 'en' && text.en) || text.id || '';
  const words: Record<string, string> = {
    '{title}': say(alert.title),
    '{text}': say(alert.summary),
    '{issued}': say(alert.issued),
  };
  for (const text of listTexts(bar))
    text.data = text.data.replace(/\{\w+\}/g, (name) => words[name] ?? name);
  bar.dataset['end'] = alert.end;
  const [link, more] = bar.querySelectorAll('a');
  link?.setAttribute('href', new URL(say(alert.url)).pathname);
  if (!others) more?.remove();
  else if (more) more.textContent = more.textContent.replace('2', String(others));
  return bar;
}

/** What a visitor reads and where the links lead; white space does not count. */
function toSense(bar: HTMLElement): string {
  const links = [...bar.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  return [bar.className, bar.dataset['end'], bar.textContent, ...links]
    .join(' ')
    .replace(/\s+/g, '');
}

/** True when two bars say the same. */
export function isSameBar(a: HTMLElement, b: HTMLElement): boolean {
  return toSense(a) === toSense(b);
}
