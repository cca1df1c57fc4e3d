import type { Plural } from '../plural';
import { n } from './number';

/** Presenting a tour: caption, steps, what is spoken. */
export const present = {
  presentation: 'Презентация',
  stepOf: (position: number, count: number) => `${n(position)} / ${n(count)}`,
  captionSources: 'Источники',
  ownWords: 'слова докладчика',
  previousStep: 'Предыдущий шаг',
  nextStep: 'Следующий шаг',
  backToStep: (position: number) => `Вернуться к шагу ${n(position)}`,
  leavePresentation: 'Выйти из презентации',
  steps: 'Все шаги',
  stepsHelp: 'Стрелки переводят от шага к шагу, Enter открывает шаг.',
  goToStep: 'Перейти к шагу',
  stepNumber: (count: number) => `Номер шага, от 1 до ${n(count)}`,
  go: 'Перейти',
  noSuchStep: (text: string, count: number) =>
    `Шага «${text}» нет. Введите номер от 1 до ${n(count)}.`,
  paused: 'Осмотритесь: выберите страну или другой день.',
  resumesBy: (p: Plural, seconds: number) =>
    p(seconds, {
      one: `Показ продолжится сам через ${n(seconds)} секунду без касаний.`,
      few: `Показ продолжится сам через ${n(seconds)} секунды без касаний.`,
      many: `Показ продолжится сам через ${n(seconds)} секунд без касаний.`,
      other: `Показ продолжится сам через ${n(seconds)} секунды без касаний.`,
    }),
};
