import { emptyList, faultAt, list, number, optional, optionalGroup, text } from '../kit/index.ts';

const districtCode = {
  regex: /^\d\d\.\d\d\.\d\d$/,
  form: 'kode Kemendagri kecamatan, misalnya 11.22.33',
};
const villageCode = {
  regex: /^\d\d\.\d\d\.\d\d\.\d{4}$/,
  form: 'kode Kemendagri desa, misalnya 11.22.33.2001',
};

/** Kemendagri code of one kecamatan (Kepmendagri on codes and names of administrative areas). */
export const district = text({
  label: 'Kecamatan',
  hint: 'Pilih dari daftar. Disimpan sebagai kode Kemendagri.',
  pattern: districtCode,
});

/** Kemendagri code of one desa or kelurahan. */
export const village = text({
  label: 'Desa atau kelurahan',
  hint: 'Pilih dari daftar. Disimpan sebagai kode Kemendagri.',
  pattern: villageCode,
});

/**
 * Where something is. `lat` and `lon` are WGS84 degrees; `precisionM` is a radius in metres: above 500 it is
 * drawn as an area. A place lies in one or more kecamatan, or in a neighbouring regency that settings declare.
 */
export const place = optionalGroup({
  label: 'Letak',
  hint: 'Bila diisi, pilih juga kecamatan. Isi lintang dan bujur, atau kosongkan keduanya.',
  summary: '{{fields.lat}}, {{fields.lon}}',
  fields: {
    lat: optional(
      number({
        label: 'Lintang',
        hint: 'Derajat desimal; selatan negatif, misalnya -7.2149.',
        min: -90,
        max: 90,
      }),
    ),
    lon: optional(
      number({ label: 'Bujur', hint: 'Derajat desimal, misalnya 109.9148.', min: -180, max: 180 }),
    ),
    precisionM: optional(
      number({
        label: 'Ketelitian (meter)',
        hint: 'Jari-jari. Di atas 500 m digambar sebagai daerah.',
        min: 1,
        max: 50_000,
      }),
    ),
    pointSource: optional(text({ label: 'Sumber titik', max: 300 })),
    districts: emptyList(
      list({
        label: 'Kecamatan',
        hint: 'Wajib bila letak diisi, kecuali di kabupaten tetangga.',
        one: 'kecamatan',
        item: district,
      }),
    ),
    village: optional(village),
    neighbour: optional(
      text({
        label: 'Kabupaten tetangga',
        hint: 'Isi bila letaknya di luar kabupaten; namanya seperti di setelan wilayah.',
        max: 80,
      }),
    ),
    address: optional(text({ label: 'Alamat', max: 200 })),
  },
  rules: [
    ({ lat, lon }) =>
      (lat === undefined) === (lon === undefined)
        ? undefined
        : faultAt(
            lat === undefined ? 'lat' : 'lon',
            'belum diisi',
            'Isi lintang dan bujur, atau kosongkan keduanya.',
          ),
    ({ districts, neighbour }) =>
      districts?.length || neighbour
        ? undefined
        : faultAt('districts', 'belum diisi', 'Pilih kecamatan, atau isi kabupaten tetangga.'),
  ],
});
