import { n } from './number';

/** Printing a hand-out. */
export const paper = {
  handOut: 'Hand-out',
  handOutText:
    'A cover, a page for each step of a tour with map, timeline, caption and sources, then tables of countries and events.',
  handOutTour: 'Tour',
  handOutPaper: 'Paper',
  handOutPapers: { A4: 'A4', letter: 'Letter' },
  handOutNotes: 'With the speaker’s notes',
  handOutPrint: 'Print…',
  handOutCancel: 'Cancel',
  handOutMaking: (step: number, count: number) => `Drawing step ${n(step)} of ${n(count)}.`,
  handOutFailed: 'The hand-out could not be drawn. Try again.',
  handOutAsOf: 'State of the facts',
  handOutAddress: 'Open the atlas at',
  handOutCountries: 'Countries',
  handOutEvents: 'Events',
};
