/**
 * What a user names — files, folders, globs — as the files that are meant.
 *
 * @example await findFiles('seeds') // [{ path: 'seeds/000.txt', kind: 'text', size: 4821 }, …]
 */
import { stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { SourceError } from '../source-error.ts';

/** By the end of its name; anything unknown is text. */
export type SourceKind = 'text' | 'jsonl' | 'json' | 'html' | 'xml';

export interface SourceFile {
  readonly path: string;
  readonly kind: SourceKind;
  /** In bytes. */
  readonly size: number;
}

/** What is taken from a folder; hidden files and folders are passed over, links are not followed. */
const IN_FOLDERS = '**/*.{txt,jsonl,ndjson,json,html,htm,xhtml,xml,rss,atom}';

const KINDS: Readonly<Record<string, SourceKind>> = {
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  json: 'json',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  xml: 'xml',
  rss: 'xml',
  atom: 'xml',
};

/**
 * The files in a stable order. What exists under the very name is meant even where the name looks like a glob.
 * @throws SourceError SOURCE_NOT_FOUND, SOURCE_UNREADABLE
 */
export async function findFiles(path: string): Promise<SourceFile[]> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw new SourceError('SOURCE_UNREADABLE', path, `cannot be read (${error.code})`, { cause: error });
  });
  if (found?.isFile()) return [{ path, kind: kindOf(path), size: found.size }];
  if (found !== null && !found.isDirectory())
    throw new SourceError('SOURCE_UNREADABLE', path, 'is neither a file nor a folder');
  if (found === null && !isDynamicPattern(path)) throw new SourceError('SOURCE_NOT_FOUND', path, 'does not exist');

  const options = { dot: false, followSymbolicLinks: false, onlyFiles: true, caseSensitiveMatch: found === null };
  const names = await (found === null
    ? glob(path, { ...options, absolute: isAbsolute(path) })
    : glob(IN_FOLDERS, { ...options, cwd: path }));
  if (names.length === 0)
    throw new SourceError(
      'SOURCE_NOT_FOUND',
      path,
      found === null ? 'matches no file' : 'holds no file of a kind that is read: text, JSON, HTML, feeds',
    );
  names.sort();
  return await Promise.all(
    names.map(async (name) => {
      const file = found === null ? name : join(path, name);
      return { path: file, kind: kindOf(file), size: (await stat(file)).size };
    }),
  );
}

function kindOf(path: string): SourceKind {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return (Object.hasOwn(KINDS, extension) ? KINDS[extension] : undefined) ?? 'text';
}
