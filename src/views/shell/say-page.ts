import type { Words } from '../../i18n/words';
import type { Dataset } from '../../model/dataset';

/** Says in the page's own language what stands in the page itself. */
export function sayPage(
  page: Document,
  part: (id: string) => HTMLElement,
  words: Words,
  dataset: Dataset,
): void {
  const { t } = words;
  page.documentElement.lang = words.lang;
  page.documentElement.dir = words.dir;
  page.title = words.text(dataset.about.title);
  const description = page.querySelector('meta[name="description"]');
  description?.setAttribute('content', words.text(dataset.about.subtitle));
  part('skip').textContent = t.skipToMap;
  for (const id of ['map', 'timeline', 'details'] as const) {
    part(id).setAttribute('aria-label', t[id]);
  }
}
