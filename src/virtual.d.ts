/** Made by tools/vite/atlas-data.ts: where the built page finds its checked data. */
declare module 'virtual:atlas-data' {
  export const dataUrl: string;
  export const outlinesUrl: string;
}
