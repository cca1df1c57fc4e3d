import type { Plural } from '../plural';
import { n } from './number';

/** Presenting a tour: caption, steps, what is spoken. */
export const present = {
  presentation: 'Presentation',
  stepOf: (position: number, count: number) => `${n(position)} / ${n(count)}`,
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
};
