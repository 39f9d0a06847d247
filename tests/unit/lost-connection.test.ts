import { expect, test } from 'vitest';
import { inWords } from '../../src/cms/admin/lost-connection.ts';

test('a request that reaches no server fails with what to do, and with nothing in English', async () => {
  const lost = inWords(() => Promise.reject(new TypeError('Failed to fetch')));
  const error: unknown = await lost('/api/v1').catch((one: unknown) => one);
  expect(String(error)).toMatch(/^server tidak menjawab\..*simpan lagi\.$/);
});

test('an answer comes through, and so does a request that was called off', async () => {
  const answer = new Response('ya');
  expect(await inWords(() => Promise.resolve(answer))('/')).toBe(answer);
  const stopped = new DOMException('Aborted', 'AbortError');
  await expect(inWords(() => Promise.reject(stopped))('/')).rejects.toBe(stopped);
});
