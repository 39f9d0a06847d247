import { planPack, sumBytes, toPercent, type PackSummary } from '../../domain/offline/packs.ts';
import { loadPack, readHeld } from './pack-store.ts';
import type { RowState } from './row-state.ts';

/** How it stands with a pack on this device; what is published now is asked only where it matters. */
export async function readState(
  { base, lang }: { readonly base: string; readonly lang: string },
  id: string,
  summary: PackSummary | undefined,
): Promise<RowState> {
  const { stored, held } = await readHeld(base, lang, id);
  if (stored) {
    const isWhole = planPack(stored.pack.files, held).bytes === 0;
    const isNewest = !summary || summary.revision === stored.pack.revision;
    const { at, lacksMap } = stored;
    const state = { name: 'stored', at, ...(lacksMap && { lacksMap }) } as const;
    if (isWhole && isNewest) return state;
    const pack = await loadPack(base, lang, id).catch(() => stored.pack);
    return { ...state, newBytes: planPack(pack.files, held).bytes };
  }
  if (!held.size) return { name: 'absent' };
  const pack = await loadPack(base, lang, id).catch(() => undefined);
  const all = sumBytes(pack?.files ?? []);
  const lacking = planPack(pack?.files ?? [], held).bytes;
  return { name: 'partial', percent: pack && toPercent(all - lacking, all) };
}
