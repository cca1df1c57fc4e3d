import { defineConfig } from 'vite';
import { atlasData } from './tools/vite/atlas-data';
import { leafletWithoutMarkup } from './tools/vite/leaflet-without-markup';

export default defineConfig({
  // Relative addresses, so that the built folder works from any sub-path.
  base: './',
  plugins: [atlasData(), leafletWithoutMarkup()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { input: ['index.html', 'speaker.html'] },
  },
  server: { open: !process.env.CI && process.env.ATLAS_OPEN !== '0' },
});
