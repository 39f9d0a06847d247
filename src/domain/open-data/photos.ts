import { CHECK } from './columns.ts';
import { defineDataset, selectEntries, type EntryRow } from './dataset.ts';
import { ID, toBoth } from './names.ts';

/** What is said of photos. */
export const photos = defineDataset<EntryRow<'photos'>>({
  name: 'foto',
  collection: 'photos',
  title: { id: 'Foto', en: 'Photos' },
  description: {
    id: 'Keterangan foto: isi, pembuat, kredit, lisensi. Lisensi berkas data ini tidak berlaku untuk fotonya.',
    en: 'About photos: what they show, who made them, credit, licence. The licence of this file is not that of the photos.',
  },
  formats: ['json'],
  datedBy: ['checked_at'],
  select: (context) => selectEntries('photos', context),
  columns: [
    ID,
    ...toBoth<'photos'>('caption', { id: 'Keterangan', en: 'Caption' }, ({ caption }) => caption),
    ...toBoth<'photos'>('alt', { id: 'Teks pengganti', en: 'Text in its place' }, ({ alt }) => alt),
    {
      name: 'creator',
      type: 'text',
      isRequired: true,
      meaning: { id: 'Pembuat', en: 'Who made it' },
      read: ({ record }) => record.creator,
    },
    {
      name: 'credit',
      type: 'text',
      isRequired: true,
      meaning: { id: 'Kredit', en: 'Credit' },
      read: ({ record }) => record.credit,
    },
    {
      name: 'licence',
      type: 'text',
      isRequired: true,
      meaning: { id: 'Lisensi foto', en: 'Licence of the photo' },
      read: ({ record }) => record.licence,
    },
    {
      name: 'taken_on',
      type: 'date',
      meaning: { id: 'Tanggal pengambilan', en: 'Day on which it was taken' },
      read: ({ record }) => record.takenOn,
    },
    {
      name: 'source_type',
      type: 'text',
      isRequired: true,
      meaning: { id: 'Asal gambar menurut IPTC', en: 'Digital source type of the IPTC' },
      read: ({ record }) => record.sourceType,
    },
    {
      name: 'test',
      type: 'flag',
      isRequired: true,
      meaning: {
        id: 'Benar bila gambar uji, bukan foto nyata',
        en: 'True for a test picture that is no real photo',
      },
      read: ({ record }) => record.test,
    },
    ...CHECK,
  ],
});
