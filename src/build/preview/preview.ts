import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { locateRepository, toCloneFolder } from '../editor/repository.ts';
import { EditorSession, type EditorStatus } from '../editor/session.ts';
import { toContentFiles, toPageLink } from './page-links.ts';
import { createBuildRunner } from './run-build.ts';
import { runCheck } from './run-check.ts';
import { createHandler, listenLocally } from './server.ts';
import { SiteBuilder, type BuildStatus } from './site-builder.ts';
import { takeLock } from './start-lock.ts';
import { createStaticFiles, type ServeFile } from './static-files.ts';
import { toStatus, type Publication, type Status } from './status.ts';
import { watchContent } from './watch-content.ts';

/** What a local preview needs to know. */
export interface PreviewOptions {
  projectRoot: string;
  contentFolder: string;
  /** The folder that is served; a fresh build takes its place. */
  outFolder: string;
  /** Sub-path without slashes at its ends; empty at the root. */
  base: string;
  port: number;
  log: (message: string) => void;
}

/** A running preview. */
export interface Preview {
  url: string;
  stop(): void;
}

const starting: EditorStatus = { state: 'off', message: 'Penyunting sedang disiapkan.', files: [] };

/** A short name for a folder, so that two previews at once don't build into the same place. */
function toMark(folder: string): string {
  return createHash('sha256').update(folder).digest('hex').slice(0, 8);
}

/** The file that says which process builds into a folder. */
export function toLockFile(projectRoot: string, outFolder: string): string {
  return join(projectRoot, '.pendopo', 'start', `${toMark(outFolder)}.lock`);
}

function hasPage(outFolder: string, base: string, page: string): boolean {
  return existsSync(join(outFolder, page.slice(base.length), 'index.html'));
}

function toTime(): string {
  return new Date().toISOString();
}

/** The editor of one preview: its session once it runs, and what was last published. */
class PreviewEditor {
  session: EditorSession | undefined;
  last: Publication | undefined;
  contentPath: string | undefined;
  #release = () => {};
  #status = starting;

  get status(): EditorStatus {
    return this.session?.status ?? this.#status;
  }

  async start(options: PreviewOptions, port: number, onPublished: () => void): Promise<void> {
    const { projectRoot, contentFolder, base, log } = options;
    const repository = await locateRepository(contentFolder);
    if ('reason' in repository) return this.#turnOff(repository.reason, log);
    const { contentPath } = repository;
    this.contentPath = contentPath;
    const clone = toCloneFolder(projectRoot, repository);
    this.#release = await takeLock(`${clone}.lock`, port, 'the drafts of the editor');
    this.session = await EditorSession.start({
      repository,
      clone,
      log,
      onPublished: (commit, paths) => {
        const kept = paths.filter((path) => existsSync(join(repository.root, path)));
        const url = toPageLink(kept, contentPath, base);
        this.last = { commit, at: toTime(), url, files: toContentFiles(paths, contentPath) };
        log(`Terbitan ${commit.slice(0, 7)} masuk ke map kerja: ${paths.join(', ')}`);
        onPublished();
      },
    });
  }

  stop(): void {
    this.session?.stop();
    this.#release();
  }

  #turnOff(message: string, log: (message: string) => void): void {
    this.#status = { state: 'off', message, files: [] };
    log(message);
  }
}

/**
 * Serves the site with its editor on this machine, and builds again whenever the content changes. The old site
 * stays up while a new one is built, and stays when the new one fails.
 */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const { projectRoot, contentFolder, outFolder, log } = options;
  const base = options.base ? `/${options.base}` : '';
  const editor = new PreviewEditor();
  const startedAt = Date.now();
  let site: ServeFile | undefined;
  const readLast = () =>
    editor.last && { ...editor.last, isShown: hasPage(outFolder, base, editor.last.url) };
  const onChange = (status: BuildStatus) => {
    const isThere = status.state === 'ready' || (!site && existsSync(outFolder));
    if (isThere) site = createStaticFiles(outFolder, base);
    reportBuild(toStatus(status, editor.status, readLast()), url, startedAt, log);
  };
  const settings: Record<string, string> = { PENDOPO_EDITOR: 'local' };
  const runner = createBuildRunner(projectRoot, settings);
  const fresh = join(projectRoot, '.pendopo', 'fresh', toMark(outFolder));
  const runBuild = async (folder: string) => {
    const checking = runCheck(projectRoot, contentFolder);
    const result = await runner.run(folder);
    const { problems, waiting } = await checking;
    return { ...result, setAside: problems, waiting };
  };
  const builder = new SiteBuilder({ current: outFolder, fresh, runBuild, onChange });
  const handler = createHandler({
    readSite: () => site,
    base,
    readStatus: () => toStatus(builder.status, editor.status, readLast()),
    askEditor: (body) => askEditor(editor, body),
  });
  const { port, close } = await listenLocally(handler, options.port);
  const url = `http://localhost:${port}${base}/`;
  const ends = [close, runner.stop, () => builder.stop(), () => editor.stop()];
  const stop = () => ends.toReversed().forEach((end) => end());
  try {
    ends.push(await takeLock(toLockFile(projectRoot, outFolder), port, 'the site'));
    await editor.start(options, port, () => builder.request());
  } catch (error) {
    stop();
    throw error;
  }
  if (!process.env.PENDOPO_SITE) settings.PENDOPO_SITE = `http://localhost:${port}`;
  settings.PENDOPO_EDITOR_ROOT = editor.contentPath ?? 'content';
  builder.request();
  ends.push(watchContent(contentFolder, () => builder.request()));
  log('Membangun situs…');
  return { url, stop };
}

async function askEditor(editor: PreviewEditor, body: Buffer) {
  if (editor.session) return editor.session.handle(body);
  return { status: 503, body: Buffer.from(JSON.stringify({ error: editor.status.message })) };
}

function reportBuild(
  status: Status,
  url: string,
  startedAt: number,
  log: (message: string) => void,
): void {
  const { site, url: page, commit } = status;
  if (site.state === 'building') return log('Membangun lagi…');
  if (site.state === 'failed')
    return log(`${site.error ?? ''}\nSitus gagal dibangun; yang lama tetap tayang.`);
  const seconds = Math.round((Date.now() - startedAt) / 1000);
  if (page) log(`Sudah tayang: ${new URL(page, url).href}`);
  else if (!commit) log(`Situs siap: ${url}  Penyunting: ${url}admin/  (detik ke-${seconds})`);
  if (site.setAside?.length || status.state === 'withheld') log(status.message);
}
