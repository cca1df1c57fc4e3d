import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { FILES, type FileName } from '../../src/model/schema';
import { jsonSchemas } from '../../tools/data/json-schemas';

const ROOT = new URL('../../', import.meta.url);
const NAMES = Object.keys(FILES) as FileName[];
const schemas = jsonSchemas();

function read(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}

/** The errors of a validator that knows nothing of the forms but the published schema. */
function errorsOf(name: FileName, content: unknown): readonly string[] {
  // What addresses are like is left to the data's own check.
  const ajv = new Ajv({ allErrors: true, validateFormats: false });
  ajv.addVocabulary(['patternErrorMessage']);
  const validate = ajv.compile(JSON.parse(read(`docs/schema/${name}.json`)));
  validate(content);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.keyword}`);
}

describe('the published schema', () => {
  it.each(NAMES)('of %s is what its form says now; if not, run npm run schema', (name) => {
    expect(read(`docs/schema/${name}.json`)).toBe(schemas.get(name));
  });

  it('is there for every file of facts and for nothing else', () => {
    expect(readdirSync(new URL('docs/schema/', ROOT)).sort()).toEqual(
      NAMES.map((name) => `${name}.json`).sort(),
    );
  });

  it.each(NAMES)('of %s takes the file as it is', (name) => {
    expect(errorsOf(name, JSON.parse(read(`assets/data/${name}.json`)))).toEqual([]);
  });

  it('marks what the check refuses, with the same remedy', () => {
    const [first] = JSON.parse(read('assets/data/events.json'));
    const wrong = { ...first, id: 'Summit 1', date: '03/04/2026', standing: 'done', venue: 'Hall' };
    const errors = errorsOf('events', [wrong]);
    expect(errors).toContain('/0/id pattern');
    expect(errors).toContain('/0/date pattern');
    expect(errors).toContain('/0/standing enum');
    expect(errors).toContain('/0 additionalProperties');
    expect(schemas.get('events')).toContain('use lower-case letters, digits and single hyphens');
    expect(schemas.get('events')).toContain('write an EDTF date');
  });

  it.each([
    ['2025-06-17', true],
    ['2025-07-10/2025-07-11', true],
    ['2025-05', true],
    ['2026', true],
    ['2026?', true],
    ['2025-06~', true],
    ['2025-13', false],
    ['17 June 2025', false],
    ['2025-06-17T10:00', false],
  ])('takes %s for a date: %s', (date, good) => {
    const [first] = JSON.parse(read('assets/data/events.json'));
    expect(errorsOf('events', [{ ...first, date }]).length === 0).toBe(good);
  });

  it('is what editors hold each file against', () => {
    const settings = JSON.parse(read('.vscode/settings.json'));
    expect(settings['json.schemas']).toEqual(
      NAMES.map((name) => ({
        fileMatch: [`/assets/data/${name}.json`],
        url: `./docs/schema/${name}.json`,
      })),
    );
  });
});
