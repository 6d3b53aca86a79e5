/**
 * Bytes of a page or feed → text, whatever encoding it is in and whatever it says it is in.
 *
 * @example decodePage(bytes, { header: 'utf-8', path: 'page.html' }) // { text, encoding: 'windows-1256', warning: '…' }
 */
import { isUtf8 } from 'node:buffer';
import { SourceError } from '../../source-error.ts';

export interface DecodedPage {
  readonly text: string;
  /** As the WHATWG Encoding Standard calls it. */
  readonly encoding: string;
  /** That the page is not in the encoding it names, or null. */
  readonly warning: string | null;
}

export interface Declared {
  /** `charset` of the Content-Type header, or null. */
  readonly header?: string | null;
  readonly path: string;
}

/** Where a page says its encoding: HTML asks for it within the first 1,024 bytes; many are late. */
const LOOKED_AT = 4096;
const META = /<meta[^<>]{1,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})/i;
const XML_DECLARATION = /^\s*<\?xml[^<>]{1,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{2,40})["']/i;

/** What Arabic pages are in when they are in neither UTF-8 nor what they say. */
const ARABIC_ENCODINGS = ['windows-1256', 'iso-8859-6'];
/** Letters that real Arabic text is mostly made of; a wrong reading scatters over the rarer ones and over signs. */
const COMMON_ARABIC = /[ابتةجحدرسعفقكلمنهويىأإ]/g;
/** French accents, read as windows-1256, are Arabic letters, but seldom two in a row. */
const ARABIC_WORD = /[ء-ي]{2,}/g;
const NOT_ASCII = /[^\p{ASCII}]/gu;
/** Of the characters beyond ASCII: in 60 news texts it is .88 or more read rightly, .77 or less read wrongly. */
const ARABIC_SHARE = 0.8;
/** Characters that an encoding is judged by: with markup, a few pages of text. */
const JUDGED = 400_000;
/** Bytes that are not UTF-8, to all beyond ASCII, up to which UTF-8 is damaged rather than something else. */
const DAMAGED_SHARE = 0.02;

/**
 * A byte order mark decides; else valid UTF-8 is UTF-8 (Arabic in another encoding never is by accident); else what the
 * header names, what the page names, and what yields Arabic.
 * @throws SourceError SOURCE_BINARY, SOURCE_NOT_UTF8 when no encoding fits
 */
export function decodePage(bytes: Buffer, { header = null, path }: Declared): DecodedPage {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, 'utf-16le', null);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, 'utf-16be', null);
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw new SourceError('SOURCE_BINARY', path, `holds a NUL byte at offset ${nul}: it is not a text`);
  const named = [header, namedWithin(bytes)].map((name) => encodingNamed(name)).filter((name) => name !== null);
  const [declared] = named;
  if (isUtf8(bytes)) {
    const isLie = declared !== undefined && declared !== 'utf-8' && bytes.some((byte) => byte > 0x7f);
    return decoded(bytes, 'utf-8', isLie ? `${path} says it is in ${declared}, and is in utf-8` : null);
  }
  const others = named.filter((name) => name !== 'utf-8' && !name.startsWith('utf-16'));
  const candidates = [...new Set([...others, ...ARABIC_ENCODINGS])].map((encoding) => decoded(bytes, encoding, null));
  // The first of the best: what is named comes first.
  const shares = candidates.map(({ text }) => arabicShare(text));
  const best = candidates[shares.indexOf(Math.max(...shares, ARABIC_SHARE))];
  if (best !== undefined) {
    if (declared === undefined || declared === best.encoding) return best;
    return { ...best, warning: `${path} says it is in ${declared}, and is in ${best.encoding}` };
  }
  const asUtf8 = decoded(bytes, 'utf-8', null);
  const damaged = asUtf8.text.split('\ufffd').length - 1;
  const beyondAscii = asUtf8.text.slice(0, JUDGED).match(NOT_ASCII)?.length ?? 0;
  if (damaged <= Math.max(2, beyondAscii * DAMAGED_SHARE))
    return { ...asUtf8, warning: `${path} has ${damaged} damaged characters, shown as \ufffd` };
  // A page in another language says truly what it is in, and has too little Arabic to show it.
  const honest = candidates.find(({ encoding, text }) => others.includes(encoding) && !text.includes('\ufffd'));
  if (honest !== undefined) return honest;
  throw new SourceError('SOURCE_NOT_UTF8', path, 'is in no encoding that gives a readable text');
}

function decoded(bytes: Buffer, encoding: string, warning: string | null): DecodedPage {
  return { text: new TextDecoder(encoding).decode(bytes), encoding, warning };
}

function namedWithin(bytes: Buffer): string | null {
  const beginning = bytes.subarray(0, LOOKED_AT).toString('latin1');
  return (XML_DECLARATION.exec(beginning) ?? META.exec(beginning))?.[1] ?? null;
}

/** The standard's name for a label, or null for one it does not know. */
function encodingNamed(label: string | null): string | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

/** How much of what is beyond ASCII reads as Arabic; 0 where Arabic letters stand alone among Latin ones. */
function arabicShare(whole: string): number {
  const text = whole.slice(0, JUDGED);
  const beyondAscii = text.match(NOT_ASCII)?.length ?? 0;
  if (beyondAscii === 0) return 0;
  let inWords = 0;
  for (const [word] of text.matchAll(ARABIC_WORD)) inWords += word.length;
  return inWords * 2 < beyondAscii ? 0 : (text.match(COMMON_ARABIC)?.length ?? 0) / beyondAscii;
}
