import { makePlate, makeQr } from '../../device/make-code.ts';
import { makeElement } from '../../device/make-element.ts';
import type { KioskData, KioskService } from '../../domain/kiosk/screen.ts';

const MOST = 12;

async function loadData(from: string): Promise<KioskData> {
  const answer = await fetch(from);
  if (!answer.ok) throw new Error(`${from}: ${answer.status}`);
  return (await answer.json()) as KioskData;
}

/** A service like those of PosterCode.astro. */
function makeCode({ code, plate, title, facts, url }: KioskService, label: string): HTMLElement {
  const item = makeElement('li');
  item.dataset.code = code;
  const words = makeElement('div');
  words.append(makePlate(plate), makeElement('b', '', title));
  words.append(makeElement('small', '', facts[0]?.join(': ') ?? ''));
  item.append(makeQr(url, label.replace('{code}', code)), words);
  return item;
}

/** The name of the office on the poster follows the field. */
function startOffice(host: HTMLElement, offices: KioskData['offices']): void {
  const field = host.querySelector<HTMLInputElement>('#poster-office');
  const line = document.querySelector('[data-poster-office]');
  if (!field || !line) return;
  const options = offices.map(([, name]) => {
    const option = makeElement('option');
    option.value = name;
    return option;
  });
  host.querySelector('datalist')?.replaceChildren(...options);
  const show = () => (line.textContent = field.value.trim() || (host.dataset['blank'] ?? ''));
  const asked = new URLSearchParams(location.search).get('desa');
  field.value ||= offices.find(([code]) => code === asked)?.[1] ?? '';
  field.oninput = show;
  show();
}

/** A tick puts a service on the poster, at the end; without it, it leaves. Twelve at most. */
function startServices(host: HTMLElement, services: readonly KioskService[]): void {
  const poster = document.querySelector('[data-poster-codes]');
  const said = host.querySelector('[data-part=chosen]');
  if (!poster || !said) return;
  const rows = services.map((service) => {
    const row = makeElement('label');
    const tick = makeElement('input');
    tick.type = 'checkbox';
    tick.checked = poster.querySelector(`[data-code="${service.code}"]`) !== null;
    tick.onchange = () => {
      poster.querySelector(`[data-code="${service.code}"]`)?.remove();
      if (tick.checked) poster.append(makeCode(service, host.dataset['qr'] ?? ''));
      count();
    };
    row.append(tick, makePlate(service.plate), ` ${service.title}`);
    const item = makeElement('li');
    item.append(row);
    return { item, tick };
  });
  const count = () => {
    const { length } = rows.filter(({ tick }) => tick.checked);
    for (const { tick } of rows) tick.disabled = !tick.checked && length >= MOST;
    const chosen = (host.dataset['chosen'] ?? '').replace('{n}', String(length));
    said.textContent = length >= MOST ? `${chosen}. ${host.dataset['full'] ?? ''}` : chosen;
  };
  host.querySelector('[data-part=services]')?.replaceChildren(...rows.map(({ item }) => item));
  count();
}

/** Makes the choice of the poster work. */
export async function start(host: HTMLElement): Promise<void> {
  const { services, offices } = await loadData(host.dataset['from'] ?? '');
  startOffice(host, offices);
  startServices(host, services);
}
