import { t } from '../../i18n/translate.ts';
import { isUnknown } from '../hours/day.ts';
import type { Hub, Record } from '../hub/types.ts';
import { toHoursView, type HoursView } from '../place/page.ts';
import { say } from '../say.ts';

type Office = Record<'offices'>;

/** The hours of an office in one line; where only its counters' are known, it says so. */
export function toOfficeHours(office: Office, hub: Hub): HoursView {
  const isByCounter =
    isUnknown(office.hours) && office.counters.some(({ hours }) => !isUnknown(hours));
  return isByCounter ? { text: t(hub.lang, 'office.byCounter') } : toHoursView(office, hub);
}

/** When a service is served at an office: by its counter's own hours where it has some, else the office's. */
export function toServiceHours(
  office: Office,
  service: string,
  hub: Hub,
): { counter: string | undefined; hours: HoursView } {
  const counter = office.counters.find(({ services }) => services.includes(service));
  const own = counter && !isUnknown(counter.hours) ? toHoursView(counter, hub) : undefined;
  return { counter: say(counter?.name, hub.lang), hours: own ?? toOfficeHours(office, hub) };
}
