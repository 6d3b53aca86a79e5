/**
 * What is said of an error, in the client's language. The words stand in `messages.tsv`; a code says the same for ever.
 * What is said where the error is made stands in `details.tsv`, by the English sentence.
 *
 * @example sayIn('ar', 'QUERY_TOO_DEEP', { depth: 30, limit: 24 }) // 'الاستعلام متداخل إلى عمق 30، والحد 24.'
 */
import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import Negotiator from 'negotiator';

export const LANGUAGES = ['en', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language that `Accept-Language` likes best of those there are; English when it likes none. */
export function languageOf({ 'accept-language': accepted }: IncomingHttpHeaders): Language {
  if (accepted === undefined || accepted.length > 200 || !accepted.includes('ar')) return 'en';
  const [best] = new Negotiator({ headers: { 'accept-language': accepted } }).languages([...LANGUAGES]);
  return best === 'ar' ? 'ar' : 'en';
}

type Values = Readonly<Record<string, unknown>>;

/** Code → sentence in each language; an empty one is said where the error is made. */
export const catalogue: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map(
  readFileSync(join(import.meta.dirname, '../../messages.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [code = '', en = '', ar = ''] = line.split('\t');
      return [code, { en, ar }];
    }),
);

interface Detail {
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly ar: string;
}

/** A place for a value, in either language. */
const PLACE = /\{(\w+)\}/g;
/** Longer than any sentence that is made here; patterns are not asked of more. */
const MOST_DETAIL = 1000;

const details: readonly Detail[] = readFileSync(join(import.meta.dirname, '../../details.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [en = '', ar = ''] = line.split('\t');
    const literal = en.split(PLACE).map((part, index) => (index % 2 === 1 ? '(.+?)' : escapeLiteral(part)));
    return {
      pattern: new RegExp(`^${literal.join('')}$`, 's'),
      names: [...en.matchAll(PLACE)].map(([, name = '']) => name),
      ar,
    };
  });

function escapeLiteral(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** An English sentence that is made here, in Arabic; null for any other, as GraphQL's own are. */
export function detailInArabic(english: string): string | null {
  if (english.length > MOST_DETAIL) return null;
  for (const { pattern, names, ar } of details) {
    const match = pattern.exec(english);
    if (match === null) continue;
    const values = new Map(names.map((name, index) => [name, match[index + 1] ?? '']));
    return ar.replace(PLACE, (_place, name: string) => {
      const value = values.get(name) ?? '';
      return detailInArabic(value) ?? `\u2068${value}\u2069`;
    });
  }
  return null;
}

/**
 * The sentence for a code, its `{names}` replaced by values.
 * @param values `detail` is the English sentence, shown in the language, if it can be, where the catalogue has a place for it
 */
export function sayIn(language: Language, code: string, values: Values = {}): string {
  const sentence = catalogue.get(code)?.[language];
  const detail = String(values.detail ?? code);
  if (!sentence) return detail;
  return sentence.replace(PLACE, (_whole, name: string) => {
    const value = String(values[name] ?? '');
    if (language !== 'ar' || name !== 'detail') return value;
    // A sentence from left to right inside one from right to left keeps its own way (U+2068 … U+2069).
    return detailInArabic(value) ?? `\u2068${value}\u2069`;
  });
}

interface Said {
  readonly message: string;
  readonly extensions?: Values;
}

/** An error with its message in the language. */
export function translateError<E extends Said>(language: Language, error: E): E {
  if (language === 'en') return error;
  const { message, extensions } = error;
  return {
    ...error,
    message: sayIn(language, String(extensions?.code), { ...extensions, detail: message }),
  };
}

/** The JSON of an answer with its errors in the language; only answers with errors are read. */
export function translateAnswer(language: Language, json: string): string {
  if (language === 'en' || !json.includes('"errors":[')) return json;
  const answer = JSON.parse(json) as { errors?: Said[] };
  if (!Array.isArray(answer.errors)) return json;
  return `${JSON.stringify({ ...answer, errors: answer.errors.map((error) => translateError(language, error)) })}\n`;
}
