/**
 * Cuts an XML feed or sitemap after so many entries while it comes in, and refuses what XML can hide, so that a library
 * may then read it whole.
 *
 * @example const { bytes, root, wasCut } = await boundXml(body, 1000, 'https://example.org/rss')
 */
import sax from 'sax';
import { SourceError } from '../../source-error.ts';

export interface BoundedXml {
  /** Well-formed as far as what came was: what was open at the cut is closed. */
  readonly bytes: Buffer;
  /** The first element's local name, in lower case: `rss`, `feed`, `rdf`, `urlset`, `sitemapindex`; '' if none. */
  readonly root: string;
  /** Whether there was more. */
  readonly wasCut: boolean;
}

/** What the entries are called in RSS and RDF, Atom, sitemaps and their indexes. */
const ENTRIES = new Set(['item', 'entry', 'url', 'sitemap']);
/** Feeds nest four or five deep, with XHTML inside twenty. */
const MOST_DEPTH = 100;

/**
 * Bytes are read as Latin-1: the marks of XML are ASCII in every encoding that feeds use, and a character is a byte.
 * Linear in what is read; of a longer feed no more is read than the entries asked for.
 * @throws SourceError XML_REFUSED, and what the body throws
 */
export async function boundXml(body: AsyncIterable<Buffer>, maxEntries: number, path: string): Promise<BoundedXml> {
  const parser = sax.parser(false, { lowercase: true });
  const open: string[] = [];
  let root = '';
  let entries = 0;
  let entryDepth = -1;
  let cut = -1;
  let openAtCut: readonly string[] = [];
  let refusal: SourceError | null = null;

  parser.ondoctype = (declaration) => {
    // A document type by name alone does nothing; what stands in brackets defines entities.
    if (declaration.includes('[')) refusal ??= new SourceError('XML_REFUSED', path, 'declares entities of its own');
  };
  parser.onopentag = ({ name }) => {
    const local = localName(name);
    root ||= local;
    open.push(name);
    if (open.length > MOST_DEPTH) {
      refusal ??= new SourceError('XML_REFUSED', path, `is nested more than ${MOST_DEPTH} elements deep`);
      return;
    }
    if (cut >= 0 || !ENTRIES.has(local) || entryDepth >= 0) return;
    if (entries === maxEntries) {
      cut = parser.startTagPosition - 1;
      openAtCut = open.slice(0, -1);
    } else entryDepth = open.length;
  };
  parser.onclosetag = () => {
    if (open.length === entryDepth) {
      entries += 1;
      entryDepth = -1;
    }
    open.pop();
  };
  // Feeds in the wild are seldom well-formed; the reader of the whole has the last word.
  parser.onerror = () => {
    parser.error = null as unknown as Error;
  };

  const parts: Buffer[] = [];
  for await (const chunk of body) {
    parts.push(chunk);
    // In small pieces, so that a refusal or the cut ends it soon.
    for (let start = 0; start < chunk.length; start += 4096) {
      parser.write(chunk.toString('latin1', start, Math.min(chunk.length, start + 4096)));
      if (refusal !== null) throw refusal;
      if (cut >= 0) break;
    }
    if (cut >= 0) break;
  }
  const all = Buffer.concat(parts);
  if (cut < 0) return { bytes: all, root, wasCut: false };
  const closing = [...openAtCut].reverse().map((name) => `</${name}>`);
  return { bytes: Buffer.concat([all.subarray(0, cut), Buffer.from(closing.join(''))]), root, wasCut: true };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
