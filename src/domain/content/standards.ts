import {
  componentKeys,
  standardComponents,
  type ComponentKey,
} from '../../model/shared/standard.ts';
import { isComponentFilled, selectPending } from '../service/standard.ts';
import type { Problem } from './problem.ts';
import type { EntriesByCollection, Entry } from './types.ts';

const RULES = {
  delivery:
    'komponen penyampaian wajib diumumkan (UU 25/2009 dan Permenpan-RB 15/2014), tetapi kosong dan tidak dinyatakan belum ditetapkan',
  management:
    'komponen pengelolaan (Permenpan-RB 15/2014) kosong dan tidak dinyatakan belum ditetapkan',
} as const;

function toOpenProblem({ file }: Entry<'services'>, key: ComponentKey): Problem {
  const { label, group, field } = standardComponents[key];
  return {
    file,
    field,
    label: `Standar Pelayanan › ${label}`,
    what: RULES[group],
    value: 'kosong',
    remedy: `Isi kolom ini. Bila belum ada, tambahkan "${key}" pada "Belum ditetapkan" (pending), dengan siapa yang akan mengisi.`,
    setsAside: 'nothing',
  };
}

/**
 * Components of service standards that are neither filled nor declared open. The guide stays published, because what
 * it does say helps; drafts are still being written.
 */
export function checkStandards({ services }: Pick<EntriesByCollection, 'services'>): Problem[] {
  return services
    .filter(({ data }) => !data.draft)
    .flatMap((entry) =>
      componentKeys
        .filter((key) => !isComponentFilled(entry.data, key) && !selectPending(entry.data, key))
        .map((key) => toOpenProblem(entry, key)),
    );
}
