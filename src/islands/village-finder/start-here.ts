/** The villages whose middle is nearest to the visitor. The position stays on the device. */
import { makeElement } from '../../device/make-element.ts';
import { readPosition } from '../../device/position.ts';
import { formatAway, toAway, type RoughPoint } from '../../domain/nearby/away.ts';
import { VILLAGE_RADIUS_M, type NearOffices } from '../../domain/nearby/office-row.ts';
import { fillWords, type ClientWords } from '../../i18n/device-words.ts';

const MOST = 3;
const lang = document.documentElement.lang === 'en' ? 'en' : 'id';

async function loadVillages(href: string | undefined): Promise<NearOffices['villages']> {
  const answer = await fetch(href ?? '');
  if (!answer.ok) throw new Error(`${href} answered ${answer.status}. The list needs this file.`);
  return ((await answer.json()) as NearOffices).villages;
}

function drawNearest(
  villages: NearOffices['villages'],
  from: RoughPoint,
  words: ClientWords,
): HTMLElement {
  const near = villages
    .map((one) => ({ one, away: toAway(from, { ...one, precisionM: VILLAGE_RADIUS_M }) }))
    .sort((a, b) => a.away.km - b.away.km)
    .slice(0, MOST);
  const list = makeElement('ol', 'nearest-villages');
  for (const { one, away } of near) {
    const link = makeElement('a', '', one.name);
    link.href = one.href;
    const item = makeElement('li');
    const where = formatAway(away, lang, (key, params) => fillWords(words, key, params));
    item.append(link, ` ${where}`);
    list.append(item);
  }
  return list;
}

/** Answers the press that started it, and every later one. */
export function start(host: HTMLElement): void {
  const words = JSON.parse(host.dataset['words'] ?? '{}') as ClientWords;
  const status = host.querySelector('[role=status]');
  const tell = (text = '') => {
    if (status) status.textContent = text;
  };
  const show = async () => {
    tell(words['near.wait']);
    const position = await readPosition().catch(() => undefined);
    if (!position) return tell(words['near.failed']);
    const { latitude: lat, longitude: lon, accuracy } = position.coords;
    const villages = await loadVillages(host.dataset['villages']);
    tell(words['village.nearest']);
    host.querySelector('ol')?.remove();
    host.append(drawNearest(villages, { lat, lon, precisionM: accuracy }, words));
  };
  const answer = () => void show().catch(() => tell(host.dataset['failed']));
  host.querySelector('button')?.addEventListener('click', answer);
  answer();
}
