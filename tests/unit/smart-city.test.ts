import { describe, expect, it } from 'vitest';
import { toDefinition } from '../../src/model/index.ts';

describe.each(['services', 'destinations', 'releases'] as const)('The dimensions of %s', (name) => {
  const schema = toDefinition(name).fields['dimensions']?.schema;

  it('are the six of the national programme, and no words of other lists', () => {
    const six = ['governance', 'branding', 'economy', 'living', 'society', 'environment'];
    expect(schema?.safeParse(six).data).toEqual(six);
    for (const other of ['mobility', 'people'])
      expect(schema?.safeParse([other]).error?.issues[0]?.message, other).toBe(
        'bukan pilihan yang ada',
      );
  });

  it('may be open', () => {
    expect(schema?.safeParse('').data).toEqual([]);
  });
});
