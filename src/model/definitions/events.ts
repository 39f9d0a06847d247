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
  place,
  summary,
  title,
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
      text({
        label: 'Pengulangan (RRULE)',
        hint: 'Bentuk RFC 5545, misalnya FREQ=WEEKLY;BYDAY=SA.',
        pattern: {
          regex: /^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[\w,+-]+)*$/,
          form: 'FREQ=WEEKLY;BYDAY=SA',
        },
      }),
    ),
    except: emptyList(
      list({ label: 'Kecuali tanggal', one: 'tanggal', item: date({ label: 'Tanggal' }) }),
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
    ({ start, end }) =>
      start && end && Date.parse(end) < Date.parse(start)
        ? faultAt('end', 'sebelum waktu mulai', 'Tulis waktu selesai setelah waktu mulai.')
        : undefined,
    ({ status, start }) =>
      !start && status && ['confirmed', 'expected', 'moved'].includes(status)
        ? faultAt('start', 'belum diisi', 'Isi waktu mulai, atau pilih "Tanggal belum diumumkan".')
        : undefined,
  ],
  body: { label: 'Tentang acara' },
});
