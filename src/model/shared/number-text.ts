const FORMS = {
  id: { grouped: /^[-−]?\d{1,3}(\.\d{3})+(,\d+)?$/, plain: /^[-−]?\d+(,\d+)?$/, group: '.' },
  en: { grouped: /^[-−]?\d{1,3}(,\d{3})+(\.\d+)?$/, plain: /^[-−]?\d+(\.\d+)?$/, group: ',' },
} as const;

/**
 * A number as people of a language write it: `1.011,62` (id), `1,011.62` (en). Nothing for what is written in
 * another way, so that `18.4` is never taken for 184; a code with leading zeros is no number either.
 */
export function parseNumberText(text: string, lang: keyof typeof FORMS): number | undefined {
  const { grouped, plain, group } = FORMS[lang];
  const typed = text.trim();
  if (/^[-−]?0\d/.test(typed) || !(grouped.test(typed) || plain.test(typed))) return undefined;
  return Number(typed.replaceAll(group, '').replace(',', '.').replace('−', '-'));
}
