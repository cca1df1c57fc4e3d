import type { Plural } from '../plural';
import { n } from './number';

/** Choosing, making, keeping and handing on tours. */
export const tours = {
  tours: 'Tours',
  atlasTours: 'Tours of the atlas',
  ownTours: 'My tours',
  ownToursWhere: 'Kept in this browser and nowhere else. Save a tour to a file to hand it on.',
  noOwnTours:
    'None yet. A tour is a row of views: set the map and the timeline, add the view as a step, say what there is to say.',
  untitledTour: 'Untitled tour',
  untitledStep: 'Untitled step',
  tourLength: (p: Plural, steps: number, minutes: number) =>
    steps === 0
      ? 'no step yet'
      : `${p(steps, { one: `${n(steps)} step`, other: `${n(steps)} steps` })}, about ${n(minutes)} min`,
  ofTour: (what: string, title: string) => `${what}: ${title}`,
  editTour: 'Edit',
  copyTour: 'Copy as my own',
  copyOf: (title: string) => `${title} (copy)`,
  saveTour: 'Save to a file',
  copyLink: 'Copy link',
  deleteTour: 'Delete',
  keepTour: 'Keep in this browser',
  newTour: 'New tour',
  newTourTitle: 'My tour',
  openTour: 'Open a file',
  visitingTour: 'from a link, for this visit only',
  tourDeleted: (title: string) => `“${title}” was deleted.`,
  undo: 'Undo',
  redo: 'Redo',

  tourTrouble: {
    refused:
      'This browser does not let the page keep tours: save the tour to a file before you close the page.',
    full: 'The browser’s room for this page is full: save the tour to a file before you close the page.',
  },
  unreadableTours: (p: Plural, count: number) =>
    p(count, {
      one: 'A tour kept in this browser cannot be read in full. It stays as it is.',
      other: `${n(count)} tours kept in this browser cannot be read in full. They stay as they are.`,
    }),
  openReadable: 'Open what can be read',

  linkCopied: 'The link is copied. It carries the whole tour.',
  atlasLinkCopied: 'The link is copied.',
  linkToCopy: 'The browser did not let the page copy. Copy the link from here:',
  linkTooLong: (most: number) =>
    `This tour is too long for a link of ${n(most)} characters. Save it to a file and hand on the file.`,
  tourOpened: (title: string) => `“${title}” is open, beside the tours that were here.`,
  tourOpenedSame: (title: string) => `“${title}” was here already, exactly as in the file.`,
  fileRefused: (file: string) =>
    `Nothing was opened from ${file}. The tours that were here are as they were.`,
  partsLeftOut: (p: Plural, count: number) =>
    p(count, {
      one: 'One part could not be read:',
      other: `${n(count)} parts could not be read:`,
    }),
  moreFaults: (count: number) => `and ${n(count)} more`,
  tourProblem: {
    'not-json':
      'It is not a tour file, or it is damaged: it cannot be read as JSON. Choose a file that was saved with “Save to a file”.',
    foreign: 'It is not a tour of this atlas. Choose a file that was saved with “Save to a file”.',
    newer:
      'It was made by a newer version of this atlas. Open it there, or ask for the newer version.',
    'too-large': 'It is larger than any tour can be (2 MB).',
    'too-many-steps': 'It has more than 500 steps. Divide it into several tours.',
    'too-deep':
      'It is nested far deeper than any tour. Choose a file that was saved with “Save to a file”.',
    'reserved-name':
      'It has a field with a name that no tour has (“__proto__”, “constructor” or “prototype”). Remove that field.',
    'no-good-step': 'None of its steps can be read.',
  },
  fileUnreadable:
    'The browser could not read the file. Check that it is still there and may be read.',
  carriedProblem: {
    'not-a-tour':
      'The tour in this link is cut off or changed. Ask for the link again, or for the tour as a file.',
    'too-large': 'The tour in this link is larger than any tour can be (2 MB).',
    'cannot-unpack':
      'This browser cannot unpack the tour in this link. Ask for the tour as a file.',
  },
  carriedBroken: 'The tour in this link cannot be read.',
  carried: (title: string, length: string) =>
    `This link carries the tour “${title}” (${length}). It is here for this visit only.`,
  carriedKept: (title: string) => `“${title}” is kept in this browser.`,

  faultPlace: (step: number | null) => (step === null ? 'Tour' : `Step ${n(step)}`),
  fault: (place: string, field: string, value: string, remedy: string) =>
    value === ''
      ? `${place}, ${field}: missing. ${remedy}`
      : `${place}, ${field}: ${value} cannot be used. ${remedy}`,
  faultField: {
    '': 'as a whole',
    id: 'id',
    state: 'view',
    title: 'title',
    describes: 'description',
    caption: 'caption',
    notes: 'notes',
    seconds: 'planned seconds',
    unattended: 'goes on by itself',
    steps: 'steps',
  } as Readonly<Record<string, string>>,
  faultRemedy: {
    '': 'A step has "id", "state", "title" and "caption".',
    id: 'It was given a new id: lower-case letters, digits and hyphens, each only once.',
    state: 'Write the part of an address behind its “#”, in quotes.',
    title: 'Write {"en": "…"}, with at most 300 characters.',
    describes: 'Write {"en": "…"}.',
    caption: 'Write a list of {"text": {"en": "…"}, "sources": []}.',
    notes: 'Write {"en": "…"}.',
    seconds: 'Write a whole number from 3 to 3600.',
    unattended: 'Write true, or leave it out.',
    steps: 'Write a list of steps in [square brackets].',
  } as Readonly<Record<string, string>>,
  faultUnknown: 'This version does not know it.',
  faultLeft: { step: 'The step was left out.', field: 'Only this was left out.' },
  remark: (step: string, parts: string) =>
    `Step “${step}”: a part of its view means nothing here and is not shown: ${parts}.`,

  tourEditor: 'Tour editor',
  done: 'Done',
  showEditor: 'Show the fields',
  hideEditor: 'Hide the fields',
  keptHere: 'Every change is kept in this browser.',
  visitingHere: 'Came with a link. The first change keeps it in this browser.',
  tourTitle: 'Title of the tour',
  tourAbout: 'Description and manner',
  tourDescribes: 'Description',
  tourUnattended: 'Goes on by itself and begins anew, for a screen that nobody attends',
  tourSteps: 'Steps',
  noStepYet:
    'No step yet: set the map and the timeline to what you want to show, then add this view as a step.',
  addView: 'Add this view as a step',
  stepUp: 'Move up',
  stepDown: 'Move down',
  duplicateStep: 'Duplicate',
  deleteStep: 'Delete',
  withKey: (name: string, key: string) => `${name} (${key})`,
  stepUpKey: 'Alt ↑',
  stepDownKey: 'Alt ↓',
  deleteStepKey: 'Del',
  stepPlace: (number: number, count: number) => `Step ${n(number)} of ${n(count)}`,
  stepTitle: 'Title of the step',
  stepCaption: 'Caption',
  stepCaptionHelp: 'The hall reads this. One statement a line.',
  stepSources: (p: Plural, count: number) =>
    p(count, {
      one: 'One line has sources. A line that you change has none.',
      other: `${n(count)} lines have sources. A line that you change has none.`,
    }),
  stepNotes: 'Notes',
  stepNotesHelp: 'Only the speaker sees them.',
  stepSeconds: 'Planned seconds',
  stepSecondsHelp: (seconds: number) => `${n(seconds)} where nothing is written.`,
  stepSecondsWrong: 'Write a whole number from 3 to 3,600, or nothing.',
  viewIsShown: 'Map and timeline show this step.',
  viewIsOther: 'Map and timeline show another view.',
  showView: 'Show the step',
  takeView: 'Take this view',
  presentFromHere: 'Present from here',
  tourFull: 'A tour has at most 500 steps.',
  said: {
    added: (step: string) => `${step} added`,
    copied: (step: string) => `${step} is the copy`,
    moved: (number: number, count: number) => `Moved to ${n(number)} of ${n(count)}`,
    deleted: (title: string) => `“${title}” deleted`,
    taken: 'The step shows this view now',
    undone: 'Undone',
    redone: 'Done again',
  },
  quoted: (text: string) => `“${text}”`,
};
