import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight } from '../../../src/views/search/highlight';
import { anyText } from '../../fixtures/any-text';

/** The text with what is marked in brackets. */
function marked(text: string, typed: readonly string[], alike: readonly string[] = []): string {
  return highlight(text, typed, alike)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');
}

describe('what is marked in a name', () => {
  it.each([
    ['the beginning of a word', 'Kyrgyzstan', ['kyr'], '[Kyr]gyzstan'],
    ['each word that was typed', 'Karamay, China', ['china', 'kara'], '[Kara]may, [China]'],
    ['a letter with its accent', 'Malé', ['male'], '[Malé]'],
    ['an accent that stands by itself', 'Male\u0301', ['male'], '[Male\u0301]'],
    ['Cyrillic with ё', 'Объединённые', ['объединен'], '[Объединён]ные'],
    ['Chinese wherever it stands', '中国克拉玛依', ['克拉', '拉玛'], '中国[克拉玛]依'],
    ['a word around an apostrophe', 'O‘zbekiston', ['ozb'], '[O‘zb]ekiston'],
    ['nothing inside a word', 'Uzbekistan', ['stan'], 'Uzbekistan'],
  ])('is %s', (_, text, typed, result) => {
    expect(marked(text, typed)).toBe(result);
  });

  it('is a whole word that is like what was typed', () => {
    expect(marked('Kyrgyzstan', ['kyrgyzstn'], ['kyrgyzstan'])).toBe('[Kyrgyzstan]');
  });

  it('never changes the text', () => {
    const text = anyText();
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 4 }), (name, typed) => {
        expect(
          highlight(name, typed, typed)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(name);
      }),
    );
  });
});
