/** Shows the offices near the visitor, or near a chosen village: open ones first. Nothing but the file is asked of the network. */
import { makeElement } from '../../device/make-element.ts';
import { readPosition } from '../../device/position.ts';
import type { RoughPoint } from '../../domain/nearby/away.ts';
import {
  VILLAGE_RADIUS_M,
  type NearOffices,
  type OfficeWish,
  type VillageSpot,
} from '../../domain/nearby/office-row.ts';
import { findVillage, groupOffices, selectCandidates } from '../../domain/nearby/rank-offices.ts';
import { fillWords } from '../../i18n/device-words.ts';
import { drawGroups } from './draw-groups.ts';
import { drawVillageForm } from './village-form.ts';

const MINUTE_MS = 60_000;

async function load(href: string | undefined): Promise<NearOffices> {
  const answer = await fetch(href ?? '');
  if (!answer.ok) throw new Error(`${href} answered ${answer.status}. The list needs this file.`);
  return (await answer.json()) as NearOffices;
}

/** What a page shows below the buttons: what was asked last. */
function toPanel(host: HTMLElement): { status: HTMLElement; result: HTMLElement } {
  const known = host.querySelector<HTMLElement>('[data-result]');
  if (known) return { status: known.previousElementSibling as HTMLElement, result: known };
  const status = makeElement('p', 'muted small');
  status.setAttribute('role', 'status');
  const result = makeElement('div');
  result.dataset['result'] = '';
  host.append(status, result);
  return { status, result };
}

function toWish({ dataset }: HTMLElement): OfficeWish {
  const levels = (dataset['levels'] ?? '').split(' ');
  return {
    service: dataset['service'],
    inVillage: levels.includes('village'),
    inDistrict: levels.includes('district'),
  };
}

function show(host: HTMLElement, data: NearOffices, from: RoughPoint, village?: VillageSpot): void {
  const wish = toWish(host);
  const minute = Math.floor(Date.now() / MINUTE_MS);
  const rows = selectCandidates(data.offices, village, wish);
  const groups = groupOffices(rows, from, minute, wish.service);
  const { status, result } = toPanel(host);
  status.textContent = fillWords(data.words, rows.length ? 'nearOffice.found' : 'nearOffice.none', {
    n: rows.length,
    village: village?.name ?? '',
  });
  const list = makeElement('div', 'near-groups');
  list.append(...drawGroups(groups, { data, minute }));
  result.querySelector('.near-groups')?.remove();
  result.append(list);
}

async function showFromPosition(host: HTMLElement, data: NearOffices): Promise<void> {
  const { status, result } = toPanel(host);
  result.replaceChildren();
  status.textContent = data.words['near.wait'] ?? '';
  const position = await readPosition().catch(() => undefined);
  if (!position) {
    status.textContent = data.words['nearOffice.noPosition'] ?? '';
    return;
  }
  const { latitude: lat, longitude: lon, accuracy } = position.coords;
  show(host, data, { lat, lon, precisionM: accuracy }, findVillage(data.villages, { lat, lon }));
}

function showChoice(host: HTMLElement, data: NearOffices): void {
  const { result } = toPanel(host);
  const choose = (village: VillageSpot) =>
    show(host, data, { lat: village.lat, lon: village.lon, precisionM: VILLAGE_RADIUS_M }, village);
  result.replaceChildren();
  const form = drawVillageForm(data, choose);
  result.prepend(form);
  form.querySelector('select')?.focus();
}

/** Answers the press that started it, and every later one. */
export function start(way: HTMLElement): void {
  const host = way.closest<HTMLElement>('[data-near-offices]');
  if (!host) throw new Error('A way to the nearest office needs [data-near-offices] around it.');
  const answer = async () => {
    try {
      const data = await load(host.dataset['nearOffices']);
      if (way.dataset['way'] === 'choose') showChoice(host, data);
      else await showFromPosition(host, data);
    } catch {
      toPanel(host).status.textContent = way.dataset['failed'] ?? '';
    }
  };
  way.querySelector('button')?.addEventListener('click', () => void answer());
  void answer();
}
