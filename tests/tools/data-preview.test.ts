import { type ChildProcess, spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyData, type DataCopy } from '../fixtures/data-copy';

const LONG_MS = 120_000;
const ONE_LOOK_MS = 200;

let copy: DataCopy;
let server: ChildProcess;
let said = '';

beforeAll(async () => {
  copy = copyData();
  // Its own process, as `npm start` is, and never a browser window.
  server = spawn(
    process.execPath,
    ['node_modules/vite/bin/vite.js', '--configLoader', 'runner', '--port', '0'],
    { env: { ...process.env, ATLAS_DATA: copy.path, ATLAS_OPEN: '0', NO_COLOR: '1' } },
  );
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', (data: Buffer) => {
      said += data;
    });
  }
  await until(() => /http:\S+:\d+\//.test(said));
}, LONG_MS);

afterAll(() => {
  server.kill();
  copy.remove();
});

describe('the preview of the data', () => {
  it(
    'shows a slip with its place and remedy, and the atlas again once it is mended',
    async () => {
      expect(await page()).toMatchObject({ status: 200, text: expect.stringContaining('Karamay') });
      const good = copy.read('events.json');
      copy.replace('events.json', '"date": "2025-06-17"', '"date": "03/04/2026"');
      // What is said in the terminal is sent over the page as well.
      await until(() => said.includes('Nothing is published before the errors are mended.'));
      expect(said).toMatch(/events\.json:\d+:13 {2}doc-action-plan-2025, date {2}"03\/04\/2026"/);
      const broken = await page();
      expect(broken.status).toBe(500);
      expect(broken.text).toContain('or \\"2026-03-04\\" for 4 March 2026.');
      // The script that shows it, and that brings the page back, must still be had.
      expect((await fetch(new URL('@vite/client', address()))).status).toBe(200);
      copy.write('events.json', good);
      await until(() => said.includes('0 errors, '));
      expect(await page()).toMatchObject({ status: 200, text: expect.stringContaining('Karamay') });
    },
    LONG_MS,
  );
});

function address(): string {
  return /http:\S+:\d+\//.exec(said)?.[0] ?? '';
}

async function page(): Promise<{ readonly status: number; readonly text: string }> {
  const response = await fetch(address(), { headers: { accept: 'text/html' } });
  return { status: response.status, text: await response.text() };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) {
    if (server.exitCode !== null) throw new Error(`The server has ended.\n${said}`);
    await new Promise((done) => setTimeout(done, ONE_LOOK_MS));
  }
}
