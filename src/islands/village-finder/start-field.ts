/** The field of the directory: opens the kecamatan with a match, marks the names, hides nothing that could be meant. */
import { isMatch } from '../../domain/village/match.ts';
import { fillWords, type ClientWords } from '../../i18n/device-words.ts';

interface Directory {
  readonly areas: readonly HTMLDetailsElement[];
  /** What was open before anything was typed. */
  readonly open: ReadonlySet<HTMLDetailsElement>;
}

function readDirectory(): Directory {
  const areas = [...document.querySelectorAll<HTMLDetailsElement>('details.directory')];
  return { areas, open: new Set(areas.filter((one) => one.open)) };
}

/** The first match, to go on with. */
function markMatches({ areas, open }: Directory, typed: string): HTMLAnchorElement[] {
  return areas.flatMap((area) => {
    const links = [...area.querySelectorAll<HTMLAnchorElement>('.names a')];
    const own = links.filter((link) => isMatch(link.textContent.trim(), typed));
    for (const link of links) link.classList.toggle('is-match', own.includes(link));
    area.open = typed ? own.length > 0 : open.has(area);
    area.classList.toggle('has-no-match', typed !== '' && own.length === 0);
    return own;
  });
}

/** Follows what is typed; Enter with one match opens its page, else the search of the site answers as before. */
export function start(host: HTMLElement): void {
  const words = JSON.parse(host.dataset['words'] ?? '{}') as ClientWords;
  const input = host.querySelector<HTMLInputElement>('input[type=search]');
  const status = host.querySelector('[data-matches]');
  if (!input || !status) throw new Error('The directory needs a search field and [data-matches].');
  const directory = readDirectory();
  let found: HTMLAnchorElement[] = [];
  const follow = () => {
    const typed = input.value.trim();
    found = markMatches(directory, typed);
    const key = found.length > 0 ? 'village.matches' : 'village.noMatch';
    status.textContent = typed ? fillWords(words, key, { n: found.length, typed }) : '';
  };
  input.addEventListener('input', follow);
  input.form?.addEventListener('submit', (event) => {
    const [only] = found;
    if (found.length !== 1 || !only) return;
    event.preventDefault();
    location.assign(only.href);
  });
  follow();
}
