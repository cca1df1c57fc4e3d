import { describe, expect, it } from 'vitest';
import { bibtexCitation, plainCitation } from '../../src/exports/citation';
import { fa } from '../../src/i18n/fa/index';
import { createWords } from '../../src/i18n/words';
import { atlasDataset, eventOf } from '../fixtures/datasets';
import { englishWords } from '../fixtures/words';

const english = englishWords();

const dataset = atlasDataset();
const karamay = eventOf(dataset, 'ict-ministers-4-2025');
const AT = {
  title: 'SCO Digital Atlas',
  asOf: '2026-11-23',
  address: 'https://example.org/atlas/#event=ict-ministers-4-2025',
};

describe('a citation of the fourth meeting', () => {
  it('is one plain line', () => {
    expect(plainCitation(dataset, english, karamay, AT)).toBe(
      '4th ministers’ meeting, Karamay, 17 June 2025. SCO Digital Atlas, 2026-11-23. https://example.org/atlas/#event=ict-ministers-4-2025',
    );
  });

  it('keeps year, month and day in their order between words that run from right to left', () => {
    const persian = createWords('fa', fa);
    expect(plainCitation(dataset, persian, karamay, AT)).toContain('\u20682026-11-23\u2069');
  });

  it('is a BibTeX entry', () => {
    expect(bibtexCitation(dataset, english, karamay, { ...AT, title: 'Facts & 50% of_it' })).toBe(
      [
        '@misc{ict-ministers-4-2025,',
        '  title = {{4th ministers’ meeting, Karamay, 17 June 2025}},',
        '  howpublished = {Facts \\& 50\\% of\\_it},',
        '  year = {2026},',
        '  note = {As of 2026-11-23},',
        '  url = {https://example.org/atlas/#event=ict-ministers-4-2025},',
        '}',
      ].join('\n'),
    );
  });
});
