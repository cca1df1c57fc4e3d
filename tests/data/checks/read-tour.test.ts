import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTour } from '../../../src/data/checks/read-tour';
import { writeTour } from '../../../src/model/tour-file';
import { anyTour } from '../../fixtures/any-tour';

const newId = () => 'own-new';
const read = (text: string) => readTour(text, newId);
const fileOf = (tour: unknown) => JSON.stringify({ format: 1, kind: 'sco-atlas-tour', tour });
const good = { id: 'a', state: 'country=KGZ', title: { en: 'A' }, caption: [] };
const withSteps = (...steps: readonly unknown[]) =>
  read(fileOf({ id: 'own-1', title: { en: 'Mine' }, describes: {}, steps }));

describe('a tour file that cannot be read', () => {
  it.each([
    ['is empty', '', 'not-json'],
    ['is cut off', '{"format":1,"kind":"sco-atl', 'not-json'],
    ['is a picture', '\u0089PNG\r\n', 'not-json'],
    ['is a list', '[]', 'foreign'],
    ['is a number', '5', 'foreign'],
    ['is of another kind', '{"type":"FeatureCollection","features":[]}', 'foreign'],
    ['is of no format', '{"kind":"sco-atlas-tour","tour":{}}', 'foreign'],
    ['is of a newer format', '{"format":2,"kind":"sco-atlas-tour"}', 'newer'],
    ['holds no tour', '{"format":1,"kind":"sco-atlas-tour"}', 'no-good-step'],
    ['reaches into the language', fileOf({ steps: [], constructor: {} }), 'reserved-name'],
    ['has a prototype', '{"format":1,"kind":"sco-atlas-tour","__proto__":{}}', 'reserved-name'],
    ['is endlessly nested', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'too-deep'],
    ['is too large', ' '.repeat(2_000_001), 'too-large'],
    ['has too many steps', fileOf({ steps: Array(501).fill(good) }), 'too-many-steps'],
    ['has only broken steps', fileOf({ steps: [{}, null] }), 'no-good-step'],
  ])('because it %s gives one fault: %#', (_, text, problem) => {
    expect(read(text)).toMatchObject({ tour: null, problem });
  });
});

describe('a tour file with faults', () => {
  it('gives the tour of all good steps, and tells step, field and value of the others', () => {
    const { tour, faults } = withSteps(
      good,
      { ...good, id: 'b', title: 'B' },
      { ...good, id: 'c', caption: [{ text: { en: 5 }, sources: [] }] },
      7,
    );
    expect(tour?.steps.map(({ id }) => id)).toEqual(['a']);
    expect(faults).toEqual([
      { step: { number: 2, id: null }, field: 'title', value: '"B"', left: 'step' },
      { step: { number: 3, id: null }, field: 'caption.0.text.en', value: '5', left: 'step' },
      { step: { number: 4, id: null }, field: '', value: '7', left: 'step' },
    ]);
  });

  it('leaves out only the field where the step can do without it', () => {
    const { tour, faults } = withSteps({ ...good, seconds: 0.5, notes: 'Say it.', colour: 'red' });
    expect(tour?.steps).toEqual([good]);
    expect(faults).toEqual([
      { step: { number: 1, id: 'a' }, field: 'notes', value: '"Say it."', left: 'field' },
      { step: { number: 1, id: 'a' }, field: 'seconds', value: '0.5', left: 'field' },
      { step: { number: 1, id: 'a' }, field: 'colour', value: '"red"', left: 'field' },
    ]);
  });

  it('leaves out a language that is not known here, and keeps the others', () => {
    const { tour, faults } = withSteps({ ...good, title: { en: 'A', de: 'Ä' } });
    expect(tour?.steps).toEqual([good]);
    expect(faults).toMatchObject([{ field: 'title.de', left: 'field' }]);
  });

  it('gives new ids to steps whose id is missing, taken or none', () => {
    const { id: _, ...nameless } = good;
    const { tour, faults } = withSteps(good, good, nameless, { ...good, id: 'Not an id' });
    expect(tour?.steps.map(({ id }) => id)).toEqual(['a', 'step-1', 'step-2', 'step-3']);
    expect(faults.map(({ field, value }) => [field, value])).toEqual([
      ['id', '"a"'],
      ['id', '"Not an id"'],
    ]);
  });

  it('gives the tour an id where it has none, and reads one without a step', () => {
    expect(read(fileOf({ steps: [] }))).toEqual({
      tour: { id: 'own-new', title: {}, describes: {}, steps: [] },
      faults: [],
    });
  });
});

/** Many runs on a busy machine. */
const SLOW_MS = 30_000;

describe('any tour', { timeout: SLOW_MS }, () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyTour, fc.boolean(), (tour, spaced) => {
        expect(read(writeTour(tour, spaced))).toEqual({ tour, faults: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('with anything put in place of a part is read or refused, and never throws', () => {
    const nasty = fc.oneof(
      fc.constantFrom(null, '', -1, 2.5, [], {}, [[]], { en: null }, '<img src=x>', '__proto__'),
      fc.jsonValue({ maxDepth: 3 }),
    );
    fc.assert(
      fc.property(anyTour, fc.nat(), nasty, (tour, pick, part) => {
        const parts: unknown[] = [];
        JSON.parse(writeTour(tour), (_, value: unknown) => parts.push(value) && value);
        let at = 0;
        const text = JSON.stringify(
          JSON.parse(writeTour(tour), (_, value: unknown) => {
            at += 1;
            return at - 1 === pick % parts.length ? part : value;
          }),
        );
        const result = read(text);
        if (result.tour)
          expect(read(writeTour(result.tour))).toEqual({ tour: result.tour, faults: [] });
        else expect(result.problem).not.toBe('');
      }),
      { numRuns: 1000 },
    );
  });

  it('with characters changed is read or refused, and never throws', () => {
    fc.assert(
      fc.property(anyTour, fc.nat(), fc.string({ maxLength: 4 }), (tour, pick, put) => {
        const text = writeTour(tour);
        const at = pick % text.length;
        const result = read(text.slice(0, at) + put + text.slice(at + put.length));
        expect(result.tour !== null || result.problem !== undefined).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
