import { createServer } from 'node:net';
import { type Browser, COMMAND_MS, SIZE, START_MS } from './browser';
import { createPrograms } from './programs';

/** Neither a graphics card nor a desktop is there. */
const BARE = {
  LIBGL_ALWAYS_SOFTWARE: '1',
  GTK_A11Y: 'none',
  NO_AT_BRIDGE: '1',
  GTK_THEME: 'Adwaita',
};
const LANGUAGE = { LANG: 'C.UTF-8', LANGUAGE: 'en_GB:en' };

/** Starts WebKitGTK on a screen that nobody sees and speaks WebDriver to it. */
export async function startWebKit(driver: string, screen: string): Promise<Browser> {
  const programs = createPrograms(START_MS);
  try {
    const size = `${SIZE.width + 100}x${SIZE.height + 200}x24`;
    const parts = ['-displayfd', '1', '-screen', '0', size, '-nolisten', 'tcp'];
    const display = await programs.start(screen, parts).says(/(\d+)\n/);
    const port = await freePort();
    const env = { ...BARE, ...LANGUAGE, DISPLAY: `:${display}` };
    programs.start(driver, [`--port=${port}`, '--host=127.0.0.1'], env);
    const root = `http://127.0.0.1:${port}`;
    await answers(root);

    const created = await ask<{ sessionId: string; capabilities: { browserVersion: string } }>(
      `${root}/session`,
      { capabilities: { alwaysMatch: {} } },
      START_MS,
    );
    const session = `${root}/session/${created.sessionId}`;
    const send = (command: string, body: object) => ask(`${session}/${command}`, body, COMMAND_MS);
    const evaluate = (expression: string) =>
      send('execute/sync', { script: `return ${expression}`, args: [] });
    // The bars of the window take some of its height.
    await send('window/rect', SIZE);
    const bars = SIZE.height - Number(await evaluate('innerHeight'));
    await send('window/rect', { ...SIZE, height: SIZE.height + bars });
    return {
      version: `WebKitGTK ${created.capabilities.browserVersion}`,
      evaluate,
      go: async (url) => {
        await send('url', { url });
      },
      reload: async () => {
        await send('refresh', {});
      },
      act: async (sources) => {
        await send('actions', { actions: sources });
      },
      async quit() {
        await fetch(session, { method: 'DELETE', signal: AbortSignal.timeout(5000) }).catch(
          () => 0,
        );
        await programs.end();
      },
    };
  } catch (error) {
    await programs.end();
    throw error;
  }
}

async function ask<Value>(url: string, body: object, ms: number): Promise<Value> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(ms),
  });
  const { value } = (await response.json()) as {
    value: Value & { error: string; message: string };
  };
  if (!response.ok) throw new Error(`${url}: ${value.error}: ${value.message}`);
  return value;
}

async function answers(root: string): Promise<void> {
  const end = Date.now() + START_MS;
  while (Date.now() < end) {
    const signal = AbortSignal.timeout(1000);
    const response = await fetch(`${root}/status`, { signal }).catch(() => null);
    if (response?.ok) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error('WebKitWebDriver does not answer.');
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
