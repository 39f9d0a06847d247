import type { Judgement } from '../../domain/content/check-draft.ts';
import type { Problem } from '../../domain/content/problem.ts';

/** One problem in words: which field, what is wrong, what stands there, what to do. */
export function toProblemText({ label, what, value, remedy, setsAside }: Problem) {
  const name = label || 'Entri ini';
  return {
    name: setsAside === 'translation' ? `Terjemahan › ${name}` : name,
    text: `: ${what}. Tertulis: ${value}. ${remedy}`,
  };
}

/** The deepest field of a path that is on the screen; fields in a closed group are not. */
function findField({ field, setsAside }: Problem): HTMLElement | undefined {
  const nth = setsAside === 'translation' ? -1 : 0;
  const names = field.split('.').filter((name) => !/^\d+$/.test(name));
  return names
    .toReversed()
    .map((name) => [...document.querySelectorAll<HTMLElement>(`[id^="${CSS.escape(name)}-field"]`)])
    .map((found) => found.filter((one) => one.offsetParent !== null).at(nth))
    .find((one) => one !== undefined);
}

function goTo(problem: Problem): void {
  const field = findField(problem);
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}

function toButton(text: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.addEventListener('click', act);
  return button;
}

function toItem(problem: Problem): HTMLLIElement {
  const item = document.createElement('li');
  const name = document.createElement('strong');
  const said = toProblemText(problem);
  name.textContent = said.name;
  item.append(name, `${said.text} `);
  if (findField(problem)) item.append(toButton('Ke kolom', () => goTo(problem)));
  return item;
}

function toWords({ wrong, doubtful }: Judgement): [heading: string, advice: string] {
  const count = wrong.length + doubtful.length;
  if (wrong.length)
    return [
      `Belum disimpan: ${count} masalah`,
      'Tulisan Anda masih ada di halaman ini. Perbaiki kolom di bawah, lalu simpan lagi.',
    ];
  return [
    `Belum disimpan: periksa ${count} hal`,
    'Tulisan Anda masih ada di halaman ini. Bila sudah benar, tekan Simpan sekali lagi: isinya disimpan apa adanya, ' +
      'tetapi mungkin tidak tayang.',
  ];
}

/** Shows what holds a save back, and moves the focus there. */
export function showProblems(panel: HTMLElement, judgement: Judgement): void {
  const [heading, advice] = toWords(judgement);
  const title = document.createElement('h2');
  title.textContent = heading;
  const list = document.createElement('ul');
  list.append(...[...judgement.wrong, ...judgement.doubtful].map(toItem));
  const close = toButton('Tutup', () => hideProblems(panel));
  panel.hidden = false;
  panel.replaceChildren(title, advice, list, close);
  panel.focus();
}

/** Puts the panel away. */
export function hideProblems(panel: HTMLElement): void {
  panel.hidden = true;
  panel.replaceChildren();
}
