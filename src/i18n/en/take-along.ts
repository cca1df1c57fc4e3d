import type { Plural } from '../plural';
import { n } from './number';

/** Taking along: link, files, citation. */
export const takeAlong = {
  linkToView: 'Link to this view',
  linkToViewText: 'Whoever opens it sees what you see now, in this language.',
  copyThisLink: 'Copy link',
  share: 'Share',
  facts: 'Facts as files',
  whichFacts: 'Which facts',
  factsShown: 'What is shown',
  factsAll: 'All',
  eventCount: (p: Plural, count: number) =>
    p(count, { one: `${n(count)} event`, other: `${n(count)} events` }),
  copied: 'Copied.',
  copyByHand: 'The browser does not let the page copy. Copy this text by hand:',
  saved: (file: string) => `Saved: ${file}`,
  withoutDay: (events: string) => `left out, since no source gives a day: ${events}`,
  eventsAsCsv: 'Events as CSV',
  countriesAsCsv: 'Countries as CSV',
  factsAsJson: 'Facts as JSON',
  meetingsAsCalendar: 'Meetings as calendar',
  citation: 'Citation of this event',
  copyCitation: 'Copy citation',
  copyBibtex: 'Copy as BibTeX',
};
