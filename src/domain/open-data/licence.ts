import { toPath } from '../paths.ts';
import type { Words, OpenDataContext } from './dataset.ts';

/** Under what the data may be used. Photos carry their own licences and are in no data file. */
export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** Who gives the data out, and what users write below it. */
export interface DataPublisher {
  readonly name: Words;
  readonly attribution: string;
  readonly email: string | undefined;
  readonly toUrl: (path: string) => string;
}

/** The publisher by the region's settings. */
export function toDataPublisher({ id, toUrl }: OpenDataContext): DataPublisher {
  const { publisher, siteName, reportEmail } = id.settings.region;
  return {
    name: { id: publisher.id, en: publisher.en ?? publisher.id },
    attribution: `${siteName}, ${toUrl(toPath('data', {}, 'id'))}, CC BY 4.0`,
    email: reportEmail,
    toUrl,
  };
}
