/** Writes whole numbers as a language does. One format for all: to make one takes longer than to use it. */
export function numberIn(locale: string): (count: number) => string {
  const format = new Intl.NumberFormat(locale);
  return (count) => format.format(count);
}
