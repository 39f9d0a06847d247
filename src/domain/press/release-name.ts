import { label, t } from '../../i18n/translate.ts';
import type { Hub, Record } from '../hub/types.ts';

/** `Siaran pers No. 141/2026`, `Penceritaan ulang`: what a release is, never more than it is. */
export function toReleaseName(release: Record<'releases'>, { lang }: Pick<Hub, 'lang'>): string {
  if (release.retelling) return t(lang, 'press.retellingLabel');
  const kind = label(lang, 'releaseKind.', release.kind);
  return release.number ? `${kind} ${t(lang, 'press.number', { number: release.number })}` : kind;
}
