import { type AtlasData, indexDataset } from '../../src/data/index-dataset';
import { en } from '../../src/i18n/en/index';
import { later } from '../../src/i18n/en/later';
import { placeWords, standingWords } from '../../src/i18n/event-words';
import { createWords } from '../../src/i18n/words';
import { dayOfIso } from '../../src/model/day';
import { meetingsOf } from '../../src/model/series';

/** The words that stand in the pages themselves: titles, and what is read where no script runs. */
export function pageWords(data: AtlasData): Readonly<Record<string, string>> {
  const words = createWords('en', en);
  const dataset = indexDataset(data);
  const { t } = words;
  const { speaker } = later;
  const asOf = dayOfIso(dataset.about.asOf) ?? 0;
  const items = meetingsOf(dataset).map((event) => {
    const facts = [words.dates.date(event.date), placeWords(words, dataset, event)];
    const standing = standingWords(words, event, asOf);
    return `<li><strong>${escapeText(words.text(event.title))}</strong><br>${escapeText([...facts, standing].join(', '))}</li>`;
  });
  return {
    title: escapeText(words.text(dataset.about.title)),
    subtitle: escapeText(words.text(dataset.about.subtitle)),
    meetings: `<div class="no-script"><h1>${escapeText(words.text(dataset.about.title))}</h1><p>${escapeText(
      t.aboutText,
    )}</p><p>${escapeText(t.needsScript)}</p><ol>${items.join('')}</ol><p>${escapeText(
      t.asOf(words.dates.day(asOf)),
    )}</p></div>`,
    skipToMap: escapeText(t.skipToMap),
    map: escapeText(t.map),
    timeline: escapeText(t.timeline),
    details: escapeText(t.details),
    loading: escapeText(t.loading),
    overdue: escapeText(t.failedRemedy),
    speakerTitle: escapeText(`${speaker.title} · ${words.text(dataset.about.title)}`),
    speakerLoading: escapeText(speaker.loading),
    speakerNeedsScript: escapeText(speaker.needsScript),
  };
}

function escapeText(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
