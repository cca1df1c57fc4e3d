import { afterAll, describe, expect, it } from 'vitest';
import { indexDataset } from '../../src/data/index-dataset';
import type { Dataset } from '../../src/model/dataset';
import { doubtsOfEvent } from '../../src/model/evidence';
import { indicatorHeads } from '../../src/model/indicators';
import { standingOn } from '../../src/model/standing';
import { membersOn, statusOn } from '../../src/model/status';
import { type CheckedFolder, checkFolder } from '../../tools/data/check-folder';
import { reportOf } from '../../tools/data/report';
import { copyData } from '../fixtures/data-copy';
import { countryOf, dayOn, eventOf } from '../fixtures/datasets';
import { applyDiff, type Walk, walksIn } from './walks';

const LONG_MS = 60_000;
const FIFTH = 'ict-ministers-5-kyrgyzstan';

/** What the atlas answers after each walk, in their order. */
const ANSWERS: readonly (readonly [title: string, answers: (atlas: Dataset) => void])[] = [
  [
    'The date of the fifth meeting is announced',
    (atlas) => {
      const fifth = eventOf(atlas, FIFTH);
      expect(fifth.date).toMatchObject({ first: dayOn('2027-05-20'), precision: 'day' });
      expect(fifth.place).toMatchObject({ city: { en: 'Bishkek' }, mode: 'unknown' });
      expect(standingOn(fifth, dayOn('2026-12-02'))).toBe('announced');
      expect(standingOn(fifth, dayOn('2027-05-21'))).toBe('awaiting');
    },
  ],
  [
    'It was held',
    (atlas) => {
      const fifth = eventOf(atlas, FIFTH);
      expect(standingOn(fifth, dayOn('2027-05-28'))).toBe('held');
      expect(fifth.date).toMatchObject({ last: dayOn('2027-05-21'), interval: true });
      expect(atlas.questions.map(({ id }) => id)).not.toContain('fifth-held');
    },
  ],
  [
    'A source was found that differs',
    (atlas) => {
      const fifth = eventOf(atlas, FIFTH);
      expect(doubtsOfEvent(atlas, fifth)).toContain('sources-differ');
      expect(fifth.date?.text).toBe('2027-05-20/2027-05-21');
    },
  ],
  [
    'A country’s status changed',
    (atlas) => {
      const laos = countryOf(atlas, 'LAO');
      expect(statusOn(laos, dayOn('2027-06-30'))).toBe('partner');
      expect(statusOn(laos, dayOn('2027-07-01'))).toBe('member');
      expect(membersOn(atlas, dayOn('2027-07-01'))).toHaveLength(11);
    },
  ],
];

const walks = walksIn(new URL('../../docs/data.md', import.meta.url));
const copy = copyData();
afterAll(() => copy.remove());

describe('the walks of docs/data.md', { timeout: LONG_MS }, () => {
  it('are these, each with its diff and its slips', () => {
    expect(walks.map(({ title }) => title)).toEqual(ANSWERS.map(([title]) => title));
    for (const { slips } of walks) expect(slips.length).toBeGreaterThan(0);
  });

  it.each(ANSWERS)('%s', (title, answers) => {
    const walk = walks.find((each) => each.title === title) as Walk;
    expect(atlasOf(checkFolder(copy.folder))).toSatisfy((before: Dataset) =>
      fails(answers, before),
    );
    applyDiff(copy, walk.diff);
    const checked = checkFolder(copy.folder);
    expect(errorsOf(checked)).toBe('');
    answers(atlasOf(checked));
    for (const { diff, said } of walk.slips) {
      const slipped = copyData(copy.folder);
      applyDiff(slipped, diff);
      expect(withoutLines(errorsOf(checkFolder(slipped.folder)))).toBe(withoutLines(said));
      slipped.remove();
    }
  });
});

function fails(answers: (atlas: Dataset) => void, atlas: Dataset): boolean {
  try {
    answers(atlas);
    return false;
  } catch {
    return true;
  }
}

function atlasOf({ data }: CheckedFolder): Dataset {
  if (!data) throw new Error('The data have not the right form.');
  const borders = { reviewed: '2026-11-23', views: [], states: {}, rows: [] };
  return indexDataset({ ...data, borders, indicatorHeads: indicatorHeads(data.indicators) });
}

/** What the report says of errors, without its headings. */
function errorsOf(checked: CheckedFolder): string {
  const report = reportOf(checked, 'assets/data/', ['error']);
  return /^ERRORS\n\n([\s\S]*)\n\nGood records/m.exec(report)?.[1] ?? '';
}

function withoutLines(text: string): string {
  return text.trim().replace(/:\d+:\d+ /g, ' ');
}
