import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import type { GeoPoint } from '../../domain/geo/types.ts';
import { toTrack, type Track, type TrackPoint } from '../../domain/routes/track.ts';

/** Why a GPX file can't be used, in the editor's words; `line` counts from 1. */
export interface TrackFault {
  readonly what: string;
  readonly line: number;
  readonly value: string;
  readonly remedy: string;
}

/** Whether a point may belong to this region: inside it or near it, or within a day's way. */
export interface Surroundings {
  isNear(point: GeoPoint): boolean;
  isFar(point: GeoPoint): boolean;
}

type Parsed = { ok: true; track: Track } | { ok: false; fault: TrackFault };

/** More points than a week of walking with one each ten seconds. */
const MAX_POINTS = 60_000;
const NAMESPACE = /^http:\/\/www\.topografix\.com\/GPX\/1\/[01]\/?$/;
const EXPORT_AGAIN = 'Ekspor lagi jejaknya dari aplikasi perekam sebagai GPX 1.1.';

class FaultError extends Error {
  readonly fault: TrackFault;

  constructor(what: string, line: number, value: string, remedy: string) {
    super(what);
    this.fault = { what, line, value, remedy };
  }
}

function toLineNumber(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

function toLineText(text: string, line: number): string {
  return (text.split('\n', line)[line - 1] ?? '').trim().slice(0, 80);
}

/** Entities are never needed for a track, and let a file reach for others or grow without end. */
function refuseDoctype(text: string): void {
  const found = /<!(DOCTYPE|ENTITY)/i.exec(text);
  if (!found) return;
  const line = toLineNumber(text, found.index);
  throw new FaultError(
    'berkas GPX memuat DOCTYPE atau entitas',
    line,
    toLineText(text, line),
    'Hapus baris itu; GPX tidak memerlukannya.',
  );
}

function toBrokenFault(text: string, line: number): FaultError {
  const what = 'berkas GPX rusak: XML-nya tidak lengkap atau tidak sah';
  return new FaultError(what, line, toLineText(text, line), EXPORT_AGAIN);
}

function refuseBroken(text: string): void {
  const control = text.search(/[\0-\x08\x0b\x0c\x0e-\x1f]/);
  if (control >= 0) throw toBrokenFault(text, toLineNumber(text, control));
  try {
    SyntaxValidator.validate(text);
  } catch (cause) {
    throw toBrokenFault(text, (cause as { line?: number }).line ?? 1);
  }
}

interface Node {
  [name: string]: unknown;
}

const META = XMLParser.getMetaDataSymbol() as unknown as string;

function toNodes(value: unknown): Node[] {
  const all = Array.isArray(value) ? value : [value];
  return all.filter((one): one is Node => typeof one === 'object' && one !== null);
}

function toIndex(node: Node): number {
  return (node[META] as { startIndex?: number } | undefined)?.startIndex ?? 0;
}

/** What a number looks like in GPX: `Number('')` would be 0, and `0x1f` a place. */
function parseNumber(value: unknown): number {
  const text = String(value ?? '').trim();
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN;
}

class TrackReader {
  readonly text: string;
  readonly around: Surroundings;

  constructor(text: string, around: Surroundings) {
    this.text = text;
    this.around = around;
  }

  #fail(node: Node, what: string, value: string, remedy: string): never {
    throw new FaultError(what, toLineNumber(this.text, toIndex(node)), value, remedy);
  }

  #readPoint = (node: Node): TrackPoint => {
    const [lat, lon] = [parseNumber(node['@lat']), parseNumber(node['@lon'])];
    const value = `lat ${String(node['@lat'] ?? '')}, lon ${String(node['@lon'] ?? '')}`;
    const isPlace = Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
    if (!isPlace && Math.abs(lat) <= 180 && Math.abs(lon) <= 90) this.#failSwapped(node, value);
    if (!isPlace)
      this.#fail(node, 'titik jejak tanpa lintang dan bujur yang sah', value, EXPORT_AGAIN);
    if (this.around.isFar({ lat, lon })) {
      if (!this.around.isFar({ lat: lon, lon: lat })) this.#failSwapped(node, value);
      this.#fail(
        node,
        'titik jejak jauh di luar wilayah',
        value,
        'Periksa apakah berkasnya tertukar.',
      );
    }
    const elevationM = parseNumber(node['ele']);
    return Math.abs(elevationM) < 10_000 ? { lat, lon, elevationM } : { lat, lon };
  };

  #failSwapped(node: Node, value: string): never {
    this.#fail(node, 'lintang dan bujur tertukar', value, 'Tukar lat dan lon, atau ekspor lagi.');
  }

  #parseRoot(): Node {
    const parser = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '@',
      captureMetaData: true,
      processEntities: false,
      parseTagValue: false,
    });
    const root = toNodes((parser.parse(this.text) as Node)['gpx']);
    const [gpx, second] = root;
    if (second) throw toBrokenFault(this.text, toLineNumber(this.text, toIndex(second)));
    if (!gpx || !NAMESPACE.test(String(gpx['@xmlns'])))
      throw new FaultError(
        'berkas bukan GPX 1.0 atau 1.1',
        1,
        toLineText(this.text, 1),
        EXPORT_AGAIN,
      );
    return gpx;
  }

  read(): Track {
    const gpx = this.#parseRoot();
    const pieces = toNodes(gpx['trk']).flatMap((trk) => toNodes(trk['trkseg']));
    const nodes = pieces.map((piece) => toNodes(piece['trkpt']));
    const tooMany = nodes.flat()[MAX_POINTS];
    if (tooMany)
      this.#fail(
        tooMany,
        `titik jejak terlalu banyak, lebih dari ${MAX_POINTS}`,
        String(nodes.flat().length),
        'Sederhanakan jejaknya di aplikasi perekam, lalu unggah lagi.',
      );
    const segments = nodes
      .map((own) => own.map(this.#readPoint))
      .filter(({ length }) => length > 1);
    if (segments.length === 0)
      this.#fail(
        gpx,
        gpx['rte'] ? 'berkas hanya berisi rute rencana (rte)' : 'jejaknya kosong',
        'tanpa trkpt',
        'Unggah hasil rekaman: trk dengan dua titik atau lebih.',
      );
    const track = toTrack(segments);
    if (!track.segments.flat().some(this.around.isNear))
      this.#fail(gpx, 'jejak tidak melewati wilayah ini', '', 'Periksa apakah berkasnya tertukar.');
    return track;
  }
}

/**
 * Reads the text of a GPX file (1.0 or 1.1): strictly, without entities, and only the recorded line. Times, names,
 * notes and waypoints of the recorder stay behind. Never throws for what stands in the file.
 */
export function parseTrack(text: string, around: Surroundings): Parsed {
  try {
    const clean = text.replace(/^\uFEFF/, '');
    refuseDoctype(clean);
    refuseBroken(clean);
    return { ok: true, track: new TrackReader(clean, around).read() };
  } catch (cause) {
    if (cause instanceof FaultError) return { ok: false, fault: cause.fault };
    const reason = cause instanceof Error ? cause.message : String(cause);
    const what = 'berkas GPX tidak bisa dibaca';
    return {
      ok: false,
      fault: { what, line: 1, value: reason.slice(0, 80), remedy: EXPORT_AGAIN },
    };
  }
}
