import { describe, expect, it } from 'vitest';
import { isBriefing } from '../../../src/model/briefing';
import { createStore } from '../../../src/state/store';
import { briefingOf } from '../../../src/views/present/briefing-of';
import { dayOn, smallAtlas } from '../../fixtures/datasets';
import { englishWords } from '../../fixtures/words';

const words = englishWords();
const BEGAN = Date.UTC(2026, 10, 23, 10, 0);

function present(step?: string) {
  const store = createStore(smallAtlas(), dayOn('2026-11-23'));
  store.actions.present('short', step);
  store.actions.arrive();
  return store;
}

describe('the briefing', () => {
  it('of the first step tells what comes next', () => {
    expect(briefingOf(present(), words, BEGAN)).toEqual({
      kind: 'briefing',
      lang: 'en',
      tour: 'Short',
      index: 0,
      count: 2,
      title: 'Start',
      caption: [],
      notes: null,
      sources: [],
      next: { title: 'A forum', line: 'There was a forum.' },
      planned: { all: 80, before: 0, step: 60 },
      began: BEGAN,
      black: false,
      strayed: false,
    });
  });

  it('of the last step tells notes, caption and who says so', () => {
    expect(briefingOf(present('forum'), words, BEGAN)).toMatchObject({
      index: 1,
      title: 'A forum',
      caption: ['There was a forum.'],
      notes: 'Tell of the forum.',
      sources: [
        {
          publisher: 'Publisher',
          title: 'Title',
          url: 'https://example.org/gamma-2001',
          date: null,
          lang: 'en',
        },
      ],
      next: null,
      planned: { all: 80, before: 60, step: 20 },
    });
  });

  it('tells whether the hall sees black and whether somebody moved the view', () => {
    const store = present();
    store.actions.setBlack(true);
    store.actions.openCountry('KGZ');
    expect(briefingOf(store, words, BEGAN)).toMatchObject({ black: true, strayed: true });
  });

  it('is nothing while nothing is presented', () => {
    const store = present();
    store.actions.leave();
    expect(briefingOf(store, words, BEGAN)).toBeNull();
  });

  it('is taken for one by the window that it goes to', () => {
    const sent: unknown = structuredClone(briefingOf(present('forum'), words, BEGAN));
    expect(isBriefing(sent)).toBe(true);
  });
});
