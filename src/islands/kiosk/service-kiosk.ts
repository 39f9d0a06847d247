/** `<service-kiosk>`: shows the keypad at once; what it does comes with the first touch or key, which is not lost. */
class ServiceKiosk extends HTMLElement {
  connectedCallback(): void {
    const list = document.querySelector<HTMLElement>('[data-kiosk-list]');
    const show = (isOn: boolean) => {
      this.hidden = !isOn;
      if (list) list.hidden = isOn;
    };
    const waiting: Event[] = [];
    const load = async () => {
      try {
        const kiosk = await (await import('./start.ts')).start(this);
        removeEventListener('click', keep);
        removeEventListener('keydown', keep);
        waiting.forEach(kiosk.take);
      } catch {
        show(false);
      }
    };
    const keep = (event: Event) => {
      if (waiting.push(event) === 1) void load();
    };
    addEventListener('click', keep);
    addEventListener('keydown', keep);
    show(true);
    // An operator has named the office: its screen is made ready before anybody comes.
    if (location.search) keep(new Event('ready'));
  }
}

customElements.define('service-kiosk', ServiceKiosk);
