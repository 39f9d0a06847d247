import type { Entry } from '../types.ts';
import type { life as source } from '../id/life.ts';

/** Life events: order, sums, where one is. */
export const life = {
  'lifeEvent.order': 'The order: step {list}.',
  'lifeEvent.then': ', then ',
  'lifeEvent.together': '{list} together',
  'lifeEvent.allUnknown': 'Not known',
  'lifeEvent.andUnknown': {
    one: '{known}; {n} step is not known',
    other: '{known}; {n} steps are not known',
  },
  'lifeEvent.withResults': '{n}, and {results} by themselves',
  'lifeEvent.countedOnce': { one: '{n}, counted once', other: '{n}, counted once' },
  'lifeEvent.inParallel': 'What can go side by side',
  'lifeEvent.costs': 'Cost of each step',
  'lifeEvent.markDone': 'Mark as done',
  'lifeEvent.isDone': 'Done',
  'lifeEvent.allDone': 'All steps are done.',
  'lifeEvent.failed': 'Steps can’t be marked without a network.',
  'lifeEvent.doneKept': 'What is done is marked on this phone only.',
  'lifeEvent.prepare': 'Get the papers ready',
  'lifeEvent.once': 'Papers, counted once',
  'lifeEvent.onceHint': 'The round numbers: in which step it is used.',
  'lifeEvent.notAlong': 'If it does not come along, bring the papers for:',
  'lifeEvent.qr': 'QR code to the page of this life event',
} satisfies Record<keyof typeof source, Entry>;
