import type { price as id } from '../id/price.ts';
import type { Entry } from '../types.ts';

/** Prices: how long they hold, what comes, and the sum for a group. */
export const price: Record<keyof typeof id, Entry> = {
  'price.validRange': 'Valid {days}.',
  'price.validFrom': 'Valid from {day}.',
  'price.validTo': 'Valid until {day}.',
  'price.from': 'From {day}',
  'price.ended': '{title}: the old prices have ended. See the next ones, or load this page again.',
  'price.dash': 'The sign – means not known.',
  'price.others': 'Other fees',
  'price.checked': 'Prices checked {day} by {who}.',
  'price.source': 'Source: {source}.',
  'price.overdue': 'These prices are due for a check. Ask {who} first.',

  'sum.open': 'Add up for your group',
  'sum.day': 'Date',
  'sum.people': 'People',
  'sum.vehicles': 'Vehicles',
  'sum.extras': 'Extras',
  'sum.wait': 'Adding up …',
  'sum.failed': 'The calculator did not load. Use the price tables above.',
  'sum.none': 'Fill in how many people.',
  'sum.noDay': 'Fill in the date of your visit.',
  'sum.exact': 'Total {amount}',
  'sum.least': 'From {amount}, {n} not known',
  'sum.between': '{least} to {most}, as the holidays of that year are not set yet',
  'sum.leastUncertain':
    'From {amount}. The holidays of that year are not set yet, so prices that day are not certain',
  'sum.or': '{least} or {most}',
  'sum.dayType': 'Prices for: {kind}',
  'sum.uncertain': 'The holidays of that year are not set yet',
};
