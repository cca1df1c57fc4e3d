type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Chooses the form that the language uses for a count; `ordinal` for first, second, third. */
export interface Plural {
  (count: number, forms: Forms): string;
  ordinal(count: number, forms: Forms): string;
}

export function createPlural(locale: string): Plural {
  const cardinal = new Intl.PluralRules(locale);
  const ordinal = new Intl.PluralRules(locale, { type: 'ordinal' });
  const choose = (rules: Intl.PluralRules) => (count: number, forms: Forms) =>
    forms[rules.select(count)] ?? forms.other;
  return Object.assign(choose(cardinal), { ordinal: choose(ordinal) });
}
