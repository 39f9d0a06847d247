import { CHECK } from './columns.ts';
import { defineDataset, selectEntries, type EntryRow } from './dataset.ts';
import { NAMES } from './names.ts';

/** Letters that a resident fills in. */
export const letters = defineDataset<EntryRow<'letters'>>({
  name: 'surat',
  collection: 'letters',
  title: { id: 'Surat', en: 'Letters' },
  description: {
    id: 'Contoh surat untuk diisi warga: kop, pembuka, data diri, pertanyaan, isi, penanda tangan. Kata di antara kurung kurawal diisi di halamannya.',
    en: 'Letters for residents to fill in: letterhead, opening, own data, questions, text, signers. Words between braces are filled in on the page.',
  },
  formats: ['json'],
  datedBy: ['checked_at'],
  select: (context) => selectEntries('letters', context),
  columns: [
    ...NAMES,
    {
      name: 'service',
      type: 'text',
      meaning: {
        id: 'Pengenal layanan yang memakai surat ini',
        en: 'Identifier of the service that it is for',
      },
      read: ({ record }) => record.service,
    },
    {
      name: 'head',
      type: 'text',
      isRequired: true,
      meaning: {
        id: 'Kop surat: village, neighbourhood, none',
        en: 'Letterhead: village, neighbourhood, none',
      },
      read: ({ record }) => record.head,
    },
    {
      name: 'heading',
      type: 'text',
      isRequired: true,
      meaning: { id: 'Judul di surat', en: 'Heading of the letter, in Indonesian' },
      read: ({ record }) => record.heading,
    },
    {
      name: 'numbered',
      type: 'flag',
      isRequired: true,
      meaning: {
        id: 'Benar bila kantor menomori surat ini',
        en: 'True when the office numbers it',
      },
      read: ({ record }) => record.isNumbered,
    },
    {
      name: 'recipient',
      type: 'text',
      meaning: { id: 'Kepada', en: 'To whom, in Indonesian' },
      read: ({ record }) => record.recipient,
    },
    {
      name: 'opening',
      type: 'text',
      isRequired: true,
      meaning: { id: 'Pembuka', en: 'Opening, in Indonesian' },
      read: ({ record }) => record.opening,
    },
    {
      name: 'facts',
      type: 'list',
      meaning: {
        id: 'Data diri yang ditulis, sebagai kode',
        en: 'What the applicant says of himself, as codes',
      },
      read: ({ record }) => record.facts,
    },
    {
      name: 'questions',
      type: 'objects',
      field: ['letters', 'questions'],
      meaning: { id: 'Pertanyaan lain', en: 'Further questions' },
      read: ({ record }) => record.questions,
    },
    {
      name: 'paragraphs',
      type: 'list',
      isRequired: true,
      meaning: { id: 'Isi, per alinea', en: 'Text by paragraph, in Indonesian' },
      read: ({ record }) => record.paragraphs,
    },
    {
      name: 'signers',
      type: 'list',
      meaning: { id: 'Yang menandatangani, sebagai kode', en: 'Who signs, as codes' },
      read: ({ record }) => record.signers,
    },
    {
      name: 'steps',
      type: 'objects',
      field: ['letters', 'steps'],
      meaning: { id: 'Langkah setelah dicetak', en: 'Steps after printing' },
      read: ({ record }) => record.steps,
    },
    ...CHECK,
  ],
});
