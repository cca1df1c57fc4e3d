import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { en } from '../../src/i18n/en/index';
import { createWords } from '../../src/i18n/words';
import { atlasFile } from './atlas-file';
import { PREVIEW, previewDrawing } from './preview-drawing';

const resolve = createRequire(import.meta.url).resolve;
const FONTS = ['400Regular/NotoSans_400Regular', '700Bold/NotoSans_700Bold'];

/**
 * Tells sites that show links what the page is about, with a picture drawn from the facts. They ask
 * for whole addresses: `address` is where the page will be, ending with a slash; without one the
 * picture's is relative, which some sites do not follow.
 */
export function socialPreview(address = process.env.ATLAS_URL ?? ''): Plugin {
  let picture: { readonly name: string; readonly source: Uint8Array } | null = null;
  return {
    name: 'social-preview',
    apply: 'build',
    async buildStart() {
      picture ??= await draw();
      this.emitFile({ type: 'asset', fileName: picture.name, source: picture.source });
    },
    transformIndexHtml: {
      handler(_, { path }) {
        if (path !== '/index.html' || !picture) return [];
        const { text, t } = createWords('en', en);
        const { title, subtitle } = atlasFile('en').dataset;
        const told: readonly (readonly [string, string])[] = [
          ['og:type', 'website'],
          ['og:title', text(title)],
          ['og:description', text(subtitle)],
          ...(address ? [['og:url', address] as const] : []),
          ['og:image', `${address || './'}${picture.name}`],
          ['og:image:width', String(PREVIEW.width)],
          ['og:image:height', String(PREVIEW.height)],
          ['og:image:alt', t.aboutText],
        ];
        return [
          ...told.map(([property, content]) => meta({ property, content })),
          meta({ name: 'twitter:card', content: 'summary_large_image' }),
        ];
      },
    },
  };
}

function meta(attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag: 'meta', attrs, injectTo: 'head' };
}

let ready: Promise<void> | null = null;

async function draw(): Promise<{ readonly name: string; readonly source: Uint8Array }> {
  ready ??= initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  await ready;
  const fontBuffers = FONTS.map((name) =>
    readFileSync(resolve(`@expo-google-fonts/noto-sans/${name}.ttf`)),
  );
  const source = new Resvg(previewDrawing(), { font: { fontBuffers } }).render().asPng();
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 10);
  return { name: `assets/preview-${hash}.png`, source };
}
