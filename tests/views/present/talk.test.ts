import { describe, expect, it } from 'vitest';
import { keepTalk, takeTalk } from '../../../src/views/present/talk';

const MINUTE = 60_000;
const TALK = { id: 'c0ffee', tour: 'short', began: 1_000 };

function pageWithStorage(kept: Record<string, string> = {}): Window {
  const store = new Map(Object.entries(kept));
  const sessionStorage = {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => store.set(key, value),
    removeItem: (key: string) => store.delete(key),
  };
  return { sessionStorage } as unknown as Window;
}

describe('a talk', () => {
  it('goes on after its window was loaded anew', () => {
    const page = pageWithStorage();
    keepTalk(page, TALK, MINUTE);
    expect(takeTalk(page, MINUTE + 500)).toEqual(TALK);
  });

  it('is taken once: a second tab made from the first is another talk', () => {
    const page = pageWithStorage();
    keepTalk(page, TALK, MINUTE);
    takeTalk(page, MINUTE);
    expect(takeTalk(page, MINUTE).id).not.toBe('c0ffee');
  });

  it('begins anew after a long absence, with the same speaker’s window', () => {
    const page = pageWithStorage();
    keepTalk(page, TALK, MINUTE);
    expect(takeTalk(page, 12 * MINUTE)).toEqual({ id: 'c0ffee', tour: null, began: 12 * MINUTE });
  });

  it.each([
    ['no JSON', '{'],
    ['nothing', 'null'],
    ['an id that is none', '{"id":"../x","tour":null,"began":0,"left":0}'],
    ['no time', '{"id":"c0ffee","tour":null,"began":"now","left":0}'],
  ])('is a new one where what was kept is %s', (_, kept) => {
    const talk = takeTalk(pageWithStorage({ 'sco-digital-atlas-talk': kept }), 5_000);
    expect(talk).toEqual({ id: talk.id, tour: null, began: 5_000 });
    expect(talk.id).toMatch(/^[0-9a-f]{24}$/);
  });

  it('is a new one where the browser keeps nothing', () => {
    const page = {
      get sessionStorage(): Storage {
        throw new DOMException('no', 'SecurityError');
      },
    } as unknown as Window;
    expect(() => keepTalk(page, TALK, 0)).not.toThrow();
    expect(takeTalk(page, 7_000).began).toBe(7_000);
  });
});
