import { formatList, formatNumber } from '../../i18n/number.ts';
import { label, t } from '../../i18n/translate.ts';
import type { Lang } from '../../i18n/types.ts';
import type { Settings } from '../../model/index.ts';
import type { EntryData } from '../content/types.ts';
import type { Hub, Record } from '../hub/types.ts';
import { toInternationalPhone, toTelHref, toWhatsappHref } from '../office/phone.ts';
import { say, type Pair } from '../say.ts';

type Shared = Settings['complaints']['channels'][number];

/** A channel for complaints: its name is known, every other part may be open. */
export type ComplaintChannel = Omit<Shared, 'key' | 'source'>;

/** A channel that many services share, laid under what a service says of it itself. */
export function selectChannels(
  { complaints }: Pick<EntryData['services'], 'complaints'>,
  { channels }: Settings['complaints'],
): ComplaintChannel[] {
  return complaints.flatMap((row) => {
    const shared = channels.find(({ key }) => key === row.channel);
    const name = row.name ?? shared?.name;
    if (!name) return [];
    const own = Object.entries(row).filter(([, part]) => part !== undefined && !isBlank(part));
    return { limits: [], ...shared, ...Object.fromEntries(own), name } as ComplaintChannel;
  });
}

const isBlank = (part: unknown): boolean => Array.isArray(part) && part.length === 0;

/** A way into a channel, ready to press. */
export interface ChannelWay {
  readonly icon: 'globe' | 'phone' | 'message-square-warning';
  readonly text: string;
  readonly href: string;
}

/** A channel in the words of the page. */
export interface ChannelView {
  readonly title: string;
  readonly text: string | undefined;
  readonly ways: readonly ChannelWay[];
  /** `Jawaban pertama: paling lama 3 hari`. */
  readonly limits: readonly string[];
}

function toWays({ url, sms, phone, whatsapp }: ComplaintChannel, lang: Lang): ChannelWay[] {
  const ways: (ChannelWay | undefined)[] = [
    url ? { icon: 'globe', text: url.replace(/^https?:\/\/|\/$/g, ''), href: url } : undefined,
    sms
      ? {
          icon: 'message-square-warning',
          text: t(lang, 'complaint.sms', { number: sms }),
          href: `sms:${toInternationalPhone(sms)}`,
        }
      : undefined,
    phone ? { icon: 'phone', text: phone, href: toTelHref(phone) } : undefined,
    whatsapp
      ? {
          icon: 'message-square-warning',
          text: t(lang, 'complaint.whatsapp', { number: whatsapp }),
          href: toWhatsappHref(whatsapp),
        }
      : undefined,
  ];
  return ways.filter((way) => way !== undefined);
}

function toLimit({ what, most, unit }: ComplaintChannel['limits'][number], lang: Lang): string {
  const time = `${formatNumber(most, lang, 1)} ${label(lang, 'service.unit.', unit)}`;
  return t(lang, 'complaint.limit', { what: say(what, lang), time });
}

/** Where to complain about a service, in the order of its editors. */
export function toComplaintView(service: Record<'services'>, hub: Hub): ChannelView[] {
  const { lang } = hub;
  return selectChannels(service, hub.settings.complaints).map((channel) => ({
    title: say(channel.name, lang),
    text: say(channel.detail, lang),
    ways: toWays(channel, lang),
    limits: channel.limits.map((limit) => toLimit(limit, lang)),
  }));
}

/** What a complaint should say, as one list in words; nothing where the settings say nothing. */
export function formatInclude(include: readonly Pair[], lang: Lang): string | undefined {
  return include.length > 0
    ? formatList(
        include.map((one) => say(one, lang)),
        lang,
      )
    : undefined;
}
