import { labelledFor } from './data/label-points';
import { type Opened, openText } from './data/opened';
import type { OutlinesFile } from './data/outlines';
import { ownDataset } from './data/own-dataset';
import { type OwnText, textAt } from './data/own-text';
import { searchRecords } from './data/search-records';
import { loadFullWords } from './i18n/load-words';
import type { Words } from './i18n/words';
import { wordsOfDataset } from './i18n/words-of-dataset';
import type { Dataset } from './model/dataset';
import { localDayOf } from './model/day';
import type { Indicators } from './model/indicators';
import type { SearchFile } from './model/search';
import { readToday } from './state/address';
import { dataAddress } from './state/data-address';
import { OPENED_FILE } from './state/data-named';

/** Opens what the address names. Where that cannot be shown, the address is the atlas' own again. */
export async function openNamed(named: string, page: Window): Promise<Opened> {
  const today = readToday(page.location.hash).day ?? localDayOf(new Date());
  const text: OwnText =
    named === OPENED_FILE
      ? { text: null, problem: 'gone' }
      : await textAt(named, new URL(page.location.href));
  const name = named.split(/[?#]/)[0]?.split('/').at(-1) || named;
  const opened = await openText(text, named, name, today, () => undefined);
  if (opened.data === null) {
    const { pathname, search, hash } = page.location;
    page.history.replaceState(null, '', dataAddress(hash, null) || pathname + search);
  }
  return opened;
}

/** All that the page shows of a dataset in place of the atlas' own facts; null where there is nothing. */
export async function factsOf(
  { data, name }: Opened,
  words: Words,
  base: Dataset,
  outlines: () => Promise<OutlinesFile>,
) {
  if (data === null) return null;
  const full = await loadFullWords(words);
  const dataset = ownDataset(data, base, { [words.lang]: words.t.otherEvents });
  return {
    dataset,
    words: wordsOfDataset(full, dataset, name),
    outlines: async () =>
      labelledFor(
        await outlines(),
        dataset.countries.map(({ id }) => id),
      ),
    indicators: async (): Promise<Indicators> => NO_NUMBERS,
    known: async (): Promise<SearchFile> => ({
      records: searchRecords({ ...data, 'search-aliases': [] }, []),
    }),
  };
}

const NO_NUMBERS = {
  firstYear: 2000,
  lastYear: 2000,
  indicators: [],
  caveats: [],
  sources: [],
  values: {},
} as unknown as Indicators;
