import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rationed, type WriteMode } from '../../src/state/rationed';
import { fakeTimer } from '../fixtures/fake-time';

const GAP_MS = 500;
/** Stands for what needs no writing. */
const NOTHING = 'nothing';

function start() {
  const clock = fakeTimer();
  const written: string[] = [];
  const times: number[] = [];
  const writer = rationed(clock.timer, GAP_MS, (text: string, mode) => {
    if (text === NOTHING) return false;
    written.push(`${mode} ${text}`);
    times.push(clock.timer.now());
    return true;
  });
  return { ...clock, ...writer, written, times };
}

describe('a rationed writer', () => {
  it('writes the first request at once', () => {
    const { request, written, waiting } = start();
    request('a', 'push');
    expect(written).toEqual(['push a']);
    expect(waiting()).toBe(0);
  });

  it('writes the latest of what came during the gap, when the gap is over', () => {
    const { request, written, pass } = start();
    request('a', 'replace');
    pass(100);
    request('b', 'replace');
    request('c', 'replace');
    pass(399);
    expect(written).toEqual(['replace a']);
    pass(1);
    expect(written).toEqual(['replace a', 'replace c']);
    pass(5000);
    expect(written).toHaveLength(2);
  });

  it('writes at once again after a pause', () => {
    const { request, written, pass } = start();
    request('a', 'replace');
    pass(500);
    request('b', 'replace');
    expect(written).toEqual(['replace a', 'replace b']);
  });

  it('keeps a pending push a push, with the latest text', () => {
    const { request, written, pass } = start();
    request('a', 'replace');
    request('b', 'push');
    request('c', 'replace');
    pass(500);
    expect(written).toEqual(['replace a', 'push c']);
    request('d', 'replace');
    pass(500);
    expect(written.at(-1)).toBe('replace d');
  });

  it('gives every push an entry of its own, one gap after the other', () => {
    const { request, written, pass } = start();
    request('a', 'push');
    request('b', 'replace');
    request('c', 'push');
    request('d', 'push');
    pass(500);
    expect(written).toEqual(['push a', 'replace b']);
    pass(500);
    pass(500);
    expect(written).toEqual(['push a', 'replace b', 'push c', 'push d']);
  });

  it('loses no time with what turns out to be nothing to write', () => {
    const { request, written, pass } = start();
    request(NOTHING, 'replace');
    request('a', 'replace');
    expect(written).toEqual(['replace a']);
    request(NOTHING, 'push');
    request('b', 'push');
    pass(500);
    expect(written).toEqual(['replace a', 'push b']);
  });

  it('writes what is pending at once when it is flushed, and only once', () => {
    const { request, flush, written, pass } = start();
    request('a', 'push');
    request('b', 'push');
    flush();
    expect(written).toEqual(['push a', 'push b']);
    flush();
    pass(2000);
    expect(written).toHaveLength(2);
  });

  it('counts the gap from a flush', () => {
    const { request, flush, written, pass } = start();
    request('a', 'replace');
    pass(400);
    request('b', 'replace');
    flush();
    request('c', 'replace');
    pass(499);
    expect(written).toEqual(['replace a', 'replace b']);
    pass(1);
    expect(written.at(-1)).toBe('replace c');
  });

  it('forgets what is pending when it is cancelled', () => {
    const { request, flush, cancel, written, pass, waiting } = start();
    request('a', 'replace');
    request('b', 'push');
    cancel();
    expect(waiting()).toBe(0);
    flush();
    pass(2000);
    expect(written).toEqual(['replace a']);
    request('c', 'replace');
    expect(written).toEqual(['replace a', 'replace c']);
  });

  it('never writes twice within the gap, and always ends with the latest text', () => {
    const step = fc.record({
      wait: fc.integer({ min: 0, max: 700 }),
      text: fc.string({ minLength: 1, maxLength: 3 }),
      mode: fc.constantFrom<WriteMode>('push', 'replace'),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 40 }), (steps) => {
        const { request, written, times, pass } = start();
        for (const { wait, text, mode } of steps) {
          pass(wait);
          request(text, mode);
        }
        for (const _ of steps) pass(GAP_MS);
        expect(written.at(-1)?.replace(/^\w+ /, '')).toBe(steps.at(-1)?.text);
        const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
        expect(gaps.every((gap) => gap >= GAP_MS)).toBe(true);
      }),
    );
  });
});
