import { makeElement } from '../../device/make-element.ts';
import { PickBar, type PickAct } from './pick-bar.ts';
import { findPicker, readName } from './pick-label.ts';

/** How long a browser may take to begin saving a file that a page made. */
const SAVING_MS = 60_000;

function save({ name, blob }: { name: string; blob: Blob }): void {
  const link = makeElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), SAVING_MS);
}

/**
 * The chosen photos of a page, by slug, as long as the page lives. Their boxes are kept: the filter takes tiles out
 * of the page and puts the same ones back.
 */
class Picks {
  readonly #boxes = new Map<string, HTMLInputElement>();
  readonly #bar = new PickBar((act) => this.#act(act));
  #job: AbortController | undefined;
  /** The photo that could not be fetched. */
  #failed: string | undefined;

  change(box: HTMLInputElement): void {
    if (box.checked) this.#boxes.set(box.value, box);
    else this.#boxes.delete(box.value);
    if (this.#boxes.size === 0) this.#end();
    else if (!this.#job) this.#bar.ready(this.#boxes.size);
  }

  #act(act: PickAct): void {
    if (act === 'take') void this.#take();
    else if (act === 'without') this.#leaveOut();
    else if (this.#job) this.#job.abort();
    else this.#clear();
  }

  #end(): void {
    this.#job?.abort();
    this.#bar.remove();
  }

  #leaveOut(): void {
    const box = this.#boxes.get(this.#failed ?? '');
    if (!box) return;
    const next = document.querySelector<HTMLInputElement>('.photo-pick input');
    box.checked = false;
    this.change(box);
    if (this.#boxes.size > 0) void this.#take();
    else next?.focus();
  }

  #clear(): void {
    const boxes = [...this.#boxes.values()];
    for (const box of boxes) box.checked = false;
    this.#boxes.clear();
    this.#end();
    const last = boxes.findLast(({ isConnected }) => isConnected);
    (last ?? document.querySelector<HTMLElement>('.photo-pick input'))?.focus();
  }

  async #take(): Promise<void> {
    const slugs = [...this.#boxes.keys()];
    const job = new AbortController();
    this.#job = job;
    const onPhoto = (n: number) => this.#bar.busy(n, slugs.length);
    onPhoto(1);
    try {
      const { takePhotos } = await import('./take.ts');
      const from = findPicker().dataset['from'] ?? '';
      const zip = await takePhotos(from, slugs, { signal: job.signal, onPhoto });
      save(zip);
      this.#finish(() => this.#bar.done(slugs.length, zip.name));
    } catch (error) {
      this.#finish(() => this.#explain(error, job.signal.aborted));
    }
  }

  /** What the bar says at last, unless everything was unchosen meanwhile. */
  #finish(say: () => void): void {
    this.#job = undefined;
    if (this.#boxes.size > 0) say();
  }

  #explain(error: unknown, isStopped: boolean): void {
    if (isStopped) return this.#bar.stopped(this.#boxes.size);
    this.#failed = error instanceof Error ? (error.cause as string | undefined) : undefined;
    const photo = this.#failed === undefined ? undefined : readName(this.#boxes.get(this.#failed));
    this.#bar.failed(photo);
  }
}

let picks: Picks | undefined;

/** A box of a photo was ticked or unticked. */
export function pick(box: HTMLInputElement): void {
  (picks ??= new Picks()).change(box);
}
