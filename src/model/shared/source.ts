import { choice, date, list, optional, group, text, url } from '../kit/index.ts';

export const confidences = { high: 'Tinggi', medium: 'Sedang', low: 'Rendah' } as const;

/** Where the facts of an entry come from; shown on its page. */
export const sources = list({
  label: 'Sumber',
  hint: 'Dari mana isi ini diketahui. Ditampilkan di halaman.',
  one: 'sumber',
  item: group({
    label: 'Sumber',
    summary: '{{fields.name}}',
    fields: {
      name: text({ label: 'Nama sumber', hint: 'Instansi, media atau dokumen.', max: 300 }),
      url: optional(url({ label: 'Alamat web' })),
      date: optional(
        text({
          label: 'Tanggal isi',
          hint: 'Tahun, bulan atau hari isi sumber: 2021, 2021-06 atau 2021-06-13.',
          pattern: { regex: /^\d{4}(-\d\d(-\d\d)?)?$/, form: '2021, 2021-06 atau 2021-06-13' },
        }),
      ),
      claim: optional(text({ label: 'Untuk isi yang mana', max: 200 })),
      confidence: optional(choice({ label: 'Kepercayaan', options: confidences })),
    },
  }),
});

const checkedFields = {
  checkedAt: date({ label: 'Terakhir diperiksa' }),
  checkedBy: text({ label: 'Diperiksa oleh', hint: 'Nama unit kerja.', max: 120 }),
  source: optional(
    text({ label: 'Diperiksa pada', hint: 'Sumber yang dipakai memeriksa.', max: 300 }),
  ),
  reviewBy: optional(date({ label: 'Periksa lagi paling lambat' })),
};

/** Who checked an entry, when, against what, and until when that is good. */
export const freshness = group({
  label: 'Pemeriksaan isi',
  summary: '{{fields.checkedAt}}, {{fields.checkedBy}}',
  fields: checkedFields,
  rules: [
    ({ checkedAt, reviewBy }) =>
      reviewBy && checkedAt && reviewBy < checkedAt
        ? {
            fault: true,
            at: 'reviewBy',
            what: 'sebelum tanggal terakhir diperiksa',
            remedy: 'Tulis tanggal setelah pemeriksaan terakhir.',
          }
        : undefined,
  ],
});
