import { html, nothing, type TemplateResult } from 'lit-html';
import { told } from '../../dom/told';
import { nameOfCountry, statusWords } from '../../i18n/country-words';
import { edtfWords } from '../../i18n/edtf-words';
import type { Words } from '../../i18n/words';
import type { Country, StatusPeriod } from '../../model/dataset';
import { doubtsOfRecord } from '../../model/evidence';
import { reviewedOn } from '../../model/reviewed';
import { isMeeting } from '../../model/series';
import { standingOn } from '../../model/standing';
import { periodOn } from '../../model/status';
import { eventsOfCountry, tallyOf, tiesOf } from '../../model/ties';
import type { Store } from '../../state/store';
import { createCitations } from './citations';
import { countryNames } from './country-names';
import { NUMBERS_CLASS } from './country-numbers';
import { eventList } from './event-list';
import { questionList } from './question-list';
import { statusPath } from './status-path';

/** All that is known about one country and its way with the organisation. */
export function countryPanel(store: Store, words: Words, country: Country): TemplateResult {
  const { dataset } = store;
  const { t } = words;
  const { capital } = country;
  const { cite, list } = createCitations(dataset, words);
  const tally = tallyOf(dataset, country.id);
  const events = eventsOfCountry(dataset, country.id);
  const ties = (id: string) => {
    const event = dataset.eventById.get(id);
    return event ? tiesOf(event, country.id) : [];
  };
  const hosted = events.filter(
    (event) => isMeeting(dataset, event) && ties(event.id).includes('host'),
  );
  const named = events.filter(
    (event) => isMeeting(dataset, event) && ties(event.id).includes('delegation'),
  );
  const others = events.filter((event) => !isMeeting(dataset, event));
  store.epoch.value;
  const day = store.cursor.peek();
  const period = periodOn(country, day);
  // Whoever has coloured the map by a number asks for that first.
  const numbersFirst = store.colour.value !== 'status';
  const numbers =
    dataset.indicators.length > 0
      ? html`<section class="numbers">
          <h3>${t.numbers}</h3>
          <div class=${NUMBERS_CLASS}></div>
        </section>`
      : nothing;
  return html`
    <header class="panel-head">
      <p class="kicker" data-day></p>
      <h2>${nameOfCountry(words, country)}</h2>
      <p class="facts">
        <span class="swatch-word"><svg class="swatch" viewBox="0 0 22 14" aria-hidden="true">
          <rect data-status=${period?.status ?? 'none'} width="22" height="14" rx="2"></rect></svg>
          ${statusWords(words, country, day)}</span>
      </p>
      <p class="tally">${t.tally(tally.events, tally.allEvents, tally.meetings, tally.allMeetings)}</p>
    </header>
    ${numbersFirst ? numbers : nothing}
    ${
      country.statuses.length === 0
        ? nothing
        : html`<section>
            <h3>${t.statusPath}</h3>
            ${statusPath(words, country, store.limits.value)}
            <ol class="status-list">
              ${country.statuses.map(statusItem)}
            </ol>
          </section>`
    }
    ${
      country.milestones.length === 0
        ? nothing
        : html`<section>
            <h3>${t.milestones}</h3>
            <ul>
              ${country.milestones.map(
                (step) => html`<li>
                  ${edtfWords(words, step.date)}: ${told(words.lang, step.text)} ${cite(step.sources)}
                </li>`,
              )}
            </ul>
          </section>`
    }
    <section>
      <h3>${t.meetingsHosted}</h3>
      ${
        hosted.length === 0
          ? html`<p>${t.noneHosted}</p>`
          : eventList(store, words, hosted, (event) =>
              standingOn(event, store.today.value) === 'held' ? '' : t.willHost,
            )
      }
    </section>
    <section>
      <h3>${t.participants}</h3>
      ${
        named.length === 0
          ? html`<p>${t.noneNamed}</p>`
          : eventList(store, words, named, (event) =>
              event.participants
                .filter((person) => person.country === country.id)
                .map((person) => t.joined([words.isolated(person.name), words.text(person.office)]))
                .reduce((all, each) => (all === '' ? each : t.clauses(all, each)), ''),
            )
      }
    </section>
    ${capital || country.agency ? office() : nothing}
    ${capital || country.chairmanships.length > 0 ? terms() : nothing}
    ${numbersFirst ? nothing : numbers}
    ${
      others.length === 0
        ? nothing
        : html`<section>
            <h3>${t.otherEvents}</h3>
            ${eventList(store, words, others, (event) =>
              words.list(ties(event.id).map((tie) => t.tieNames[tie])),
            )}
          </section>`
    }
    ${capital ? countryNames(words, country, capital, cite) : nothing}
    ${questionList(
      words,
      cite,
      dataset.questions.filter((question) => question.countries.includes(country.id)),
    )}
    <p class="as-of">${t.lastReviewed(edtfWords(words, reviewedOn(dataset, country)))}</p>
    ${list()}
  `;

  function statusItem(each: StatusPeriod) {
    const { partnerStatus } = dataset.about;
    const name = t.statusName[each.status];
    const from = words.dates.date(each.since);
    const current = each === period;
    return html`<li data-status=${each.status} aria-current=${current ? 'true' : nothing}>
      <strong>${each.to ? t.statusFrom(name, from, edtfWords(words, each.to)) : t.statusOpen(name, from)}</strong>
      ${t.statusBasis[each.basis]}${each.decided === each.since.text ? '' : `, ${t.decided(edtfWords(words, each.decided))}`}
      ${each.status === 'partner' && partnerStatus ? html`<span class="doubt">${t.inForce[partnerStatus.inForce]}</span>` : nothing}
      ${cite(each.sources, doubtsOfRecord(dataset, each.sources, each.confidence))}
      ${each.note ? html`<small>${told(words.lang, each.note)}</small>` : nothing}
    </li>`;
  }

  function office() {
    return html`<section>
      <h3>${t.agency}</h3>
      ${country.agency ? agency(country.agency) : html`<p>${t.noAgency}</p>`}
    </section>`;
  }

  function terms() {
    return html`<section>
      <h3>${t.chairmanships}</h3>
      ${
        country.chairmanships.length === 0
          ? html`<p>${t.noChairmanships}</p>`
          : html`<ul>
              ${country.chairmanships.map(
                (term) => html`<li>
                  ${
                    term.to
                      ? t.fromTo(edtfWords(words, term.from), edtfWords(words, term.to))
                      : t.fromOn(edtfWords(words, term.from))
                  }
                  ${term.basis === 'derived' ? html`<small>${t.derived}</small>` : nothing}
                  ${cite(term.sources, doubtsOfRecord(dataset, term.sources, term.confidence))}
                </li>`,
              )}
            </ul>`
      }
    </section>`;
  }

  function agency(body: NonNullable<Country['agency']>) {
    return html`<p>
        <strong>${told(words.lang, body.name)}</strong>
        ${body.localName ? html`<br /><span class="local-name">${body.localName}</span>` : nothing}
      </p>
      <p>${told(words.lang, body.note)} ${cite(body.sources)}</p>
      ${
        body.url
          ? html`<p>
              <a href=${body.url} target="_blank" rel="noopener noreferrer external">${t.website}</a>
              ${body.urlOpened === false ? html`<small>${t.notOpened}</small>` : nothing}
            </p>`
          : nothing
      }`;
  }
}
