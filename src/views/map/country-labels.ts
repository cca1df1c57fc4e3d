import type { Measure } from '../../dom/measure';
import { nameOfCountry } from '../../i18n/country-words';
import { isMember, statusOn } from '../../model/status';
import type { CountryCoat } from './coat';
import { fontOf, type LabelInput } from './label-input';
import type { LabelCandidate } from './place-labels';

/* Lengths in pixels where the smallest text has the size for reading. */
const NAME = { weight: 600, spacing: 1.3, height: 16 } as const;
const VALUE = { weight: 700, height: 16 } as const;
const REMARK = { weight: 400 } as const;
const LEAST_STEP_PX = 6;
/** A name may be this much wider than its country before it is left out. */
const OVERHANG = 1.9;
/** A value behind the name makes it longer: only where the country is about as wide. */
const OVERHANG_BEHIND = 1.15;
/** Between a name, a value and a remark. */
export const SPACE = '\u00a0';

/** What stands in the place of a country's name, wider than `overhang` times the country or not at all. */
interface Wording extends Pick<LabelCandidate, 'text' | 'value' | 'width' | 'height'> {
  readonly overhang: number;
}

export function countryLabels(input: LabelInput): readonly LabelCandidate[] {
  const { dataset, words, outlines, toPixels, day, textScale, coat } = input;
  return dataset.countries.flatMap((country) => {
    const anchor = outlines.labels.get(country.id);
    if (!anchor) return [];
    const status = statusOn(country, day);
    const own = coat?.of.get(country.id);
    if (status === 'none' && !own) return [];
    const box = input.boxOf(country.id);
    const [left, top] = toPixels([box.minX, box.minY]);
    const [right, bottom] = toPixels([box.maxX, box.maxY]);
    const [x, y] = toPixels(anchor);
    const stepX = (right - left) * 0.12;
    const stepY = Math.max((bottom - top) * 0.12, LEAST_STEP_PX * textScale);
    const shifts = [0, 1, -1, 2, -2];
    const spots = shifts.flatMap((dy) =>
      [0, 1, -1].map((dx) => [x + dx * stepX, y + dy * stepY] as const),
    );
    const size = Math.min((right - left) / 20, 25);
    // What the colours tell must not hang on them alone: values come before all other texts.
    const first = (own ? 110 : isMember(status) ? 50 : 30) + size * 0.4;
    const name = nameOfCountry(words, country).toLocaleUpperCase(words.lang);
    return wordings(input, name, own).flatMap(({ overhang, ...wording }, index) =>
      wording.width > (right - left) * overhang
        ? []
        : [
            {
              ...wording,
              id: country.id,
              kind: 'country' as const,
              spots,
              priority: first - index * 0.01,
            },
          ],
    );
  });
}

function wordings(
  { words, measure, textScale }: LabelInput,
  text: string,
  own: CountryCoat | undefined,
): readonly Wording[] {
  // Spaced letters of a joined script would fall apart.
  const spacing = words.dir === 'rtl' ? 0 : NAME.spacing * textScale;
  const name = measure(text, fontOf(NAME.weight, textScale), spacing);
  const height = NAME.height * textScale;
  if (!own) return [{ text, width: name, height, overhang: OVERHANG }];
  const { figure, remark } = own;
  const told = widthOf(own, measure, textScale);
  const gap = measure(SPACE, fontOf(VALUE.weight, textScale));
  const two = height + VALUE.height * textScale;
  const value = { figure, remark };
  return [
    {
      text,
      value: { ...value, stands: 'behind' },
      width: name + gap + told,
      height,
      overhang: OVERHANG_BEHIND,
    },
    {
      text,
      value: { ...value, stands: 'below' },
      width: Math.max(name, told),
      height: two,
      overhang: OVERHANG,
    },
    { text, value: { ...value, stands: 'alone' }, width: told, height, overhang: OVERHANG },
    {
      text,
      value: { ...value, stands: 'stacked' },
      width: Math.max(
        widthOf({ figure, remark: '' }, measure, textScale),
        widthOf({ figure: '', remark }, measure, textScale),
      ),
      height: two,
      overhang: OVERHANG,
    },
  ];
}

function widthOf(
  { figure, remark }: Pick<CountryCoat, 'figure' | 'remark'>,
  measure: Measure,
  textScale: number,
): number {
  const small = fontOf(REMARK.weight, textScale);
  const between = figure !== '' && remark !== '' ? SPACE : '';
  return measure(figure, fontOf(VALUE.weight, textScale)) + measure(between + remark, small);
}
