import { createNumbering } from '../../exports/picture/number-sources';
import type { PictureSource } from '../../exports/picture/picture-content';
import { numberRanges, sourcesOfMeetings } from '../../exports/picture/sources-shown';
import { edtfWords } from '../../i18n/edtf-words';
import type { FullWords } from '../../i18n/words';
import type { IndicatorId, SourceId } from '../../model/dataset';
import { indicatorOf } from '../../model/indicators';
import type { Store } from '../../state/store';

/** The sources of what a picture shows, numbered as they are cited. */
export interface PictureSources {
  /** "Sources 1–4, 7"; nothing where there are none. */
  readonly cite: (sources: readonly SourceId[]) => readonly string[];
  readonly citeMeetings: () => readonly string[];
  /** The sources of a yearly number. */
  readonly citeNumbers: (indicator: IndicatorId) => readonly string[];
  /** All that were cited, in the order of their numbers. */
  readonly list: () => readonly PictureSource[];
}

export function createPictureSources(store: Store, words: FullWords): PictureSources {
  const { dataset } = store;
  const { t, plural } = words;
  const numbering = createNumbering<SourceId>();

  function cite(sources: readonly SourceId[]): readonly string[] {
    if (sources.length === 0) return [];
    const numbers = [...new Set(numbering.numbersOf(sources))];
    const ranges = numberRanges(numbers, t.plainCount);
    return [t.pictureCites(plural, numbers.length, t.joined(ranges))];
  }

  /** Facts and yearly numbers keep their sources apart. */
  function told(id: SourceId): Omit<PictureSource, 'number'> {
    const source = dataset.sourceById.get(id);
    if (source) {
      const facts = [
        source.lang.toUpperCase(),
        source.published ? edtfWords(words, source.published) : '',
        source.url ? '' : t.noLink,
        source.weak ? t.doubt['only-cited'] : '',
      ].filter((fact) => fact !== '');
      const text = t.sentences(source.publisher, source.title);
      const told = facts.map(words.isolated).join(' · ');
      return { publisher: source.publisher, text: `${text} (${told})`, url: source.url ?? '' };
    }
    const number = store.indicators.peek()?.sources.find((each) => each.id === id);
    if (!number) return { publisher: id, text: id, url: '' };
    const { originalPublisher, originalUrl, publisher = '', title = '', url = '' } = number;
    const through = originalPublisher
      ? [words.isolated(t.labelled(t.legendThrough, publisher))]
      : [];
    const named = [originalPublisher ?? publisher, title].filter((part) => part !== '');
    return {
      publisher: originalPublisher ?? publisher,
      text: [named.reduce(t.sentences), ...through].reduce(t.clauses),
      url: originalUrl ?? url,
    };
  }

  return {
    cite,
    citeMeetings: () => cite(sourcesOfMeetings(dataset)),
    citeNumbers(id) {
      const numbers = store.indicators.peek();
      const indicator = numbers && indicatorOf(numbers, id);
      return cite(indicator?.sources.map(({ source }) => source) ?? []);
    },
    list: () =>
      numbering.cited().map((id, index) => ({ number: t.plainCount(index + 1), ...told(id) })),
  };
}
