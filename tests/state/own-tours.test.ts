import { describe, expect, it } from 'vitest';
import type { Tour } from '../../src/model/tour';
import { changeTour, emptyTour, removeStep } from '../../src/model/tour-edit';
import { writeTour } from '../../src/model/tour-file';
import { besideId } from '../../src/state/beside-id';
import { createOwnTours } from '../../src/state/own-tours';
import { createStore } from '../../src/state/store';
import { createTourEditor } from '../../src/state/tour-editor';
import type { ShelfTrouble } from '../../src/state/tour-shelf';
import { dayOn, smallAtlas } from '../fixtures/datasets';

const step = (id: string) => ({ id, state: '', title: { en: id }, caption: [] });
const tourOf = (id: string, title = 'Mine'): Tour => ({
  id,
  title: { en: title },
  describes: {},
  steps: [step('a'), step('b')],
});

function setUp(kept: Readonly<Record<string, string>> = {}) {
  const entries = new Map(Object.entries(kept));
  const trouble: { now: ShelfTrouble | null } = { now: null };
  const shelf = {
    ids: () => [...entries.keys()].sort(),
    read: (id: string) => entries.get(id) ?? null,
    write(id: string, text: string) {
      if (!trouble.now) entries.set(id, text);
      return trouble.now;
    },
    remove(id: string) {
      entries.delete(id);
      return null;
    },
  };
  const store = createStore(smallAtlas(), dayOn('2026-11-23'));
  const own = createOwnTours(store, shelf);
  const ids = () => store.ownTours.value.map(({ id }) => id);
  return { store, own, entries, trouble, ids, editor: createTourEditor(own) };
}

describe('the tours of the visitor', () => {
  it('are read from the shelf; what cannot be read stays there untouched', () => {
    const broken = writeTour(tourOf('own-3')).replace('"title":{"en":"a"}', '"title":5');
    const { own, ids, entries } = setUp({
      'own-1': writeTour(tourOf('own-1')),
      'own-2': '{',
      'own-3': broken,
      short: writeTour(tourOf('short')),
      'own-5': writeTour(tourOf('own-1')),
    });
    expect(ids()).toEqual(['own-1']);
    expect(own.unreadable.value).toEqual(['own-2', 'own-3', 'own-5', 'short']);
    expect(own.textOnShelf('own-3')).toBe(broken);
    expect(entries.size).toBe(5);
  });

  it('are kept with every change', () => {
    const { own, entries, ids } = setUp();
    own.put(tourOf('own-1'));
    own.put(tourOf('own-1', 'Renamed'));
    expect(ids()).toEqual(['own-1']);
    expect(entries.get('own-1')).toContain('Renamed');
  });

  it('stay in memory where the browser does not keep them, and that is told of each', () => {
    const { own, trouble, ids } = setUp();
    trouble.now = 'full';
    own.put(tourOf('own-1'));
    trouble.now = null;
    own.put(tourOf('own-2'));
    expect(ids()).toEqual(['own-1', 'own-2']);
    expect([...own.troubles.value]).toEqual([['own-1', 'full']]);
    own.put(tourOf('own-1', 'Shorter'));
    expect(own.troubles.value.size).toBe(0);
  });

  it('never replace each other when one is added', () => {
    const { own, ids, entries } = setUp({ 'own-1': writeTour(tourOf('own-1')) });
    expect(own.add(tourOf('own-1'), 'keep').id).toBe('own-1');
    expect(own.add(tourOf('own-1', 'Another'), 'keep').id).toBe('own-1-2');
    expect(own.add(tourOf('own-1', 'Another'), 'keep').id).toBe('own-1-2');
    expect(own.add(tourOf('short'), 'keep').id).toBe('short-2');
    expect(ids()).toEqual(['own-1', 'own-1-2', 'short-2']);
    expect(entries.get('own-1')).toContain('Mine');
  });

  it('that a link carried are here for the visit, until they are kept or changed', () => {
    const { own, entries, editor } = setUp();
    const { id } = own.add(tourOf('own-1'), 'visit');
    expect([...own.visiting.value]).toEqual(['own-1']);
    expect(entries.size).toBe(0);
    editor.edit(id);
    editor.choose('a');
    expect(entries.size).toBe(0);
    editor.change(changeTour(tourOf('own-1'), { title: { en: 'Mine now' } }));
    expect(entries.get('own-1')).toContain('Mine now');
    expect(own.visiting.value.size).toBe(0);
  });

  it('that are already here are not said to be a visit when a link carries them', () => {
    const { own } = setUp({ 'own-1': writeTour(tourOf('own-1')) });
    own.add(tourOf('own-1'), 'visit');
    expect(own.visiting.value.size).toBe(0);
  });

  it('come back when a deletion is undone, and never over another', () => {
    const { own, ids, entries } = setUp();
    own.put(tourOf('own-1'));
    own.remove('own-1');
    expect(ids()).toEqual([]);
    expect(entries.size).toBe(0);
    own.put(tourOf('own-1', 'Another'));
    const [gone] = own.deleted.value;
    if (gone) own.restore(gone);
    expect(ids()).toEqual(['own-1', 'own-1-2']);
    expect(own.deleted.value).toEqual([]);
    expect(entries.get('own-1-2')).toContain('Mine');
  });
});

describe('the id beside others', () => {
  it('is another one only where it means another tour', () => {
    expect(besideId(tourOf('own-1'), [])).toBe('own-1');
    expect(besideId(tourOf('own-1'), [tourOf('own-1')])).toBe('own-1');
    expect(besideId(tourOf('own-1'), [tourOf('own-1', 'Else')], ['own-1-2'])).toBe('own-1-3');
    const long = 'a'.repeat(60);
    expect(besideId(tourOf(long), [], [long])).toBe(`${'a'.repeat(50)}-2`);
  });
});

describe('the editor of a tour', () => {
  it('keeps each change, and each undoing of one', () => {
    const { own, editor, entries } = setUp();
    own.put(tourOf('own-1'));
    editor.edit('own-1');
    expect(editor.step.value?.id).toBe('b');
    editor.change(removeStep(tourOf('own-1'), 'b'), { step: 'a' });
    expect(entries.get('own-1')).not.toContain('"id":"b"');
    expect([editor.canUndo.value, editor.canRedo.value]).toEqual([true, false]);
    editor.undo();
    expect(entries.get('own-1')).toContain('"id":"b"');
    expect(editor.step.value?.id).toBe('b');
    editor.redo();
    expect(own.find('own-1')?.steps.map(({ id }) => id)).toEqual(['a']);
    editor.done();
    expect(editor.edited.value).toBeNull();
  });

  it('takes over what another tab changes, so that it can be undone', () => {
    const { own, editor, entries } = setUp();
    own.put(tourOf('own-1'));
    editor.edit('own-1');
    entries.set('own-1', writeTour({ ...tourOf('own-1', 'Elsewhere'), steps: [step('z')] }));
    editor.changedElsewhere('own-1');
    expect(editor.edited.value?.tour.title).toEqual({ en: 'Elsewhere' });
    expect(editor.step.value?.id).toBe('z');
    editor.undo();
    expect(own.find('own-1')?.title).toEqual({ en: 'Mine' });
  });

  it('keeps beside it what another tab changed and this one never heard of', () => {
    const { own, editor, entries } = setUp();
    own.put(tourOf('own-1'));
    editor.edit('own-1');
    entries.set('own-1', writeTour(tourOf('own-1', 'Elsewhere')));
    own.put(tourOf('own-1', 'Here'));
    expect(own.find('own-1')?.title).toEqual({ en: 'Here' });
    const titles = [...entries.values()].map((text) => own.read(text).tour?.title.en);
    expect(titles.sort()).toEqual(['Elsewhere', 'Here']);
    own.put(tourOf('own-1', 'Here again'));
    expect(entries.size).toBe(2);
  });

  it('does not lose the tour that another tab deletes meanwhile', () => {
    const { own, editor, entries, ids } = setUp();
    own.put(tourOf('own-1'));
    own.put(emptyTour('own-2', {}));
    editor.edit('own-1');
    entries.clear();
    editor.changedElsewhere('own-1');
    editor.changedElsewhere('own-2');
    expect(ids()).toEqual(['own-1']);
    expect([...entries.keys()]).toEqual(['own-1']);
  });
});
