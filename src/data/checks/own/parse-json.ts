import { isRecord } from '../../../model/is-record';
import { MAX_DEPTH } from '../../../model/own-limits';
import { isDeeper } from '../is-deeper';
import { LISTS, NO_LISTS, type Parsed } from './own-lists';

const FORMAT = 1;

/** Reads the text of a JSON bundle: `dataset`, and lists of records beside it. Never throws. */
export function parseJson(text: string): Parsed {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { lists: null, problem: 'not-json' };
  }
  if (!isRecord(content) || !Array.isArray(content.events)) {
    return { lists: null, problem: 'foreign' };
  }
  if (isDeeper(content, MAX_DEPTH)) return { lists: null, problem: 'too-deep' };
  const { dataset } = content;
  if (isRecord(dataset) && typeof dataset.format === 'number' && dataset.format > FORMAT) {
    return { lists: null, problem: 'newer' };
  }
  const own = LISTS.map((list) => {
    const records = Object.hasOwn(content, list) ? content[list] : undefined;
    return [list, Array.isArray(records) ? (records as unknown[]) : []] as const;
  });
  return {
    lists: {
      about: dataset ?? {},
      lists: { ...NO_LISTS, ...Object.fromEntries(own) },
      eventCount: content.events.length,
      rowOf: (_, index) => index + 1,
      fieldOf: (path) => path,
    },
    problem: null,
  };
}
