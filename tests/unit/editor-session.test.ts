import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { locateRepository, type Repository } from '../../src/build/editor/repository.ts';
import { EditorSession } from '../../src/build/editor/session.ts';
import { aRepository, openRepository, type TestRepository } from '../support/git.ts';

const entry = 'content/destinations/danau.id.md';
let stop = () => {};
afterEach(() => stop());

/** Starts an editor on a small checkout and hands back what a test needs to drive it. */
async function anEditor(checkout: TestRepository = aCheckout()) {
  const repository = (await locateRepository(join(checkout.root, 'content'))) as Repository;
  const clone = join(realpathSync(mkdtempSync(join(tmpdir(), 'pendopo-clone-'))), 'clone');
  const published: string[][] = [];
  const said: string[] = [];
  const session = await EditorSession.start({
    repository,
    clone,
    log: (message) => said.push(message),
    onPublished: (_, paths) => published.push(paths),
    retryMs: 100,
  });
  stop = () => session.stop();
  const ask = async (action: string, params: object = {}) => {
    const body = JSON.stringify({ action, params: { branch: 'main', ...params } });
    const answer = await session.handle(Buffer.from(body));
    return { status: answer.status, data: JSON.parse(answer.body.toString()) };
  };
  return { checkout, session, clone: openRepository(clone), published, said, ask };
}

function aCheckout(): TestRepository {
  return aRepository({
    [entry]: 'lama\n',
    'content/settings/site.yml': 'a: 1\n',
    'README.md': 'x\n',
  });
}

function toSave(slug: string, raw: string) {
  return {
    dataFiles: [{ slug, path: `content/destinations/${slug}.id.md`, raw }],
    assets: [],
    options: {
      collectionName: 'destinations',
      commitMessage: `Ubah ${slug}`,
      useWorkflow: true,
      status: 'draft',
    },
  };
}

type Editor = Awaited<ReturnType<typeof anEditor>>;

async function publish({ ask }: Editor, slug: string, raw: string) {
  const key = { collection: 'destinations', slug };
  expect((await ask('persistEntry', toSave(slug, raw))).status).toBe(200);
  await ask('updateUnpublishedEntryStatus', { ...key, newStatus: 'pending_publish' });
  return ask('publishUnpublishedEntry', key);
}

async function waitFor(isSo: () => boolean) {
  for (let tries = 0; tries < 80 && !isSo(); tries++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(isSo()).toBe(true);
}

test('a published entry arrives in the checkout, and unrelated unsaved work stays', async () => {
  const editor = await anEditor();
  editor.checkout.write('README.md', 'sedang ditulis\n');
  editor.checkout.write('content/settings/site.yml', 'a: 2\n');
  editor.checkout.git('add', 'content/settings/site.yml');
  await publish(editor, 'danau', 'baru\n');
  expect(editor.checkout.read(entry)).toBe('baru\n');
  expect(editor.checkout.read('README.md')).toBe('sedang ditulis\n');
  expect(editor.checkout.git('diff', '--cached', '--name-only')).toBe('content/settings/site.yml');
  expect(editor.published).toEqual([[entry]]);
  expect(editor.session.status.state).toBe('ready');
});

test('a draft stays out of the checkout', async () => {
  const editor = await anEditor();
  await editor.ask('persistEntry', toSave('danau', 'draf\n'));
  expect(editor.checkout.read(entry)).toBe('lama\n');
  expect(editor.published).toEqual([]);
});

test('an unsaved change of the same file is not overwritten; the publication waits and comes by itself', async () => {
  const editor = await anEditor();
  editor.checkout.write(entry, 'tulisan tangan\n');
  await publish(editor, 'danau', 'baru\n');
  expect(editor.checkout.read(entry)).toBe('tulisan tangan\n');
  expect(editor.session.status).toMatchObject({ state: 'blocked', files: [entry] });
  expect(editor.said.join()).toContain(entry);
  editor.checkout.git('checkout', '--', entry);
  await waitFor(() => editor.session.status.state === 'ready');
  expect(editor.checkout.read(entry)).toBe('baru\n');
});

test('an untracked or ignored file of the same name is not overwritten', async () => {
  const editor = await anEditor();
  editor.checkout.write('content/destinations/bukit.id.md', 'milik saya\n');
  editor.checkout.write('.git/info/exclude', '*.id.md\n');
  await publish(editor, 'bukit', 'dari penyunting\n');
  expect(editor.checkout.read('content/destinations/bukit.id.md')).toBe('milik saya\n');
  expect(editor.session.status.files).toEqual(['content/destinations/bukit.id.md']);
});

test('commits made by hand reach the editor and are merged with what it publishes', async () => {
  const editor = await anEditor();
  editor.checkout.commit({ 'content/destinations/gua.id.md': 'gua\n' });
  const params = { folder: 'content/destinations', extension: 'md', depth: 1 };
  const { data } = await editor.ask('entriesByFolder', params);
  expect(data).toHaveLength(2);
  await publish(editor, 'danau', 'baru\n');
  expect(editor.checkout.read(entry)).toBe('baru\n');
  expect(editor.checkout.read('content/destinations/gua.id.md')).toBe('gua\n');
});

test('a commit by hand that changes the same lines blocks with the file named, and a merge frees it', async () => {
  const editor = await anEditor();
  editor.checkout.write(entry, 'tangan\n');
  await publish(editor, 'danau', 'penyunting\n');
  editor.checkout.git('commit', '-qam', 'Tangan');
  await waitFor(() => editor.session.status.message.includes('berbenturan'));
  expect(editor.session.status.files).toEqual([entry]);
  editor.checkout.git('merge', '-q', '-X', 'theirs', '-m', 'Satukan', 'refs/pendopo/editor');
  await waitFor(() => editor.session.status.state === 'ready');
  expect(editor.checkout.read(entry)).toBe('penyunting\n');
});

test('another branch in the checkout gets nothing of this one', async () => {
  const editor = await anEditor();
  editor.checkout.git('switch', '-q', '-c', 'lain');
  await publish(editor, 'danau', 'baru\n');
  expect(editor.session.status.message).toContain('git switch main');
  expect(editor.checkout.read(entry)).toBe('lama\n');
  editor.checkout.git('switch', '-q', 'main');
  await waitFor(() => editor.session.status.state === 'ready');
  expect(editor.checkout.read(entry)).toBe('baru\n');
});

test('a draft that conflicts with main fails in words and leaves the clone usable', async () => {
  const editor = await anEditor();
  await editor.ask('persistEntry', toSave('danau', 'draf\n'));
  editor.checkout.commit({ [entry]: 'tangan\n' });
  const second = await editor.ask('persistEntry', toSave('danau', 'draf 2\n'));
  expect(second.status).toBe(500);
  expect(second.data.error).toContain('berbenturan');
  expect(editor.clone.git('branch', '--show-current')).toBe('main');
  expect((await publish(editor, 'bukit', 'bukit\n')).status).toBe(200);
});

test('a slug with "alias" in it can be saved', async () => {
  const editor = await anEditor();
  await publish(editor, 'realiasasi-alias', 'isi\n');
  expect(editor.checkout.read('content/destinations/realiasasi-alias.id.md')).toBe('isi\n');
});

test('a translation that a draft did not change is still read', async () => {
  const editor = await anEditor();
  editor.checkout.commit({ 'content/destinations/danau.en.md': 'lake\n' });
  await editor.ask('persistEntry', toSave('danau', 'draf\n'));
  const key = { collection: 'destinations', slug: 'danau' };
  const path = 'content/destinations/danau.en.md';
  const { status, data } = await editor.ask('unpublishedEntryDataFile', { ...key, path, id: '' });
  expect([status, data]).toEqual([200, { data: 'lake\n' }]);
});

test('twenty questions at once are all answered', async () => {
  const editor = await anEditor();
  for (const slug of ['a', 'b', 'c']) await editor.ask('persistEntry', toSave(slug, slug));
  const params = { collection: 'destinations', slug: 'b' };
  const asked = Array.from({ length: 20 }, () => editor.ask('unpublishedEntry', params));
  for (const { status } of await Promise.all(asked)) expect(status).toBe(200);
});

test('drafts survive a restart, and a checkout that moved on is taken over', async () => {
  const editor = await anEditor();
  await editor.ask('persistEntry', toSave('danau', 'draf\n'));
  editor.session.stop();
  editor.checkout.commit({ 'README.md': 'maju\n' });
  const repository = (await locateRepository(join(editor.checkout.root, 'content'))) as Repository;
  const again = await EditorSession.start({
    repository,
    clone: editor.clone.root,
    log: () => {},
    onPublished: () => {},
  });
  stop = () => again.stop();
  expect(editor.clone.git('branch', '--list', 'cms/*')).toContain('cms/destinations/danau');
  expect(editor.clone.read('README.md')).toBe('maju\n');
});

test('a folder outside git has no editor and says what to do', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pendopo-plain-'));
  expect(await locateRepository(folder)).toMatchObject({
    reason: expect.stringContaining('git init'),
  });
});
