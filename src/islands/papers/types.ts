import type { Guide } from '../../domain/service/questions.ts';
import type { ClientWords } from '../../i18n/device-words.ts';

/** What a page tells its list of papers. */
export interface ListData {
  readonly guide: Guide;
  readonly words: ClientWords;
  readonly title: string;
  readonly url: string;
}
