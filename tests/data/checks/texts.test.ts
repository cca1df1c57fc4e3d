import { describe, expect, it } from 'vitest';
import { checkData } from '../../../src/data/checks/check-data';
import { smallDatasetWith } from '../../fixtures/small-dataset';
import { onlyIssue, saying } from './only-issue';

const TITLE = ['events', 0, 'title', 'en'] as const;

describe('a text', () => {
  it.each([
    ['A <b>bold</b> plan', '<b'],
    ['A plan</p>', '</'],
    ['<!-- plan -->', '<!'],
    ['A &lt;b plan', '&lt;'],
    ['A &#60;b plan', '&#60;'],
    ['A &amp; B', '&amp;'],
  ])('holds no markup: %s', (text, found) => {
    expect(onlyIssue(smallDatasetWith(TITLE, text))).toMatchObject({
      rule: 'markup',
      severity: 'error',
      file: 'events.json',
      record: 'ministers-4-2025',
      field: 'title.en',
      value: JSON.stringify(text),
      problem: `the text holds markup ("${found}")`,
      remedy: saying('plain text'),
    });
  });

  it.each(['1 < 2', 'R&D', 'a <3 b', 'Fish & chips; tea'])('may hold %s', (text) => {
    expect(checkData(smallDatasetWith(TITLE, text)).issues).toEqual([]);
  });

  it.each([
    ['one\u0000two', 'U+0000', '"one\\u0000two"'],
    ['one\ntwo', 'U+000A', '"one\\ntwo"'],
    ['one\u202etwo', 'U+202E', '"one\\u202etwo"'],
    ['one\u2066two', 'U+2066', '"one\\u2066two"'],
    ['one\u009btwo', 'U+009B', '"one\\u009btwo"'],
  ])('holds no hidden character: %j', (text, code, value) => {
    expect(onlyIssue(smallDatasetWith(TITLE, text))).toMatchObject({
      rule: 'control-character',
      severity: 'error',
      field: 'title.en',
      value,
      problem: `the text holds the hidden character ${code}`,
      remedy: saying('remove it'),
    });
  });

  it('in Persian may hold a joiner, which its spelling needs', () => {
    const files = smallDatasetWith(['events', 0, 'title', 'fa'], 'برنامه\u200cها');
    expect(checkData(files).issues).toEqual([]);
  });

  it('is looked at in the name of a field too', () => {
    const policy = { 'member <i>': { en: 'Day of the decision.' } };
    expect(onlyIssue(smallDatasetWith(['dataset', 'datePolicy'], policy))).toMatchObject({
      rule: 'markup',
      file: 'dataset.json',
      field: 'datePolicy.member <i>',
    });
  });
});

describe('the name of a field', () => {
  it.each([
    ['constructor', 'datePolicy', '{"constructor": {"en": "x"}}'],
    ['__proto__', 'datePolicy', '{"__proto__": {"en": "x"}}'],
    ['__proto__', 'title', '{"en": "x", "__proto__": {"en": "y"}}'],
  ])('is not %s in %s', (name, field, json) => {
    expect(onlyIssue(smallDatasetWith(['dataset', field], JSON.parse(json)))).toMatchObject({
      rule: 'reserved-field',
      severity: 'error',
      file: 'dataset.json',
      record: 'small',
      field: `${field}.${name}`,
      remedy: `remove "${name}"`,
    });
  });
});
