import { defineCollection } from '../definition.ts';
import {
  choice,
  choices,
  dateTime,
  date,
  defaultOff,
  emptyList,
  faultAt,
  flag,
  list,
  localized,
  optional,
  paragraph,
  relation,
  text,
  translated,
  group,
} from '../kit/index.ts';
import {
  closing,
  contact,
  links,
  optionalPrices,
  optionalReported,
  photos,
  parseRule,
  place,
  recurrenceRule,
  summary,
  title,
  toUntilDay,
} from '../shared/index.ts';

export const eventKinds = {
  festival: 'Festival',
  ceremony: 'Upacara adat',
  anniversary: 'Hari jadi',
  performance: 'Pentas',
  market: 'Pasar dan pameran',
  sport: 'Olahraga',
  nature: 'Gejala alam',
  community: 'Kegiatan warga',
} as const;

/** EventStatus of schema.org, with the two states that a date may have before it is certain. */
export const eventStatuses = {
  confirmed: 'Pasti',
  expected: 'Perkiraan',
  undated: 'Tanggal belum diumumkan',
  postponed: 'Ditunda',
  moved: 'Pindah tanggal',
  cancelled: 'Dibatalkan',
} as const;

export const months = {
  '1': 'Januari',
  '2': 'Februari',
  '3': 'Maret',
  '4': 'April',
  '5': 'Mei',
  '6': 'Juni',
  '7': 'Juli',
  '8': 'Agustus',
  '9': 'September',
  '10': 'Oktober',
  '11': 'November',
  '12': 'Desember',
} as const;

/** How sure a date of one year is. */
const dateCertainties = {
  expected: 'Perkiraan',
  confirmed: 'Pasti',
  cancelled: 'Dibatalkan',
} as const;

interface Times {
  start?: string | undefined;
  end?: string | undefined;
}

const endsAfterStart = ({ start, end }: Times) =>
  start && end && Date.parse(end) < Date.parse(start)
    ? faultAt('end', 'sebelum waktu mulai', 'Tulis waktu selesai setelah waktu mulai.')
    : undefined;

const MOST_YEARS = 6;

/** A rule ends after it begins, and not in a far future that nobody has planned. */
function endsInTime({ start, recurrence }: Times & { recurrence?: string | undefined }) {
  if (!recurrence) return undefined;
  if (!start) return faultAt('start', 'belum diisi', 'Isi waktu mulai dari kali yang pertama.');
  const last = toUntilDay(parseRule(recurrence)['UNTIL'] ?? '');
  if (!last) return undefined;
  if (last < start.slice(0, 10))
    return faultAt('recurrence', 'berakhir sebelum mulai', 'Tulis UNTIL setelah waktu mulai.');
  return Number(last.slice(0, 4)) - Number(start.slice(0, 4)) > MOST_YEARS
    ? faultAt('recurrence', 'berakhir terlalu jauh', `Tulis UNTIL paling lama ${MOST_YEARS} tahun.`)
    : undefined;
}

/** What happens on a day: festivals, ceremonies, performances. */
export const events = defineCollection({
  name: 'events',
  label: 'Agenda',
  one: 'Acara',
  summary: '{{title}}',
  fields: {
    title,
    summary,
    kind: choice({ label: 'Jenis', options: eventKinds }),
    status: choice({ label: 'Kepastian tanggal', options: eventStatuses }),
    start: optional(dateTime({ label: 'Mulai' })),
    end: optional(dateTime({ label: 'Selesai' })),
    allDay: defaultOff(flag({ label: 'Sepanjang hari' })),
    months: emptyList(choices({ label: 'Biasanya pada bulan', options: months })),
    whenNote: optional(
      translated(
        paragraph({
          label: 'Keterangan waktu',
          hint: 'Misalnya: bulan Syawal, setelah Idulfitri.',
          max: 240,
        }),
      ),
    ),
    recurrence: optional(
      recurrenceRule({
        label: 'Pengulangan (RRULE)',
        hint: 'Harus berakhir, misalnya FREQ=WEEKLY;BYDAY=SA;UNTIL=20271231 atau FREQ=YEARLY;COUNT=5.',
      }),
    ),
    except: emptyList(
      list({ label: 'Kecuali tanggal', one: 'tanggal', item: date({ label: 'Tanggal' }) }),
    ),
    dates: emptyList(
      list({
        label: 'Tanggal per tahun',
        hint: 'Untuk acara menurut bulan Jawa atau Hijriah. Bila diisi, daftar ini menggantikan waktu mulai.',
        one: 'tahun',
        max: 20,
        item: group({
          label: 'Tahun',
          summary: '{{fields.start}}',
          fields: {
            start: dateTime({ label: 'Mulai' }),
            end: optional(dateTime({ label: 'Selesai' })),
            certainty: choice({ label: 'Kepastian', options: dateCertainties }),
          },
          rules: [endsAfterStart],
        }),
      }),
    ),
    previousStart: optional(
      dateTime({ label: 'Tanggal semula', hint: 'Bila acara pindah tanggal.' }),
    ),
    sequence: optional(
      text({ label: 'Nomor perubahan', pattern: { regex: /^\d{1,4}$/, form: 'angka' } }),
    ),
    place,
    venue: optional(localized({ label: 'Tempat', max: 160 })),
    destination: optional(relation({ label: 'Destinasi', to: 'destinations' })),
    organiser: optional(localized({ label: 'Penyelenggara', max: 160 })),
    history: emptyList(
      list({
        label: 'Pernah berlangsung',
        one: 'tahun',
        item: group({
          label: 'Tahun',
          summary: '{{fields.date}}',
          fields: {
            date: date({ label: 'Tanggal' }),
            note: optional(localized({ label: 'Catatan', max: 200 })),
          },
        }),
      }),
    ),
    prices: optionalPrices,
    reported: optionalReported,
    contact,
    links,
    photos,
    ...closing,
  },
  rules: [
    endsAfterStart,
    endsInTime,
    ({ status, start, dates }) =>
      !start && dates.length === 0 && status && ['confirmed', 'expected', 'moved'].includes(status)
        ? faultAt('start', 'belum diisi', 'Isi waktu mulai, atau pilih "Tanggal belum diumumkan".')
        : undefined,
  ],
  body: { label: 'Tentang acara' },
});
