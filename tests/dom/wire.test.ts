import { describe, expect, it } from 'vitest';
import { createWire } from '../../src/dom/wire';
import { fakeChannel, fakePair } from '../fixtures/fake-windows';

const isText = (message: unknown): message is string => typeof message === 'string';

interface Ties {
  /** Whether the windows can post to each other. */
  readonly tied?: boolean;
  readonly talks?: readonly [string, string];
}

/** Two wired windows and what each of them was told. */
function wired(pair: ReturnType<typeof fakePair>, { tied = true, talks }: Ties = {}) {
  const [mainTalk, speakerTalk] = talks ?? ['c0ffee', 'c0ffee'];
  const told = { main: [] as string[], speaker: [] as string[] };
  const main = createWire<string, unknown>({
    page: pair.main.page,
    talk: mainTalk,
    end: 'main',
    accepts: isText,
    receive: (message) => told.main.push(message),
  });
  const speaker = createWire<string, unknown>({
    page: pair.speaker.page,
    talk: speakerTalk,
    end: 'speaker',
    partner: tied ? pair.main.view : null,
    accepts: isText,
    receive: (message) => told.speaker.push(message),
  });
  return { main, speaker, told };
}

class BrokenChannel {
  constructor() {
    throw new DOMException('no', 'SecurityError');
  }
}

describe('two windows', () => {
  it.each([
    ['with every way there is', { channel: fakeChannel() }, true],
    ['by a channel alone', { channel: fakeChannel() }, false],
    ['without a channel', {}, true],
    ['with a channel that throws', { channel: BrokenChannel }, true],
    ['opened from a file', { origin: 'null', channel: BrokenChannel }, true],
  ] as const)('talk both ways, each message once, %s', (_, options, tied) => {
    const { main, speaker, told } = wired(fakePair(options), { tied });
    speaker.send('hello');
    main.send('welcome');
    speaker.send('next');
    main.send('second step');
    expect(told).toEqual({ main: ['hello', 'next'], speaker: ['welcome', 'second step'] });
  });

  it('talk on when one of them was loaded anew', () => {
    const pair = fakePair();
    const first = wired(pair);
    first.speaker.send('hello');
    first.main.dispose();
    first.speaker.dispose();
    const { main, speaker, told } = wired(pair);
    speaker.send('hello again');
    main.send('welcome back');
    expect(told).toEqual({ main: ['hello again'], speaker: ['welcome back'] });
    expect(first.told).toEqual({ main: ['hello'], speaker: [] });
  });

  it('post to their own origin only, and to any where they have none', () => {
    const pair = fakePair();
    wired(pair).speaker.send('hello');
    expect(pair.posted[0]?.options).toEqual({ targetOrigin: 'https://atlas.example' });
    const fromFile = fakePair({ origin: 'null' });
    wired(fromFile).speaker.send('hello');
    expect(fromFile.posted[0]?.options).toEqual({ targetOrigin: '*' });
  });

  it('lend a key press straight from window to window, and by no other way', () => {
    const pair = fakePair({ channel: fakeChannel() });
    const { speaker, told } = wired(pair);
    speaker.send('full screen', 'fullscreen');
    expect(told.main).toEqual(['full screen']);
    expect(pair.posted[0]?.options).toMatchObject({ delegate: 'fullscreen' });
  });

  it('of different talks do not hear each other', () => {
    const pair = fakePair({ channel: fakeChannel() });
    const { main, speaker, told } = wired(pair, { talks: ['c0ffee', 'decade'] });
    speaker.send('hello');
    main.send('welcome');
    expect(told).toEqual({ main: [], speaker: [] });
  });

  it('let go of everything when disposed', () => {
    const channel = fakeChannel();
    const pair = fakePair({ channel });
    const { main, speaker } = wired(pair);
    main.dispose();
    speaker.dispose();
    expect([pair.main.listening(), pair.speaker.listening(), channel.count()]).toEqual([0, 0, 0]);
  });
});

describe('a message from elsewhere', () => {
  const letter = (fields: object) => ({
    talk: 'c0ffee',
    end: 'speaker',
    sender: 'x',
    number: 1,
    message: 'hello',
    ...fields,
  });

  it('is heard where all of it is right', () => {
    const pair = fakePair();
    const { told } = wired(pair);
    pair.main.hear(letter({}), pair.speaker.view);
    expect(told.main).toEqual(['hello']);
  });

  it.each([
    ['of another origin', letter({}), 'https://elsewhere.example'],
    ['of another talk', letter({ talk: 'decade' }), undefined],
    ['from its own side', letter({ end: 'main' }), undefined],
    ['that is no letter', 'hello', undefined],
    ['with nothing in it', { talk: 'c0ffee', end: 'speaker' }, undefined],
    ['that says what is not understood', letter({ message: 5 }), undefined],
  ])('%s is not heard', (_, data, origin) => {
    const pair = fakePair();
    const { told } = wired(pair);
    pair.main.hear(data, pair.speaker.view, origin);
    expect(told.main).toEqual([]);
  });

  it('reaches the speaker’s window from the one that opened it and from no other', () => {
    const pair = fakePair();
    const { told } = wired(pair);
    const stranger = fakePair().main.view;
    pair.speaker.hear(letter({ end: 'main' }), stranger);
    pair.speaker.hear(letter({ end: 'main' }), pair.main.view);
    expect(told.speaker).toEqual(['hello']);
  });

  it('does not take the place of the window that is talked to', () => {
    const pair = fakePair();
    const { main, speaker, told } = wired(pair);
    speaker.send('hello');
    pair.main.hear('not a letter', fakePair().speaker.view);
    main.send('welcome');
    expect(told.speaker).toEqual(['welcome']);
  });
});
