import { describe, expect, it } from 'vitest';
import {
  plannedSeconds,
  type Step,
  samePresenting,
  secondsOf,
  sourcesOfStep,
  stopOf,
} from '../../src/model/tour';
import { SCREEN, TALK } from '../fixtures/talk';

const tours = [TALK, SCREEN];

describe('a stop', () => {
  it('is a step with its tour and its place', () => {
    expect(stopOf(tours, { tour: 'talk', step: 'almaty' })).toEqual({
      tour: TALK,
      step: TALK.steps[2],
      index: 2,
    });
  });

  it.each([
    ['nothing is presented', null],
    ['the tour is unknown', { tour: 'tale', step: 'almaty' }],
    ['the step is of another tour', { tour: 'screen', step: 'almaty' }],
    ['the step is the name of something every object has', { tour: 'talk', step: '__proto__' }],
  ])('is none where %s', (_, presenting) => {
    expect(stopOf(tours, presenting)).toBeNull();
  });

  it('is the same where tour and step are', () => {
    expect(samePresenting(null, null)).toBe(true);
    expect(samePresenting({ tour: 'talk', step: 'one' }, { tour: 'talk', step: 'one' })).toBe(true);
    expect(samePresenting({ tour: 'talk', step: 'one' }, { tour: 'screen', step: 'one' })).toBe(
      false,
    );
    expect(samePresenting({ tour: 'talk', step: 'one' }, null)).toBe(false);
  });
});

describe('the planned time', () => {
  it('is what the steps say, a minute where one says nothing', () => {
    expect(plannedSeconds(TALK)).toBe(40 + 20 + 30 + 60 + 10);
    expect(plannedSeconds(TALK, 2)).toBe(60);
    expect(plannedSeconds(TALK, 0)).toBe(0);
  });

  it('is 15 seconds for a step of an unattended tour that says nothing', () => {
    const bare: Step = { id: 'bare', state: '', title: {}, caption: [] };
    expect(secondsOf(SCREEN, bare)).toBe(15);
    expect(secondsOf(TALK, bare)).toBe(60);
  });
});

describe('the sources of a step', () => {
  it('are those of its caption, each once, as first cited', () => {
    const caption = [
      { text: { en: 'One.' }, sources: ['b', 'a'] },
      { text: { en: 'Two.' }, sources: ['a', 'c'] },
    ];
    expect(sourcesOfStep({ id: 's', state: '', title: {}, caption })).toEqual(['b', 'a', 'c']);
  });
});
