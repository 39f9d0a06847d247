/** `<read-aloud>`: there once the device has a voice of the text's language, which some load late. */
customElements.define(
  'read-aloud',
  class extends HTMLElement {
    connectedCallback(): void {
      const speech = window.speechSynthesis;
      if (!speech) return;
      const { voice = '', failed = '' } = this.dataset;
      const show = (): void => {
        this.hidden = !speech.getVoices().some(({ lang }) => lang.match(voice));
      };
      speech.onvoiceschanged = show;
      show();
      this.onclick = async () => {
        try {
          (await import('./start.ts')).start(this);
        } catch {
          this.append(failed);
        }
      };
    }
  },
);
