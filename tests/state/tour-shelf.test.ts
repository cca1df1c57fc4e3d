import { describe, expect, it } from 'vitest';
import { createTourShelf, tourOfKey } from '../../src/state/tour-shelf';

function memory(entries: Readonly<Record<string, string>> = {}) {
  const kept = new Map(Object.entries(entries));
  return {
    get length() {
      return kept.size;
    },
    key: (index: number) => [...kept.keys()][index] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
}

const throwing = (name: string) => () => {
  throw new DOMException('no', name);
};

describe('the shelf of own tours', () => {
  it('keeps one entry for each tour and leaves those of others alone', () => {
    const storage = memory({
      other: '1',
      'sco-atlas.tour.own-b': 'B',
      'sco-atlas.tour.own-a': 'A',
    });
    const shelf = createTourShelf(() => storage);
    expect(shelf.ids()).toEqual(['own-a', 'own-b']);
    expect(shelf.read('own-a')).toBe('A');
    expect(shelf.write('own-c', 'C')).toBeNull();
    expect(shelf.remove('own-a')).toBeNull();
    expect(shelf.ids()).toEqual(['own-b', 'own-c']);
    expect(storage.getItem('other')).toBe('1');
  });

  it('says that the browser refuses, and has nothing', () => {
    const shelf = createTourShelf(throwing('SecurityError'));
    expect(shelf.write('own-a', 'A')).toBe('refused');
    expect(shelf.remove('own-a')).toBe('refused');
    expect(shelf.read('own-a')).toBeNull();
    expect(shelf.ids()).toEqual([]);
  });

  it.each(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'])(
    'says on %s that it is full',
    (name) => {
      const shelf = createTourShelf(() => ({ ...memory(), setItem: throwing(name) }));
      expect(shelf.write('own-a', 'A')).toBe('full');
    },
  );

  it('knows its own entries by their key', () => {
    expect(tourOfKey('sco-atlas.tour.own-a')).toBe('own-a');
    expect(tourOfKey('sco-atlas.theme')).toBeNull();
  });
});
