/** Which steps are done, on the device only; the first that is not is where the reader stands. */
import { keepText, readJson } from '../../device/kept-text.ts';

function readDone(key: string): Set<string> {
  const kept = readJson(key);
  return new Set(Array.isArray(kept) ? kept.map(String) : []);
}

function writeDone(key: string, done: ReadonlySet<string>): void {
  keepText(key, done.size ? JSON.stringify([...done]) : undefined);
}

/** Runs the keys of a list of steps; some may have been pressed already. */
export function start(host: HTMLElement, pressed: readonly Element[]): void {
  const key = host.dataset['key'] ?? '';
  const done = readDone(key);
  const steps = [...host.querySelectorAll<HTMLElement>('[data-step]')];

  function show(): void {
    const now = steps.find(({ dataset }) => !done.has(dataset['step'] ?? ''));
    for (const step of steps) {
      const isDone = done.has(step.dataset['step'] ?? '');
      step.classList.toggle('is-done', isDone);
      step.classList.toggle('is-now', step === now);
      const here = step.querySelector<HTMLElement>('.here');
      if (here) {
        here.hidden = step !== now;
        here.textContent = here.dataset['here'] ?? '';
      }
      const button = step.querySelector('[data-done]');
      const words = host.dataset[isDone ? 'isDone' : 'markDone'] ?? '';
      button?.querySelector('span')?.replaceChildren(words);
    }
    const status = host.querySelector('[role=status]');
    const here = now?.querySelector('h3')?.textContent.trim() ?? '';
    const words = now ? `${host.dataset['here']}: ${here}.` : (host.dataset['allDone'] ?? '');
    status?.replaceChildren(`${words} ${host.dataset['kept'] ?? ''}`);
  }

  function toggle(button: Element): void {
    const step = button.closest<HTMLElement>('[data-step]');
    const id = step?.dataset['step'];
    if (id === undefined) return;
    if (!done.delete(id)) done.add(id);
    writeDone(key, done);
    show();
  }

  for (const button of host.querySelectorAll<HTMLElement>('[data-done]'))
    button.onclick = () => toggle(button);
  pressed.forEach(toggle);
  show();
}
