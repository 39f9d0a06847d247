import { dropUnneeded, keepPage } from '../../device/keep.ts';
import { ensureWorker, KeepError, type KeepProblem } from '../../device/store.ts';
import {
  addSaved,
  parseSaved,
  removeSaved,
  toSavedKey,
  type SavedEntry,
  type SavedKind,
} from '../../domain/offline/saved.ts';
import type { Lang } from '../../i18n/types.ts';

/** Saves the page of a button or lets it go; returns why it could not be done. */
export async function toggleSaved(
  { base = '/', path = '', title = '', kind = '', lang = '', picture }: DOMStringMap,
  isSaved: boolean,
): Promise<KeepProblem | undefined> {
  const key = toSavedKey(base);
  try {
    const list = parseSaved(localStorage.getItem(key));
    if (isSaved) {
      const left = removeSaved(list, path);
      localStorage.setItem(key, JSON.stringify(left));
      await dropUnneeded(left, base);
      return undefined;
    }
    await ensureWorker(base);
    const now = new Date();
    const kept = await keepPage(path, base, now, picture);
    const entry: SavedEntry = {
      path,
      title,
      kind: kind as SavedKind,
      lang: lang as Lang,
      savedAt: now.toISOString(),
      ...(picture && { picture }),
      ...kept,
    };
    localStorage.setItem(key, JSON.stringify(addSaved(list, entry)));
    return undefined;
  } catch (error) {
    return error instanceof KeepError ? error.problem : 'refused';
  }
}
