import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: {
      '@': fileURLToPath(new URL('.', import.meta.url)),
      // Next resolves 'server-only' by itself; outside of it the package throws on purpose.
      'server-only': fileURLToPath(new URL('./node_modules/server-only/empty.js', import.meta.url)),
    },
  },
  test: {
    include: ['lib/**/*.test.ts', 'components/**/*.test.ts', 'app/**/*.test.ts', 'bench/*.test.ts'],
    // Ends what hangs; nothing is measured by it. Two busy cores take a minute for what an idle machine does in twenty seconds.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // By default a core is kept free for the one who waits; in CI nobody does, and the suite would take twice as long.
    maxWorkers: availableParallelism(),
    // Files share what they load, a third less time: no test replaces a module or leaves anything behind.
    isolate: false,
  },
});
