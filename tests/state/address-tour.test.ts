import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/model/day';
import { wholeSpan } from '../../src/model/span';
import { readAddress, writeAddress } from '../../src/state/address';
import type { AddressContext } from '../../src/state/address-fields';
import { defaultState } from '../../src/state/atlas-state';
import { faultsOfStep, stateOfView, viewOfStep } from '../../src/state/step-view';
import { dayOn } from '../fixtures/datasets';
import { SCREEN, TALK, talkDataset } from '../fixtures/talk';

const dataset = talkDataset();
const TODAY = dayOn('2026-11-23');
const context: AddressContext = {
  dataset,
  defaults: defaultState(dataset, TODAY, 'en'),
  limits: wholeSpan(dataset, TODAY),
  tours: dataset.tours,
};
const read = (fragment: string) => readAddress(fragment, context);
const ALMATY = '#mode=present&tour=talk&step=almaty';

describe('the address of a step', () => {
  it('says which it is and nothing else, and stands for all of its view', () => {
    const { state, faults, kept } = read(ALMATY);
    expect([faults, kept]).toEqual([[], []]);
    expect(state.presenting).toEqual({ tour: 'talk', step: 'almaty' });
    expect(isoOf(state.cursor)).toBe('2024-02-01');
    expect(state.map).toEqual({ zoom: 3.1, lat: 45, lon: 72, size: { width: 820, height: 460 } });
    expect(writeAddress(state, context)).toBe(ALMATY);
  });

  it('keeps the borders of the hall beside it', () => {
    const { state } = read(`${ALMATY}&borders=de-facto`);
    expect(state.borders).toBe('de-facto');
    expect(writeAddress(state, context)).toBe(`${ALMATY}&borders=de-facto`);
  });

  it('says the whole view once one has strayed', () => {
    const { state } = read(ALMATY);
    const strayed = { ...state, cursor: dayOn('2010-01-01') };
    const fragment = writeAddress(strayed, context);
    expect(fragment).toContain('mode=present&tour=talk&step=almaty');
    expect(fragment).toContain('date=2010-01-01');
    expect(read(fragment)).toEqual({ state: strayed, faults: [], kept: [] });
  });

  it('says so by the day where one has strayed to the opening view', () => {
    const strayed = { ...context.defaults, presenting: { tour: 'talk', step: 'almaty' } };
    const fragment = writeAddress(strayed, context);
    expect(fragment).toBe(`${ALMATY}&date=2025-06-17`);
    expect(read(fragment).state).toEqual(strayed);
  });

  it('is that of the first step of the first tour where it says no more than that it presents', () => {
    expect(read('#mode=present').state.presenting).toEqual({ tour: 'talk', step: 'founding' });
    expect(read('#mode=present&tour=screen').state.presenting).toEqual({
      tour: 'screen',
      step: 'one',
    });
  });

  it('may come in any order', () => {
    expect(read('#step=almaty&mode=present&tour=talk')).toEqual(read(ALMATY));
  });

  it('that explores is as if it said nothing', () => {
    expect(read('#mode=explore')).toEqual({ state: context.defaults, faults: [], kept: [] });
  });

  it.each([
    ['#mode=presenting', [{ key: 'mode', value: 'presenting' }], null],
    ['#mode=present&tour=tale', [{ key: 'tour', value: 'tale' }], null],
    ['#tour=talk', [{ key: 'tour', value: 'talk' }], null],
    ['#step=almaty', [{ key: 'step', value: 'almaty' }], null],
    [
      '#mode=present&tour=talk&step=samarkand',
      [{ key: 'step', value: 'samarkand' }],
      { tour: 'talk', step: 'founding' },
    ],
    [
      '#mode=present&tour=talk&tour=screen',
      [{ key: 'tour', value: 'screen' }],
      { tour: 'talk', step: 'founding' },
    ],
  ])('%s is used as far as it can be, and the rest reported', (fragment, faults, presenting) => {
    const address = read(fragment);
    expect(address.faults).toEqual(faults);
    expect(address.state.presenting).toEqual(presenting);
  });

  it('of any step, strayed or not, is read as it was written', () => {
    const anyStep = fc.constantFrom(
      ...[TALK, SCREEN].flatMap((tour) =>
        tour.steps.map((step) => ({ presenting: { tour: tour.id, step: step.id }, step })),
      ),
    );
    const anyDay = fc.option(fc.integer({ min: context.limits.start, max: context.limits.end }));
    fc.assert(
      fc.property(anyStep, anyDay, fc.boolean(), ({ presenting, step }, day, bare) => {
        const view = viewOfStep(step, context);
        const state = {
          ...context.defaults,
          ...view,
          cursor: day ?? view.cursor,
          map: bare ? null : view.map,
          presenting,
        };
        const again = readAddress(writeAddress(state, context), context);
        expect(again).toEqual({ state, faults: [], kept: [] });
      }),
      { numRuns: 500 },
    );
  });
});

describe('the state of a step', () => {
  it('is made from a view and read back as the same view', () => {
    for (const step of TALK.steps) {
      const view = viewOfStep(step, context);
      expect(viewOfStep({ state: stateOfView(view, context) }, context)).toEqual(view);
    }
  });

  it('is empty for the opening view', () => {
    expect(stateOfView(context.defaults, context)).toBe('');
  });

  it('says no borders: those are chosen for the hall', () => {
    const view = { ...context.defaults, borders: 'de-facto', cursor: dayOn('2024-02-29') };
    expect(stateOfView(view, context)).toBe('date=2024-02-29');
    expect(faultsOfStep({ state: 'borders=de-facto' }, context)).toEqual([
      { key: 'borders', value: 'de-facto' },
    ]);
  });

  it.each([
    ['event=summit-99', [{ key: 'event', value: 'summit-99' }]],
    ['date=17 June&series=summit', [{ key: 'date', value: '17 June' }]],
    ['colour=red', [{ key: 'colour', value: 'red' }]],
    ['event=summit-1-2001&series=summit', []],
  ])('"%s" has its faults told', (state, faults) => {
    expect(faultsOfStep({ state }, context)).toEqual(faults);
  });
});
