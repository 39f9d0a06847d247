import type { Record } from '../hub/types.ts';

/** The hours of the counter that has a service; those of the office where no counter says its own. */
export function toCounterHours(
  { hours, counters }: Record<'offices'>,
  { slug }: Record<'services'>,
): Record<'offices'>['hours'] {
  const own = counters.find(({ services, hours: opened }) => opened && services.includes(slug));
  return own?.hours ?? hours;
}
