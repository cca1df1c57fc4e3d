import { html, nothing, type TemplateResult } from 'lit-html';
import { told } from '../../dom/told';
import { countWords } from '../../i18n/count-words';
import { edtfWords } from '../../i18n/edtf-words';
import type { Words } from '../../i18n/words';
import { dayOfIso } from '../../model/day';
import { doubtsOfRecord } from '../../model/evidence';
import { lastHeldMeeting, nextMeeting } from '../../model/meetings';
import { reviewedOn } from '../../model/reviewed';
import { countStatuses, STATUSES, statusOn } from '../../model/status';
import type { Store } from '../../state/store';
import { createCitations } from './citations';
import { countryChips } from './country-chips';
import { eventList } from './event-list';
import { questionList } from './question-list';

/** What this is, how things stood on the cursor's day, and what no source settles. */
export function overviewPanel(store: Store, words: Words): TemplateResult {
  const { dataset } = store;
  const { about } = dataset;
  const { t } = words;
  const { cite, list } = createCitations(dataset, words);
  store.epoch.value;
  store.held.value;
  const day = store.cursor.peek();
  const last = lastHeldMeeting(dataset, day);
  const next = nextMeeting(dataset, day);
  const groups = groupsOn(store, words, day);
  const { partnerStatus: merged, applications } = about;
  const dayWords = (iso: string) => edtfWords(words, iso);
  return html`
    <header class="panel-head">
      <p class="kicker" data-day></p>
      <h2>${countWords(words, countStatuses(dataset, day))}</h2>
    </header>
    ${groups.map(
      ({ label, countries }) => html`<section>
        <h3>${label}</h3>
        ${countryChips(store, words, countries)}
      </section>`,
    )}
    <section>
      <h3>${t.lastMeeting}</h3>
      ${last ? eventList(store, words, [last]) : html`<p>${t.noMeetingYet}</p>`}
      <h3>${t.nextMeeting}</h3>
      ${next ? eventList(store, words, [next]) : html`<p>${t.noNextMeeting}</p>`}
    </section>
    <section>
      <h3>${t.about}</h3>
      <p>${t.aboutText}</p>
      <p>${t.aboutHow}</p>
    </section>
    ${
      merged && day >= (dayOfIso(merged.decided) ?? 0)
        ? html`<section>
            <h3>${t.partnerStatus}</h3>
            <p>${told(words.lang, merged.what)} ${cite(merged.sources, [])}</p>
            <p>
              <span class="doubt">${t.inForce[merged.inForce]}</span>
              ${told(words.lang, merged.against)}
            </p>
          </section>`
        : nothing
    }
    ${
      about.changes.length > 0 || applications
        ? html`<section>
            <h3>${t.recentChanges}</h3>
            <ul>
              ${about.changes.map((change) => {
                const doubts = doubtsOfRecord(dataset, change.sources, change.confidence);
                return html`<li>
                  <strong>${dayWords(change.date)}</strong> ${told(words.lang, change.text)}
                  ${cite(change.sources, doubts)}
                </li>`;
              })}
              ${
                applications &&
                html`<li>
                  <strong>${t.applications(words.plural, applications.count, dayWords(applications.asOf))}</strong>
                  ${told(words.lang, applications.text)} ${cite(applications.sources)}
                </li>`
              }
            </ul>
          </section>`
        : nothing
    }
    ${questionList(words, cite, dataset.questions)}
    <p class="as-of">
      ${t.asOf(dayWords(about.asOf))}<br />${t.lastReviewed(dayWords(reviewedOn(dataset, {})))}
    </p>
    ${list()}
  `;
}

/** The countries of each status on a day, as the legend counts them. */
function groupsOn({ dataset }: Store, words: Words, day: number) {
  const { t, plural } = words;
  const decided = edtfWords(words, dataset.about.partnerStatus?.decided ?? '');
  return STATUSES.flatMap((status) => {
    const countries = dataset.countries.filter((country) => statusOn(country, day) === status);
    if (countries.length === 0) return [];
    return [{ label: t.statusLegend[status](plural, countries.length, decided), countries }];
  });
}
