import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = new URL('../../src/i18n/en/', import.meta.url);
const NOT_PARTS = ['index.ts', 'later.ts', 'number.ts'];

describe('the parts of the catalogue', () => {
  it('share no key: one would silently take the place of the other', async () => {
    const names = readdirSync(FOLDER).filter((name) => !NOT_PARTS.includes(name));
    const parts = await Promise.all(
      names.map((name) => import(new URL(name, FOLDER).href) as Promise<Record<string, object>>),
    );
    const keys = parts.flatMap((part) => Object.values(part).flatMap((each) => Object.keys(each)));
    expect(keys.length).toBeGreaterThan(200);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});
