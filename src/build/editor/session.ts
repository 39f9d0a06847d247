import { cloneBranch, prepareClone, recoverClone, takeOverCommits } from './clone.ts';
import { createDecapServer, type Answer, type DecapServer } from './decap-server.ts';
import { runGit } from './git.ts';
import { mendRequest } from './mend-request.ts';
import { publishToCheckout, toConflict } from './publish.ts';
import { readBranch, type Repository } from './repository.ts';
import { createTurns } from './turns.ts';

/** What the editor tells the status page. */
export interface EditorStatus {
  state: 'off' | 'ready' | 'blocked';
  message: string;
  /** Files that block a publication. */
  files: string[];
}

interface SessionOptions {
  repository: Repository;
  clone: string;
  log: (message: string) => void;
  /** Called after published work has arrived in the checkout. */
  onPublished: (commit: string, paths: string[]) => void;
  retryMs?: number;
}

const ready: EditorStatus = { state: 'ready', message: 'Penyunting siap.', files: [] };

function toFailure(recovered: string[]): Buffer {
  const error = recovered.some((what) => /rebase|penggabungan/.test(what))
    ? 'Draf ini berbenturan dengan yang sudah terbit. Salin isian Anda, hapus draf, lalu buat lagi dari yang terbit.'
    : 'Gagal menyimpan di git. Coba sekali lagi; rinciannya ada di terminal.';
  return Buffer.from(JSON.stringify({ error }));
}

/**
 * The editor's running half: its clone, Decap's server on it, and the road back to the checkout. Every request and
 * every look at git runs in turn, never two at once; so Decap's three-second queue is never met.
 */
export class EditorSession {
  readonly #options: SessionOptions;
  readonly #inTurn = createTurns();
  readonly #decap: DecapServer;
  #status = ready;
  #seenHead = '';
  #seenMain = '';
  #retry: NodeJS.Timeout | undefined;

  private constructor(options: SessionOptions) {
    this.#options = options;
    this.#decap = createDecapServer(options.clone, options.log);
  }

  /** Prepares the clone, brings what was published earlier into the checkout, and waits for requests. */
  static async start(options: SessionOptions): Promise<EditorSession> {
    const session = new EditorSession(options);
    await prepareClone(options.repository, options.clone);
    await session.sync();
    session.#retry = setInterval(() => session.#retryWhenBlocked(), options.retryMs ?? 2000);
    session.#retry.unref();
    return session;
  }

  get status(): EditorStatus {
    return this.#status;
  }

  /** Answers one request of the editor. */
  handle(body: Buffer): Promise<Answer> {
    return this.#inTurn(async () => {
      await this.#takeOver();
      const answer = await this.#decap.send(mendRequest(body));
      if (answer.status >= 500) return { ...answer, body: toFailure(await this.#recover()) };
      await this.#publishNews();
      return answer;
    });
  }

  /** Looks at the checkout and the clone now and brings each what the other has. */
  sync(): Promise<void> {
    return this.#inTurn(() => this.#publish());
  }

  stop(): void {
    clearInterval(this.#retry);
    this.#decap.stop();
  }

  #retryWhenBlocked(): void {
    if (this.#status.state !== 'blocked') return;
    this.sync().catch((error: Error) => this.#options.log(error.message));
  }

  async #recover(): Promise<string[]> {
    const done = await recoverClone(this.#options.clone);
    for (const what of done) this.#options.log(`Penyunting: ${what}.`);
    return done;
  }

  /** Takes over the checkout's new commits; hands back the files in conflict. */
  async #takeOver(): Promise<string[]> {
    const { repository, clone } = this.#options;
    const head = await runGit(repository.root, 'rev-parse', 'HEAD');
    if (head === this.#seenHead || (await readBranch(repository.root)) !== repository.branch)
      return [];
    const { conflicts } = await takeOverCommits(repository, clone);
    if (conflicts.length === 0) this.#seenHead = head;
    return conflicts;
  }

  async #publishNews(): Promise<void> {
    const main = await runGit(this.#options.clone, 'rev-parse', cloneBranch);
    if (main !== this.#seenMain) await this.#publish();
  }

  async #publish(): Promise<void> {
    const { repository, clone, onPublished } = this.#options;
    const conflicts = await this.#takeOver();
    const result = await publishToCheckout(repository, clone);
    this.#seenMain = result.commit;
    const blocked = conflicts.length > 0 ? toConflict(conflicts) : result;
    if (blocked.state === 'blocked')
      return this.#setStatus({ state: 'blocked', message: blocked.message, files: blocked.files });
    this.#setStatus(ready);
    if (result.state === 'published') onPublished(result.commit, result.paths);
  }

  #setStatus(next: EditorStatus): void {
    if (next.message !== this.#status.message) this.#options.log(next.message);
    this.#status = next;
  }
}
