import type { Day } from '../model/day';
import type { OwnCounts, OwnFault, OwnProblem } from '../model/own-fault';
import type { Parsed } from './checks/own/own-lists';
import { parseCsv } from './checks/own/parse-csv';
import { parseJson } from './checks/own/parse-json';
import { type OwnData, readOwn } from './checks/own/read-own';
import type { OwnText } from './own-text';

/** A dataset that a visitor has opened, and what was found in it. */
export interface Opened {
  /** As the address names it. */
  readonly named: string;
  /** What people call it: the file's name. */
  readonly name: string;
  /** Null where nothing of it can be shown. */
  readonly data: OwnData | null;
  readonly problem: OwnProblem | null;
  readonly faults: readonly OwnFault[];
  readonly counts: OwnCounts;
}

const NO_COUNTS: OwnCounts = { events: 0, allEvents: 0, faults: 0 };
const ENDING = /\.(json|csv|tsv|txt)$/i;

/** Reads a text as the dataset that it holds: JSON where it begins with a bracket, else a table. */
export async function openText(
  file: OwnText,
  named: string,
  name: string,
  today: Day,
  progress: (done: number, all: number) => void,
): Promise<Opened> {
  const refused = (problem: OwnProblem): Opened => ({
    named,
    name,
    data: null,
    problem,
    faults: [],
    counts: NO_COUNTS,
  });
  if (file.problem !== null) return refused(file.problem);
  const { text, asOf } = file;
  const parse = parserOf(text);
  if (!parse) return refused('wrong-kind');
  const parsed = parse(text);
  if (parsed.problem !== null) return refused(parsed.problem);
  const origin = { asOf, today, name: name.replace(ENDING, '') };
  const read = await readOwn(parsed.lists, origin, async (done, all) => {
    progress(done, all);
    await new Promise((resolve) => setTimeout(resolve));
  });
  return { named, name, ...read };
}

/** By how a text begins; a page is neither, nor is a packed file. */
function parserOf(text: string): ((text: string) => Parsed) | null {
  const start = text.slice(0, 1000).trimStart();
  if (start.startsWith('{') || start.startsWith('[')) return parseJson;
  return start.startsWith('<') || text.includes('\0') ? null : parseCsv;
}
