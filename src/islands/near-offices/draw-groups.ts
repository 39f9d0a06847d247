import { makeElement } from '../../device/make-element.ts';
import { formatUntil } from '../../domain/hours/until.ts';
import { formatAway } from '../../domain/nearby/away.ts';
import type { NearOffices } from '../../domain/nearby/office-row.ts';
import type { groupOffices, RankedOffice } from '../../domain/nearby/rank-offices.ts';
import { fillWords } from '../../i18n/device-words.ts';
import type { Lang } from '../../i18n/types.ts';

const AT_FIRST = 5;

const BADGES = {
  open: ['is-open', 'state.open'],
  'closing-soon': ['is-closing-soon', 'state.closingSoon'],
  closed: ['is-closed', 'state.closed'],
  unknown: ['is-unknown', 'state.unknown'],
  uncertain: ['is-unknown', 'hours.uncertain'],
} as const;

/** What rows are drawn from: words and the minute of the visitor. */
interface Moment {
  readonly data: NearOffices;
  readonly minute: number;
}

function toWhere({ row, away }: RankedOffice, { words, until }: NearOffices): string {
  const say = (key: string, params: Record<string, string>) => fillWords(words, key, params);
  const distance = away
    ? formatAway(away, until.lang as Lang, say)
    : fillWords(words, 'nearOffice.noPoint');
  return [row.kind, distance].filter(Boolean).join(' · ');
}

function drawRow(one: RankedOffice, { data, minute }: Moment): HTMLElement {
  const { row, state, counter } = one;
  const [look, word] = BADGES[state.state];
  const link = makeElement('a', 'row');
  link.href = row.href;
  const text = makeElement('div');
  const meta = makeElement('span', 'meta');
  const badge = makeElement('span', `badge ${look}`, data.words[word]);
  badge.dataset['state'] = state.state;
  const more = [counter, formatUntil(state, minute, data.until)].filter(Boolean).join(' · ');
  meta.append(badge, makeElement('span', '', more));
  text.append(makeElement('h4', '', row.title), makeElement('p', '', toWhere(one, data)), meta);
  link.append(text);
  const item = makeElement('li');
  item.append(link);
  return item;
}

/** Rows of a group, a few first; a button brings the others. */
function drawGroup(
  { group, rows }: ReturnType<typeof groupOffices>[number],
  moment: Moment,
): HTMLElement {
  const { words } = moment.data;
  const section = makeElement('section');
  section.dataset['group'] = group;
  const list = makeElement('ol');
  list.append(...rows.slice(0, AT_FIRST).map((one) => drawRow(one, moment)));
  section.append(makeElement('h3', '', words[`nearOffice.${group}`]));
  const note = words[`nearOffice.${group}Note`];
  if (note) section.append(makeElement('p', 'muted small', note));
  section.append(list);
  if (rows.length > AT_FIRST) section.append(drawMore(list, rows.slice(AT_FIRST), moment));
  return section;
}

function drawMore(list: HTMLElement, rows: readonly RankedOffice[], moment: Moment): HTMLElement {
  const text = fillWords(moment.data.words, 'nearOffice.more', { n: rows.length });
  const button = makeElement('button', 'button', text);
  button.type = 'button';
  button.addEventListener('click', () => {
    const others = rows.map((one) => drawRow(one, moment));
    list.append(...others);
    others[0]?.querySelector('a')?.focus();
    button.remove();
  });
  return button;
}

/** The groups in their order, each with what it means. */
export function drawGroups(groups: ReturnType<typeof groupOffices>, moment: Moment): HTMLElement[] {
  return groups.map((group) => drawGroup(group, moment));
}
