import { toKeptKey } from '../../domain/offline/stores.ts';

/** `<plan-page>`: loads what draws a plan when there is one in the link or on the device. */
class PlanPage extends HTMLElement {
  connectedCallback(): void {
    const key = toKeptKey(this.dataset['base'] ?? '', 'plan');
    let isKept = false;
    try {
      isKept = localStorage.getItem(key) !== null;
    } catch {
      // A browser without storage: the link alone.
    }
    const start = async () => {
      removeEventListener('hashchange', start);
      try {
        (await import('./start.ts')).start(this, key);
      } catch {
        const words = JSON.parse(this.dataset['words'] ?? '{}') as Record<string, string>;
        const said = this.querySelector('[data-part=said]');
        if (said) said.textContent = words['plan.failed'] ?? '';
      }
    };
    const isAsked = /^#(rencana|tambah)=/.test(location.hash);
    if (isKept || isAsked) void start();
    else {
      addEventListener('hashchange', start);
      this.querySelector('[data-do=begin]')?.addEventListener('click', start, { once: true });
      this.querySelector('[data-do=begin]')?.removeAttribute('hidden');
    }
  }
}

customElements.define('plan-page', PlanPage);
