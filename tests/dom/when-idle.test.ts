import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whileIdle } from '../../src/dom/when-idle';

/* Without `requestIdleCallback`, as here, a page counts as idle after 200 ms. */
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('What is done while idle is done one after the other, past what fails', async () => {
  const done: string[] = [];
  let arrive = () => {};
  whileIdle(
    [
      () =>
        new Promise<void>((arrived) => {
          done.push('first begins');
          arrive = () => arrived(void done.push('first ends'));
        }),
      () => Promise.reject(new Error('no network')),
      () => done.push('third'),
    ],
    1000,
  );
  await vi.advanceTimersByTimeAsync(1100);
  expect(done).toEqual([]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(done).toEqual(['first begins']);
  arrive();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(done).toEqual(['first begins', 'first ends', 'third']);
});

test('What is stopped does not begin the next piece', async () => {
  const done: string[] = [];
  const stop = whileIdle([() => done.push('first'), () => done.push('second')], 0);
  await vi.advanceTimersByTimeAsync(201);
  stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(done).toEqual(['first']);
});
