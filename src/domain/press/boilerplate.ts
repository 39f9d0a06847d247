import { t } from '../../i18n/translate.ts';
import type { Hub } from '../hub/types.ts';
import { say } from '../say.ts';

/** What stands below a release about who the regency is: only facts of its settings, each with its source. */
export interface Boilerplate {
  /** `Tentang Kabupaten …`. */
  readonly title: string;
  readonly text: string;
  readonly facts: readonly {
    readonly name: string;
    readonly value: string;
    readonly source: string;
  }[];
}

/** The profile of the region by its settings. */
export function toBoilerplate({ lang, settings }: Hub): Boilerplate {
  const { fullName, province, tagline, facts } = settings.region;
  const name = say(fullName, lang);
  return {
    title: t(lang, 'press.about', { name }),
    text: `${name}, ${say(province, lang)}. ${say(tagline, lang)}`,
    facts: facts.map((one) => ({
      name: say(one.name, lang),
      value: say(one.value, lang),
      source: one.source,
    })),
  };
}
