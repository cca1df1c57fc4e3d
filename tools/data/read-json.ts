import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { type Issue, type Path, shortJson } from '../../src/data/checks/issue';

export interface Place {
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
}

export type PlacedIssue = Issue & Place;

export interface ReadJson {
  /** Undefined where the file cannot be read. */
  readonly content: unknown;
  /** Where a path leads; where it leads nowhere, what it should have been in. */
  readonly placeOf: (path: Path) => Place;
  readonly issues: readonly PlacedIssue[];
}

interface Said {
  readonly rule: string;
  readonly problem: string;
  readonly remedy: string;
}

const BYTE_ORDER_MARK = '\ufeff';
const START: Place = { line: 1, column: 1 };
const QUOTES = /^[“”„«»‘’']/;
const STRICT = { disallowComments: true, allowTrailingComma: false };

/** What each error of the parser means to whoever wrote the file. */
const SAYINGS: Readonly<Record<string, readonly [problem: string, remedy: string]>> = {
  CommaExpected: ['a comma is missing before this', 'put a comma after what stands before it'],
  ColonExpected: ['a colon is missing before this', 'write "name": value'],
  PropertyNameExpected: [
    'the name of a field should stand here',
    'write it in straight quotes, or remove the comma before it',
  ],
  ValueExpected: ['a value should stand here', 'write one, or remove the comma before it'],
  CloseBraceExpected: ['a } is missing', 'close the record with }'],
  CloseBracketExpected: ['a ] is missing', 'close the list with ]'],
  EndOfFileExpected: ['the file goes on after its end', 'remove one bracket too many before this'],
  InvalidCommentToken: ['JSON has no comments', 'remove it, or put it into a field for notes'],
  UnexpectedEndOfString: [
    'the text has no closing quote in its line',
    'write the text in one line, with " at its end and \\" for a quote inside',
  ],
  InvalidEscapeCharacter: ['\\ stands before a letter that it cannot', 'write \\\\ for a \\'],
  InvalidCharacter: ['the text holds a hidden character', 'remove it: often a tab'],
};
const OTHER = ['the file is not JSON from here on', 'mend this place'] as const;

/** Reads a file of JSON. What cannot be read is told with its line and column. */
export function readJson(file: string, bytes: Uint8Array): ReadJson {
  const tell = (place: Place, said: Said, value = ''): PlacedIssue => {
    return { severity: 'error', file, record: '', field: '', value, ...said, ...place };
  };
  const refused = (issue: PlacedIssue): ReadJson => ({
    content: undefined,
    placeOf: () => START,
    issues: [issue],
  });
  const text = textOf(bytes);
  if (typeof text !== 'string') return refused(tell(START, text));
  const lines = lineStarts(text);
  const faults: ParseError[] = [];
  const tree = parseTree(text, faults, STRICT);
  const content = parsed(text);
  const [fault] = faults;
  if (!tree || fault || content === undefined) {
    const offset = fault?.offset ?? 0;
    const found = text.slice(offset, offset + Math.max(1, fault?.length ?? 1)).split('\n')[0] ?? '';
    return refused(tell(placeAt(lines, offset), sayingOf(fault, found), shortJson(found)));
  }
  const placeOf = (path: Path) => placeAt(lines, nodeAt(tree, path).offset);
  const repeated = repeatedFields(tree).map((key) =>
    tell(placeAt(lines, key.offset), {
      rule: 'repeated-field',
      problem: `the field ${shortJson(key.value)} stands twice in one record`,
      remedy: 'remove one of the two',
    }),
  );
  return { content, placeOf, issues: repeated };
}

function textOf(bytes: Uint8Array): string | Said {
  const rule = 'not-json';
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (!text.startsWith(BYTE_ORDER_MARK)) return text;
    const problem = 'the file begins with a byte order mark';
    return { rule, problem, remedy: 'save it as “UTF-8 without BOM”' };
  } catch {
    return { rule, problem: 'the file is not in UTF-8', remedy: 'save it as UTF-8' };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function sayingOf(fault: ParseError | undefined, found: string): Said {
  const rule = 'not-json';
  if (QUOTES.test(found)) {
    return { rule, problem: 'this is no quote of JSON', remedy: 'write straight quotes: "text"' };
  }
  const code = fault ? printParseErrorCode(fault.error) : '';
  const [problem, remedy] = SAYINGS[code] ?? OTHER;
  return { rule, problem, remedy };
}

/** The node at the path, or the nearest one around it. */
function nodeAt(tree: Node, path: Path): Node {
  return (
    findNodeAtLocation(tree, [...path]) ??
    (path.length === 0 ? tree : nodeAt(tree, path.slice(0, -1)))
  );
}

/** The second name of every two in one record that are the same: a parser keeps the last alone. */
function repeatedFields(node: Node): readonly Node[] {
  const names = (node.type === 'object' ? (node.children ?? []) : []).flatMap(
    ({ children: [name] = [] }) => name ?? [],
  );
  const repeated = names.filter(
    ({ value }, n) => names.findIndex((name) => name.value === value) < n,
  );
  return [...repeated, ...(node.children ?? []).flatMap(repeatedFields)];
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

function placeAt(starts: readonly number[], offset: number): Place {
  const line = starts.findLastIndex((start) => start <= offset);
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}
