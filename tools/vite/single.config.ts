import { defineConfig } from 'vite';
import { atlasData } from './atlas-data';
import { leafletWithoutMarkup } from './leaflet-without-markup';
import { licences } from './licences';
import { singleFile } from './single-file';

/** One file with everything in it, to be opened from wherever it lies. */
export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [
    atlasData({ inside: true }),
    leafletWithoutMarkup(),
    licences(),
    singleFile('sco-digital-atlas.html'),
  ],
  build: {
    outDir: 'dist-single',
    target: 'es2022',
    cssCodeSplit: false,
    modulePreload: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 8000,
    rolldownOptions: { input: 'index.html', output: { codeSplitting: false } },
  },
});
