/**
 * The playground's page and files, as Vite built them: read once, served from memory.
 *
 * @example const file = files.get('/assets/index-Bx1.js')
 */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface ServedFile {
  readonly type: string;
  readonly body: Buffer;
  readonly gzipped: Buffer | null;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

export interface PlaygroundFiles {
  /** The page; null when the playground has not been built. */
  readonly page: ServedFile | null;
  /** A file under `/assets/`. */
  asset(path: string): ServedFile | null;
}

/** @param folder where Vite wrote: `index.html` and `assets/` */
export function loadPlayground(folder: string): PlaygroundFiles {
  const cache = new Map<string, ServedFile>();
  let names: Set<string>;
  try {
    names = new Set(readdirSync(join(folder, 'assets')).map((name) => `assets/${name}`));
    names.add('index.html');
  } catch {
    return { page: null, asset: () => null };
  }
  const load = (name: string): ServedFile | null => {
    // Only names that the build made: no path leads out of the folder.
    if (!names.has(name)) return null;
    let file = cache.get(name);
    if (file === undefined) {
      const body = readFileSync(join(folder, name));
      const type = TYPES[extname(name)] ?? 'application/octet-stream';
      file = { type, body, gzipped: /text|json|javascript|svg/.test(type) ? gzipSync(body) : null };
      cache.set(name, file);
    }
    return file;
  };
  return {
    get page() {
      return load('index.html');
    },
    asset: (path) => load(path.slice(1)),
  };
}
