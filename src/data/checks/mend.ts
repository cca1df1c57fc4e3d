import * as v from 'valibot';
import { type Path, shortJson } from './issue';

export interface Mended<T> {
  /** Null where what is wrong cannot be left out. */
  readonly value: T | null;
  readonly faults: readonly {
    readonly path: Path;
    readonly value: string;
    /** Whether it could be left out. */
    readonly mended: boolean;
  }[];
}

/** A record that goes on being wrong after so many fields are taken out is given up. */
const MOST_ROUNDS = 50;

/**
 * Holds a value against a form. A field that the form does not know, and one of the `optional`, is
 * left out where it is wrong; with any other fault the whole value is.
 */
export function mend<Form extends v.GenericSchema>(
  form: Form,
  given: unknown,
  optional: readonly string[],
): Mended<v.InferOutput<Form>> {
  const faults: Mended<unknown>['faults'][number][] = [];
  let value = given;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const result = v.safeParse(form, value, { abortPipeEarly: true });
    if (result.success) return { value: result.output, faults };
    const found = result.issues.map((issue) => {
      const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : `${key}`));
      const unknown = issue.type === 'strict_object' && issue.expected === 'never';
      const mended = unknown || optional.includes(String(path[0]));
      // A key's own issue has the key as its input; what stands there is told instead.
      const stands = unknown ? valueAt(value, path) : issue.input;
      // Within an optional field the field as a whole goes.
      return { path, value: shortJson(stands), mended, out: unknown ? path : path.slice(0, 1) };
    });
    faults.push(...found.map(({ path, value: short, mended }) => ({ path, value: short, mended })));
    if (found.some(({ mended }) => !mended)) break;
    value = found.reduce((rest, { out }) => without(rest, out), value);
  }
  return { value: null, faults };
}

/** A copy without what stands at the path. */
function without(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return value.map((item, index) => (index === key ? without(item, rest) : item));
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]) => {
      if (name !== key) return [[name, item]];
      return rest.length === 0 ? [] : [[name, without(item, rest)]];
    }),
  );
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );
}
