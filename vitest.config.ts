import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts', 'packages/*/test/**/*.test.ts'],
          // Some start processes or read hostile input, which takes long where the machine does other work.
          testTimeout: 60_000,
          // Files share the modules that are loaded; four fifths of the time of these tests was loading them anew.
          isolate: false,
          // Most of what they make is thrown away at once; collected rarely, it costs a tenth less.
          execArgv: ['--max-semi-space-size=64'],
        },
      },
      // These read real pages beside the project, in the folder that PARALLAX_CORPORA names.
      {
        test: {
          name: 'corpora',
          include: ['test/corpora/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 600_000,
          fileParallelism: false,
        },
      },
      // These build whole sites, so one after the other and with time to do it.
      {
        test: {
          name: 'build',
          include: ['test/build/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
