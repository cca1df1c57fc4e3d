import { indexDataset } from '../../src/data/index-dataset';
import { placeWords, standingWords } from '../../src/i18n/event-words';
import { createWords } from '../../src/i18n/words';
import { dayOfIso } from '../../src/model/day';
import type { RawData } from '../../src/model/schema';
import { meetingsOf } from '../../src/model/series';

/** The words that stand in the page itself: its title, and what is read where no script runs. */
export function pageWords(data: RawData): Readonly<Record<string, string>> {
  const words = createWords('en');
  const dataset = indexDataset(data);
  const { t } = words;
  const asOf = dayOfIso(dataset.about.asOf) ?? 0;
  const items = meetingsOf(dataset).map((event) => {
    const facts = [words.dates.date(event.date), placeWords(words, dataset, event)];
    const standing = standingWords(words, event, asOf);
    return `<li><strong>${escape(words.text(event.title))}</strong><br>${escape([...facts, standing].join(', '))}</li>`;
  });
  return {
    title: escape(words.text(dataset.about.title)),
    subtitle: escape(words.text(dataset.about.subtitle)),
    meetings: `<div class="no-script"><h1>${escape(words.text(dataset.about.title))}</h1><p>${escape(
      t.aboutText,
    )}</p><p>${escape(t.needsScript)}</p><ol>${items.join('')}</ol><p>${escape(
      t.asOf(words.dates.day(asOf)),
    )}</p></div>`,
    skipToMap: escape(t.skipToMap),
    map: escape(t.map),
    timeline: escape(t.timeline),
    details: escape(t.details),
    loading: escape(t.loading),
  };
}

function escape(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
