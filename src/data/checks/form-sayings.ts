import type * as v from 'valibot';
import { dayOfIso } from '../../model/day';
import { parseEdtf } from '../../model/edtf';
import { dateReadings } from './date-readings';
import { type Path, shortJson } from './issue';
import { isReserved } from './rules/reserved-fields';

/** What is said of one fault in the form of a record. */
interface Said {
  readonly rule: string;
  readonly problem: string;
  readonly remedy: string;
}

const REMEDIES: Readonly<Record<string, string>> = {
  string: 'write a text in quotes',
  number: 'write a number without quotes',
  boolean: 'write true or false without quotes',
  Array: 'write a list in [square brackets]',
  Object: 'write an object in {curly brackets}',
};

/** Null where another check tells of the fault already. */
export function sayingOf(found: v.BaseIssue<unknown>, path: Path): Said | null {
  const last = path.at(-1);
  const key = shortJson(last);
  if (found.type === 'strict_object' && found.expected === 'never') {
    if (isReserved(last)) return null;
    const remedy = withHint(`remove ${key}, or correct its name`, found);
    return { rule: 'unknown-field', problem: `there is no field ${key}`, remedy };
  }
  if (found.type === 'strict_object' && found.path?.at(-1)?.origin === 'key') {
    const remedy = withHint(`add ${key}`, found);
    return { rule: 'missing-field', problem: `the field ${key} is missing`, remedy };
  }
  if (found.input === undefined) {
    return { rule: 'form', problem: 'nothing stands here', remedy: remedyOf(found) };
  }
  return endSaying(found) ?? dateSaying(found) ?? addressSaying(found) ?? formSaying(found);
}

/** The schema's own words, where it has any. */
function hintOf(found: v.BaseIssue<unknown>): string | null {
  return found.message.startsWith('Invalid ') ? null : found.message;
}

function withHint(remedy: string, found: v.BaseIssue<unknown>): string {
  const hint = hintOf(found);
  return hint === null ? remedy : `${remedy}: ${hint}`;
}

function remedyOf(found: v.BaseIssue<unknown>): string {
  const hint = hintOf(found);
  if (hint !== null) return hint;
  const expected = found.expected ?? 'what the schema asks for';
  return REMEDIES[expected] ?? expectedRemedy(found, expected);
}

function expectedRemedy(found: v.BaseIssue<unknown>, expected: string): string {
  if (found.type === 'integer') return 'write a whole number';
  if (found.type === 'picklist') return `write one of ${expected.replace(/[()]/g, '')}`;
  return `write a value that is ${expected}`;
}

function formSaying(found: v.BaseIssue<unknown>): Said {
  const problem = `${shortJson(found.input)} does not fit here`;
  return { rule: 'form', problem, remedy: remedyOf(found) };
}

function addressSaying(found: v.BaseIssue<unknown>): Said | null {
  const { input, message } = found;
  if (typeof input !== 'string' || !message.includes('https')) return null;
  return {
    rule: 'address-form',
    problem: `${shortJson(input)} is not the address of a web page`,
    remedy: message,
  };
}

/** An interval of dates that both exist, the later one first. */
function endSaying({ input, message }: v.BaseIssue<unknown>): Said | null {
  if (typeof input !== 'string' || !message.includes('EDTF')) return null;
  const [start = '', end = '', ...rest] = input.split('/');
  const [from, to] = [parseEdtf(start), parseEdtf(end)];
  if (!from || !to || rest.length > 0 || to.last >= from.first) return null;
  return {
    rule: 'end-before-start',
    problem: `${shortJson(input)} ends on ${end}, before it starts on ${start}`,
    remedy: `write "${end}/${start}" if the two stand the wrong way round, or correct one of them`,
  };
}

function dateSaying(found: v.BaseIssue<unknown>): Said | null {
  const { input, message } = found;
  if (found.type !== 'check' || typeof input !== 'string') return null;
  const wholeDay = message.includes('YYYY-MM-DD');
  if (!wholeDay && !message.includes('EDTF')) return null;
  const value = shortJson(input);
  const readings = dateReadings(input).filter(({ edtf }) => !wholeDay || dayOfIso(edtf) !== null);
  const refused = `${value} is not a date the data may use`;
  if (readings.length === 0) return { rule: 'date-form', problem: refused, remedy: message };
  const meanings = readings.map(({ words }) => words).join(' or ');
  const problem = readings.length > 1 ? `${value} can mean ${meanings}` : refused;
  const choices = readings.map(({ edtf, words }) => `"${edtf}" for ${words}`);
  return { rule: 'date-form', problem, remedy: `write ${choices.join(' or ')}` };
}
