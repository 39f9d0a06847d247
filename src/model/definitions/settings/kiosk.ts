import { defineCollection } from '../../definition.ts';
import { choices, emptyList, optional, relation, relations } from '../../kit/index.ts';
import { serviceTopics } from '../services.ts';

/** What the screen at a village office and the poster of codes show first. All may be left open. */
export const kiosk = defineCollection({
  name: 'kiosk',
  label: 'Anjungan dan poster',
  one: 'Anjungan',
  fields: {
    lifeEvent: optional(
      relation({
        label: 'Peristiwa di tombol pertama',
        hint: 'Kosong: peristiwa dengan urutan pertama.',
        to: 'life-events',
      }),
    ),
    topics: emptyList(
      choices({
        label: 'Topik di layar',
        hint: 'Paling banyak tujuh. Kosong: topik yang layanannya paling sering dicari.',
        options: serviceTopics,
      }),
    ),
    poster: emptyList(
      relations({
        label: 'Layanan di poster',
        hint: 'Paling banyak 12, menurut urutan. Kosong: yang paling sering dicari.',
        to: 'services',
      }),
    ),
  },
});
