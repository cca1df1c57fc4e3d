/** Made by tools/vite/atlas-data.ts: where the built page finds its checked data. */
declare module 'virtual:atlas-data' {
  /** The facts in each language. */
  export const dataUrls: Readonly<Record<import('./model/lang').Lang, string>>;
  /** Why the borders are drawn as they are, in each language. */
  export const basesUrls: Readonly<Record<import('./model/lang').Lang, string>>;
  /** The yearly numbers, in each language. */
  export const indicatorsUrls: Readonly<Record<import('./model/lang').Lang, string>>;
  /** What changed since the version before, in each language. */
  export const whatsNewUrls: Readonly<Record<import('./model/lang').Lang, string>>;
  export const outlinesUrl: string;
  /** What the search knows, in all languages at once. */
  export const searchUrl: string;
}
