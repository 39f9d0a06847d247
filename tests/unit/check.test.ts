import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadContent } from '../../src/build/content/load.ts';
import { HELD } from '../../src/domain/content/hold.ts';
import type { Problem } from '../../src/domain/content/problem.ts';
import { collectionNames } from '../../src/model/index.ts';
import { makeFaultyContent } from '../support/faulty-content.ts';
import { projectRoot } from '../support/sites.ts';

type Row = [file: string, field: string, what: string, value: string, remedy: string];

const chooseEntry = 'Pilih entri yang ada, atau buat entri itu lebih dulu.';
const uploadAgain = 'Unggah gambarnya lagi lewat editor, atau perbaiki nama berkasnya.';
const uploadFile = 'Unggah berkasnya lagi lewat editor, atau perbaiki nama berkasnya.';
const noFile = 'berkas tidak ada di folder media';
const endLater = 'Tulis waktu berakhir setelah waktu mulai.';
const fillIn = 'Isi kolom ini.';

// prettier-ignore
const expected: Row[] = [
  ['alerts/berakhir-sebelum-mulai.id.md', 'end', 'tidak setelah waktu mulai', '2026-11-25T18:00:00+08:00', endLater],
  ['alerts/garis-jauh.id.md', 'polygon', 'baris 2: titik terlalu jauh dari wilayah dan tetangganya', '-5.77, 134.86', 'Periksa lintang dan bujur.'],
  ['alerts/garis-tertukar.id.md', 'polygon', 'baris 3: lintang dan bujur tertukar', '-5.77, 124.83 -5.77, 124.86 124.86, -5.80', 'Tukar: lintang -5.8, bujur 124.86.'],
  ['destinations/foto-tiada.id.md', 'photos.1', 'menunjuk entri yang tidak ada di Foto', 'foto-yang-tidak-ada', chooseEntry],
  ['destinations/gambar-di-isi-tiada.id.md', 'body', 'menunjuk entri yang tidak ada di Foto', 'foto-yang-tidak-ada', chooseEntry],
  ['destinations/harga-bertumpuk.id.md', 'prices.3.validFrom', 'baris 2 dan baris 4 memberi dua harga untuk hari yang sama (Tiket masuk, Dewasa, WNI, Semua hari, per orang)', '2027-01-01', 'Bila baris ini harga baru, isi "Berlaku sampai" baris 2 dengan 2026-12-31. Bila bukan, hapus salah satunya.'],
  ['destinations/harga-minus.id.md', 'prices.0.amount', 'kurang dari 0', '-5000', 'Tulis 0 rupiah atau lebih.'],
  ['destinations/kecamatan-asing.id.md', 'place.districts.0', 'kecamatan tidak dikenal', '99.01.77', 'Pakai kode dari tabel kecamatan.'],
  ['destinations/kenari-salah-draf-8a1b.id.md', 'place.districts.0', 'kecamatan tidak dikenal', '99.01.99', 'Pakai kode dari tabel kecamatan.'],
  ['destinations/kolom-asing.id.md', 'hour', 'kolom tidak dikenal', '08.00 sampai 16.00', 'Hapus kolom ini atau perbaiki namanya. Mungkin maksud Anda "hours".'],
  ['destinations/rujukan-putus.id.md', 'parent', 'menunjuk entri yang tidak ada di Destinasi', 'telaga-yang-tidak-ada', chooseEntry],
  ['destinations/salinan/alun-alun-rukma.id.md', '', 'nama entri sama dengan destinations/alun-alun-rukma.id.md', 'alun-alun-rukma', 'Ganti nama berkas ini, atau hapus salah satunya.'],
  ['destinations/tanpa-judul.id.md', 'title', 'belum diisi', 'kosong', fillIn],
  ['destinations/terjemahan-yatim.en.md', '', 'terjemahan tanpa aslinya', 'terjemahan-yatim', 'Tambahkan terjemahan-yatim.id.md, atau hapus terjemahan ini.'],
  ['destinations/titik-berangkat-asing.id.md', 'access.0.from', 'titik berangkat tidak ada di setelan wilayah', 'bandara', 'Pakai salah satu kode ini: alun-alun, terminal.'],
  ['destinations/titik-di-luar.id.md', 'place.lat', 'titik di luar wilayah', '-7.1, 124.843', 'Periksa lintang dan bujur; bila memang di luar, isi kabupaten tetangga.'],
  ['destinations/titik-tertukar.id.md', 'place.lat', 'lintang dan bujur tertukar', '124.843, -5.7797', 'Tukar: lintang -5.7797, bujur 124.843.'],
  ['destinations/unduhan-tiada.id.md', 'body', noFile, 'brosur-yang-tidak-ada.pdf', uploadFile],
  ['destinations/yaml-rusak.id.md', '', 'tulisan YAML tidak sah pada baris 2: susunannya salah, misalnya titik dua di dalam isi', 'title: Judul: dengan titik dua', 'Periksa tanda titik dua, kutip dan spasi di awal baris itu.'],
  ['events/latihan-gamelan.en.md', 'body', noFile, 'schedule-that-is-not-there.pdf', uploadFile],
  ['events/pengulangan-hari-tiada.id.md', 'recurrence', 'bagian BYDAY=XX tidak dikenal', 'FREQ=WEEKLY;BYDAY=XX;COUNT=3', 'Tulis misalnya FREQ=WEEKLY;BYDAY=SA;UNTIL=20271231.'],
  ['events/pengulangan-nol.id.md', 'recurrence', 'bagian INTERVAL=0 tidak dikenal', 'FREQ=DAILY;INTERVAL=0;COUNT=3', 'Tulis misalnya FREQ=WEEKLY;BYDAY=SA;UNTIL=20271231.'],
  ['events/pengulangan-tanpa-akhir.id.md', 'recurrence', 'pengulangan tidak pernah berakhir', 'FREQ=WEEKLY;BYDAY=SA', 'Tambahkan akhir: ;UNTIL=20271231 (hari terakhir) atau ;COUNT=10 (jumlah kali).'],
  ['events/selesai-sebelum-mulai.id.md', 'end', 'sebelum waktu mulai', '2026-12-11T21:00:00+08:00', 'Tulis waktu selesai setelah waktu mulai.'],
  ['media/dua-ratus-megapiksel.png', '', 'gambar terlalu besar', '20000 × 10000 px', 'Perkecil sampai di bawah 40 MB dan 80 megapiksel, misalnya lebar 3.000 piksel.'],
  ['media/halaman.jpg', '', 'bukan gambar', '.jpg', 'Unggah berkas JPEG, PNG atau WebP yang asli.'],
  ['media/jalur-gunung-pelita.gpx', '', 'berkas GPX memuat DOCTYPE atau entitas', '<!DOCTYPE gpx [', 'Hapus baris itu; GPX tidak memerlukannya.'],
  ['media/jejak-tertukar.gpx', '', 'lintang dan bujur tertukar', 'lat 124.9143, lon -5.6234', 'Tukar lat dan lon, atau ekspor lagi.'],
  ['media/raksasa.gpx', '', 'berkas GPX terlalu besar, lebih dari 5 MB', '50.0 MB', 'Sederhanakan jejaknya di aplikasi perekam, atau simpan satu hari saja.'],
  ['media/raksasa.jpg', '', 'gambar terlalu besar', '60.0 MB', 'Perkecil sampai di bawah 40 MB dan 80 megapiksel, misalnya lebar 3.000 piksel.'],
  ['photos/anak-tanpa-izin.id.md', 'consent', 'ada anak di foto, izin walinya belum ada', 'public', 'Minta izin wali, lalu pilih "Sudah ada, untuk anak dari walinya"; atau pakai foto lain.'],
  ['photos/berkas-hilang.id.md', 'image', 'berkas gambar tidak ada', 'tidak-pernah-diunggah.jpg', uploadAgain],
  ['photos/bukan-gambar.id.md', 'image', 'berkas bukan gambar yang bisa dipakai', 'halaman.jpg', uploadAgain],
  ['photos/dua-ratus-megapiksel.id.md', 'image', 'berkas bukan gambar yang bisa dipakai', 'dua-ratus-megapiksel.png', uploadAgain],
  ['photos/nama-tanpa-orang.id.md', 'consent', 'ada nama orang di foto, tetapi izinnya "Tidak ada orang"', 'none', 'Pilih izin yang sebenarnya, atau hapus namanya.'],
  ['photos/raksasa.id.md', 'image', 'berkas bukan gambar yang bisa dipakai', 'raksasa.jpg', uploadAgain],
  ['photos/tanpa-alt.id.md', 'alt', 'belum diisi', 'kosong', fillIn],
  ['photos/tanpa-kredit.id.md', 'credit', 'belum diisi', 'kosong', fillIn],
  ['photos/tanpa-lisensi.id.md', 'licence', 'belum diisi', 'kosong', fillIn],
  ['records/berkas-tiada.id.md', 'file', noFile, 'laporan-yang-tidak-ada.pdf', uploadFile],
  ['records/dikecualikan-alamat.id.md', 'url', 'informasi yang dikecualikan tidak boleh membawa alamat', 'https://rukmapura.example/rahasia', 'Kosongkan alamatnya, atau ganti golongannya.'],
  ['records/dikecualikan-berkas-kenari-4f2e.id.md', 'file', 'informasi yang dikecualikan tidak boleh membawa berkas', 'kenari-salah-4f2e.csv', 'Hapus berkasnya dari sini dan dari pustaka media, atau ganti golongannya.'],
  ['records/dikecualikan-tanpa-dasar.id.md', 'ground', 'belum diisi', 'kosong', 'Tulis dasar hukum pengecualiannya.'],
  ['records/huruf-besar.id.md', 'file', noFile, 'Laporan-Layanan-2025.csv', `${uploadFile} Mungkin maksud Anda "laporan-layanan-2025.csv".`],
  ['records/kode-html.id.md', 'title', 'memuat kode HTML', 'Laporan <script>alert(1)</script>', 'Tulis teks biasa, tanpa tanda < dan > di antara huruf.'],
  ['records/peringatan-golongan-lain.id.md', 'alert', 'hanya untuk golongan serta merta', '{"level":"caution","start":"2026-11-23T18:00:00+08:00","end":"2026-11-25T18:00:0…', 'Ganti golongannya, atau kosongkan peringatannya.'],
  ['records/peringatan-terbalik.id.md', 'alert.end', 'tidak setelah waktu mulai', '2026-11-25T18:00:00+08:00', endLater],
  ['records/rumus.id.md', 'title', 'seperti rumus lembar kerja', '=HYPERLINK("https://rukmapura.example/","Buka")', 'Hapus tanda "=" di depannya; isi ini juga keluar sebagai CSV.'],
  ['releases/kenari-salah-3e5d.id.md', 'contacts', 'bukan nama entri', '["KENARI-SALAH-3E5D"]', 'Pilih entri dari daftar; namanya huruf kecil, angka dan tanda hubung.'],
  ['routes/jejak-tiada.id.md', 'track', noFile, 'jejak-yang-tidak-ada.gpx', uploadFile],
  ['routes/perhentian-jauh.id.md', 'stops.1.lat', 'titik lebih dari 100 km di luar wilayah', '5.7797, 124.843', 'Periksa lintang dan bujur; di selatan khatulistiwa lintang diawali minus.'],
  ['routes/perhentian-separuh.id.md', 'stops.0.lon', 'belum diisi', 'kosong', 'Isi lintang dan bujur, atau kosongkan keduanya.'],
  ['services/dokumen-tiada.id.md', 'documents.1.document', 'menunjuk entri yang tidak ada di Dokumen', 'dokumen-yang-tidak-ada', chooseEntry],
  ['services/izin-warung.id.md', 'product', 'komponen penyampaian wajib diumumkan (UU 25/2009 dan Permenpan-RB 15/2014), tetapi kosong dan tidak dinyatakan belum ditetapkan', 'kosong', 'Isi kolom ini. Bila belum ada, tambahkan "product" pada "Belum ditetapkan" (pending), dengan siapa yang akan mengisi.'],
  ['services/kasus-tiada.id.md', 'questions.0.options.1.case', 'menuju kasus yang tidak ada ("rusak")', 'rusak', 'Pakai salah satu tanda: hilang.'],
  ['services/tanpa-dokumen.id.md', 'documents.0.document', 'belum dipilih', 'kosong', 'Pilih dokumen bersama, atau tulis nama sendiri.'],
  ['settings/region.yml', 'detailLayer.url', 'berkas PMTiles tidak ada di folder map', 'tiada.pmtiles', 'Taruh berkasnya di folder map dari isi, atau tulis alamat lengkapnya.'],
  ['settings/region.yml', 'panorama', 'berkas panorama tidak ada', 'tiada.svg', 'Unggah berkasnya ke pustaka media, atau kosongkan kolom ini.'],
];

const { root, remove } = makeFaultyContent();
afterAll(remove);

function runCheck(...args: string[]) {
  const script = join(projectRoot, 'scripts', 'check.ts');
  return spawnSync(process.execPath, [script, ...args], { cwd: projectRoot, encoding: 'utf8' });
}

describe('check on the folder of seeded faults', () => {
  it('names every fault, and nothing else, with file, field, value and remedy; exit code 1', () => {
    const { stdout, status } = runCheck('--json', root);
    const { problems } = JSON.parse(stdout) as { problems: Problem[] };
    const rows = problems.map(({ file, field, what, value, remedy }) => [
      file,
      field,
      what,
      value,
      remedy,
    ]);
    expect(rows).toEqual(expected);
    expect(status).toBe(1);
  });

  it('says the same to people, with the names that the editor shows', () => {
    const { stdout, status } = runCheck(root);
    for (const [file, field, what, value, remedy] of expected) {
      expect(stdout).toMatch(
        field
          ? new RegExp(`^${file} \\[${field}\\]`, 'm')
          : new RegExp(`^${file}(, baris \\d+)?$`, 'm'),
      );
      expect(stdout).toContain(`${what}. Tertulis: ${value}.`);
      expect(stdout).toContain(remedy);
    }
    expect(stdout).toContain('harga-bertumpuk.id.md [prices.3.validFrom], baris 10\n');
    expect(stdout).toContain('media/jalur-gunung-pelita.gpx, baris 2\n');
    expect(stdout).toContain('media/jejak-tertukar.gpx, baris 4\n');
    expect(stdout).toContain('media/raksasa.gpx, baris 4\n');
    expect(stdout).toContain('Harga › Harga 1 › Harga (rupiah): kurang dari 0.');
    expect(stdout).toContain('Jejak GPX: berkas tidak ada di folder media.');
    expect(stdout).toContain('Foto 2: menunjuk entri yang tidak ada di Foto.');
    expect(stdout).toContain('58 masalah dalam 57 berkas.');
    expect(status).toBe(1);
  });

  it('marks what a public status may not name: drafts, embargoes, excluded records, unreadable files', () => {
    const { stdout } = runCheck('--json', root);
    const { problems } = JSON.parse(stdout) as { problems: Problem[] };
    const held = problems.filter(({ heldUntil }) => heldUntil);
    expect(held.map(({ file, heldUntil }) => [file, heldUntil])).toEqual([
      ['destinations/kenari-salah-draf-8a1b.id.md', HELD],
      ['destinations/yaml-rusak.id.md', HELD],
      ['records/dikecualikan-alamat.id.md', HELD],
      ['records/dikecualikan-berkas-kenari-4f2e.id.md', HELD],
      ['records/dikecualikan-tanpa-dasar.id.md', HELD],
      ['releases/kenari-salah-3e5d.id.md', '2026-11-30T16:00:00.000Z'],
    ]);
  });

  it('finds nothing in the region without faults; exit code 0', () => {
    const { stdout, status } = runCheck(join(projectRoot, 'tests', 'region', 'content'));
    expect(stdout).toContain('tidak ada masalah');
    expect(status).toBe(0);
  });
});

describe('loading the folder of seeded faults', () => {
  it('sets just the faulty entries aside', async () => {
    const good = await loadContent(join(projectRoot, 'tests', 'region', 'content'));
    const { entries } = await loadContent(root);
    for (const name of collectionNames) {
      const slugs = (all: readonly { slug: string }[]) => all.map(({ slug }) => slug);
      expect(slugs(entries[name])).toEqual(slugs(good.entries[name]));
    }
    const twin = entries.destinations.find(({ slug }) => slug === 'alun-alun-rukma');
    expect(twin?.data.title).toBe('Alun-Alun Rukma');
  });

  it('keeps a guide that lacks a component of its standard: what it does say helps', async () => {
    const { entries } = await loadContent(root);
    expect(entries.services.map(({ slug }) => slug)).toContain('izin-warung');
  });

  it('sets aside just the translation whose own text has the fault', async () => {
    const { entries } = await loadContent(root);
    const event = entries.events.find(({ slug }) => slug === 'latihan-gamelan');
    expect(event?.translations).toEqual({});
  });
});

describe('a new region that is still being put together', () => {
  it.each([
    ['map/districts.topojson', 'berkas tidak ada', 'Ekspor lagi batas kecamatan'],
    ['tables/villages.csv', 'berkas tidak ada', 'Salin tabel dari daerah lain'],
  ])('is told that %s is missing, and what to do', (file, what, remedy) => {
    const folder = mkdtempSync(join(tmpdir(), 'pendopo-region-'));
    for (const part of ['settings', 'tables', 'map'])
      cpSync(join(projectRoot, 'tests', 'region', 'content', part), join(folder, part), {
        recursive: true,
      });
    rmSync(join(folder, file));
    const { stdout, status } = runCheck(folder);
    expect(status).toBe(1);
    for (const words of [file, what, remedy]) expect(stdout).toContain(words);
    rmSync(folder, { recursive: true });
  });
});
