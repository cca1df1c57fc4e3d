import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTour } from '../../src/data/checks/read-tour';
import { writeTour } from '../../src/model/tour-file';
import { packText, unpackText } from '../../src/state/tour-link';
import { anyTour } from '../fixtures/any-tour';

describe('a text in a link', () => {
  it('is written in characters that no address escapes', async () => {
    expect(await packText('Ünï <b>☃</b>')).toMatch(/^z[\w-]+$/);
    expect(await packText('plain', {})).toBe('pcGxhaW4');
  });

  it('is read without pressing where there was none, and says where it cannot be unpressed', async () => {
    expect(await unpackText('pcGxhaW4', {})).toEqual({ text: 'plain' });
    expect(await unpackText((await packText('x')) ?? '', {})).toMatchObject({
      problem: 'cannot-unpack',
    });
  });

  it('is none where it would be longer than a link may be', async () => {
    expect(await packText('a'.repeat(100_000))).not.toBeNull();
    expect(await packText('a'.repeat(10_000), {})).toBeNull();
  });

  it.each(['', 'z', 'p%', 'x1234', 'zAAAA', 'z!!!', 'pgICA'])(
    'that is “%s” is none',
    async (packed) => {
      const { text } = await unpackText(packed);
      expect(text ?? null).toBeOneOf([null, '']);
    },
  );

  it('stops where it grows beyond any tour', async () => {
    const bomb = deflateRawSync(Buffer.alloc(50_000_000)).toString('base64url');
    expect(await unpackText(`z${bomb}`)).toEqual({ text: null, problem: 'too-large' });
  });
});

/** Many runs on a busy machine. */
const SLOW_MS = 30_000;

describe('any tour', { timeout: SLOW_MS }, () => {
  it('comes out of a link as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(anyTour, fc.constantFrom(globalThis, {}), async (tour, press) => {
        const packed = await packText(writeTour(tour), press);
        if (packed === null) return;
        const unpacked = await unpackText(packed);
        expect(readTour(unpacked.text ?? '', () => 'own-new').tour).toEqual(tour);
      }),
    );
  });

  it('with letters of its link changed is refused or read, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(anyTour, fc.nat(), fc.string({ maxLength: 3 }), async (tour, pick, put) => {
        const packed = (await packText(writeTour(tour))) ?? '';
        const at = pick % packed.length;
        const { text } = await unpackText(packed.slice(0, at) + put + packed.slice(at + 1));
        if (text !== null) readTour(text, () => 'own-new');
      }),
    );
  });
});
