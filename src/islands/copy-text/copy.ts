import { toCleanCopy } from './clean.ts';
import { toPlainText } from './plain.ts';

const toBlob = (text: string, type: string) => new Blob([text], { type });

/** Both forms, where the browser takes both; else the plain one. Some browsers want the promise at once, not its text. */
async function write(content: Promise<Element>): Promise<void> {
  try {
    const item = new ClipboardItem({
      'text/html': content.then((copied) => toBlob(copied.innerHTML, 'text/html')),
      'text/plain': content.then((copied) => toBlob(toPlainText(copied), 'text/plain')),
    });
    await navigator.clipboard.write([item]);
  } catch {
    await navigator.clipboard.writeText(toPlainText(await content));
  }
}

/** Another page of this site, as it would stand here. */
async function readPage(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** Copies the parts of a page that the element names, with its closing lines, or the text that it carries. */
async function copy({ page, from = '', end = '', text }: DOMStringMap): Promise<void> {
  if (text !== undefined) return navigator.clipboard.writeText(text);
  const toCopy = (source: Document) => {
    const parts = from.split(' ').flatMap((id) => source.getElementById(id) ?? []);
    return toCleanCopy(parts, end.split('\n').filter(Boolean));
  };
  return write(page ? readPage(page).then(toCopy) : Promise.resolve(toCopy(document)));
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
