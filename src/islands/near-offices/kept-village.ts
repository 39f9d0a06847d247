import { keepText, readText } from '../../device/kept-text.ts';
import { toKeptKey } from '../../domain/offline/stores.ts';

/** The village that a visitor asked the device to remember; nothing is remembered unasked. */
const KEY = toKeptKey(import.meta.env.BASE_URL, 'village');

/** The code of the remembered village. */
export const readVillage = (): string | undefined => readText(KEY);

/** Remembers a village, or forgets the one that was remembered. */
export const keepVillage = (code: string | undefined): boolean => keepText(KEY, code || undefined);
