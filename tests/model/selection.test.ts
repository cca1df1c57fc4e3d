import { describe, expect, it } from 'vitest';
import {
  countrySelection,
  eventSelection,
  NOTHING,
  sameSelection,
} from '../../src/model/selection';

describe('two selections', () => {
  it('are the same where kind and id are', () => {
    expect(sameSelection(countrySelection('KGZ'), countrySelection('KGZ'))).toBe(true);
    expect(sameSelection(eventSelection('a-1'), eventSelection('a-1'))).toBe(true);
    expect(sameSelection(NOTHING, { kind: 'none' })).toBe(true);
  });

  it('differ by id, by kind, and from nothing', () => {
    expect(sameSelection(countrySelection('KGZ'), countrySelection('KAZ'))).toBe(false);
    expect(sameSelection(countrySelection('KGZ'), eventSelection('KGZ'))).toBe(false);
    expect(sameSelection(eventSelection(''), NOTHING)).toBe(false);
  });

  it('cannot be changed', () => {
    for (const each of [NOTHING, countrySelection('KGZ'), eventSelection('a-1')]) {
      expect(Object.isFrozen(each)).toBe(true);
    }
  });
});
