import {
  email,
  emptyList,
  group,
  list,
  localized,
  optional,
  optionalGroup,
  phone,
  url,
} from '../kit/index.ts';

/** How to reach somebody. Every part may be open; open is shown as not known. */
export const contact = optionalGroup({
  label: 'Kontak',
  fields: {
    phone: optional(phone({ label: 'Telepon' })),
    whatsapp: optional(phone({ label: 'WhatsApp' })),
    email: optional(email({ label: 'Surel' })),
    website: optional(url({ label: 'Situs web' })),
  },
});

/** Links to other sites, with words in both languages. */
export const links = emptyList(
  list({
    label: 'Tautan',
    one: 'tautan',
    item: group({
      label: 'Tautan',
      summary: '{{fields.url}}',
      fields: {
        label: localized({ label: 'Nama tautan', max: 120 }),
        url: url({ label: 'Alamat' }),
      },
    }),
  }),
);
