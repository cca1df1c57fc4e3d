import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../src/data/index-dataset';
import type { Dataset } from '../../src/model/dataset';
import {
  doubtsOfClaim,
  doubtsOfEvent,
  openedSources,
  sourcesOfEvent,
} from '../../src/model/evidence';
import { atlasDataset, eventOf, smallAtlas, smallData } from '../fixtures/datasets';

/** The small data with `beta-2025` only seen as others cite it. */
function weakBeta(): Dataset {
  const raw = smallData();
  return indexDataset({
    ...raw,
    sources: raw.sources.map((each) => (each.id === 'beta-2025' ? { ...each, weak: true } : each)),
  });
}

describe('a claim', () => {
  it('with two opened sources bears no doubt', () => {
    expect(doubtsOfClaim(smallAtlas(), ['alpha-2025', 'beta-2025'])).toEqual([]);
  });

  it('with one opened source says so', () => {
    expect(doubtsOfClaim(smallAtlas(), ['alpha-2025'])).toEqual(['one-source']);
    expect(doubtsOfClaim(weakBeta(), ['alpha-2025', 'beta-2025'])).toEqual(['one-source']);
  });

  it('with no opened source is only cited', () => {
    expect(doubtsOfClaim(weakBeta(), ['beta-2025'])).toEqual(['only-cited']);
    expect(openedSources(weakBeta(), ['beta-2025', 'alpha-2025'])).toEqual(['alpha-2025']);
  });
});

describe('the doubts about an event', () => {
  const doubts = (fields: Parameters<typeof smallAtlas>[0] = {}) => {
    const dataset = smallAtlas(fields);
    return doubtsOfEvent(dataset, eventOf(dataset, 'forum-1-2024'));
  };

  it('add up: one source, differing sources, low confidence', () => {
    const note = { kind: 'sources-differ' as const, text: { en: 'Two dates.' } };
    const fields = { notes: [note, note], confidence: 'low' as const };
    expect(doubts({ 'forum-1-2024': fields })).toEqual(['one-source', 'low', 'sources-differ']);
  });

  it('are none for high confidence, two sources and notes of other kinds', () => {
    const note = { kind: 'context' as const, text: { en: 'A note.' } };
    const sources = ['alpha-2025', 'beta-2025'];
    const fields = { notes: [note], confidence: 'high' as const, sources };
    expect(doubts({ 'forum-1-2024': fields })).toEqual([]);
  });

  it('about the fourth ministers’ meeting are that sources differ', () => {
    const atlas = atlasDataset();
    expect(doubtsOfEvent(atlas, eventOf(atlas, 'ict-ministers-4-2025'))).toEqual([
      'sources-differ',
    ]);
  });
});

describe('the sources of an event', () => {
  it('come once each: those of the claims, then of spellings, then its own', () => {
    const dataset = smallAtlas({
      'ministers-4-2025': {
        outcomes: [
          { text: { en: 'One.' }, sources: ['gamma-2001'] },
          { text: { en: 'Two.' }, sources: ['gamma-2001', 'alpha-2025'] },
        ],
        sources: ['alpha-2025', 'beta-2025'],
      },
    });
    const event = eventOf(dataset, 'ministers-4-2025');
    expect(sourcesOfEvent(event)).toEqual(['gamma-2001', 'alpha-2025', 'beta-2025']);
    const spellings = [{ text: 'A. Cher', sources: ['beta-2025'] }];
    const chair = { name: 'A. Chair', office: { en: 'Vice Minister' }, country: 'CHN', spellings };
    expect(sourcesOfEvent({ ...event, chair })).toEqual(['gamma-2001', 'alpha-2025', 'beta-2025']);
    expect(sourcesOfEvent({ ...event, chair, outcomes: [] })).toEqual(['beta-2025', 'alpha-2025']);
  });
});
