import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../src/data/index-dataset';
import { bundleOf } from '../../src/exports/bundle';
import { atlasDataset } from '../fixtures/datasets';

const dataset = atlasDataset();

describe('the facts as JSON', () => {
  it('read again are the same facts', () => {
    const written = JSON.parse(JSON.stringify(bundleOf(dataset, dataset.events)));
    const again = indexDataset({
      ...written,
      'open-questions': [],
      tours: [],
      borders: dataset.borders,
      indicatorHeads: [],
    });
    expect(again.events).toEqual(dataset.events);
    expect(again.countries).toEqual(dataset.countries);
    expect(again.series).toEqual(dataset.series);
    expect([...again.themeById.keys()].sort()).toEqual([...dataset.themeById.keys()].sort());
  });

  it('say as of when they are, when all was reviewed, and what was on a day of its own', () => {
    const [event] = dataset.events;
    if (!event) throw new Error('The data hold no event.');
    const bundle = bundleOf(dataset, [{ ...event, reviewed: '2027-02-01' }]);
    expect(bundle.dataset).toMatchObject({ asOf: '2026-11-23', reviewed: '2026-11-23' });
    expect(bundle.events).toMatchObject([{ id: event.id, reviewed: '2027-02-01' }]);
  });

  it('hold every source that they cite, and no other', () => {
    const events = dataset.events.filter(({ series }) => series === 'ict-ministers');
    const bundle = bundleOf(dataset, events);
    const text = JSON.stringify({ ...bundle, sources: [] });
    const known = new Set(bundle.sources.map(({ id }) => id));
    const cited = [...dataset.sourceById.keys()].filter((id) => text.includes(`"${id}"`));
    expect(cited.filter((id) => !known.has(id))).toEqual([]);
    expect([...known].filter((id) => !cited.includes(id))).toEqual([]);
    expect(bundle.series.map(({ id }) => id)).toEqual(['ict-ministers']);
  });
});
