import { describe, expect, it } from 'vitest';
import type { Facts, RecordChange } from '../../../src/model/changes/change';
import { changesBetween } from '../../../src/model/changes/changes-between';
import type { RawData } from '../../../src/model/schema';
import { smallDataset, smallDatasetWith, smallDatasetWithout } from '../../fixtures/small-dataset';

const before = smallDataset();
const edited = (path: Parameters<typeof smallDatasetWith>[0], value: unknown): Facts =>
  smallDatasetWith(path, value) as unknown as RawData;

/** The one record that changed; fails where there are more or none. */
function onlyChange(now: Facts, old: Facts = before): RecordChange {
  const changes = changesBetween(old, now);
  expect(changes).toHaveLength(1);
  return changes[0] as RecordChange;
}

describe('what changed between two versions', () => {
  it('is nothing between a version and itself', () => {
    expect(changesBetween(before, smallDataset())).toEqual([]);
  });

  it('is a date that was only proposed and is now known to the day', () => {
    expect(onlyChange(edited(['events', 1, 'date'], '2026-05-12'))).toEqual({
      kind: 'event',
      id: 'ministers-5',
      how: 'changed',
      name: { as: 'name', name: { en: 'A meeting' } },
      fields: [
        {
          how: 'changed',
          field: 'date',
          before: { as: 'date', date: '2026?' },
          after: { as: 'date', date: '2026-05-12' },
        },
      ],
    });
  });

  it('is a first date where no source gave any', () => {
    expect(onlyChange(edited(['events', 3, 'date'], '2027')).fields).toEqual([
      {
        how: 'changed',
        field: 'date',
        before: { as: 'date', date: null },
        after: { as: 'date', date: '2027' },
      },
    ]);
  });

  it('is an announced event that was held', () => {
    expect(onlyChange(edited(['events', 1, 'standing'], 'held')).fields).toEqual([
      {
        how: 'changed',
        field: 'standing',
        before: { as: 'standing', standing: 'announced' },
        after: { as: 'standing', standing: 'held' },
      },
    ]);
  });

  it('is a source that came and one that went, never one that became another', () => {
    const change = onlyChange(edited(['events', 1, 'sources'], ['alpha-2025', 'gamma-2001']));
    const source = { as: 'plain', plain: 'Publisher: Title' };
    expect(change.fields).toEqual([
      { how: 'added', field: 'source', after: source },
      { how: 'removed', field: 'source', before: source },
    ]);
  });

  it('is a city and its position that sources now name', () => {
    const place = {
      city: { en: 'Bishkek' },
      country: 'KGZ',
      lat: 42.87,
      lon: 74.59,
      mode: 'in-person',
    };
    expect(onlyChange(edited(['events', 1, 'place'], place)).fields).toEqual([
      { how: 'added', field: 'city', after: { as: 'name', name: { en: 'Bishkek' } } },
      { how: 'added', field: 'position', after: { as: 'plain', plain: '42.87, 74.59' } },
      {
        how: 'changed',
        field: 'mode',
        before: { as: 'mode', mode: 'unknown' },
        after: { as: 'mode', mode: 'in-person' },
      },
    ]);
  });

  it('is a note that was added, and one that was reworded', () => {
    const one = { kind: 'context', text: { en: 'One.' } };
    const two = { kind: 'context', text: { en: 'Two.' } };
    const added = onlyChange(edited(['events', 0, 'notes'], [one]));
    expect(added.fields).toEqual([
      { how: 'added', field: 'note', after: { as: 'text', text: { en: 'One.' } } },
    ]);
    const old = edited(['events', 0, 'notes'], [one]);
    expect(onlyChange(edited(['events', 0, 'notes'], [two]), old).fields).toEqual([
      {
        how: 'changed',
        field: 'note',
        before: { as: 'text', text: { en: 'One.' } },
        after: { as: 'text', text: { en: 'Two.' } },
      },
    ]);
  });

  it('is a detail where the words stayed: an outcome with other sources', () => {
    expect(
      onlyChange(edited(['events', 0, 'outcomes', 0, 'sources'], ['beta-2025'])).fields,
    ).toEqual([
      {
        how: 'detail',
        field: 'outcome',
        after: { as: 'text', text: { en: 'A plan was adopted.' } },
      },
    ]);
  });

  it('is a detail where the field has no words of its own: a confidence', () => {
    expect(onlyChange(edited(['events', 0, 'confidence'], 'low')).fields).toEqual([
      { how: 'detail', field: 'other', after: null },
    ]);
  });

  it('is a chair who is no longer named', () => {
    expect(onlyChange(edited(['events', 0, 'chair'], null)).fields).toEqual([
      {
        how: 'removed',
        field: 'chair',
        before: {
          as: 'several',
          parts: [
            { as: 'plain', plain: 'A. Chair' },
            { as: 'name', name: { en: 'Vice Minister' } },
            { as: 'name', name: { en: 'CHN' } },
          ],
        },
      },
    ]);
  });

  it('is a country’s new status, and the end of the one before', () => {
    const status = {
      basis: 'decision',
      decided: '2001-06-15',
      confidence: 'high',
      sources: ['gamma-2001'],
    };
    const statuses = [
      {
        ...status,
        status: 'founding-member',
        from: '2001-06-15',
        basis: 'founding-declaration',
        to: '2026-09-01',
      },
      { ...status, status: 'partner', from: '2026-09-01' },
    ];
    expect(onlyChange(edited(['countries', 1, 'statuses'], statuses))).toMatchObject({
      kind: 'country',
      id: 'KGZ',
      fields: [
        {
          how: 'changed',
          field: 'status',
          before: { as: 'status', status: 'founding-member', from: '2001-06-15', to: null },
          after: { as: 'status', status: 'founding-member', from: '2001-06-15', to: '2026-09-01' },
        },
        { how: 'added', field: 'status', after: { status: 'partner', from: '2026-09-01' } },
      ],
    });
  });

  it('is a record that came, and seen the other way round one that went', () => {
    const [, ...fewer] = before.events;
    const change = { kind: 'event', id: 'ministers-4-2025', fields: [] };
    const old = { ...before, events: fewer };
    expect(onlyChange(before, old)).toMatchObject({ ...change, how: 'added' });
    expect(onlyChange(old)).toMatchObject({ ...change, how: 'removed' });
  });

  it('is never the order of the records', () => {
    expect(changesBetween(before, { ...before, events: before.events.toReversed() })).toEqual([]);
  });

  it('is the day the data are as of, and the day of the last review', () => {
    expect(onlyChange(edited(['dataset', 'asOf'], '2027-01-10')).fields).toEqual([
      {
        how: 'changed',
        field: 'asOf',
        before: { as: 'date', date: '2026-11-23' },
        after: { as: 'date', date: '2027-01-10' },
      },
    ]);
    const old = smallDatasetWithout(['dataset', 'reviewed']) as unknown as RawData;
    expect(onlyChange(before, old).fields).toEqual([
      { how: 'added', field: 'reviewed', after: { as: 'date', date: '2026-11-20' } },
    ]);
  });

  it.each([
    [['themes', 0, 'says'], { en: 'More offices go digital.' }, 'theme', 'says'],
    [['series', 1, 'label'], { en: 'Digital forums' }, 'series', 'name'],
    [['open-questions', 0, 'known'], { en: 'It was held.' }, 'question', 'known'],
    [['tours', 0, 'steps', 0, 'title'], { en: 'The start' }, 'tour', 'step'],
    [['sources', 0, 'published'], '2025-06-18', 'source', 'published'],
    [['dataset', 'applications', 'count'], 3, 'dataset', 'applications'],
  ] as const)('is told of every kind of record: %j', (path, value, kind, field) => {
    expect(onlyChange(edited([...path], value))).toMatchObject({ kind, fields: [{ field }] });
  });

  it('is not asked of what one of the two has not at all', () => {
    const { tours: _, ...old } = before;
    expect(changesBetween(old, before)).toEqual([]);
  });
});

describe('versions in different languages', () => {
  const title = ['events', 0, 'title'] as const;

  it('differ in a text only where they have a language in common', () => {
    expect(changesBetween(before, edited([...title], { ru: 'Совещание' }))).toEqual([]);
    const both = edited([...title], { en: 'Another meeting', ru: 'Совещание' });
    expect(onlyChange(both).fields).toMatchObject([{ how: 'changed', field: 'title' }]);
  });

  it('still differ in a date', () => {
    const old = edited([...title], { ru: 'Совещание' });
    expect(onlyChange(edited(['events', 0, 'date'], '2025-06-18'), old).fields).toMatchObject([
      { how: 'changed', field: 'date' },
    ]);
  });
});
