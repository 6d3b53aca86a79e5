/**
 * The pages that browsers open, and their files, as the web app's build wrote them: read once, served from memory.
 *
 * @example const file = files.file('/assets/index-Bx1.js')
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface ServedFile {
  readonly type: string;
  readonly body: Buffer;
  /** The same by the names of encodings: as the build compressed it, or else zipped here. */
  readonly encoded: Readonly<Record<string, Buffer>>;
  /** Of the body: what a browser asks by whether its own copy is still this one. */
  readonly etag: string;
  /** True for a name that changes with what is in the file. */
  readonly isHashed: boolean;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/** What the build leaves beside a file: the same file, compressed. */
const ENCODINGS: Readonly<Record<string, string>> = { '.br': 'br', '.gz': 'gzip' };

/** What the build leaves for pages that come with what they show: see `apps/web/src/shell/prerender.tsx`. */
export interface PageSketch {
  /** A page with holes: `*title*`. */
  readonly page: string;
  /** By name: an element with holes, for what comes as often as it comes, or a word of the page's. */
  readonly parts: Readonly<Record<string, string>>;
  /** What the explorer asks there. */
  readonly query: string;
  readonly locale: string;
}

export interface PageFiles {
  /** The explorer's page, in the language that an address of it begins with; null when it has not been built. */
  explorer(path: string): ServedFile | null;
  readonly playground: ServedFile | null;
  /** What a kind of page is made of, in a language; null when it has not been built. */
  sketch(kind: string, language: string): PageSketch | null;
  /** Any other file of the build, `/assets/…`. */
  file(path: string): ServedFile | null;
}

/** @param folder where the build wrote: `index.html`, `en/index.html`, `playground/index.html`, `sketches/`, `assets/` */
export function loadPages(folder: string): PageFiles {
  const cache = new Map<string, ServedFile>();
  const sketches = new Map<string, PageSketch>();
  const names = namesIn(folder);
  const load = (name: string): ServedFile | null => {
    // Only names that the build made: no path leads out of the folder.
    if (!names.has(name)) return null;
    const known = cache.get(name);
    if (known !== undefined) return known;
    const file = readBuilt(folder, name, names);
    cache.set(name, file);
    return file;
  };
  return {
    explorer(path) {
      const language = /^\/([a-z]{2})(?=\/|$)/.exec(path)?.[1];
      return load(`${language}/index.html`) ?? load('index.html');
    },
    get playground() {
      return load('playground/index.html');
    },
    sketch(kind, language) {
      const name = `sketches/${kind}.${language}.json`;
      const known = sketches.get(name);
      if (known !== undefined || !names.has(name)) return known ?? null;
      const read = JSON.parse(readFileSync(join(folder, name), 'utf8')) as PageSketch;
      sketches.set(name, read);
      return read;
    },
    file: (path) => (/\.html$|^\/sketches\//.test(path) ? null : load(path.slice(1))),
  };
}

function namesIn(folder: string): ReadonlySet<string> {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return new Set(entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/')));
  } catch {
    return new Set();
  }
}

function readBuilt(folder: string, name: string, names: ReadonlySet<string>): ServedFile {
  const body = readFileSync(join(folder, name));
  const type = TYPES[extname(name)] ?? 'application/octet-stream';
  const encoded: Record<string, Buffer> = Object.fromEntries(
    Object.entries(ENCODINGS)
      .filter(([ending]) => names.has(name + ending))
      .map(([ending, encoding]) => [encoding, readFileSync(join(folder, name + ending))]),
  );
  if (encoded.gzip === undefined && /text|json|javascript|svg/.test(type)) encoded.gzip = gzipSync(body);
  return { type, body, encoded, etag: etagOf(body), isHashed: name.startsWith('assets/') };
}

/** What browsers ask by whether their own copy is still this one. */
export function etagOf(body: Buffer): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
}
