/** The register as the page shows it: by class, each record in words. The data files say the same in codes. */
import { formatDateTime } from '../../i18n/format.ts';
import { formatBytes } from '../../i18n/number.ts';
import { t } from '../../i18n/translate.ts';
import { recordClasses, type RecordClass } from '../../model/index.ts';
import { selectRecord } from '../hub/hub.ts';
import type { Hub, Record } from '../hub/types.ts';
import { formatFactDate } from '../press/release.ts';
import { toRaisedSlug } from './raised-alert.ts';

type Information = Record<'records'>;

/** A record in words. What is not known is absent; of an excluded one there is a title and a ground. */
export interface RegisterRow {
  readonly slug: string;
  readonly title: string;
  readonly textLang: string | undefined;
  readonly summary: string | undefined;
  readonly office: { readonly slug: string; readonly title: string } | undefined;
  readonly unit: string | undefined;
  readonly responsible: string | undefined;
  readonly times: readonly string[];
  readonly retention: string | undefined;
  readonly form: string | undefined;
  /** Where it can be had at once: a file of the site (path without base) or another site. */
  readonly target:
    { readonly path?: string; readonly url?: string; readonly text: string } | undefined;
  readonly alert: { readonly slug: string; readonly text: string } | undefined;
  readonly ground: string | undefined;
}

/** One class with its records. */
export interface RegisterClass {
  readonly name: RecordClass;
  readonly rows: readonly RegisterRow[];
}

/** The path of a record's file, without base. */
export function toFilePath(file: string): string {
  return encodeURI(`/berkas/${file}`);
}

function toTimes(record: Information, { lang, settings }: Hub): string[] {
  const { madeAt, madeIn, year, period } = record;
  const time = madeAt && formatFactDate(madeAt, lang, settings.region.timeZone);
  const made = [
    time && t(lang, 'record.made', { time }),
    madeIn && t(lang, 'record.madeIn', { place: madeIn }),
  ];
  return [
    made.filter(Boolean).join(' '),
    year ? t(lang, 'record.year', { year: String(year) }) : '',
    period ? t(lang, `record.period.${period}`) : '',
  ].filter(Boolean);
}

function toTarget({ file, url, format }: Information, { lang, media }: Hub): RegisterRow['target'] {
  if (url) {
    const { host } = new URL(url);
    return { url, text: t(lang, 'record.visit', { host: host.replace(/^www\./, '') }) };
  }
  if (!file) return undefined;
  const bytes = media.find(({ path }) => path === file)?.bytes ?? 0;
  const words = {
    format: format ?? file.split('.').at(-1)?.toUpperCase() ?? '',
    size: formatBytes(bytes, lang),
  };
  return { path: toFilePath(file), text: t(lang, 'record.download', words) };
}

function toAlert(record: Information, hub: Hub): RegisterRow['alert'] {
  const alert = selectRecord(hub, 'alerts', toRaisedSlug(record));
  if (!alert || !record.alert) return undefined;
  const { lang, settings } = hub;
  const time = formatDateTime(new Date(alert.end), lang, settings.region.timeZone, 'medium');
  const level = t(lang, `level.${alert.level}`);
  return { slug: alert.slug, text: t(lang, 'record.alert', { level, time }) };
}

function toRow(record: Information, hub: Hub): RegisterRow {
  const { slug, title, summary, unit, responsible, retention, ground, form, format } = record;
  const office = selectRecord(hub, 'offices', record.office);
  const forms = [form && t(hub.lang, `record.form.${form}`), !record.file && format];
  return {
    slug,
    title,
    textLang: record.textLang === hub.lang ? undefined : record.textLang,
    summary,
    office: office && { slug: office.slug, title: office.title },
    unit,
    responsible,
    times: toTimes(record, hub),
    retention,
    form: forms.filter(Boolean).join(', ') || undefined,
    target: toTarget(record, hub),
    alert: toAlert(record, hub),
    ground: record.class === 'excluded' ? ground : undefined,
  };
}

/** The whole register: the four classes of the law, also an empty one, records by title. */
export function toRegister(hub: Hub): RegisterClass[] {
  const sorted = [...hub.records.records].sort((a, b) => a.title.localeCompare(b.title, hub.lang));
  return (Object.keys(recordClasses) as RecordClass[]).map((name) => ({
    name,
    rows: sorted.filter((one) => one.class === name).map((one) => toRow(one, hub)),
  }));
}

/** The record that was checked last: its stamp stands for the register. */
export function selectLastChecked({ records }: Pick<Hub, 'records'>): Information | undefined {
  return records.records
    .filter(({ freshness }) => freshness)
    .sort((a, b) => (b.freshness?.checkedAt ?? '').localeCompare(a.freshness?.checkedAt ?? ''))[0];
}

/** The national name of the office that answers requests for information, as agencies are spelt in codes. */
const INFORMATION_AGENCY = 'PPID';

/** The service by which information is asked for, where the region has one. */
export function selectRequestService({ records }: Pick<Hub, 'records'>) {
  return records.services.find(({ agency }) => agency === INFORMATION_AGENCY);
}
