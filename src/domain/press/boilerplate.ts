import { t } from '../../i18n/translate.ts';
import type { Hub } from '../hub/types.ts';
import { say } from '../say.ts';

/** What stands below a release about who the regency is: only what its settings say, with sources. */
export interface Boilerplate {
  /** `Tentang Kabupaten …`. */
  readonly title: string;
  readonly text: string;
  readonly facts: readonly {
    readonly name: string;
    readonly value: string;
    readonly source: string;
  }[];
  /** Where the text is from, when it was written for this purpose. */
  readonly sources: readonly { readonly name: string; readonly url?: string | undefined }[];
}

/** The profile of the region: the text that was written for releases, else its name and facts. */
export function toBoilerplate({ lang, settings }: Hub): Boilerplate {
  const { fullName, province, tagline, facts, profile } = settings.region;
  const name = say(fullName, lang);
  const title = t(lang, 'press.about', { name });
  if (profile) return { title, text: say(profile.text, lang), facts: [], sources: profile.sources };
  return {
    title,
    sources: [],
    text: `${name}, ${say(province, lang)}. ${say(tagline, lang)}`,
    facts: facts.map((one) => ({
      name: say(one.name, lang),
      value: say(one.value, lang),
      source: one.source,
    })),
  };
}
