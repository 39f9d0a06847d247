import { describe, expect, it } from 'vitest';
import { parseTrack } from '../../src/build/content/parse-track.ts';
import { distanceKm } from '../../src/domain/geo/distance.ts';
import type { GeoPoint } from '../../src/domain/geo/types.ts';

const MIDDLE = { lat: -7.3, lon: 109.9 };
const around = {
  isNear: (point: GeoPoint) => distanceKm(MIDDLE, point) < 30,
  isFar: (point: GeoPoint) => distanceKm(MIDDLE, point) > 150,
};

const OPEN =
  '<?xml version="1.0"?>\n<gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1">\n';
const toGpx = (points: string): string => `${OPEN}<trk><trkseg>\n${points}\n</trkseg></trk></gpx>`;
const GOOD =
  '<trkpt lat="-7.3" lon="109.9"><ele>700</ele></trkpt>\n<trkpt lat="-7.31" lon="109.91"/>';

function faultOf(text: string) {
  const parsed = parseTrack(text, around);
  return parsed.ok ? undefined : parsed.fault;
}

describe('A recording that can be used', () => {
  it('gives its line and nothing else: no times, no names, no waypoints of the recorder', () => {
    const parsed = parseTrack(
      `${OPEN}<metadata><author><name>Sari</name></author></metadata>
<wpt lat="-7.3" lon="109.9"><name>Rumah Sari</name></wpt>
<trk><name>Lari pagi Sari</name><trkseg>
<trkpt lat="-7.3" lon="109.9"><ele>700.5</ele><time>2026-06-14T22:05:00Z</time></trkpt>
<trkpt lat="-7.31" lon="109.91"><ele>900</ele><time>2026-06-14T22:45:00Z</time></trkpt>
</trkseg></trk></gpx>`,
      around,
    );
    expect(parsed).toMatchObject({ ok: true, track: { ascentM: 200, descentM: 0 } });
    expect(JSON.stringify(parsed)).not.toMatch(/Sari|2026|Rumah/);
    expect(parsed.ok && parsed.track.segments).toEqual([
      [
        { lat: -7.3, lon: 109.9, elevationM: 700.5 },
        { lat: -7.31, lon: 109.91, elevationM: 900 },
      ],
    ]);
  });

  it('may be GPX 1.0, with a byte order mark, and lack heights', () => {
    const old = toGpx(GOOD).replaceAll('1/1', '1/0').replace('version="1.1"', 'version="1.0"');
    expect(faultOf(`\uFEFF${old}`)).toBeUndefined();
  });
});

// prettier-ignore
const hostile: [name: string, text: string, what: RegExp, line: number][] = [
  ['an external entity', OPEN.replace('<gpx', '<!DOCTYPE gpx [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n<gpx') + '<trk><name>&a;</name></trk></gpx>', /DOCTYPE/, 2],
  ['entities that grow without end', `<?xml version="1.0"?>\n\n<!DOCTYPE x [\n<!ENTITY a "ha">\n<!ENTITY b "&a;&a;&a;">\n]><x>&b;</x>`, /DOCTYPE/, 3],
  ['no XML', 'Kami berjalan ke utara.\nLalu pulang.', /XML/, 1],
  ['an empty file', '', /XML/, 1],
  ['a file that is cut off', toGpx(GOOD).slice(0, -40), /XML/, 5],
  ['two closing tags that are swapped', `${OPEN}<trk><trkseg>\n</trk></trkseg></gpx>`, /XML/, 4],
  ['a byte that text can not have', toGpx(`${GOOD}\n\0`), /XML/, 6],
  ['another kind of XML', '<kml xmlns="http://www.opengis.net/kml/2.2"></kml>', /bukan GPX/, 1],
  ['another namespace', toGpx(GOOD).replace('topografix', 'contoh'), /bukan GPX/, 1],
  ['two roots', `${toGpx(GOOD)}${toGpx(GOOD).replace(/<\?.*\n/, '')}`, /XML/, 6],
  ['no track', `${OPEN}<wpt lat="-7.3" lon="109.9"/></gpx>`, /kosong/, 2],
  ['a plan and no recording', `${OPEN}<rte><rtept lat="-7.3" lon="109.9"/></rte></gpx>`, /rute rencana/, 2],
  ['one point', toGpx('<trkpt lat="-7.3" lon="109.9"/>'), /kosong/, 2],
  ['latitude and longitude swapped', toGpx('<trkpt lat="109.9" lon="-7.3"/>\n<trkpt lat="109.9" lon="-7.3"/>'), /tertukar/, 4],
  ['a point that is no place', toGpx(`${GOOD}\n<trkpt lat="-7.3" lon="boleh"/>`), /tanpa lintang/, 6],
  ['a point without longitude', toGpx(`${GOOD}\n<trkpt lat="-7.3"/>`), /tanpa lintang/, 6],
  ['a number in another base', toGpx(`${GOOD}\n<trkpt lat="-7.3" lon="0x6d"/>`), /tanpa lintang/, 6],
  ['a point in another country', toGpx(`${GOOD}\n<trkpt lat="48.1" lon="11.5"/>`), /jauh di luar/, 6],
  ['a track beside the region', toGpx('<trkpt lat="-8.1" lon="109.9"/>\n<trkpt lat="-8.1" lon="109.91"/>'), /tidak melewati/, 2],
  ['tags in tags without end', `${OPEN}${'<trk>'.repeat(50_000)}`, /XML/, 1],
  ['more points than a week of walking', toGpx('<trkpt lat="-7.3" lon="109.9"/>\n'.repeat(60_001)), /terlalu banyak/, 60_004],
];

describe('A file is refused with its line:', () => {
  it.each(hostile)('%s', (_, text, what, line) => {
    const fault = faultOf(text);
    expect(fault?.what).toMatch(what);
    expect(fault?.line).toBe(line);
    expect(fault?.remedy).toMatch(/\.$/);
  });
});
