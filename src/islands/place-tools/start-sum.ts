/** Adds up what is in the form, at once and again with every change. */
import type { HolidayDays } from '../../domain/hours/calendar.ts';
import { toDayType } from '../../domain/prices/day-type.ts';
import type { Price } from '../../domain/prices/price.ts';
import { toTotal, type Group, type Total, type TotalLine } from '../../domain/prices/total.ts';
import { toZoned } from '../../i18n/day.ts';
import type { Lang } from '../../i18n/types.ts';
import { toLineName, toLineSum, toSumWords, type SumWords } from './words.ts';

interface Tariff {
  readonly prices: readonly Price[];
  readonly calendar: HolidayDays;
  readonly words: SumWords;
}

const MOST = 999;

function readTariff({ dataset }: HTMLElement): Tariff {
  const read = <T>(name: string) => JSON.parse(dataset[name] ?? 'null') as T;
  const lang = (dataset['lang'] ?? 'id') as Lang;
  return {
    prices: read('prices'),
    calendar: read('calendar'),
    words: { lang, texts: read('words') },
  };
}

/** The numbers of the form by part; what is not a whole number of people counts as none. */
function readGroup(form: HTMLFormElement): Group {
  const group: Record<string, Record<string, number>> = { people: {}, vehicles: {}, extras: {} };
  for (const input of form.querySelectorAll<HTMLInputElement>('input[type=number]')) {
    const [part = '', ...name] = input.name.split('.');
    const count = Math.min(MOST, Math.max(0, Math.floor(Number(input.value) || 0)));
    (group[part] ??= {})[name.join('.')] = count;
  }
  return group as unknown as Group;
}

function drawLines(form: HTMLFormElement, lines: readonly TotalLine[], words: SumWords): void {
  const toLabel = (name: string): string =>
    form
      .querySelector(`input[name="${CSS.escape(name)}"]`)
      ?.closest('label')
      ?.innerText.trim() ?? '';
  const rows = lines.map((line) => {
    const row = document.createElement('div');
    const name = document.createElement('dt');
    const sum = document.createElement('dd');
    name.textContent = toLineName(line, words, toLabel);
    sum.textContent = toLineSum(line, words);
    row.append(name, sum);
    return row;
  });
  form.querySelector('[data-lines]')?.replaceChildren(...rows);
}

function draw(form: HTMLFormElement, { prices, calendar, words }: Tariff): void {
  const day = form.querySelector<HTMLInputElement>('[name=day]')?.value ?? '';
  const group = readGroup(form);
  const counts = [group.people, group.vehicles, group.extras].flatMap((one) =>
    Object.values(one ?? {}),
  );
  const isEmpty = !counts.some((count) => count > 0);
  const total: Total | undefined =
    day && !isEmpty ? toTotal(prices, group, day, calendar) : undefined;
  drawLines(form, total?.lines ?? [], words);
  const say = (part: string, text: string) => {
    const element = form.querySelector(part);
    if (element && element.textContent !== text) element.textContent = text;
  };
  say('[data-kind]', day && toSumWords.dayType(toDayType(day, calendar), words));
  say('[role=status]', toSumWords.total(total, day, words));
}

/** Fills in today in the region's zone and begins to add up. */
export function startSum(element: HTMLElement): void {
  const form = element.querySelector('form');
  const day = form?.querySelector<HTMLInputElement>('[name=day]');
  if (!form || !day) return;
  const tariff = readTariff(element);
  day.value ||= toZoned(new Date(), element.dataset['zone'] ?? 'UTC').day;
  form.addEventListener('input', () => draw(form, tariff));
  form.addEventListener('submit', (event) => event.preventDefault());
  draw(form, tariff);
}
