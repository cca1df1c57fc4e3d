/** Made by tools/vite/atlas-data.ts: where the built page finds its checked data. */
declare module 'virtual:atlas-data' {
  /** The facts in each language. */
  export const dataUrls: Readonly<Record<import('./model/lang').Lang, string>>;
  /** Why the borders are drawn as they are, in each language. */
  export const basesUrls: Readonly<Record<import('./model/lang').Lang, string>>;
  export const outlinesUrl: string;
}
