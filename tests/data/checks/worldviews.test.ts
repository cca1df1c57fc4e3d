import { describe, expect, it } from 'vitest';
import { parseWorldviews } from '../../../src/data/checks/worldviews';

const choice = { kind: 'editorial', text: { en: 'Editorial choice: both sides are shown.' } };

/** A table of one view and one area; `fields` change its only row. */
function tableWith(fields: object = {}, cell: object = {}) {
  const neutral = { style: 'disputed', draws: null, basis: choice, ...cell };
  const row = {
    id: 'lake-shore',
    name: { en: 'Lake Shore' },
    administeredBy: ['AAA'],
    claimedBy: ['BBB'],
    near: { en: 'Administered by A, claimed by B.' },
    cells: { neutral },
    ...fields,
  };
  return {
    reviewed: '2026-11-23',
    views: [{ id: 'neutral', label: { en: 'Neutral' }, describes: { en: 'Nobody is given it.' } }],
    states: {},
    rows: [row],
  };
}

describe('the table of worldviews', () => {
  it('is read where it is sound', () => {
    expect(parseWorldviews(tableWith()).rows[0]?.id).toBe('lake-shore');
  });

  it('may name a source, opened or not', () => {
    const basis = { kind: 'source', text: { en: 'Official map.' }, opened: false };
    expect(parseWorldviews(tableWith({}, { basis })).rows).toHaveLength(1);
  });

  it.each([
    ['a country that is no code', tableWith({ claimedBy: ['Bland'] }), 'rows.0.claimedBy.0', 'KGZ'],
    ['a style that there is not', tableWith({}, { style: 'striped' }), 'cells.neutral', 'style'],
    ['an id with a space', tableWith({ id: 'Lake Shore' }), 'rows.0.id', 'hyphens'],
    [
      'a source that does not say whether it was opened',
      tableWith({}, { basis: { kind: 'source', text: { en: 'Official map.' } } }),
      'basis.opened',
      'opened',
    ],
    [
      'an address that is not http',
      tableWith(
        {},
        {
          basis: {
            kind: 'source',
            text: { en: 'A map.' },
            opened: true,
            url: 'javascript:alert(1)',
          },
        },
      ),
      'basis.url',
      'http',
    ],
  ])('is refused for %s, with the field and the remedy', (_, table, field, remedy) => {
    expect(() => parseWorldviews(table)).toThrow(field);
    expect(() => parseWorldviews(table)).toThrow(remedy);
  });

  it('is refused where a row lacks the cell of a view', () => {
    expect(() => parseWorldviews(tableWith({ cells: {} }))).toThrow(
      'worldviews.json, lake-shore: add a cell for the view "neutral".',
    );
  });

  it.each([null, 'text', [], { rows: 'none' }])('is refused when it is %j', (table) => {
    expect(() => parseWorldviews(table)).toThrow('worldviews.json');
  });
});
