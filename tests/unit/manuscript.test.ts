import { beforeAll, describe, expect, it } from 'vitest';
import type { Hub } from '../../src/domain/hub/types.ts';
import { loadTestHub, toTestManuscript } from '../support/press.ts';

let id: Hub;
let en: Hub;
beforeAll(async () => {
  [id, en] = await Promise.all([loadTestHub('id'), loadTestHub('en')]);
});

describe('A manuscript', () => {
  it('says who gives the release out, when, and how it may be used', () => {
    const one = toTestManuscript(id, 'pekan-kain-dibuka');
    expect(one).toMatchObject({
      name: 'Siaran pers No. 031/2026',
      headline: 'Pekan Kain Rukma dibuka dengan 42 perajin',
      credit: 'Kantor Kabar Rukmapura',
      url: 'https://hub.example/siaran-pers/pekan-kain-dibuka/',
      published: { machine: '2026-11-23T08:00:00+08:00', text: '23 November 2026, 08.00 WITA' },
      embargo: { machine: '2026-11-23T10:00:00+08:00' },
      rights: expect.stringContaining('CC BY 4.0') as string,
    });
    expect(one.quotes).toEqual([
      {
        text: 'Tahun ini separuh perajin kami berumur di bawah 30 tahun.',
        name: 'Bagas Wirakerta (rekaan)',
        position: 'Kepala Dinas Kependudukan Rukmapura',
        office: undefined,
      },
    ]);
    expect(one.contacts.map(({ phone }) => phone)).toEqual(['0299 000 404']);
    expect(one.boilerplate?.text).toContain('Rukmapura');
  });

  it('speaks its language, and says in which its text is', () => {
    const one = toTestManuscript(en, 'pekan-kain-dibuka');
    expect(one).toMatchObject({ textLang: 'en', name: 'Press release No. 031/2026' });
    expect(one.published.text).toBe('23 November 2026, 8 am WITA');
    expect(toTestManuscript(en, 'angka-kunjungan')).toMatchObject({ lang: 'en', textLang: 'id' });
  });

  it('has the body as blocks: headings, tables, pictures with their credit', () => {
    const types = toTestManuscript(id, 'pekan-kain-dibuka').body.map(({ type }) => type);
    expect(types).toEqual(['paragraph', 'heading', 'paragraph', 'figure']);
    const [table] = toTestManuscript(id, 'angka-kunjungan').body;
    expect(table).toMatchObject({
      type: 'table',
      rows: [
        [[{ text: 'Bulan' }], [{ text: 'Pengunjung' }]],
        [[{ text: 'September' }], [{ text: '15.900' }]],
        [[{ text: 'Oktober' }], [{ text: '18.400' }]],
      ],
    });
  });

  it('of a withdrawn release holds nothing that was withdrawn', () => {
    const one = toTestManuscript(id, 'jembatan-watuterang', {
      quotes: [{ text: { id: 'Kutipan', en: 'Quote' }, speaker: 'sari-pranawa' }],
      notes: 'Catatan',
      subtitle: 'Anak judul',
      boilerplate: true,
      photos: ['telaga-sunya'],
    });
    expect(one).toMatchObject({ state: 'withdrawn', lead: '', body: [], quotes: [], photos: [] });
    expect([one.notes, one.subtitle, one.boilerplate]).toEqual([undefined, undefined, undefined]);
    expect(one.changes.map(({ kindName }) => kindName)).toEqual(['Penarikan']);
    expect(one.changed.machine).toBe('2026-11-11T08:00:00+08:00');
  });

  it('is changed when its newest correction is, and tells what stood there', () => {
    const one = toTestManuscript(id, 'jadwal-air-bersih');
    expect(one.changed.machine).toBe('2026-11-19T06:20:00+08:00');
    expect(one.changes.map(({ kindName, before }) => [kindName, before])).toEqual([
      ['Pembaruan', undefined],
      ['Ralat', 'Air mengalir lagi pada Rabu.'],
    ]);
  });

  it('counts its versions, also when the withdrawal is all that it still tells', () => {
    const at = (day: number) => `2026-11-${day}T09:00:00+08:00`;
    const reason = { id: 'Sebab', en: 'Reason' };
    const corrections = [
      { kind: 'correction' as const, at: at(11), reason, before: reason },
      { kind: 'withdrawal' as const, at: at(12), reason, before: undefined },
    ];
    const one = toTestManuscript(id, 'pekan-kain-dibuka', { corrections });
    expect(one.version).toBe(3);
    expect(one.changes.map(({ kind }) => kind)).toEqual(['withdrawal']);
  });

  it('says of a demonstration that it is one, and of an official site nothing', () => {
    const words = toTestManuscript(id, 'pekan-kain-dibuka').caution;
    expect(words).toMatch(/^Situs peragaan, .*rekaan.*\.$/);
    const region = { ...id.settings.region, official: true, fictional: false };
    const official = { ...id, settings: { ...id.settings, region } };
    expect(toTestManuscript(official, 'pekan-kain-dibuka').caution).toBeUndefined();
  });

  it('never credits a retelling to the office that it tells of', () => {
    const one = toTestManuscript(id, 'angka-kunjungan', { office: 'kantor-kabar' });
    expect(one.credit).toContain('Wilayah ini rekaan');
    expect(one.fact).toEqual({ machine: '2026-10', text: 'Oktober 2026' });
  });

  it('keeps marks, links and lists of a body, and loses scripts', () => {
    const body = [
      '**Tebal** [peta](/peta/) [x](javascript:alert(1)) <script>alert(1)</script>',
      '',
      '3. tiga',
      '4. empat',
      '',
      ':::notice{kind="danger"}',
      'Jauhi.',
      ':::',
      '',
      '::download{file="tidak-ada.pdf" label="Denah"}',
    ].join('\n');
    const [first, list, notice, file] = toTestManuscript(id, 'pekan-kain-dibuka', { body }).body;
    expect(first).toEqual({
      type: 'paragraph',
      spans: [
        { text: 'Tebal', isStrong: true },
        { text: ' ' },
        { text: 'peta', href: 'https://hub.example/peta/' },
        { text: ' ' },
        { text: 'x', href: undefined },
        { text: ' ' },
        { text: '<script>' },
        { text: 'alert(1)' },
        { text: '</script>' },
      ],
    });
    expect(list).toMatchObject({ type: 'list', start: 3, items: [[{}], [{}]] });
    expect(notice).toEqual({ type: 'paragraph', spans: [{ text: 'Jauhi.' }] });
    expect(file).toEqual({ type: 'paragraph', spans: [{ text: 'Denah', href: undefined }] });
  });
});
