import { describe, expect, it } from 'vitest';
import type { Claim, Step, Tour } from '../../src/model/tour';
import {
  addStep,
  captionFrom,
  captionText,
  changeStep,
  changeTour,
  copyTour,
  duplicateStep,
  emptyTour,
  moveStep,
  newStepId,
  newTourId,
  removeStep,
  stepBeside,
} from '../../src/model/tour-edit';

const step = (id: string): Step => ({ id, state: '', title: { en: id }, caption: [] });
const tourOf = (...ids: readonly string[]): Tour => ({
  id: 'own-1',
  title: { en: 'Mine' },
  describes: {},
  steps: ids.map(step),
});
const idsOf = (tour: Tour) => tour.steps.map(({ id }) => id).join(' ');
const abc = tourOf('a', 'b', 'c');

describe('the steps of a tour', () => {
  it('are added behind the one that is meant, or at the end', () => {
    expect(idsOf(addStep(abc, step('x'), 'a'))).toBe('a x b c');
    expect(idsOf(addStep(abc, step('x'), null))).toBe('a b c x');
    expect(idsOf(addStep(abc, step('x'), 'gone'))).toBe('a b c x');
    expect(idsOf(addStep(emptyTour('own-1', {}), step('x'), null))).toBe('x');
  });

  it('are never two of the same id, nor more than five hundred', () => {
    expect(addStep(abc, step('b'), null)).toBe(abc);
    const full = tourOf(...Array.from({ length: 500 }, (_, index) => `s${index}`));
    expect(addStep(full, step('x'), null)).toBe(full);
  });

  it('move by places and stop at either end', () => {
    expect(idsOf(moveStep(abc, 'a', 1))).toBe('b a c');
    expect(idsOf(moveStep(abc, 'c', -2))).toBe('c a b');
    expect(idsOf(moveStep(abc, 'b', 9))).toBe('a c b');
    expect(moveStep(abc, 'a', -1)).toBe(abc);
    expect(moveStep(abc, 'gone', 1)).toBe(abc);
  });

  it('are copied right behind themselves', () => {
    const twice = duplicateStep(abc, 'b', 'step-1');
    expect(idsOf(twice)).toBe('a b step-1 c');
    expect(twice.steps[2]?.title).toEqual({ en: 'b' });
    expect(duplicateStep(abc, 'gone', 'step-1')).toBe(abc);
  });

  it('are removed, and the next one or else the one before takes the place', () => {
    expect(idsOf(removeStep(abc, 'b'))).toBe('a c');
    expect(removeStep(abc, 'gone')).toBe(abc);
    expect(stepBeside(abc, 'b')).toBe('c');
    expect(stepBeside(abc, 'c')).toBe('b');
    expect(stepBeside(tourOf('a'), 'a')).toBeNull();
  });

  it('change in one field and leave the tour they were in as it was', () => {
    const changed = changeStep(abc, 'b', { seconds: 30 });
    expect(changed.steps[1]).toEqual({ ...step('b'), seconds: 30 });
    expect(abc.steps[1]).toEqual(step('b'));
    expect(changed.steps[0]).toBe(abc.steps[0]);
  });
});

describe('an edited tour', () => {
  it('is frozen through and through', () => {
    const tour = changeStep(abc, 'a', { caption: [{ text: { en: 'Said.' }, sources: [] }] });
    expect(Object.isFrozen(tour.steps[0]?.caption[0]?.text)).toBe(true);
    expect(Object.isFrozen(changeTour(abc, { title: { en: 'New' } }).title)).toBe(true);
    expect(copyTour(abc, 'own-2', { en: 'Copy' })).toEqual({
      ...abc,
      id: 'own-2',
      title: { en: 'Copy' },
    });
  });
});

describe('the ids that are made', () => {
  it('count on from the highest, whatever gaps there are', () => {
    expect(newStepId(tourOf())).toBe('step-1');
    expect(newStepId(tourOf('step-2', 'opening', 'step-7', 'step-x'))).toBe('step-8');
  });

  it('are drawn anew where one is taken', () => {
    const draws = [...Array<number>(8).fill(0), ...Array<number>(8).fill(0.99)];
    const random = () => draws.shift() ?? 0;
    expect(newTourId(['own-00000000'], random)).toBe('own-zzzzzzzz');
  });
});

describe('a caption', () => {
  const before: readonly Claim[] = [
    { text: { en: 'The first met.', ru: 'Первая.' }, sources: ['a-2021'] },
    { text: { en: 'The second met.' }, sources: ['b-2022'] },
  ];

  it('is written one claim a line', () => {
    expect(captionText(before, 'en')).toBe('The first met.\nThe second met.');
    expect(captionText(before, 'ru')).toBe('Первая.\nThe second met.');
  });

  it('keeps the sources of lines left as they were, wherever they stand', () => {
    expect(captionFrom('The second met.\nThe first met.', 'en', before)).toEqual([
      before[1],
      before[0],
    ]);
  });

  it('gives no source to a line that was changed or is new', () => {
    expect(captionFrom('The first met in Tashkent.\n\nMy own.', 'en', before)).toEqual([
      { text: { en: 'The first met in Tashkent.' }, sources: [] },
      { text: { en: 'My own.' }, sources: [] },
    ]);
  });

  it('does not lend the sources of one line to its copy', () => {
    const sources = captionFrom('The first met.\nThe first met.', 'en', before).map(
      (claim) => claim.sources,
    );
    expect(sources).toEqual([['a-2021'], []]);
  });

  it('of blank lines is none', () => {
    expect(captionFrom(' \n\r\n\t', 'en', before)).toEqual([]);
  });
});
