import type { Plural } from '../plural';
import { n } from './number';

/** Presenting a tour: caption, steps, what is spoken. */
export const present = {
  presentation: 'Presentation',
  presenting: 'While presenting',
  stepOf: (position: number, count: number) => `${n(position)} / ${n(count)}`,
  stepSpoken: (position: number, count: number, title: string) =>
    `Step ${n(position)} of ${n(count)}: ${title}`,
  screenBlack: 'The screen is black.',
  captionSources: 'Sources',
  ownWords: 'the presenter’s own words',
  previousStep: 'Previous step',
  nextStep: 'Next step',
  backToStep: (position: number) => `Back to step ${n(position)}`,
  leavePresentation: 'Leave the presentation',
  steps: 'All steps',
  stepsHelp: 'Arrow keys walk the steps, Enter goes to one.',
  goToStep: 'Go to step',
  stepNumber: (count: number) => `Number of the step, 1 to ${n(count)}`,
  go: 'Go',
  noSuchStep: (text: string, count: number) =>
    `There is no step “${text}”. Write a number from 1 to ${n(count)}.`,
  paused: 'Look around: choose a country, or drag the day.',
  resumesBy: (p: Plural, seconds: number) =>
    p(seconds, {
      one: `Goes on by itself after ${n(seconds)} second without a touch.`,
      other: `Goes on by itself after ${n(seconds)} seconds without a touch.`,
    }),
  presentFailed: 'The presentation could not be loaded.',

  presentKeysHelp: [
    ['P', 'present, from the step where one left'],
    ['→ Space N Page Down Enter', 'next step'],
    ['← Page Up Backspace', 'previous step'],
    ['Home, End', 'first step, last step'],
    ['B or .', 'black screen, and back'],
    ['O', 'all steps'],
    ['G', 'go to a step by its number'],
    ['R', 'back to the step, after touching map or timeline'],
    ['S', 'speaker window'],
    ['F', 'full screen'],
    ['Tab', 'reaches map, timeline and buttons; Enter or Space then press what it reached'],
    ['Esc', 'leave the presentation'],
  ],
};
