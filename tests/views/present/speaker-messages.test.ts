import { describe, expect, it } from 'vitest';
import { isToMain, isToSpeaker } from '../../../src/views/present/speaker-messages';

describe('the presenting window', () => {
  it.each([
    [{ kind: 'hello' }],
    [{ kind: 'command', command: 'next' }],
    [{ kind: 'go', index: 3 }],
    [{ kind: 'restart-clock' }],
  ])('takes %j', (message) => {
    expect(isToMain(message)).toBe(true);
  });

  it.each([
    [null],
    ['hello'],
    [{ kind: 'bye' }],
    [{ kind: 'command' }],
    [{ kind: 'command', command: 'format-disk' }],
    [{ kind: 'command', command: 'toString' }],
    [{ kind: 'go', index: -1 }],
    [{ kind: 'go', index: '1' }],
  ])('does not take %j', (message) => {
    expect(isToMain(message)).toBe(false);
  });
});

describe('the speaker’s window', () => {
  it('takes a good-bye and no command', () => {
    expect(isToSpeaker({ kind: 'bye' })).toBe(true);
    expect(isToSpeaker({ kind: 'command', command: 'next' })).toBe(false);
  });
});
