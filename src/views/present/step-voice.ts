import type { FullWords } from '../../i18n/words';
import type { Briefing } from '../../model/briefing';

const LONGEST = 120;

export interface StepVoice {
  /** Speaks a step once, however often it is told. */
  readonly step: (briefing: Briefing) => void;
  readonly say: (text: string) => void;
}

/** Speaks one short sentence for each step, and nothing of the clock. */
export function createStepVoice(root: HTMLElement, { t }: FullWords): StepVoice {
  const region = root.ownerDocument.createElement('div');
  region.className = 'visually-hidden';
  region.setAttribute('aria-live', 'polite');
  root.append(region);
  const say = (text: string) => {
    const short = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
    if (region.textContent !== short) region.textContent = short;
  };
  return {
    say,
    step: ({ index, count, title }) => say(t.speaker.stepSpoken(index + 1, count, title)),
  };
}
