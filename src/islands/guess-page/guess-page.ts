import { guessPage, toAddressWords, type PageName } from '../../domain/search/guess.ts';

/** On the page of a missing address: fills the search field from the address and offers one page. */
class GuessPage extends HTMLElement {
  connectedCallback(): void {
    const { self = '', from = '' } = this.dataset;
    const { pathname } = location;
    const box = this.querySelector<HTMLInputElement>('input[type=search]');
    if (pathname.endsWith(self) || !box) return;
    box.value ||= toAddressWords(pathname);
    void this.#offer(pathname, from);
  }

  async #offer(pathname: string, from: string): Promise<void> {
    const answer = await fetch(from).catch(() => undefined);
    if (!answer?.ok) return;
    const page = guessPage(pathname, (await answer.json()) as PageName[]);
    const line = this.querySelector<HTMLElement>('[data-part=guess]');
    if (!page || !line) return;
    const link = document.createElement('a');
    [link.href, link.textContent] = page;
    line.append(link);
    line.hidden = false;
  }
}

customElements.define('guess-page', GuessPage);
