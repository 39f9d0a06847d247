import {
  choice,
  emptyList,
  faultAt,
  group,
  list,
  localized,
  number,
  optional,
  phone,
  text,
  url,
} from '../kit/index.ts';

/** Units in which an office promises to answer. */
export const limitUnits = { hour: 'jam', workday: 'hari kerja', day: 'hari' } as const;

/** Names a channel of the settings inside services. */
export const channelKey = {
  regex: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  form: 'huruf kecil, angka dan tanda hubung, misalnya lapor',
};

/** How to reach a channel, and by when it answers. Every part may be open. */
export const channelParts = {
  detail: optional(localized({ label: 'Keterangan', max: 240 })),
  url: optional(url({ label: 'Alamat situs' })),
  sms: optional(phone({ label: 'SMS ke' })),
  phone: optional(phone({ label: 'Telepon' })),
  whatsapp: optional(phone({ label: 'WhatsApp' })),
  limits: emptyList(
    list({
      label: 'Batas waktu jawaban',
      hint: 'Hanya yang dijanjikan kantor atau peraturan.',
      one: 'batas waktu',
      item: group({
        label: 'Batas waktu',
        summary: '{{fields.what.id}}: {{fields.most}} {{fields.unit}}',
        fields: {
          what: localized({ label: 'Untuk', hint: 'Misalnya: jawaban pertama.', max: 80 }),
          most: number({ label: 'Paling lama', min: 1, max: 365 }),
          unit: choice({ label: 'Satuan', options: limitUnits }),
        },
      }),
    }),
  ),
};

/** Where to complain about a service: channels of the settings by their key, and its own. */
export const complaintRows = emptyList(
  list({
    label: 'Pengaduan',
    hint: 'Saluran bersama cukup disebut kodenya.',
    one: 'saluran',
    item: group({
      label: 'Saluran',
      summary: '{{fields.channel}} {{fields.name.id}}',
      fields: {
        channel: optional(
          text({
            label: 'Saluran bersama',
            hint: 'Kode dari setelan Pengaduan, misalnya lapor. Kolom lain lalu boleh kosong.',
            pattern: channelKey,
          }),
        ),
        name: optional(localized({ label: 'Saluran', max: 80 })),
        ...channelParts,
      },
      rules: [
        ({ channel, name }) =>
          channel || name
            ? undefined
            : faultAt('name', 'belum diisi', 'Tulis nama saluran, atau kode saluran bersama.'),
      ],
    }),
  }),
);
