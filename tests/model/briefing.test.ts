import { describe, expect, it } from 'vitest';
import { type Briefing, isBriefing } from '../../src/model/briefing';

const BRIEFING: Briefing = {
  kind: 'briefing',
  lang: 'en',
  tour: 'Short',
  index: 0,
  count: 2,
  title: 'Start',
  caption: ['There was a forum.'],
  notes: null,
  sources: [
    { publisher: 'Publisher', title: 'Title', url: 'https://example.org/', date: null, lang: 'en' },
  ],
  next: { title: 'A forum', line: null },
  planned: { all: 80, before: 0, step: 60 },
  began: 1_000,
  black: false,
  strayed: false,
};

function withSource(fields: Partial<Record<keyof Briefing['sources'][number], unknown>>) {
  return { ...BRIEFING, sources: [{ ...BRIEFING.sources[0], ...fields }] };
}

describe('a message', () => {
  it('is a briefing when all of it is there', () => {
    expect(isBriefing(BRIEFING)).toBe(true);
    expect(isBriefing({ ...BRIEFING, next: null, notes: 'Say hello.' })).toBe(true);
    expect(isBriefing(withSource({ url: null }))).toBe(true);
  });

  it.each<readonly [string, unknown]>([
    ['nothing', null],
    ['a text', 'briefing'],
    ['a list', [BRIEFING]],
    ['of another kind', { ...BRIEFING, kind: 'bye' }],
    ['without a title', { ...BRIEFING, title: undefined }],
    ['with an index below 0', { ...BRIEFING, index: -1 }],
    ['with half a step', { ...BRIEFING, index: 0.5 }],
    ['with a caption that is no list', { ...BRIEFING, caption: 'There was a forum.' }],
    ['with a number in the caption', { ...BRIEFING, caption: [1] }],
    ['without the next step’s title', { ...BRIEFING, next: { line: null } }],
    ['without planned times', { ...BRIEFING, planned: {} }],
    ['that began never', { ...BRIEFING, began: Number.NaN }],
    ['with black as a word', { ...BRIEFING, black: 'no' }],
    ['with a source that would run a script', withSource({ url: 'javascript:alert(1)' })],
    ['with a source without a publisher', withSource({ publisher: null })],
  ])('%s is no briefing', (_, message) => {
    expect(isBriefing(message)).toBe(false);
  });
});
