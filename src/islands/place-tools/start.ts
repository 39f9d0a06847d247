/** Which code a tool of the page runs after the first press. */
import { startCopy } from './copy.ts';
import { startSum } from './start-sum.ts';

/** Starts the tool that an element names. */
export function start(element: HTMLElement): void {
  if (element.dataset['tool'] === 'copy') startCopy(element);
  else startSum(element);
}
