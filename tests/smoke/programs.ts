import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The first of the names that is a program on the path; null where none is. */
export function findProgram(...names: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Programs that end together, with the folder that they call their home. */
export interface Programs {
  readonly home: string;
  readonly start: (
    path: string,
    parts: readonly string[],
    env?: Readonly<Record<string, string>>,
  ) => Program;
  readonly end: () => Promise<void>;
}

interface Program {
  /**
   * The first group of the pattern, once the program says something that matches it.
   * @throws where it ends or says nothing of the kind in time
   */
  readonly says: (pattern: RegExp) => Promise<string>;
}

const END_MS = 3000;

export function createPrograms(startMs: number): Programs {
  const home = mkdtempSync(join(tmpdir(), 'atlas-smoke-'));
  const children: ChildProcess[] = [];
  // Each leads a group of its own, so that what it has started ends with it.
  const signal = (name: NodeJS.Signals) => {
    for (const { pid } of children) {
      try {
        if (pid !== undefined) process.kill(-pid, name);
      } catch {
        // The group has ended by itself.
      }
    }
  };
  const killAll = () => signal('SIGKILL');
  process.once('exit', killAll);

  return {
    home,
    start(path, parts, env = {}) {
      const child = spawn(path, parts, {
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, HOME: home, ...env },
      });
      children.push(child);
      let said = '';
      let hear = () => {};
      let fail = (_why: string) => {};
      for (const stream of [child.stdout, child.stderr]) {
        stream?.on('data', (data: Buffer) => {
          said += data;
          hear();
        });
      }
      child.once('error', (error) => fail(`does not start: ${error.message}`));
      child.once('exit', (code) => fail(`ended with ${code}`));
      return {
        says: (pattern) =>
          new Promise((found, failed) => {
            fail = (why) => failed(new Error(`${path} ${why}.\n${said}`));
            const timer = setTimeout(() => fail('did not start in time'), startMs);
            hear = () => {
              const match = pattern.exec(said);
              if (!match) return;
              clearTimeout(timer);
              found(match[1] ?? '');
            };
            hear();
          }),
      };
    },
    async end() {
      signal('SIGTERM');
      const all = children.map((child) => ended(child));
      const late = new Promise((done) => setTimeout(done, END_MS).unref());
      await Promise.race([Promise.all(all), late]);
      killAll();
      process.off('exit', killAll);
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => child.once('exit', () => done()));
}
