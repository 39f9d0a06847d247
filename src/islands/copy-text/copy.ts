import { toCleanCopy } from './clean.ts';
import { toPlainText } from './plain.ts';

const toBlob = (text: string, type: string) => new Blob([text], { type });

/** Both forms, where the browser takes both; else the plain one. */
async function write(content: Element): Promise<void> {
  const text = toPlainText(content);
  try {
    const item = new ClipboardItem({
      'text/html': toBlob(content.innerHTML, 'text/html'),
      'text/plain': toBlob(text, 'text/plain'),
    });
    await navigator.clipboard.write([item]);
  } catch {
    await navigator.clipboard.writeText(text);
  }
}

/** Copies the parts of the page that the element names, with its closing lines, or the text that it carries. */
async function copy({ from = '', end = '', text }: DOMStringMap): Promise<void> {
  if (text !== undefined) return navigator.clipboard.writeText(text);
  const parts = from.split(' ').flatMap((id) => document.getElementById(id) ?? []);
  return write(toCleanCopy(parts, end.split('\n').filter(Boolean)));
}

/** Copies now and with every later press, and says whether it worked. */
export function start(element: HTMLElement): void {
  const word = element.querySelector('[data-word]');
  const name = word?.textContent ?? '';
  const { done = '', failed = '' } = element.dataset;
  let timer = 0;
  const press = async () => {
    const said = await copy(element.dataset).then(
      () => done,
      () => failed,
    );
    if (word) word.textContent = said;
    clearTimeout(timer);
    timer = setTimeout(() => word && (word.textContent = name), 6000) as unknown as number;
  };
  element.onclick = () => void press();
  void press();
}
