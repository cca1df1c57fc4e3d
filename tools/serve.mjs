// Serves a built folder from a sub-path, as a plain web space would:
// node tools/serve.mjs [--root dist] [--base /atlas/] [--port 4173]
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};

/** A larger file is packed less tightly: somebody waits for it. */
const LARGE_BYTES = 1_000_000;
const LARGE_QUALITY = 5;

/** @param {string} file */
export const typeOf = (file) => TYPES[extname(file)] ?? 'application/octet-stream';

/**
 * Starts serving `root` under `base` on this machine only; port 0 takes a free one. Nothing is
 * cached, and whatever is not a file under `root` is a 404.
 * @param {{ root: string, base?: string, port?: number, compressed?: boolean }} options
 *   compressed: texts as a host sends them, by Brotli
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ root, base = '/', port = 0, compressed = false }) {
  const folder = resolve(root);
  /** @type {Map<string, Buffer>} */
  const packed = new Map();
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  async function answer(request, response) {
    const path = fileOf(request.url ?? '/', base, folder);
    const isFile = path !== null && (await stat(path).catch(() => null))?.isFile() === true;
    if (!isFile || !['GET', 'HEAD'].includes(request.method ?? '')) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('Not found\n');
      return;
    }
    const packs = compressed && extname(path) !== '.png';
    const body = packs ? await pack(path) : await readFile(path);
    response.writeHead(200, {
      ...(packs ? { 'Content-Encoding': 'br' } : {}),
      'Content-Type': typeOf(path),
      'Content-Length': body.byteLength,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  /** @param {string} path */
  async function pack(path) {
    const known = packed.get(path);
    if (known) return known;
    const body = await readFile(path);
    const quality = body.byteLength > LARGE_BYTES ? LARGE_QUALITY : constants.BROTLI_MAX_QUALITY;
    const made = brotliCompressSync(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: quality },
    });
    packed.set(path, made);
    return made;
  }

  await new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => listening(undefined));
  });
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://127.0.0.1:${actual}${base}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/**
 * The file that an address stands for, or null where it leads out of the folder.
 * @param {string} url
 * @param {string} base
 * @param {string} folder
 * @returns {string | null}
 */
function fileOf(url, base, folder) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
  if (!path.startsWith(base) || path.includes('\0')) return null;
  const rest = path.slice(base.length);
  const file = normalize(
    join(folder, rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest),
  );
  return file.startsWith(folder + sep) ? file : null;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      root: { type: 'string', default: 'dist' },
      base: { type: 'string', default: '/atlas/' },
      port: { type: 'string', default: '4173' },
    },
  });
  if (!existsSync(join(values.root, 'index.html'))) {
    console.error(`${values.root} holds no index.html. Build first: npm run build`);
    process.exit(1);
  }
  const { url } = await serve({ root: values.root, base: values.base, port: Number(values.port) });
  console.log(`Serving ${values.root} at ${url}`);
}
