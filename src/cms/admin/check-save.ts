import {
  checkDraft,
  type Draft,
  type DraftGround,
  type Judgement,
} from '../../domain/content/check-draft.ts';
import type { Decap, DecapEntry } from './decap.ts';
import { hideProblems, showProblems } from './problem-panel.ts';

interface Plain {
  body?: unknown;
  [field: string]: unknown;
}

function toText(data: Plain | undefined) {
  const { body, ...fields } = data ?? {};
  return { data: fields, body: typeof body === 'string' ? body : '' };
}

/** What Decap is about to write, as our rules read it. */
export function toDraft(entry: DecapEntry): Draft {
  const plain = (path: string[]) =>
    (entry.getIn(path) as { toJS(): Plain } | undefined)?.toJS() ?? undefined;
  const english = plain(['i18n', 'en', 'data']);
  return {
    collection: String(entry.getIn(['collection']) ?? ''),
    slug: String(entry.getIn(['slug']) ?? ''),
    texts: { id: toText(plain(['data'])), ...(english && { en: toText(english) }) },
  };
}

/** The region as the site was last built; a site without that file is judged by the form alone. */
async function loadGround(address: URL): Promise<DraftGround | undefined> {
  const response = await fetch(address, { cache: 'no-cache' }).catch(() => undefined);
  const isJson = response?.headers.get('content-type')?.includes('json') ?? false;
  return response?.ok && isJson ? ((await response.json()) as DraftGround) : undefined;
}

/** A fault of our own must never cost somebody's text: then the check of all content judges alone. */
function judge(draft: Draft, ground: DraftGround | undefined): Judgement {
  try {
    return checkDraft(draft, ground);
  } catch {
    return { wrong: [], doubtful: [] };
  }
}

/** An error whose only words are ours: Decap shows them in its red box. */
function toRefusal(count: number): Error {
  const refusal = new Error(
    `ada ${count} masalah. Lihat kotak di atas isian; tulisan Anda tetap ada.`,
  );
  refusal.name = '';
  return refusal;
}

/**
 * Holds a save back while our rules find something wrong, and says what in the panel; nothing typed is lost. What may
 * only seem wrong is asked once: the same save a second time goes through.
 */
export function registerCheck(cms: Decap, panel: HTMLElement, address: URL): void {
  let asked = '';
  const handler = async ({ entry }: { entry: DecapEntry }): Promise<void> => {
    const draft = toDraft(entry);
    const { wrong, doubtful } = judge(draft, await loadGround(address));
    const question = doubtful.length ? JSON.stringify([draft.slug, doubtful]) : '';
    hideProblems(panel);
    if (wrong.length === 0 && question === asked) return;
    asked = wrong.length ? '' : question;
    if (wrong.length + doubtful.length === 0) return;
    showProblems(panel, { wrong, doubtful });
    throw toRefusal(wrong.length + doubtful.length);
  };
  cms.registerEventListener({ name: 'preSave', handler });
}
