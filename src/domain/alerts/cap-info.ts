/** What a CAP message says, in one language: kind, urgency, severity, certainty, texts, area. */
import { t } from '../../i18n/translate.ts';
import { isReadRing, parseRing } from '../../model/index.ts';
import type { Hub, Record } from '../hub/types.ts';
import { say } from '../say.ts';
import type { CapMessage } from './cap-messages.ts';
import { toCapTime } from './cap-messages.ts';
import { toAreaName } from './page.ts';

type Alert = Record<'alerts'>;

/** An element of XML: its name and what is in it. */
export type Element = readonly [name: string, content: string | readonly Element[]];

const CATEGORIES = {
  safety: 'Safety',
  geo: 'Geo',
  met: 'Met',
  fire: 'Fire',
  health: 'Health',
  transport: 'Transport',
  infra: 'Infra',
  env: 'Env',
  security: 'Security',
  other: 'Other',
} as const;

const SEVERITIES = { info: 'Minor', caution: 'Moderate', danger: 'Severe' } as const;
const CERTAINTIES = { observed: 'Observed', likely: 'Likely', possible: 'Possible' } as const;
const LANGUAGES = { id: 'id-ID', en: 'en-GB' } as const;
const HOUR_MS = 3_600_000;

/** How soon to act: before the start that depends on how far it is, in force on the level, afterwards it is past. */
function toUrgency({ level, start }: Alert, { msgType, sent }: CapMessage): string {
  if (msgType === 'Cancel') return 'Past';
  const ahead = Date.parse(start) - sent.getTime();
  if (ahead > HOUR_MS) return 'Future';
  return ahead > 0 || level !== 'danger' ? 'Expected' : 'Immediate';
}

function toResponse({ closes }: Alert, { msgType }: CapMessage): Element[] {
  if (msgType === 'Cancel') return [['responseType', 'AllClear']];
  return closes ? [['responseType', 'Avoid']] : [];
}

function toPolygons({ polygon }: Alert): Element[] {
  const read = polygon ? parseRing(polygon) : undefined;
  if (!read || !isReadRing(read)) return [];
  const closed = [...read.ring, ...read.ring.slice(0, 1)];
  return [['polygon', closed.map(([lon, lat]) => `${lat},${lon}`).join(' ')]];
}

/** The code table of the home ministry names kecamatan and regencies. */
function toGeocode(code: string): Element {
  return [
    'geocode',
    [
      ['valueName', 'Kemendagri'],
      ['value', code],
    ],
  ];
}

function toArea(alert: Alert, hub: Hub): Element {
  const { region } = hub.settings;
  const name = toAreaName(alert, hub);
  const codes = name ? alert.districts : [region.code];
  return [
    'area',
    [
      ['areaDesc', name ?? say(region.fullName, hub.lang)],
      ...toPolygons(alert),
      ...codes.map(toGeocode),
    ],
  ];
}

/** The `info` block of a message in the language of the hub; the order of the elements is the schema's. */
export function toCapInfo(alert: Alert, message: CapMessage, hub: Hub, web: string): Element {
  const { lang, settings } = hub;
  const { timeZone } = settings.region;
  const toTime = (moment: Date) => toCapTime(moment, timeZone);
  const steps = alert.steps.map((step, index) => `${index + 1}. ${say(step, lang)}`);
  const kind = alert.kind ?? 'safety';
  return [
    'info',
    [
      ['language', LANGUAGES[lang]],
      ['category', CATEGORIES[kind]],
      ['event', t(lang, `alert.kind.${kind}`)],
      ...toResponse(alert, message),
      ['urgency', toUrgency(alert, message)],
      ['severity', SEVERITIES[alert.level]],
      ['certainty', alert.certainty ? CERTAINTIES[alert.certainty] : 'Unknown'],
      ['effective', toTime(message.sent)],
      ['onset', toTime(new Date(alert.start))],
      ['expires', toTime(new Date(alert.end))],
      ['senderName', alert.issuer],
      ['headline', alert.title],
      ['description', alert.summary],
      ...(steps.length > 0 ? ([['instruction', steps.join('\n')]] as const) : []),
      ['web', web],
      toArea(alert, hub),
    ],
  ];
}
