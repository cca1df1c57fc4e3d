import { html, nothing, type TemplateResult } from 'lit-html';
import { told } from '../../dom/told';
import type { Words } from '../../i18n/words';
import type { OpenQuestion } from '../../model/schema';
import type { Citations } from './citations';

/** What no source settles, with what is known all the same; nothing where there is no question. */
export function questionList(
  words: Words,
  cite: Citations['cite'],
  questions: readonly OpenQuestion[],
): TemplateResult | typeof nothing {
  if (questions.length === 0) return nothing;
  return html`<section class="questions">
    <h3>${words.t.openQuestions}</h3>
    <ul>
      ${questions.map(
        (question) => html`<li>
          <strong>${told(words.lang, question.question)}</strong>
          ${told(words.lang, question.known)} ${cite(question.sources, [])}
        </li>`,
      )}
    </ul>
  </section>`;
}
