import { describe, expect, it } from 'vitest';
import { sameTour, tourFileName, writeTour } from '../../src/model/tour-file';

describe('a tour file', () => {
  it('holds format, kind and the tour, without what says nothing', () => {
    const steps = [
      { title: { en: 'A' }, id: 'a', state: '', caption: [], notes: {}, seconds: undefined },
    ];
    const tour = { id: 'own-1', title: {}, describes: { en: '' }, unattended: false, steps };
    expect(writeTour(tour)).toBe(
      '{"format":1,"kind":"sco-atlas-tour","tour":{"id":"own-1","title":{},"describes":{},"steps":[{"id":"a","state":"","title":{"en":"A"},"caption":[]}]}}',
    );
    expect(sameTour(tour, { ...tour, title: { en: '' } })).toBe(true);
    expect(sameTour(tour, { ...tour, title: { en: 'B' } })).toBe(false);
  });

  it.each([
    ['Digital 2025!', 'sco-atlas-tour-digital-2025.json'],
    ['Café – Zürich', 'sco-atlas-tour-cafe-zurich.json'],
    ['../../etc/passwd', 'sco-atlas-tour-etc-passwd.json'],
    ['Мой показ', 'sco-atlas-tour.json'],
    ['', 'sco-atlas-tour.json'],
    ['con', 'sco-atlas-tour-con.json'],
  ])('of the title “%s” is named %s', (title, name) => {
    expect(tourFileName(title)).toBe(name);
  });
});
