/** Which code a tool of the page runs after the first press. */
import { startCopy } from './copy.ts';
import { startNear } from './near-list.ts';
import { startSum } from './start-sum.ts';

/** Starts the tool that an element names. */
export function start(element: HTMLElement): void {
  const starts: Record<string, (element: HTMLElement) => void> = {
    copy: startCopy,
    near: startNear,
    sum: startSum,
  };
  starts[element.dataset['tool'] ?? '']?.(element);
}
