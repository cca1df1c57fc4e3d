import type { OwnLeft, OwnProblem } from '../../model/own-fault';
import type { Plural } from '../plural';
import { n } from './number';

const problems: Readonly<Record<OwnProblem, string>> = {
  'too-large': 'It is larger than 10 MB. Split it, or leave out what is not needed.',
  unreadable: 'It is not text in UTF-8. Save it as UTF-8 and open it again.',
  'not-json': 'It is not readable JSON: a bracket, a quote or a comma may be missing.',
  'wrong-kind': 'It is neither a JSON bundle nor a CSV table.',
  foreign: 'It holds no list named "events". The form is told in the documentation.',
  newer: 'It was written for a newer version of this atlas.',
  'too-deep': 'Its parts lie too deep in each other.',
  'no-columns': 'Its first row must name the columns "title" and "date_edtf".',
  'no-good-row': 'No event in it can be shown.',
  'no-date': 'None of its events has a date.',
  elsewhere: 'Only addresses on the same site as this page can be opened.',
  'no-network':
    'This page is opened from a file, and such a page may not load others. Choose the file instead.',
  'no-answer': 'There was no answer, or one that leads elsewhere.',
  missing: 'There is no such file.',
  gone: 'A file stays open only until the page is closed or reloaded. Choose it again.',
};

const left: Readonly<Record<OwnLeft, string>> = {
  record: 'This record is left out.',
  part: 'This part is left out.',
  nothing: 'Nothing of this record is used.',
  'as-is': 'It is shown as it stands.',
};

/** A dataset of one's own: how it is opened, what is wrong with it, and what is said beside it. */
export const ownData = {
  ownData: {
    open: 'Open a dataset',
    intro:
      'Shows the meetings of another organisation in this atlas: a JSON bundle or a CSV table of events.',
    stays:
      'The file is read in this page and sent nowhere. It stays open until the page is closed or reloaded.',
    choose: 'Choose a file',
    orDrop: 'Or drop a file anywhere on the page.',
    dropHere: 'Drop the file here to open it',
    reading: 'Reading the file',
    readSoFar: (done: number, all: number) => `Reading: ${n(done)} of ${n(all)} records`,
    refused: (name: string) => `${name} cannot be shown.`,
    problems,
    shown: (p: Plural, count: number, all: number) =>
      p(all, {
        one: `${n(count)} of ${n(all)} event is shown.`,
        other: `${n(count)} of ${n(all)} events are shown.`,
      }),
    faults: (p: Plural, count: number) =>
      p(count, { one: `${n(count)} fault was found:`, other: `${n(count)} faults were found:` }),
    noFaults: 'No fault was found.',
    row: (row: number) => `row ${n(row)}`,
    left,
    more: (count: number) => `And ${n(count)} more.`,
    save: 'Save the list of faults',
    back: 'Back to the SCO',
    bar: (title: string, name: string) => `${title}: opened from ${name}`,
    about: 'What was found in the file',
    noOutline: (countries: string) =>
      `This map has no outline for ${countries}. Events there are drawn only where they have coordinates.`,
  },
  /* In place of what is said of the SCO alone. */
  otherDataset: {
    partner: 'partner',
    none: 'no status given',
    colourStatus: 'Status',
    fitMembers: 'Fit all',
    hosted: (label: string, count: number) => `hosted: ${label} (${n(count)})`,
    hostedHere: (label: string) => `${label}: held here`,
    last: (label: string) => `${label}: the last`,
    next: (label: string) => `${label}: the next`,
    tally: (
      label: string,
      events: number,
      allEvents: number,
      meetings: number,
      allMeetings: number,
    ) => `${label}: ${n(meetings)} of ${n(allMeetings)}; events: ${n(events)} of ${n(allEvents)}`,
    membersThen: 'Members at the time',
    byDecision: 'by decision',
    byAccession: 'by the decision that completed accession',
    agency: 'Ministry or agency',
    chairmanships: 'Chairmanships',
    derived: 'derived',
    unsourced: 'no source opened',
    unsourcedHelp: 'No source is given, or only one that others cite.',
    facts: (name: string) =>
      `As they stand in ${name}. The atlas has checked their form; whether they are true, only their sources can tell.`,
    places: 'City coordinates: from the dataset.',
    names: 'Country names: from the dataset, else Unicode CLDR as the browser has it.',
    numbers: 'No yearly numbers belong to this dataset.',
  },
};
