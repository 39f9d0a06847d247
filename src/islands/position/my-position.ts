import { formatSpokenPosition } from '../../domain/emergency/position.ts';

const OPTIONS: PositionOptions = { enableHighAccuracy: true, timeout: 15_000 };

/** Shows the visitor's coordinates on request, to be read aloud. They stay on the device. */
class MyPosition extends HTMLElement {
  readonly #read = () => {
    const { wait = '', failed = '', near = '' } = this.dataset;
    const lang = document.documentElement.lang === 'en' ? 'en' : 'id';
    this.#say(wait, '');
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) =>
        this.#say(
          near.replace('{m}', String(Math.round(accuracy))),
          formatSpokenPosition(latitude, longitude, lang),
        ),
      () => this.#say(failed, ''),
      OPTIONS,
    );
  };

  #say(note: string, numbers: string): void {
    const [place, text] = this.querySelectorAll('output > *');
    if (place) place.textContent = numbers;
    if (text) text.textContent = note;
  }

  connectedCallback(): void {
    if (!('geolocation' in navigator)) return;
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', this.#read);
  }

  disconnectedCallback(): void {
    this.querySelector('button')?.removeEventListener('click', this.#read);
  }
}

customElements.define('my-position', MyPosition);
