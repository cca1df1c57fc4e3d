import { describe, expect, it } from 'vitest';
import { changeWords, toldWords } from '../../src/i18n/change-words';
import { loadFullWords, loadWords } from '../../src/i18n/load-words';
import type { Field, FieldChange } from '../../src/model/changes/change';
import type { Lang } from '../../src/model/lang';
import { englishWords } from '../fixtures/words';

const english = englishWords();
const say = (change: FieldChange) => changeWords(english, change);
const text = (en: string) => ({ as: 'text', text: { en } }) as const;
const date = (edtf: string | null) => ({ as: 'date', date: edtf }) as const;

describe('a change in words', () => {
  it('says what a date is now and what it was, and no more than it says', () => {
    const field = 'date';
    expect(say({ how: 'changed', field, before: date('2026?'), after: date('2026-05-12') })).toBe(
      'Date: now 12 May 2026; before: 2026 proposed, no date confirmed',
    );
    expect(say({ how: 'changed', field, before: date(null), after: date('2027') })).toBe(
      'Date: now 2027; before: date not announced',
    );
  });

  it('says that an announced event was held', () => {
    expect(
      say({
        how: 'changed',
        field: 'standing',
        before: { as: 'standing', standing: 'announced' },
        after: { as: 'standing', standing: 'held' },
      }),
    ).toBe('Standing: now held; before: announced');
  });

  it('says which source or note came and which went', () => {
    const source = { as: 'plain', plain: 'TASS: A meeting was held' } as const;
    expect(say({ how: 'added', field: 'source', after: source })).toBe(
      'Source added: TASS: A meeting was held',
    );
    expect(say({ how: 'removed', field: 'note', before: text('Not sure.') })).toBe(
      'Note taken out: “Not sure.”',
    );
  });

  it('says of a status since when it is held, and until when it was', () => {
    const partner = { as: 'status', status: 'partner', from: '2026-09-01', to: null } as const;
    expect(say({ how: 'added', field: 'status', after: partner })).toBe(
      'Status added: SCO partner since 1 September 2026',
    );
    expect(toldWords(english, { ...partner, to: '2027-07' })).toBe(
      'SCO partner, 1 September 2026 to July 2027',
    );
  });

  it('names a person with the office and the country', () => {
    const parts = [
      { as: 'plain', plain: 'A. Chair' },
      { as: 'name', name: { en: 'Minister' } },
      { as: 'name', name: { en: 'China' } },
    ] as const;
    expect(say({ how: 'added', field: 'chair', after: { as: 'several', parts } })).toBe(
      'Chair added: A. Chair, Minister, China',
    );
  });

  it('says where something changed that it does not tell', () => {
    expect(say({ how: 'detail', field: 'outcome', after: text('A plan.') })).toBe(
      'Outcome, details changed: “A plan.”',
    );
    expect(say({ how: 'detail', field: 'other', after: null })).toBe('Other details changed');
  });

  it('cuts a long text', () => {
    expect(toldWords(english, text('x'.repeat(500)))).toBe(`“${'x'.repeat(240)}…”`);
  });
});

it('A long text of the other direction is cut and still kept apart', async () => {
  const persian = await loadFullWords(await loadWords('fa'));
  expect(toldWords(persian, text('x'.repeat(500)))).toBe(`«\u2068${'x'.repeat(240)}…\u2069»`);
});

describe.each(['en', 'ru', 'zh', 'fa'] as const)('the changes in %s', (lang: Lang) => {
  it('have words for every field and say nothing undefined', async () => {
    const words = await loadFullWords(await loadWords(lang));
    const fields = Object.keys(english.t.changeField) as Field[];
    const said = fields.flatMap((field) => [
      changeWords(words, { how: 'added', field, after: date('2026-05') }),
      changeWords(words, { how: 'removed', field, before: text('a') }),
      changeWords(words, { how: 'changed', field, before: text('a'), after: text('b') }),
      changeWords(words, { how: 'detail', field, after: text('a') }),
    ]);
    expect(said).toHaveLength(36 * 4);
    expect(said.filter((line) => line.includes('undefined'))).toEqual([]);
    expect(new Set(said).size).toBe(said.length);
  });
});
