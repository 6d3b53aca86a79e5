/**
 * Names in a query that nobody bears: an empty list alone does not tell "nobody is called so" from "nothing was said".
 *
 * Only names that were not known a moment ago are looked up, beside the query itself; who asks by ids asks nothing here.
 *
 * @example const checkNames = makeNameCheck(read);
 * await checkNames([{ argument: 'speaker', name: 'Trmup', key: 'trmup' }], 'en')
 * // [{ code: 'UNKNOWN_NAME', argument: 'speaker', name: 'Trmup', suggestions: [{ id, name: 'دونالد ترامب' }], message }]
 */
import type { NameGiven } from '../plan/sql.ts';
import { type Language, sayIn } from './messages.ts';
import type { ReadStatement } from './read-statement.ts';

export interface NameWarning {
  readonly code: 'UNKNOWN_NAME';
  readonly message: string;
  /** The argument, or field of a filter, that holds it. */
  readonly argument: string;
  /** As it was given, cut to 100 UTF-16 units. */
  readonly name: string;
  /** Whom nearly the same names stand for, the nearest first; at most three. */
  readonly suggestions: readonly { readonly id: string; readonly name: string }[];
}

/** Resolves to no warnings when they cannot be told: the answer is no worse without. */
export type CheckNames = (names: readonly NameGiven[], language: Language) => Promise<readonly NameWarning[]>;

/** More names than this in one query are not looked up. */
const MOST_NAMES = 20;
/** Longer than any name that is near to one. */
const MOST_LETTERS = 100;
const MOST_KNOWN = 10_000;
/** Milliseconds after which a name that was borne is looked up again. */
const KNOWN_FOR = 60_000;

const STATEMENT = `SELECT coalesce(json_agg(json_build_object('key', asked.key, 'suggestions', coalesce(near.found, '[]'))), '[]')::text AS data
  FROM unnest($1::text[]) AS asked(key) CROSS JOIN LATERAL (
    SELECT json_agg(json_build_object('id', type || ':' || id, 'name', name) ORDER BY fit DESC, articles DESC, id) AS found
    FROM (
      SELECT e.id, e.type, e.name, near.fit, coalesce(c.articles, 0) AS articles
      FROM aliases_near(CASE WHEN length(asked.key) BETWEEN 1 AND ${MOST_LETTERS} THEN asked.key END) near
      JOIN entities e ON e.id = near.entity_id LEFT JOIN entity_counts c ON c.entity_id = e.id
      ORDER BY near.fit DESC, articles DESC, e.id LIMIT 3
    ) best
  ) near WHERE NOT EXISTS (SELECT 1 FROM aliases WHERE key = asked.key)`;

interface Unknown {
  readonly key: string;
  readonly suggestions: NameWarning['suggestions'];
}

export function makeNameCheck(read: ReadStatement, now: () => number = () => performance.now()): CheckNames {
  /** By key, when it was last found to be borne. */
  const known = new Map<string, number>();
  const isKnown = (key: string) => now() - (known.get(key) ?? Number.NEGATIVE_INFINITY) < KNOWN_FOR;
  const unknownAmong = async (keys: readonly string[]): Promise<Map<string, Unknown['suggestions']>> => {
    const bytes = await read({ text: STATEMENT, values: [keys] });
    const unknown = new Map(
      (JSON.parse(bytes.toString()) as Unknown[]).map(({ key, suggestions }) => [key, suggestions]),
    );
    if (known.size + keys.length > MOST_KNOWN) known.clear();
    for (const key of keys) if (!unknown.has(key)) known.set(key, now());
    return unknown;
  };
  return async (names, language) => {
    const asked = names.slice(0, MOST_NAMES).filter(({ key }) => !isKnown(key));
    if (asked.length === 0) return [];
    const unknown = await unknownAmong([...new Set(asked.map(({ key }) => key))]).catch(() => new Map<string, []>());
    return asked.flatMap(({ argument, name: whole, key }): NameWarning[] => {
      const suggestions = unknown.get(key);
      if (suggestions === undefined) return [];
      const name = whole.slice(0, 100);
      const message = sayIn(language, 'UNKNOWN_NAME', { name });
      return [{ code: 'UNKNOWN_NAME', message, argument, name, suggestions }];
    });
  };
}
