import type { Lang } from '../../model/lang';
import { type Translations, textsWithout } from '../translate';
import { type Issue, shortJson } from './issue';

/** Holds a file of translations against the texts of the data: none is missing, none is left over. */
export function checkTranslations(
  lang: Lang,
  data: unknown,
  translations: Translations,
): readonly Issue[] {
  const wanted = textsWithout(lang, data);
  const missing = [...wanted].filter((text) => !Object.hasOwn(translations, text));
  const entries = Object.entries(translations);
  return [
    ...missing.map((text) =>
      issue(lang, 'missing-translation', text, 'the text has no translation', 'add it to the file'),
    ),
    ...entries
      .filter(([text]) => !wanted.has(text))
      .map(([text]) =>
        issue(
          lang,
          'unused-translation',
          text,
          'no text of the data reads like this',
          'remove the line, or bring it in line with the text that was changed',
        ),
      ),
    ...entries
      .filter(([, translation]) => typeof translation !== 'string' || translation.trim() === '')
      .map(([text]) =>
        issue(lang, 'empty-translation', text, 'the translation is empty', 'write it'),
      ),
  ];
}

function issue(lang: Lang, rule: string, text: string, problem: string, remedy: string): Issue {
  const file = `translations/${lang}.json`;
  return {
    rule,
    severity: 'error',
    file,
    record: shortJson(text),
    field: '',
    path: [text],
    value: '',
    problem,
    remedy,
  };
}
