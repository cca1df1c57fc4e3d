import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import type { HotPayload } from 'vite';
import { afterAll, expect, it, vi } from 'vitest';
import { copyData } from '../fixtures/data-copy';

const copy = copyData();
vi.stubEnv('ATLAS_DATA', copy.path);
afterAll(() => {
  vi.unstubAllEnvs();
  copy.remove();
});

it('sends the report over the page, with the place to open, and reloads once it is mended', {
  timeout: 60_000,
}, async () => {
  const { dataPreview } = await import('../../tools/vite/data-preview');
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const sent: HotPayload[] = [];
  const server = {
    watcher,
    ws: { send: (payload: HotPayload) => sent.push(payload) },
    moduleGraph: { invalidateAll: vi.fn() },
    config: { logger: { info: vi.fn(), error: vi.fn() } },
  };
  (dataPreview().configureServer as (given: unknown) => void)(server);
  const events = join(copy.path, 'events.json');
  const good = copy.read('events.json');
  copy.replace('events.json', '"date": "2025-06-17"', '"date": "03/04/2026"');
  watcher.emit('all', 'unlink', events);
  watcher.emit('all', 'add', events);
  await vi.waitUntil(() => sent.length > 0, { timeout: 30_000 });
  const line = copy
    .read('events.json')
    .split('\n')
    .findIndex((text) => text.includes('03/04/2026'));
  expect(sent).toMatchObject([
    {
      type: 'error',
      err: {
        message: expect.stringContaining('can mean 3 April 2026 or 4 March 2026.'),
        loc: { file: events, line: line + 1, column: 13 },
      },
    },
  ]);
  copy.write('events.json', good);
  watcher.emit('all', 'change', events);
  await vi.waitUntil(() => sent.length > 1, { timeout: 30_000 });
  expect(sent[1]).toEqual({ type: 'full-reload' });
  expect(server.moduleGraph.invalidateAll).toHaveBeenCalledOnce();
});
