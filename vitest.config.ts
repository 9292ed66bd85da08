import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { wordsForTests } from './scripts/build/words'
import { LongestFirst } from './scripts/longest-first'

const jsx = { jsx: { runtime: 'automatic' as const, importSource: 'preact' } }

const inMemory = fileURLToPath(new URL('test/browser-in-memory.ts', import.meta.url))

export default defineConfig({
  oxc: jsx,
  test: {
    // Two cores are what there is at least.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        oxc: jsx,
        plugins: [wordsForTests],
        // The polyfill loads in extensions alone; what it gives is in memory here.
        resolve: { alias: { 'webextension-polyfill': inMemory } },
        test: {
          name: 'unit',
          setupFiles: ['test/words/speak.ts', 'test/own-page.ts', 'test/same-seed.ts'],
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**'],
          environment: 'node',
          css: true,
          // Shared machines are slow at times: a test fails for what it sees, not for how long it took.
          testTimeout: 1_200_000,
          hookTimeout: 1_200_000,
        },
      },
      {
        oxc: jsx,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          // Browsers wait more than they work. Another group, because it has other workers.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
          globalSetup: 'test/e2e/harness/setup.ts',
          // A browser that stumbles on a shared CI machine gets a second try there; anywhere else it shows itself.
          retry: process.env.CI ? 1 : 0,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
