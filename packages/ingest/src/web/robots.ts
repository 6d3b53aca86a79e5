/**
 * What a site's robots.txt asks for: whether an address may be fetched, and how long to wait between two.
 *
 * @example (await robots.of(new URL('https://example.org/news/1'))).allows // true
 */
import parser from 'robots-parser';
import { SourceError } from '../source-error.ts';
import { type FetchRules, fetchSource } from './fetch-source.ts';
import { withinTime } from './within-time.ts';

export interface RobotsAnswer {
  readonly allows: boolean;
  /** In milliseconds, or null when the site does not say. */
  readonly delay: number | null;
}

/** The name that robots.txt may address. */
const ROBOT = 'Isnad';
/** RFC 9309: at least this much of a file is read; what is beyond is not looked at. */
const MOST_READ = 500 * 1024;
/** RFC 9309: a copy is not used for longer than a day. */
const KEPT = 24 * 60 * 60 * 1000;
/** Milliseconds to find the rule for an address. */
const LONGEST_READING = 2000;
/** Sites that a run remembers. */
const MOST_SITES = 10_000;

interface Robots {
  isAllowed(url: string, robot: string): boolean | undefined;
  getCrawlDelay(robot: string): number | undefined;
}

/** The library's types name a default export of an ES module; the function is what CommonJS exports. */
const robotsParser = parser as unknown as (address: string, contents: string) => Robots;

/**
 * RFC 9309: a site without the file (4xx) allows all; one whose file cannot be had (5xx) allows nothing.
 * @throws SourceError why the site could not be asked
 */
export function openRobots(rules: FetchRules): { of(url: URL): Promise<RobotsAnswer> } {
  const sites = new Map<string, { readonly robots: Robots; readonly at: number }>();
  const read = async (url: URL): Promise<Robots> => {
    const kept = sites.get(url.origin);
    if (kept !== undefined && Date.now() - kept.at < KEPT) return kept.robots;
    const robots = await readRobots(url, rules);
    if (sites.size >= MOST_SITES) sites.clear();
    sites.set(url.origin, { robots, at: Date.now() });
    return robots;
  };
  return {
    async of(url) {
      const robots = await read(url);
      const delay = robots.getCrawlDelay(ROBOT);
      const seconds = delay === undefined ? Number.NaN : Number(delay);
      return {
        allows: withinTime(
          () => robots.isAllowed(url.href, ROBOT) ?? true,
          () => new SourceError('ROBOTS_REFUSED', url.href, 'is not fetched: its robots.txt takes too long to read'),
          LONGEST_READING,
        ),
        delay: Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null,
      };
    },
  };
}

async function readRobots({ origin }: URL, rules: FetchRules): Promise<Robots> {
  const address = `${origin}/robots.txt`;
  try {
    const { status, body, close } = await fetchSource(address, rules);
    if (status >= 400 && status < 500) close();
    else if (status !== 200) {
      close();
      return robotsParser(address, 'User-agent: *\nDisallow: /');
    } else return robotsParser(address, await readBeginning(body));
  } catch (error) {
    if (!(error instanceof SourceError && error.code === 'TOO_MANY_REDIRECTS')) throw error;
  }
  return robotsParser(address, '');
}

async function readBeginning(body: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of body) {
    parts.push(part);
    length += part.length;
    if (length >= MOST_READ) break;
  }
  return Buffer.concat(parts).subarray(0, MOST_READ).toString('utf8');
}
