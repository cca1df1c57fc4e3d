import { defineConfig } from 'vite';
import { appManifest } from './tools/vite/app-manifest';
import { atlasData } from './tools/vite/atlas-data';
import { dataPreview } from './tools/vite/data-preview';
import { FIRST_LOAD, notOfFirstLoad } from './tools/vite/first-load';
import { leafletWithoutMarkup } from './tools/vite/leaflet-without-markup';
import { licences } from './tools/vite/licences';
import { offlineWorker } from './tools/vite/offline-worker';
import { socialPreview } from './tools/vite/social-preview';
import { stylesAskedAgain } from './tools/vite/styles-asked-again';

export default defineConfig({
  // Relative addresses, so that the built folder works from any sub-path.
  base: './',
  plugins: [
    atlasData(),
    dataPreview(),
    leafletWithoutMarkup(),
    socialPreview(),
    appManifest(),
    licences(),
    offlineWorker(),
    stylesAskedAgain(),
  ],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false, resolveDependencies: notOfFirstLoad },
    reportCompressedSize: false,
    rolldownOptions: {
      input: ['index.html', 'speaker.html'],
      output: { codeSplitting: { groups: FIRST_LOAD } },
    },
  },
  server: { open: !process.env.CI && process.env.ATLAS_OPEN !== '0' },
});
