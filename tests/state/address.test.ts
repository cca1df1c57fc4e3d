import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/model/day';
import { countrySelection, eventSelection, NOTHING } from '../../src/model/selection';
import { wholeSpan } from '../../src/model/span';
import { readAddress, readToday, writeAddress } from '../../src/state/address';
import type { AddressContext } from '../../src/state/address-fields';
import { type AtlasState, defaultState, impliedCursor } from '../../src/state/atlas-state';
import { atlasDataset, dayOn, smallAtlas } from '../fixtures/datasets';

const dataset = atlasDataset();
const TODAY = dayOn('2026-11-23');
const context: AddressContext = {
  dataset,
  defaults: defaultState(dataset, TODAY, 'en'),
  limits: wholeSpan(dataset, TODAY),
  tours: dataset.tours,
};
const read = (fragment: string) => readAddress(fragment, context);
const write = (fields: Partial<AtlasState>) =>
  writeAddress({ ...context.defaults, ...fields }, context);

describe('the address of the opening view', () => {
  it('is empty', () => {
    expect(writeAddress(context.defaults, context)).toBe('');
  });

  it.each(['', '#', '#&', '&&&'])('is read from "%s"', (fragment) => {
    expect(read(fragment)).toEqual({ state: context.defaults, faults: [], kept: [] });
  });

  it('shows Karamay on 17 June 2025', () => {
    const { state } = read('');
    expect(state.selection).toEqual(eventSelection('ict-ministers-4-2025'));
    expect(isoOf(state.cursor)).toBe('2025-06-17');
  });
});

describe('a day outside the opening span', () => {
  it('moves the span so that it can be seen, and the span is not written', () => {
    const { state } = read('#date=2017-06-09');
    expect(state.span.start).toBeLessThan(dayOn('2017-06-09'));
    expect(state.span.end).toBeGreaterThan(dayOn('2017-06-09'));
    expect(writeAddress(state, context)).toBe('#date=2017-06-09');
  });
});

describe('an address', () => {
  it.each<[string, Partial<AtlasState>]>([
    ['#country=KGZ', { selection: countrySelection('KGZ') }],
    ['#event=none', { selection: NOTHING }],
    [
      '#event=summit-25-2025',
      { selection: eventSelection('summit-25-2025'), cursor: dayOn('2025-08-31') },
    ],
    ['#date=2023-07-04', { cursor: dayOn('2023-07-04') }],
    [
      '#country=KGZ&date=2023-07-04',
      { selection: countrySelection('KGZ'), cursor: dayOn('2023-07-04') },
    ],
    ['#series=ict-ministers,summit', { series: ['ict-ministers', 'summit'] }],
    ['#series=none', { series: [] }],
    [
      '#span=2021-01-01..2027-12-31',
      { span: { start: dayOn('2021-01-01'), end: dayOn('2027-12-31') } },
    ],
    ['#map=3/45/78', { map: { zoom: 3, lat: 45, lon: 78 } }],
    ['#map=-0.25/-12.5/-179.99', { map: { zoom: -0.25, lat: -12.5, lon: -179.99 } }],
    ['#borders=de-facto', { borders: 'de-facto' }],
  ])('%s says what differs from the opening view', (fragment, fields) => {
    expect(read(fragment)).toEqual({
      state: { ...context.defaults, ...fields },
      faults: [],
      kept: [],
    });
    expect(write(fields)).toBe(fragment);
  });

  it.each([
    '#date=2025-06-17',
    '#event=ict-ministers-4-2025',
    '#borders=neutral',
    'event=ict-ministers-4-2025&date=2025-06-17',
  ])('%s that says the same as the opening view is understood', (fragment) => {
    const { state, faults } = read(fragment);
    expect([state, faults]).toEqual([context.defaults, []]);
  });

  it('takes the day from the event unless it says another', () => {
    expect(isoOf(read('#event=summit-1-2001').state.cursor)).toBe('2001-06-15');
    expect(isoOf(read('#event=summit-1-2001&date=2010-01-01').state.cursor)).toBe('2010-01-01');
    expect(isoOf(read('#date=2010-01-01&event=summit-1-2001').state.cursor)).toBe('2010-01-01');
  });

  it('puts lanes into the order of the data, each once', () => {
    expect(read('#series=summit,ict-ministers,summit').state.series).toEqual([
      'ict-ministers',
      'summit',
    ]);
  });

  it('brings a span that is too short or half outside to the nearest good one', () => {
    const ends = (fragment: string) => {
      const { start, end } = read(fragment).state.span;
      return [isoOf(start), isoOf(end)];
    };
    expect(ends('#span=2025-06-17..2025-06-18')).toEqual(['2025-05-26', '2025-07-10']);
    expect(ends('#span=1999-01-01..2001-01-01')).toEqual(['2001-01-01', '2003-01-02']);
  });

  it('leaves the day on the opening day for an event without a date', () => {
    const small = smallAtlas();
    const limits = wholeSpan(small, TODAY);
    const other = {
      dataset: small,
      defaults: defaultState(small, TODAY, 'en'),
      limits,
      tours: small.tours,
    };
    const { state } = readAddress('#event=forum-youth', other);
    expect(isoOf(state.cursor)).toBe('2025-06-17');
    expect(impliedCursor(small, state.selection)).toBe(state.cursor);
    expect(writeAddress(state, other)).toBe('#event=forum-youth');
  });

  it('may be escaped more than it need be', () => {
    expect(read('#%63ountry=%4BGZ').state.selection).toEqual(countrySelection('KGZ'));
    expect(read('#series=ict-ministers%2Csummit').state.series).toHaveLength(2);
  });
});

describe('a bad value', () => {
  it.each([
    ['date', '2025-02-29'],
    ['date', '2000-12-31'],
    ['date', '2028-01-01'],
    ['date', '17 June 2025'],
    ['date', ''],
    ['country', 'XXX'],
    ['country', 'kgz'],
    ['country', 'none'],
    ['country', '__proto__'],
    ['event', 'summit-99'],
    ['event', 'constructor'],
    ['event', ''],
    ['series', 'summit,nonsense'],
    ['series', ''],
    ['series', '0'],
    ['span', '2021-01-01'],
    ['span', '2021-01-01..'],
    ['span', '2027-01-01..2021-01-01'],
    ['span', '2021-01-01..2022-01-01..2023-01-01'],
    ['span', '1990-01-01..1991-01-01'],
    ['span', '2090-01-01..2091-01-01'],
    ['map', '3/45'],
    ['map', '3/91/78'],
    ['map', '3/45/181'],
    ['map', '3/45/78/9'],
    ['map', 'NaN/45/78'],
    ['map', '1e1/45/78'],
    ['borders', 'lunar'],
    ['borders', ''],
  ])('of %s is reported and left out: "%s"', (key, value) => {
    const good = key === 'map' ? 'series=summit' : 'map=3/45/78';
    const { state, faults, kept } = read(`#${key}=${encodeURIComponent(value)}&${good}`);
    expect(faults).toEqual([{ key, value }]);
    expect(kept).toEqual([]);
    expect(state).toEqual(read(`#${good}`).state);
    expect(state).not.toEqual(context.defaults);
  });

  it('does not hide another one', () => {
    const { faults } = read('#date=never&country=XXX&map=3/45/78&span=long');
    expect(faults.map(({ key }) => key)).toEqual(['date', 'country', 'span']);
  });

  it('is a key given twice: the first counts', () => {
    const { state, faults } = read('#country=KGZ&country=KAZ');
    expect(state.selection).toEqual(countrySelection('KGZ'));
    expect(faults).toEqual([{ key: 'country', value: 'KAZ' }]);
  });

  it('is an escape that is none', () => {
    expect(read('#country=%E0%A4%A').faults).toEqual([{ key: 'country', value: '%E0%A4%A' }]);
  });
});

describe('an unknown key', () => {
  it('is kept with its value, in order, also where it comes twice', () => {
    const { state, faults, kept } = read('#zeta=2&date=2024-02-29&alpha=%26%3D&zeta=3&bare');
    expect(faults).toEqual([]);
    expect(kept).toEqual([
      ['zeta', '2'],
      ['alpha', '&='],
      ['zeta', '3'],
      ['bare', ''],
    ]);
    expect(writeAddress(state, context, kept)).toBe(
      '#date=2024-02-29&zeta=2&alpha=%26%3D&zeta=3&bare',
    );
  });

  it('may be the name of something every object has', () => {
    const { state, faults, kept } = read('#__proto__=1&constructor=2&toString=3');
    expect([state, faults]).toEqual([context.defaults, []]);
    expect(kept).toEqual([
      ['__proto__', '1'],
      ['constructor', '2'],
      ['toString', '3'],
    ]);
  });

  it('survives an escape that is none', () => {
    const { kept } = read('#note=%zz');
    expect(kept).toEqual([['note', '%zz']]);
    expect(read(writeAddress(context.defaults, context, kept)).kept).toEqual(kept);
  });

  it('that holds today’s day is read apart', () => {
    expect(readToday('#date=2024-02-29&today=2026-11-23')).toEqual({ day: TODAY, fault: null });
    expect(readToday('#today=soon')).toEqual({ day: null, fault: { key: 'today', value: 'soon' } });
    expect(readToday('#date=2024-02-29')).toEqual({ day: null, fault: null });
    expect(read('#today=2026-11-23').kept).toEqual([['today', '2026-11-23']]);
  });
});
