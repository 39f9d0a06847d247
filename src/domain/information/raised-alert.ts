import type { Hub, Record } from '../hub/types.ts';

type Information = Record<'records'>;
type Alert = Record<'alerts'>;

/** The slug of the alert that a record raises; it stands among the alerts that editors write. */
export function toRaisedSlug({ slug }: Pick<Information, 'slug'>): string {
  return `informasi-${slug}`;
}

function toRaisedAlert(record: Information, raised: NonNullable<Information['alert']>): Alert {
  const { lang, textLang, title, summary, url, sources, freshness } = record;
  return {
    collection: 'alerts',
    slug: toRaisedSlug(record),
    lang,
    textLang,
    title,
    summary: summary ?? title,
    ...raised,
    closes: false,
    destinations: [],
    routes: [],
    events: [],
    log: [],
    ...(url && { officialUrl: url }),
    sources,
    ...(freshness && { freshness }),
    draft: false,
    body: '',
  } as unknown as Alert;
}

/** The alerts that information of the immediate class raises: like those that editors write, and over by themselves. */
export function toRaisedAlerts(records: readonly Information[]): Alert[] {
  return records.flatMap((record) =>
    record.class === 'immediate' && record.alert ? toRaisedAlert(record, record.alert) : [],
  );
}

/** The record that raised an alert; nothing when editors wrote the alert by itself. */
export function selectRaisingRecord(
  { slug }: Pick<Alert, 'slug'>,
  { records }: Pick<Hub, 'records'>,
): Information | undefined {
  return records.records.find((one) => one.alert && toRaisedSlug(one) === slug);
}
