import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkFolder } from '../../tools/data/check-folder';
import { reportOf } from '../../tools/data/report';
import { copyData, type DataCopy } from '../fixtures/data-copy';

let copy: DataCopy;
beforeEach(() => {
  copy = copyData();
});
afterEach(() => copy.remove());

function report(): string {
  return reportOf(checkFolder(copy.folder), 'data/');
}

/** The part of the report with the errors. */
function errors(): string {
  return report().replace(/^WARNINGS[\s\S]*?(?=^Good records)/m, '');
}

function lineOf(file: string, text: string): number {
  return (
    copy
      .read(file)
      .split('\n')
      .findIndex((line) => line.includes(text)) + 1
  );
}

describe('the report on the data', { timeout: 60_000 }, () => {
  it('has warnings of the data as they are, and no errors', () => {
    const text = report();
    expect(text).not.toContain('ERRORS');
    expect(text).toContain('WARNINGS\n');
    expect(text).toContain('events 63 of 63, countries 27 of 27');
    expect(text).toMatch(/\n0 errors, \d+ warnings\. The data can be published\.$/);
  });

  it('tells a slip with file, line, column, record, field, value, fault and remedy', () => {
    const line = lineOf('events.json', '"date": "2026?"');
    copy.replace('events.json', '"date": "2026?"', '"date": "03/04/2026"');
    expect(errors().split('\n').slice(0, 5)).toEqual([
      'ERRORS',
      '',
      '"03/04/2026" can mean 3 April 2026 or 4 March 2026. Write "2026-04-03" for 3 April 2026 or "2026-03-04" for 4 March 2026.',
      `  data/events.json:${line}:13  forum-youth-digital, date  "03/04/2026"`,
      '',
    ]);
  });

  it('says once what is wrong in several places', () => {
    copy.replace('events.json', '"standing": "held"', '"standing": "done"');
    copy.replace('events.json', '"standing": "held"', '"standing": "over"');
    copy.replace('events.json', '"standing": "over"', '"standing": "done"');
    expect(errors().match(/does not fit here/g)).toHaveLength(1);
    expect(
      errors().match(/^ {2}data\/events\.json:\d+:17 {2}[\w-]+, standing {2}"done"$/gm),
    ).toHaveLength(2);
  });

  it('goes on with the other files where one is not JSON', () => {
    copy.replace('themes.json', '"label":', '"label"');
    copy.replace('countries.json', '"iso2": "CN"', '"iso2": "china"');
    const text = errors();
    expect(text).toMatch(/A colon is missing before this\. .*\n {2}data\/themes\.json:\d+:\d+ /);
    expect(text).toMatch(/data\/countries\.json:4:13 {2}CHN, iso2 {2}"china"/);
    expect(text).toContain('themes 0 of 0');
    expect(text).toContain('countries 26 of 27');
    expect(text).not.toContain('nothing stands here');
    expect(text).toMatch(
      /2 errors, \d+ warnings\. Nothing is published before the errors are mended\.$/,
    );
  });

  it('goes on with the other files where one is missing or is one of translations', () => {
    copy.write('translations/ru.json', '{');
    copy.write('translations/zh.json', '{}');
    const { issues } = checkFolder(copy.folder);
    expect(issues).toContainEqual(
      expect.objectContaining({ rule: 'not-json', file: 'translations/ru.json' }),
    );
    expect(issues).toContainEqual(
      expect.objectContaining({ rule: 'missing-translation', file: 'translations/zh.json' }),
    );
  });

  it('tells what a tour shows wrongly, and a place outside its country', () => {
    copy.replace('tours.json', 'event=ict-ministers-5-kyrgyzstan', 'event=ict-ministers-5');
    copy.replace('events.json', '"lat": 45.5847', '"lat": 25.5847');
    const { issues } = checkFolder(copy.folder);
    const found = issues.filter(({ severity }) => severity === 'error');
    expect(found.map(({ rule, file }) => [rule, file])).toEqual([
      ['place-outside', 'events.json'],
      ['step-state', 'tours.json'],
    ]);
    expect(found[1]).toMatchObject({ line: lineOf('tours.json', 'event=ict-ministers-5&') });
  });
});

describe('npm run data', () => {
  function run() {
    return spawnSync(process.execPath, ['tools/data.mjs'], {
      encoding: 'utf8',
      env: { ...process.env, ATLAS_DATA: copy.path },
    });
  }

  it('ends with 0 on warnings and with 1 on errors', { timeout: 120_000 }, () => {
    const good = run();
    expect(good.stdout).toMatch(/\n0 errors, \d+ warnings\. The data can be published\.\n$/);
    expect(good.status).toBe(0);
    copy.replace('events.json', '"date": "2025-06-17"', '"date": "17 June 2025"');
    const bad = run();
    expect(bad.stdout).toContain('Write "2025-06-17" for 17 June 2025.');
    expect(bad.status).toBe(1);
  });
});
