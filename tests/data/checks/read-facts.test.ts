import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../src/data/checks/read-facts';
import { bundleOf } from '../../../src/exports/bundle';
import { changesBetween } from '../../../src/model/changes/changes-between';
import { atlasDataset } from '../../fixtures/datasets';
import { smallDataset } from '../../fixtures/small-dataset';

const { indicators: _, 'search-aliases': __, ...small } = smallDataset();
const with_ = (fields: object) => JSON.stringify({ ...small, ...fields });

/** Lists in lists, more than any call can follow. */
const NESTED = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;

describe('facts that were saved as JSON', () => {
  it('are read as the atlas saves them, and are the same again', () => {
    const dataset = atlasDataset();
    const bundle = bundleOf(dataset, dataset.events);
    const { facts } = readFacts(JSON.stringify(bundle));
    expect(facts?.events).toHaveLength(63);
    expect(changesBetween(facts ?? {}, bundle)).toEqual([]);
  });

  it('may lack what older files had not: the day of the last review, tours, questions', () => {
    const { reviewed: ___, ...dataset } = small.dataset;
    const { facts } = readFacts(JSON.stringify({ dataset, events: small.events }));
    expect(Object.keys(facts ?? {})).toEqual(['dataset', 'events']);
  });

  it('may be in any one language, as a page saves them, and stay so', () => {
    const { facts } = readFacts(with_({ themes: [{ ...small.themes[0], label: { fa: 'دولت' } }] }));
    expect(facts?.themes?.[0]?.label).toEqual({ fa: 'دولت' });
  });

  it('are refused where a text is in no language', () => {
    const text = with_({ themes: [{ ...small.themes[0], label: {} }] });
    expect(readFacts(text)).toMatchObject({ problem: 'bad-record', place: { field: 'label.en' } });
  });

  it.each([
    ['not JSON', 'not-json', '{"dataset": '],
    ['opened without end', 'not-json', '['.repeat(200_000)],
    ['nested without end', 'foreign', NESTED],
    ['nested so in a record', 'foreign', `${with_({}).slice(0, -1)}, "more": ${NESTED}}`],
    ['a list', 'foreign', '[]'],
    ['no text at all', 'foreign', 'null'],
    ['a tour', 'foreign', '{"kind": "sco-atlas-tour", "format": 1, "tour": {}}'],
    ['facts in a form to come', 'newer', with_({ dataset: { ...small.dataset, format: 2 } })],
    ['a dataset of another form', 'bad-record', with_({ dataset: { format: 1 } })],
    ['more records than anybody keeps', 'too-large', with_({ events: Array(20_001).fill({}) })],
    ['more than anybody saves', 'too-large', ' '.repeat(20_000_001)],
  ])('are refused where the file is %s', (_what, problem, text) => {
    expect(readFacts(text)).toMatchObject({ facts: null, problem });
  });

  it('are refused with the place of the first record that is not as it should be', () => {
    const [first, second] = small.events;
    const events = [first, { ...second, date: '<img src=x onerror=alert(1)>' }];
    expect(readFacts(with_({ events }))).toEqual({
      facts: null,
      problem: 'bad-record',
      place: { file: 'events.json', record: 'ministers-5', field: 'date' },
    });
  });

  it('take no field of a prototype for one of the data', () => {
    const text = '{"dataset": {"format": 1}, "__proto__": {"events": [1]}}';
    expect(readFacts(text)).toMatchObject({
      problem: 'bad-record',
      place: { file: 'dataset.json' },
    });
    const own = `${with_({}).slice(0, -1)}, "constructor": {"a": 1}, "__proto__": {"events": []}}`;
    expect(readFacts(own).facts?.events).toHaveLength(4);
  });
});
