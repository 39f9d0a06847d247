/** The screen at a village office: its data with addresses, its icons. */
import type { IconName } from '../components/icons.ts';
import type { Hub } from '../domain/hub/types.ts';
import { toKioskData } from '../domain/kiosk/data.ts';
import type { KioskData } from '../domain/kiosk/screen.ts';
import { toPath } from '../domain/paths.ts';
import { absoluteLink } from './links.ts';

const ICONS: { readonly [topicOrEvent: string]: IconName } = {
  identity: 'badge-check',
  family: 'users',
  letters: 'file-text',
  health: 'heart-pulse',
  social: 'sprout',
  business: 'briefcase',
  building: 'building-2',
  tax: 'wallet',
  vehicle: 'car',
  travel: 'globe',
  police: 'shield-alert',
  information: 'message-square-warning',
  baby: 'baby',
  card: 'id-card',
  rings: 'users',
  box: 'house',
  shop: 'store',
  house: 'house',
  search: 'search',
  plane: 'globe',
};

/** The picture of a topic or of a life event. */
export const toKioskIcon = (name: string): IconName => ICONS[name] ?? 'file-text';

/** The full address of a service's code. */
export const toCodeUrl = (code: string, { lang }: Pick<Hub, 'lang'>): string =>
  absoluteLink(toPath('serviceCode', { code }, lang));

/** What the screen asks for when it is touched first. */
export const toSiteKiosk = (hub: Hub): KioskData =>
  toKioskData(hub, (code) => toCodeUrl(code, hub));
