import {
  choice,
  date,
  dateTime,
  faultAt,
  group,
  localized,
  optional,
  optionalGroup,
  relation,
  text,
  url,
} from '../kit/index.ts';

const correctionKinds = {
  correction: 'Ralat',
  update: 'Pembaruan',
  clarification: 'Penjelasan',
  withdrawal: 'Penarikan',
} as const;

/** What a fact-check found of a claim. */
const verdicts = {
  false: 'Salah',
  misleading: 'Menyesatkan',
  'out-of-date': 'Kabar lama',
  unproven: 'Belum terbukti',
  true: 'Benar',
} as const;

/** One change of a release after it went out. */
export const correction = group({
  label: 'Perubahan',
  summary: '{{fields.kind}} {{fields.at}}',
  fields: {
    kind: choice({
      label: 'Jenis',
      hint: 'Penarikan mencabut seluruh siaran: alamatnya tetap, naskahnya hilang.',
      options: correctionKinds,
    }),
    at: dateTime({ label: 'Waktu' }),
    reason: localized({
      label: 'Sebab',
      hint: 'Apa yang salah atau baru, dan mengapa. Pembaca melihatnya.',
      max: 300,
      long: true,
    }),
    before: optional(
      localized({
        label: 'Semula tertulis',
        hint: 'Kalimat lama seperti yang pernah terbit.',
        max: 600,
        long: true,
      }),
    ),
  },
});

/** What somebody said, who must be known with position and office. */
export const quote = group({
  label: 'Kutipan',
  summary: '{{fields.speaker}}',
  fields: {
    text: localized({ label: 'Kutipan', max: 600, long: true }),
    speaker: relation({
      label: 'Yang berkata',
      hint: 'Jabatan dan kantornya diambil dari koleksi Orang.',
      to: 'people',
      display: ['name'],
    }),
  },
});

/** When and where the press is invited, for releases of the kind `invitation`. */
export const invitation = optionalGroup({
  label: 'Undangan liputan',
  hint: 'Wajib untuk jenis Undangan liputan: masuk agenda dan berkas kalender.',
  summary: '{{fields.start}}',
  fields: {
    start: dateTime({ label: 'Mulai' }),
    end: optional(dateTime({ label: 'Selesai' })),
    venue: localized({ label: 'Tempat', hint: 'Nama gedung atau lapangan, dan jalannya.' }),
    bring: optional(
      localized({ label: 'Yang dibawa', hint: 'Misalnya kartu pers, sepatu bot.', max: 200 }),
    ),
    accreditation: optional(
      localized({
        label: 'Akreditasi',
        hint: 'Apakah perlu mendaftar, kepada siapa, paling lambat kapan.',
        max: 300,
        long: true,
      }),
    ),
  },
  rules: [
    ({ start, end }) =>
      start && end && Date.parse(end) < Date.parse(start)
        ? faultAt('end', 'sebelum waktu mulai', 'Tulis waktu selesai setelah waktu mulai.')
        : undefined,
  ],
});

/** What a reply (hak jawab, UU 40/1999) answers. */
export const answers = optionalGroup({
  label: 'Yang dijawab',
  hint: 'Wajib untuk jenis Hak jawab.',
  summary: '{{fields.medium}}',
  fields: {
    medium: text({ label: 'Media', hint: 'Nama media yang memuatnya.', max: 120 }),
    title: optional(text({ label: 'Judul di media', max: 200 })),
    date: optional(date({ label: 'Tanggal muat' })),
    url: optional(url({ label: 'Alamat' })),
    text: localized({
      label: 'Isi yang dijawab',
      hint: 'Satu sampai tiga kalimat, dengan kata sendiri.',
      max: 600,
      long: true,
    }),
  },
});

/** The claim that a fact-check judges. */
export const claim = optionalGroup({
  label: 'Klaim yang diperiksa',
  hint: 'Wajib untuk jenis Klarifikasi hoaks.',
  summary: '{{fields.verdict}}',
  fields: {
    text: localized({
      label: 'Klaim',
      hint: 'Seperti yang beredar, ringkas.',
      max: 600,
      long: true,
    }),
    verdict: choice({ label: 'Putusan', options: verdicts }),
    circulatedIn: optional(
      localized({ label: 'Beredar di', hint: 'Misalnya grup WhatsApp, video pendek.', max: 160 }),
    ),
    url: optional(url({ label: 'Alamat klaim', hint: 'Salinan arsipnya lebih baik.' })),
  },
});
