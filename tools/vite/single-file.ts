import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { policyWith, WITHOUT_WORKER } from './content-policy';
import { LICENCES_FILE } from './licences';

const PAGE = 'index.html';

/**
 * Puts script and styles into the page, under a policy that knows both by their hashes, and gives
 * the page the name. Nothing is left that would have to be loaded.
 */
export function singleFile(name: string): Plugin {
  return {
    name: 'single-file',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle[PAGE];
        if (page?.type !== 'asset') return this.error(`The build wrote no ${PAGE}.`);
        let script = '';
        let style = '';
        let icon = '';
        let licences = '';
        for (const [file, each] of Object.entries(bundle)) {
          if (each === page) continue;
          if (each.type === 'chunk') script += each.code;
          else if (file.endsWith('.css')) style += each.source;
          else if (file.endsWith('.svg')) icon += each.source;
          else if (file === LICENCES_FILE) licences = String(each.source);
          else this.error(`${file} would be left outside of the page.`);
          delete bundle[file];
        }
        const code = asScript(script);
        const policy = policyFor(code, style);
        const html = String(page.source)
          .replace(/\s*<(script|link)\b[^>]*?(src|href)="\.\/[^>]*>(<\/script>)?/g, '')
          // Functions: what is put in may hold signs that a replacement takes for its own.
          .replace(
            '<head>',
            () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
          )
          .replace(
            '</head>',
            () =>
              `  <link rel="icon" href="data:image/svg+xml;base64,${base64(icon)}" />\n    <style>${style}</style>\n  </head>`,
          )
          .replace(
            '</body>',
            () =>
              `  <pre id="licences" hidden>${asText(licences)}</pre>\n    <script type="module">${code}</script>\n  </body>`,
          );
        this.emitFile({ type: 'asset', fileName: name, source: html });
        delete bundle[PAGE];
      },
    },
  };
}

/** What would end a script in a page, or change how the rest of it is read, said otherwise. */
function asScript(code: string): string {
  return code.replace(/<(?=\/script|!--)/gi, '\\x3C');
}

/** Text that a page shows as it is. */
function asText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** The page's policy, where script and style are known by their hashes and all facts are inside. */
function policyFor(script: string, style: string): string {
  return policyWith({
    ...WITHOUT_WORKER,
    'script-src': `'${hashOf(script)}'`,
    'style-src': `'${hashOf(style)}'`,
    'img-src': 'data: blob:',
    'connect-src': 'data:',
  });
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}
