import { group } from './containers.ts';
import { optional, type Field, type ValuesOf } from './field.ts';
import { paragraph, text } from './leaves.ts';

interface LocalizedLimits {
  label: string;
  hint?: string;
  max?: number;
  long?: boolean;
}

type LocalizedFields = { id: Field<string>; en: Field<string | undefined> };

/** A text in both languages side by side; the second may be open, then the first is shown. */
export type Localized = ValuesOf<LocalizedFields>;

/**
 * Both languages in one place, for text in a row that also holds data: a list of prices or hours lives in one
 * file, so a translation can never fall out of step with its numbers.
 */
export function localized({ label, hint, max = 200, long }: LocalizedLimits): Field<Localized> {
  const say = long ? paragraph : text;
  return group({
    label,
    ...(hint && { hint }),
    fields: {
      id: say({ label: `${label} (Indonesia)`, max }),
      en: optional(say({ label: `${label} (Inggris)`, max })),
    },
    summary: '{{fields.id}}',
  });
}
