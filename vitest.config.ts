/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

const minute = 60_000;

export default getViteConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/component/**/*.test.ts'],
          testTimeout: minute,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/build/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/global-setup.ts'],
          testTimeout: 3 * minute,
          hookTimeout: 6 * minute,
          // What a page is asked for again and again may take its time on a busy machine.
          expect: { poll: { timeout: minute / 4 } },
          // One Chromium at a time: the machine of an office has few cores.
          fileParallelism: false,
        },
      },
    ],
  },
});
