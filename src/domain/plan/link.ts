/**
 * A plan as the fragment of a link: `rencana=1&hari=2026-11-30&mulai=06.00&orang=2.1.0&naik=0.1.0&henti=telaga.90,curug.60.45&uji=1x2y`.
 * A fragment is not sent to any server: no log of a host ever has a plan. `uji` is a sum over what stands before it, so
 * that a link which a messenger cut short, or somebody changed, is noticed. Nothing of a link is trusted beyond its form.
 */
import { toClockText } from '../../i18n/clock-text.ts';
import { isDay, LIMITS, toVehicles, type Plan, type PlanStop, type PlanVehicles } from './plan.ts';

const VERSION = '1';
/** As long as the part after `#` may be: with the address of any host that is below 2,000 characters. */
export const LONGEST_LINK = 1_840;
const SHORT = '~';
const KEY = /^(?:acara:|kantor:)?[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** FNV-1a over UTF-16 units, as text of 7 characters: no secret, only a sum. */
function toSum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36).padStart(7, '0');
}

const toShort = (key: string): string => SHORT + toSum(key);

function formatClock(minute: number): string {
  return toClockText(minute).replace(':', '.');
}

function formatStop({ key, stayMinutes, travelMinutes }: PlanStop, isShort: boolean): string {
  const parts = [
    isShort ? toShort(key) : key,
    stayMinutes,
    ...(travelMinutes === undefined ? [] : [travelMinutes]),
  ];
  return parts.join('.');
}

function formatForm(
  { name, day, startMinute, group, vehicles, stops }: Plan,
  isShort: boolean,
): string {
  const text = [
    `rencana=${VERSION}`,
    `hari=${day}`,
    `mulai=${formatClock(startMinute)}`,
    `orang=${group.adult}.${group.child}.${group.foreign}`,
    ...(vehicles ? [`naik=${vehicles.motorcycle}.${vehicles.car}.${vehicles.bus}`] : []),
    ...(name ? [`nama=${encodeURIComponent(name)}`] : []),
    `henti=${stops.map((stop) => formatStop(stop, isShort)).join(',')}`,
  ].join('&');
  return `${text}&uji=${toSum(text)}`;
}

/** The plan as text, the same for the same plan; with short names of its stops where the long ones do not fit. */
export function formatPlan(plan: Plan): string {
  const long = formatForm(plan, false);
  return long.length <= LONGEST_LINK ? long : formatForm(plan, true);
}

/** The same with short names of the stops: for a QR code, whose squares stay large. */
export function formatShortPlan(plan: Plan): string {
  return formatForm(plan, true);
}

/** Why a link is no plan. */
export type LinkProblem = 'changed' | 'newer' | 'notOurs';

/** What a link says: a plan, with the names of stops that this site does not know; or why it is none. */
export type ParsedLink =
  { readonly plan: Plan; readonly unknown: readonly string[] } | { readonly problem: LinkProblem };

/** A whole number from 0 to `most`; undefined for anything else. */
function parseCount(text: string | undefined, most: number): number | undefined {
  const count = /^\d{1,4}$/.test(text ?? '') ? Number(text) : NaN;
  return count <= most ? count : undefined;
}

function parseClock(text: string | undefined): number | undefined {
  const [, hour, minute] = /^([01]\d|2[0-3])\.([0-5]\d)$/.exec(text ?? '') ?? [];
  return hour && minute ? Number(hour) * 60 + Number(minute) : undefined;
}

function parseStop(text: string): PlanStop | undefined {
  const [key = '', stay, travel, ...rest] = text.split('.');
  const stayMinutes = parseCount(stay, LIMITS.minutes);
  const travelMinutes = travel === undefined ? undefined : parseCount(travel, LIMITS.minutes);
  const isWrong = rest.length > 0 || (travel !== undefined && travelMinutes === undefined);
  const isKey = KEY.test(key) || /^~[a-z0-9]{7}$/.test(key);
  if (!isKey || stayMinutes === undefined || isWrong) return undefined;
  return { key, stayMinutes, ...(travelMinutes !== undefined && { travelMinutes }) };
}

function parseName(text: string | undefined): string | undefined {
  if (!text) return undefined;
  try {
    const name = decodeURIComponent(text)
      .replace(/[\p{Cc}\p{Cf}]/gu, '')
      .trim();
    return name.length <= LIMITS.name ? name || undefined : undefined;
  } catch {
    return undefined;
  }
}

/** Three numbers, of people or of vehicles. */
function parseThree(text: string | undefined): readonly [number, number, number] | undefined {
  const counts = (text ?? '').split('.').map((one) => parseCount(one, LIMITS.people));
  const [first, second, third] = counts;
  if (counts.length !== 3 || first === undefined) return undefined;
  return second === undefined || third === undefined ? undefined : [first, second, third];
}

function parseGroup(text: string | undefined): Plan['group'] | undefined {
  const counts = parseThree(text);
  return counts && { adult: counts[0], child: counts[1], foreign: counts[2] };
}

/** False for what is not understood; undefined for a link without vehicles. */
function parseVehicles(text: string | undefined): PlanVehicles | undefined | false {
  if (text === undefined) return undefined;
  const counts = parseThree(text);
  if (!counts) return false;
  const [motorcycle, car, bus] = counts;
  return toVehicles({ motorcycle, car, bus });
}

function parseForm(text: string): Plan | undefined {
  const fields = new Map(text.split('&').map((one) => [one.split('=')[0], one.split('=')[1]]));
  const day = fields.get('hari') ?? '';
  const startMinute = parseClock(fields.get('mulai'));
  const group = parseGroup(fields.get('orang'));
  const vehicles = parseVehicles(fields.get('naik'));
  const list = fields.get('henti');
  const stops = list ? list.split(',').map(parseStop) : [];
  const isWhole = isDay(day) && startMinute !== undefined && group && list !== undefined;
  if (!isWhole || vehicles === false || stops.length > LIMITS.stops) return undefined;
  const known = stops.filter((stop) => stop !== undefined);
  if (known.length < stops.length) return undefined;
  const name = parseName(fields.get('nama'));
  const more = { ...(name && { name }), ...(vehicles && { vehicles }) };
  return { ...more, day, startMinute, group, stops: known };
}

/** Long names for short ones, and apart from them the names that nobody knows. */
function resolveStops(plan: Plan, keys: readonly string[]): ParsedLink {
  const known = new Set(keys);
  const long = new Map(keys.map((key) => [toShort(key), key]));
  const stops = plan.stops.map((stop) => ({ ...stop, key: long.get(stop.key) ?? stop.key }));
  return {
    plan: { ...plan, stops: stops.filter(({ key }) => known.has(key)) },
    unknown: stops.filter(({ key }) => !known.has(key)).map(({ key }) => key),
  };
}

/** Reads what `formatPlan` wrote, whoever wrote it; `keys` are the stops that the site has. */
export function parsePlan(text: string, keys: readonly string[]): ParsedLink {
  const clean = text.replace(/^#/, '');
  const version = /^rencana=(\d{1,3})(?:&|$)/.exec(clean)?.[1];
  if (!version) return { problem: 'notOurs' };
  if (Number(version) > Number(VERSION)) return { problem: 'newer' };
  const [, body = '', sum] = /^(.*)&uji=([a-z0-9]{7})$/.exec(clean) ?? [];
  if (clean.length > LONGEST_LINK || toSum(body) !== sum) return { problem: 'changed' };
  const plan = parseForm(body);
  return plan ? resolveStops(plan, keys) : { problem: 'changed' };
}

/** The stops that a link of another page wants to add: `tambah=telaga,acara:festival`. */
export function parseAdded(text: string): string[] {
  const list = /^#?tambah=([a-z0-9:,-]{1,1800})$/.exec(text)?.[1];
  return (list ?? '')
    .split(',')
    .filter((key) => KEY.test(key))
    .slice(0, LIMITS.stops);
}

/** The fragment that adds stops. */
export function formatAdded(keys: readonly string[]): string {
  return `tambah=${keys.join(',')}`;
}
