import { edtfWords } from '../../i18n/edtf-words';
import type { FullWords } from '../../i18n/words';
import type { BriefedSource, Briefing } from '../../model/briefing';
import type { SourceId } from '../../model/dataset';
import { plannedSeconds, secondsOf, sourcesOfStep } from '../../model/tour';
import type { Store } from '../../state/store';

/** What the speaker sees now; null while nothing is presented. `began` in ms since 1970. */
export function briefingOf(store: Store, words: FullWords, began: number): Briefing | null {
  const stop = store.stop.value;
  if (!stop) return null;
  const { tour, step, index } = stop;
  const next = tour.steps[index + 1];
  const nextLine = next?.caption[0];
  return {
    kind: 'briefing',
    lang: words.lang,
    tour: words.text(tour.title),
    index,
    count: tour.steps.length,
    title: words.text(step.title),
    caption: step.caption.map(({ text }) => words.text(text)),
    notes: step.notes ? words.text(step.notes) : null,
    sources: sourcesOfStep(step).flatMap((id) => briefedSource(store, words, id)),
    next: next
      ? { title: words.text(next.title), line: nextLine ? words.text(nextLine.text) : null }
      : null,
    planned: {
      all: plannedSeconds(tour),
      before: plannedSeconds(tour, index),
      step: secondsOf(tour, step),
    },
    began,
    black: store.black.value,
    strayed: store.strayed.value,
  };
}

function briefedSource(
  { dataset }: Store,
  words: FullWords,
  id: SourceId,
): readonly BriefedSource[] {
  const source = dataset.sourceById.get(id);
  if (!source) return [];
  const { publisher, title, url, lang, published, weak } = source;
  return [
    {
      publisher,
      title,
      url: weak === true ? null : (url ?? null),
      date: published ? edtfWords(words, published) : null,
      lang: lang.split('/')[0] ?? 'en',
    },
  ];
}
