import { defineConfig } from 'vitest/config';

/** Node 20 keeps its WebSocket behind a flag. */
const flags = typeof WebSocket === 'undefined' ? ['--experimental-websocket'] : [];

export default defineConfig({
  test: {
    include: ['tests/smoke/*.smoke.ts'],
    execArgv: flags,
    testTimeout: 40_000,
    reporters: ['verbose', ['json', { outputFile: 'test-results/smoke.json' }]],
  },
});
