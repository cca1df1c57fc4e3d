import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { FILES, type FileName } from '../../src/model/schema';

type JsonSchema = ReturnType<typeof toJsonSchema>;

/** What the data's own check of a date demands, as far as a pattern can say it. */
const DAY = '[1-9]\\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])';
const DATE = '[1-9]\\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?';
const PATTERNS = [
  ['YYYY-MM-DD', `^${DAY}$`],
  ['EDTF', `^${DATE}(/${DATE})?[?~]?$`],
] as const;

/**
 * The form of each file of facts as a JSON Schema, for the completion and the marks of editors. The
 * remedies of the checks stand in it as what each field is described with.
 */
export function jsonSchemas(): ReadonlyMap<FileName, string> {
  const names = Object.keys(FILES) as FileName[];
  return new Map(names.map((name) => [name, `${JSON.stringify(schemaOf(name), null, 2)}\n`]));
}

function schemaOf(name: FileName): JsonSchema {
  const { $schema, ...schema } = toJsonSchema(FILES[name] as v.GenericSchema, {
    target: 'draft-07',
    typeMode: 'input',
    errorMode: 'ignore',
    overrideSchema: ({ valibotSchema, jsonSchema }) => described(jsonSchema, valibotSchema),
    overrideAction: ({ valibotAction, jsonSchema }) => {
      const told = described(jsonSchema, valibotAction);
      const remedy = remedyOf(valibotAction);
      const pattern = PATTERNS.find(([word]) => remedy?.includes(word))?.[1];
      if (remedy === null || (pattern === undefined && valibotAction.type !== 'regex')) return told;
      // Editors that know this word say it in place of the pattern.
      return { ...told, ...(pattern && { pattern }), patternErrorMessage: remedy } as JsonSchema;
    },
  });
  return { $schema, title: `${name}.json`, ...schema };
}

/** Every remedy of a field's checks, one after the other. */
function described(schema: JsonSchema, part: { readonly type: string }): JsonSchema {
  const remedy = remedyOf(part);
  const told = schema.description?.split('; ') ?? [];
  if (remedy === null || told.includes(remedy)) return schema;
  return { ...schema, description: [...told, remedy].join('; ') };
}

/** What a check says to write instead, where it has words of its own. */
function remedyOf(part: { readonly type: string }): string | null {
  const { message } = part as { readonly message?: unknown };
  return typeof message === 'string' ? message : null;
}
