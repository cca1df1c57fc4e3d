import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, COMMAND_MS, SIZE, START_MS } from './browser';
import { createPrograms } from './programs';

/** Firefox asks nobody anything, and moves nothing that need not move. */
const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'intl.accept_languages': 'en-GB, en',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
  'ui.prefersReducedMotion': 1,
};

interface Answer {
  readonly id: number;
  readonly type: 'success' | 'error';
  readonly result?: Result;
  readonly error?: string;
  readonly message?: string;
}
interface Result {
  readonly capabilities?: { readonly browserVersion: string };
  readonly contexts?: readonly { readonly context: string }[];
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** Starts Firefox without a window and speaks WebDriver BiDi to it. */
export async function startFirefox(path: string): Promise<Browser> {
  const programs = createPrograms(START_MS);
  try {
    const lines = Object.entries(PREFERENCES).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
    );
    writeFileSync(join(programs.home, 'user.js'), lines.join(''));
    const firefox = programs.start(path, [
      '--headless',
      '--no-remote',
      ...['--profile', programs.home],
      ...['--remote-debugging-port', '0'],
    ]);
    const address = await firefox.says(/listening on (ws:\S+)/);
    const { send, close } = await connect(`${address}/session`);
    const { capabilities } = await send('session.new', { capabilities: {} });
    const { contexts } = await send('browsingContext.getTree', {});
    const context = contexts?.[0]?.context ?? '';
    await send('browsingContext.setViewport', { context, viewport: SIZE });
    return {
      version: `Firefox ${capabilities?.browserVersion}`,
      go: async (url) => {
        await send('browsingContext.navigate', { context, url, wait: 'complete' });
      },
      reload: async () => {
        await send('browsingContext.reload', { context, wait: 'complete' });
      },
      async evaluate(expression) {
        const { result, exceptionDetails } = await send('script.evaluate', {
          expression: `JSON.stringify(${expression}) ?? 'null'`,
          target: { context },
          awaitPromise: false,
        });
        if (exceptionDetails) throw new Error(exceptionDetails.text);
        return JSON.parse(result?.value ?? 'null');
      },
      act: async (sources) => {
        await send('input.performActions', { context, actions: sources });
      },
      async quit() {
        close();
        await programs.end();
      },
    };
  } catch (error) {
    await programs.end();
    throw error;
  }
}

async function connect(address: string) {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  await new Promise<void>((opened, failed) => {
    socket.addEventListener('open', () => opened());
    socket.addEventListener('error', () => failed(new Error(`${address} cannot be reached.`)));
  });
  const send = (method: string, params: object) =>
    new Promise<Result>((done, failed) => {
      last += 1;
      const timer = setTimeout(() => failed(new Error(`${method} took too long.`)), COMMAND_MS);
      waiting.set(last, ({ type, result, error, message }) => {
        clearTimeout(timer);
        if (type === 'success') done(result ?? {});
        else failed(new Error(`${method}: ${error}: ${message}`));
      });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  return { send, close: () => socket.close() };
}
