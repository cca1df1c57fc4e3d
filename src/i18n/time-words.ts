import type { Pace } from '../model/pace';
import type { FullWords } from './words';

export interface TimeWords {
  /** "4:10", and "1:04:10" from an hour on. */
  readonly length: (seconds: number) => string;
  /** "14:05", or "2:05 pm" where the visitor's own settings write it so. */
  readonly clock: (ms: number) => string;
  /** "On time", "+0:40 ahead of plan", "−1:10 behind plan" */
  readonly pace: (pace: Pace) => string;
}

/** FullWords for the length of a talk and the time of day; `locale` is the visitor's unless given. */
export function createTimeWords({ lang, t }: FullWords, locale?: string, zone?: string): TimeWords {
  const two = new Intl.NumberFormat(lang, { minimumIntegerDigits: 2, useGrouping: false });
  const plain = new Intl.NumberFormat(lang, { useGrouping: false });
  const clock = new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    minute: '2-digit',
    ...(zone ? { timeZone: zone } : {}),
  });

  function length(seconds: number): string {
    const whole = Math.max(0, Math.floor(seconds));
    const hours = Math.floor(whole / 3600);
    const minutes = Math.floor(whole / 60) % 60;
    const rest = two.format(whole % 60);
    if (hours === 0) return `${plain.format(minutes)}:${rest}`;
    return `${plain.format(hours)}:${two.format(minutes)}:${rest}`;
  }

  return {
    length,
    clock: (ms) => clock.format(ms),
    pace: ({ kind, seconds }) => t.speaker.pace[kind](length(seconds)),
  };
}
