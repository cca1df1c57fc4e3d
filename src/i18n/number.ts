/** Writes whole numbers as a language does. */
export const numberIn =
  (locale: string) =>
  (count: number): string =>
    count.toLocaleString(locale);
