import { n } from './number';

/** The speaker's window, and the bar of notes where there can be no window. */
export const speaker = {
  speaker: {
    title: 'Speaker',
    needsScript: 'The speaker window needs a browser that runs scripts.',
    loading: 'Looking for the presentation',
    waiting: 'Waiting for the presentation',
    waitingHelp:
      'Leave this window open. It goes on when the atlas presents in the window that opened it.',
    silent: 'No answer from the presentation. This is the step last shown.',
    ended: 'The presentation has ended',
    endedAfter: (elapsed: string, planned: string) => `It took ${elapsed} of ${planned} planned.`,
    endedHelp: 'Leave this window open for the next one, or close it.',

    stepOf: (step: number, count: number) => `Step ${n(step)} of ${n(count)}`,
    stepSpoken: (step: number, count: number, title: string) =>
      `Step ${n(step)} of ${n(count)}: ${title}`,
    hall: 'In the hall',
    notes: 'Notes',
    noNotes: 'No notes for this step.',
    next: 'Next',
    last: 'This is the last step.',
    sources: 'Sources of the caption',
    noSources: 'The caption cites none.',

    clock: (time: string) => `Clock ${time}`,
    /** Stands behind the time that has passed. */
    ofPlanned: (planned: string) => `of ${planned} planned`,
    pace: {
      ahead: (length: string) => `+${length} ahead of plan`,
      'on-time': (_: string) => 'On time',
      behind: (length: string) => `−${length} behind plan`,
    },

    isBlack: 'The hall sees black.',
    strayed: 'Map or timeline was moved.',
    showAgain: 'Show the step again',
    goPrevious: 'Previous',
    goNext: 'Next',
    black: 'Black',
    restartClock: 'Restart timer',

    goToStep: 'Go to step',
    goToStepRange: (count: number) => `A number from 1 to ${n(count)}`,
    go: 'Go',
    keys: 'Keys',
    keysHelp: [
      ['→, Space, N, Enter, Page Down', 'next step'],
      ['←, Page Up, Backspace', 'previous step'],
      ['Home, End', 'first step, last step'],
      ['B, .', 'black, and back'],
      ['G', 'go to a step by its number'],
      ['R', 'show the step again as it was'],
      ['O', 'all steps, in the hall'],
      ['F', 'full screen, in the hall'],
      ['Esc', 'end the presentation'],
      ['?', 'this list'],
    ],

    refused:
      'The browser refused a second window. The notes are here instead, where the hall sees them too.',
    closeNotes: 'Close the notes',
  },
};
