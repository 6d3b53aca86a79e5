/**
 * What was read of feeds, kept in a small file: the marks for conditional requests, and the articles already taken in.
 *
 * @example const state = await openWatchState('.isnad/watch.json'); state.headers('https://example.org/rss')
 */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** As the server named the state of its feed; both may be missing. */
export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

interface FeedState extends Validators {
  /** Addresses of the articles in the feed that need not be fetched again. */
  readonly done: readonly string[];
  /** How often each of the others has failed. */
  readonly failed: Readonly<Record<string, number>>;
}

export interface WatchState {
  /** Headers that ask for the feed only if it has changed. */
  headers(feed: string): Record<string, string>;
  isDone(feed: string, article: string): boolean;
  /** Notes what a feed lists now. */
  listed(feed: string, validators: Validators, articles: readonly string[]): void;
  /** Notes what became of an article, whichever feeds list it. */
  finished(article: string, succeeded: boolean): void;
  /** Writes the file. Only what was finished counts, so a run that is cut short is taken up where it stopped. */
  save(): Promise<void>;
}

/** An article that failed this often is left alone. */
const TRIES = 3;

/**
 * @param path of the file; its folder is made if need be. A file that is missing or cannot be read as such starts afresh:
 * all it costs is fetching what is known already.
 */
export async function openWatchState(path: string): Promise<WatchState> {
  const feeds = new Map(Object.entries(await readState(path)));
  const listings = new Map<string, { readonly validators: Validators; readonly articles: readonly string[] }>();
  const outcomes = new Map<string, boolean>();

  const settle = (feed: string): void => {
    const listing = listings.get(feed);
    if (listing === undefined) return;
    const before = feeds.get(feed);
    const doneBefore = new Set(before?.done);
    const done: string[] = [];
    const failed: Record<string, number> = {};
    for (const article of listing.articles) {
      const outcome = outcomes.get(article);
      const tries = (before?.failed[article] ?? 0) + (outcome === false ? 1 : 0);
      if (outcome === true || doneBefore.has(article) || tries >= TRIES) done.push(article);
      else failed[article] = tries;
    }
    // While an article is open the feed is asked for in full: an unchanged answer would not list it.
    const validators = Object.keys(failed).length === 0 ? listing.validators : {};
    feeds.set(feed, { ...validators, done, failed });
  };

  return {
    headers(feed) {
      const { etag, lastModified } = feeds.get(feed) ?? {};
      return {
        ...(etag !== undefined && { 'if-none-match': etag }),
        ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
      };
    },
    isDone: (feed, article) => feeds.get(feed)?.done.includes(article) ?? false,
    listed: (feed, validators, articles) => listings.set(feed, { validators, articles }),
    finished: (article, succeeded) => outcomes.set(article, succeeded),
    async save() {
      for (const feed of listings.keys()) settle(feed);
      listings.clear();
      outcomes.clear();
      await mkdir(dirname(path), { recursive: true });
      // Renamed into place, so that a reader or a crash never sees half a file.
      const temporary = `${path}.${process.pid}.tmp`;
      await writeFile(temporary, `${JSON.stringify(Object.fromEntries(feeds), null, 1)}\n`);
      await rename(temporary, path);
    },
  };
}

async function readState(path: string): Promise<Record<string, FeedState>> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(Object.entries(value).filter(([, feed]) => isFeedState(feed)));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || error instanceof SyntaxError) return {};
    throw error;
  }
}

function isFeedState(value: unknown): value is FeedState {
  if (typeof value !== 'object' || value === null) return false;
  const { done, failed, etag, lastModified } = value as Record<string, unknown>;
  const isText = (part: unknown) => part === undefined || typeof part === 'string';
  return Array.isArray(done) && typeof failed === 'object' && failed !== null && isText(etag) && isText(lastModified);
}
