// Node tests: everything without a DOM. The `source` condition makes the packages resolve to their sources, so that
// nothing has to be built first.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: ['tests/{content,engine,tools,scripts,support}/**/*.test.ts'],
    environment: 'node',
    // Only against a hang: the longest test walks tens of thousands of paths, and a busy machine must not fail it.
    testTimeout: 120_000,
  },
});
