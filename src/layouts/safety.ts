/** The dangers of an entry, each with the address of the standing note about it. */
import type { Hub, Record } from '../domain/hub/types.ts';
import { selectSafetyNote, toSafetyAnchor } from '../domain/safety/notes.ts';
import { say } from '../domain/say.ts';
import { t } from '../i18n/translate.ts';
import { linkTo } from './links.ts';

/** Dangers with their notes; a danger without one stands alone. */
export function toHazardViews(
  { hazards }: Pick<Record<'destinations' | 'routes'>, 'hazards'>,
  hub: Hub,
) {
  const { lang } = hub;
  return hazards.map(({ kind, danger, act }) => {
    const note = selectSafetyNote(kind, hub);
    return {
      danger,
      act,
      note: note && {
        href: `${linkTo('safety', {}, lang)}#${toSafetyAnchor(kind)}`,
        label: t(lang, 'safety.more', { title: say(note.title, lang) }),
      },
    };
  });
}
