/**
 * What the web app's build left open in a page, filled: holes are written `*name*`, and what is put in is not read again.
 *
 * @example fillHoles('<p dir="auto">*words*</p>', { words: escapeText('أ & ب') }) // '<p dir="auto">أ &amp; ب</p>'
 */
import type { PageSketch } from './page-files.ts';

/** A kind of page. */
export interface FilledPage<Data> {
  /** Of its sketches. */
  readonly name: string;
  /** Its addresses: the first group is the language, where it is not Arabic. */
  readonly address: RegExp;
  /** What the explorer asks with. @param id the second group of the address */
  variablesOf(id: string | undefined): object;
  /** Null when there is nothing to show. */
  fill(data: Data, sketch: PageSketch): Filling | null;
}

export interface Filling {
  /** Of the browser's tab, before the name of the site; null for that alone. */
  readonly title: string | null;
  /** By the names of the page's holes; all of it HTML. */
  readonly content: Readonly<Record<string, string>>;
}

/** A hole of which nothing is known is left empty. */
export function fillHoles(sketch: string | undefined, content: Readonly<Record<string, string>>): string {
  return (sketch ?? '').replace(/\*([a-z]+)\*/g, (_, name) => content[name] ?? '');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For the text of an element and the value of an attribute. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** `10 أبريل 2018` */
export function writeDay(at: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(at));
}

/** A global id as addresses write it: without its type. */
export function shortId(id: string): string {
  return escapeText(encodeURIComponent(id.slice(id.indexOf(':') + 1)));
}
