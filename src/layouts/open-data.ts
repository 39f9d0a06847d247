/** The open data of this build, made once for the page, the catalogue and every file. */
import { toCatalogue } from '../domain/open-data/catalogue.ts';
import { planOpenData } from '../domain/open-data/files.ts';
import { toDataPublisher } from '../domain/open-data/licence.ts';
import type { Hub } from '../domain/hub/types.ts';
import { t } from '../i18n/translate.ts';
import type { Lang } from '../i18n/types.ts';
import { absoluteLink } from './links.ts';

function plan(id: Hub, en: Hub) {
  const context = { id, en, toUrl: absoluteLink };
  const publisher = toDataPublisher(context);
  const datasets = planOpenData(context, publisher);
  const { siteName, fullName, bounds } = id.settings.region;
  const inBoth = (say: (lang: Lang) => string) => ({ id: say('id'), en: say('en') });
  const catalogue = toCatalogue(datasets, publisher, {
    words: {
      title: inBoth((lang) => `${t(lang, 'nav.data')} ${siteName}`),
      description: inBoth((lang) => t(lang, 'data.catalogue', { site: siteName })),
    },
    bounds,
    name: fullName.id,
  });
  return { datasets, publisher, catalogue };
}

const plans = new WeakMap<Hub, ReturnType<typeof plan>>();

/** Datasets with their files, the publisher and the catalogue; made at the first question. */
export function planOpenDataOnce(id: Hub, en: Hub): ReturnType<typeof plan> {
  const made = plans.get(id) ?? plan(id, en);
  plans.set(id, made);
  return made;
}
