import { defineConfig } from 'vitest/config';

/** Tests of tools start servers and name other folders of facts: each file has a process of its own. */
const TOOLS = 'tests/tools/**/*.test.ts';

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
    projects: [
      // All others leave nothing behind, and need not load everything anew for each file.
      {
        test: {
          name: 'pure',
          include: ['tests/**/*.test.ts'],
          exclude: [TOOLS, '**/node_modules/**'],
          isolate: false,
        },
      },
      { test: { name: 'tools', include: [TOOLS] } },
    ],
  },
});
