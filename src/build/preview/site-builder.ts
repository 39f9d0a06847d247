import { rm } from 'node:fs/promises';
import type { Problem } from '../../domain/content/problem.ts';
import type { Waiting } from '../../domain/content/waiting.ts';
import { swapFolders } from './swap-folders.ts';

/** How the site on disk stands. */
export interface BuildStatus {
  state: 'building' | 'ready' | 'failed';
  /** When this state began, ISO 8601. */
  since: string;
  /** Why the last build failed: the end of what it printed. */
  error?: string;
  /** What the last good build left out of the site, and why. */
  setAside?: readonly Problem[];
  /** Releases that are well and not in the site at this moment. */
  waiting?: readonly Waiting[];
}

/** What one run of the build command answered. */
export interface BuildResult {
  ok: boolean;
  output: string;
  /** What the build left out, and why. */
  setAside?: readonly Problem[];
  waiting?: readonly Waiting[];
}

interface BuilderOptions {
  /** The folder that is served. */
  current: string;
  /** The folder that a build writes into before it takes the place of the served one. */
  fresh: string;
  runBuild: (outFolder: string) => Promise<BuildResult>;
  onChange: (status: BuildStatus) => void;
  now?: () => Date;
  debounceMs?: number;
}

/** Builds when asked, one build at a time; a request during a build makes one more afterwards. */
export class SiteBuilder {
  readonly #options: BuilderOptions;
  #status: BuildStatus;
  #timer: NodeJS.Timeout | undefined;
  #isRunning = false;
  #isAsked = false;

  constructor(options: BuilderOptions) {
    this.#options = options;
    this.#status = { state: 'building', since: this.#toTime() };
  }

  get status(): BuildStatus {
    return this.#status;
  }

  /** Asks for a build; requests in quick succession become one. */
  request(): void {
    this.#isAsked = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#build(), this.#options.debounceMs ?? 300);
    if (!this.#isRunning && this.#status.state !== 'building') this.#set({ state: 'building' });
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#isAsked = false;
  }

  async #build(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    while (this.#isAsked) {
      this.#isAsked = false;
      if (this.#status.state !== 'building') this.#set({ state: 'building' });
      const outcome = await this.#buildOnce();
      if (!this.#isAsked) this.#set(outcome);
    }
    this.#isRunning = false;
  }

  async #buildOnce(): Promise<Omit<BuildStatus, 'since'>> {
    const { fresh, current, runBuild } = this.#options;
    try {
      await rm(fresh, { recursive: true, force: true });
      const { ok, output, setAside = [], waiting = [] } = await runBuild(fresh);
      if (!ok) return { state: 'failed', error: output };
      await swapFolders(fresh, current);
      return { state: 'ready', setAside, waiting };
    } catch (error) {
      return { state: 'failed', error: String(error) };
    }
  }

  #set(next: Omit<BuildStatus, 'since'>): void {
    this.#status = { ...next, since: this.#toTime() };
    this.#options.onChange(this.#status);
  }

  #toTime(): string {
    return (this.#options.now?.() ?? new Date()).toISOString();
  }
}
