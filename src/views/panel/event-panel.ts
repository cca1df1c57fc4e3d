import { html, nothing, type TemplateResult } from 'lit-html';
import { told } from '../../dom/told';
import { nameOfCountry } from '../../i18n/country-words';
import { edtfWords } from '../../i18n/edtf-words';
import { eventHeading, placeName, placeWords, standingWords } from '../../i18n/event-words';
import type { Words } from '../../i18n/words';
import type { AtlasEvent } from '../../model/dataset';
import { doubtsOfEvent } from '../../model/evidence';
import { anchorDay } from '../../model/meetings';
import { reviewedOn } from '../../model/reviewed';
import type { Person } from '../../model/schema';
import { neighboursOf } from '../../model/series';
import { membersOn } from '../../model/status';
import type { Store } from '../../state/store';
import { createCitations, doubtMark } from './citations';
import { countryChips } from './country-chips';
import { questionList } from './question-list';
import { themeChips } from './theme-chips';

/** All that is known about one event, each claim with its sources and each doubt with its mark. */
export function eventPanel(store: Store, words: Words, event: AtlasEvent): TemplateResult {
  const { dataset } = store;
  const { t } = words;
  const { cite, list } = createCitations(dataset, words);
  const series = dataset.seriesById.get(event.series);
  const { position, count } = neighboursOf(dataset, event);
  const heading = eventHeading(words, dataset, event);
  const title = told(words.lang, event.title);
  const theme = dataset.themeById.get(store.theme.value ?? '');
  const standing = standingWords(words, event, store.today.value);
  return html`
    <header class="panel-head">
      <p class="kicker">${series ? t.ofSeries(words.text(series.label), position, count) : nothing}</p>
      <h2>${event.number === null ? title : t.joined([heading, placeName(words, dataset, event)])}</h2>
      <p class="facts">
        <span class="fact-date">${words.dates.date(event.date)}</span>
        <span>${placeWords(words, dataset, event)}</span>
        <span class="standing" data-standing=${standing}>${standing}</span>
        <span>${t.mode[event.place.mode]}</span>
      </p>
      <p class="marks">${cite(event.sources, doubtsOfEvent(dataset, event))}</p>
    </header>
    ${event.number === null ? nothing : html`<p class="official-title">${title}</p>`}
    ${event.chair ? chair(event.chair) : nothing}
    ${
      event.outcomes.length === 0
        ? nothing
        : html`<section class="outcomes">
            <h3>${t.outcomes}</h3>
            <ul>
              ${event.outcomes.map(
                (outcome) =>
                  html`<li>
                    ${told(words.lang, outcome.text)} ${cite(outcome.sources)} ${
                      theme && outcome.themes?.includes(theme.id)
                        ? html`<span class="theme-tag">${words.text(theme.label)}</span>`
                        : nothing
                    }
                  </li>`,
              )}
            </ul>
          </section>`
    }
    ${themeChips(store, words, event, cite)} ${notes(event)} ${people(event)} ${questionList(
      words,
      cite,
      dataset.questions.filter((question) => question.events.includes(event.id)),
    )}
    <p class="title-basis" ?hidden=${Object.keys(event.titleBasis).length === 0}><strong>${t.labelled(t.titleBasis, '')}</strong> ${told(words.lang, event.titleBasis)}</p>
    <p class="as-of">${t.lastReviewed(edtfWords(words, reviewedOn(dataset, event)))}</p>
    ${list()} ${neighbours()}
  `;

  function chair(person: Person) {
    return html`<section>
      <h3>${t.chair}</h3>
      <p>
        ${personWords(person)}
        ${person.spellings?.map(
          (
            spelling,
          ) => html`<small>${t.spelledAlso(spelling.text)} ${cite(spelling.sources, [])}</small>
            ${doubtMark(words, 'sources-differ')}`,
        )}
      </p>
    </section>`;
  }

  function personWords({ name, office, country }: Person): string {
    const home = dataset.countryById.get(country);
    return t.personOf(
      words.isolated(name),
      words.text(office),
      home ? nameOfCountry(words, home) : country,
    );
  }

  function notes({ notes: all }: AtlasEvent) {
    if (all.length === 0) return nothing;
    return html`<section>
      <h3>${t.notes}</h3>
      <ul class="notes">
        ${all.map(
          (note) => html`<li data-note=${note.kind}>
            ${note.kind === 'context' ? nothing : html`<span class="doubt">${t.noteKind[note.kind]}</span>`}
            ${told(words.lang, note.text)}
          </li>`,
        )}
      </ul>
    </section>`;
  }

  function people({ participants }: AtlasEvent) {
    const day = anchorDay(event);
    const main = event.series === dataset.about.mainSeries;
    if (participants.length === 0 && !main) return nothing;
    return html`<section class="people">
      <h3>${t.participants}</h3>
      ${
        participants.length === 0
          ? html`<p>${t.noParticipants}</p>`
          : html`<ul>${participants.map((person) => html`<li>${personWords(person)}</li>`)}</ul>`
      }
      ${day === null ? nothing : membersThen(day)}
    </section>`;
  }

  function membersThen(day: number) {
    const members = membersOn(dataset, day);
    if (members.length === 0) return nothing;
    return html`<h3>${t.counted(t.membersThen, members.length)}</h3>
      <p class="aside">${t.membersThenNote}</p>
      ${countryChips(store, words, members)}`;
  }

  function neighbours() {
    if (!series) return nothing;
    const { previous, next } = neighboursOf(dataset, event);
    const one = words.text(series.one);
    const link = (other: AtlasEvent | null, label: string, side: string) =>
      other
        ? html`<button type="button" class=${side} @click=${() => store.actions.openEvent(other.id)}>
            <small>${label}</small>
            <span>${t.joined([placeName(words, dataset, other), words.dates.date(other.date)])}</span>
          </button>`
        : html`<span></span>`;
    return html`<nav class="neighbours" aria-label=${words.text(series.label)}>
      ${link(previous, t.previousIn(one), 'previous')} ${link(next, t.nextIn(one), 'next')}
    </nav>`;
  }
}
