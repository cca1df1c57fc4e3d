import { fileURLToPath } from 'node:url';
import type { Plugin, ViteDevServer } from 'vite';
import { DATA_FOLDER, folderName } from '../data/data-folder';
import type { PlacedIssue } from '../data/read-json';
import { reportOf, verdictOf } from '../data/report';
import { checkedFolder } from './read-data';

/** An editor may save a file in two strokes: emptied, then written. */
const SETTLED_MS = 150;

/**
 * Follows the facts while the atlas is previewed: a saved file shows at once, and one with errors
 * shows them over the page, which comes back when they are mended.
 */
export function dataPreview(): Plugin {
  const folder = fileURLToPath(DATA_FOLDER);
  return {
    name: 'data-preview',
    apply: 'serve',
    configureServer(server) {
      let settling: NodeJS.Timeout | undefined;
      server.watcher.add(folder);
      server.watcher.on('all', (_, path) => {
        if (!path.startsWith(folder)) return;
        clearTimeout(settling);
        settling = setTimeout(() => show(server), SETTLED_MS);
      });
    },
  };
}

function show(server: ViteDevServer): void {
  const checked = checkedFolder();
  const { issues } = checked;
  const errors = issues.filter(({ severity }) => severity === 'error');
  const { logger } = server.config;
  if (errors.length === 0) {
    logger.info(verdictOf(issues), { timestamp: true });
    server.moduleGraph.invalidateAll();
    server.ws.send({ type: 'full-reload' });
    return;
  }
  const report = reportOf(checked, folderName(), ['error']);
  logger.error(report, { timestamp: true });
  server.ws.send({ type: 'error', err: { message: report, stack: '', ...firstPlace(errors) } });
}

/** Lets a click on the report open the editor at the first error. */
function firstPlace([first]: readonly PlacedIssue[]) {
  if (!first) return {};
  const { line, column } = first;
  const file = fileURLToPath(new URL(first.file, DATA_FOLDER));
  return { id: file, loc: { file, line, column } };
}
