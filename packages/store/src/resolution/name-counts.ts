/**
 * How often the words of people's names occur in the archive: what tells a name that says who is meant from one that
 * many bear.
 *
 * @example (await readNameCounts(store)).expect('علي الغامدي') // 8.4
 */
import type { Store } from '../open-store.ts';

/** Fewer people tell nothing of how common a name is. */
const ENOUGH_PEOPLE = 1000;
/** Rarer words than this are taken to occur once less: they need not be held. */
const FEWEST = 2;
/** A word of fewer names than this is one that hardly any name has. */
const RARE = 3;

/** Each whole name once, by its first word and by its last. */
const COUNTS = (word: string) => `
  SELECT word, count(*)::int AS count FROM (
    SELECT DISTINCT name_key, ${word} AS word FROM entities WHERE type = 'person' AND name_key LIKE '% %'
  ) people GROUP BY word HAVING count(*) >= ${FEWEST}`;
const PEOPLE = `SELECT count(DISTINCT name_key)::int AS count FROM entities WHERE type = 'person' AND name_key LIKE '% %'`;
/** Words of names of all types, each name once. */
const WORDS = `
  SELECT word, count(*)::int AS count
  FROM (SELECT DISTINCT type, name_key FROM entities) named, unnest(string_to_array(name_key, ' ')) AS word
  GROUP BY word HAVING count(*) >= ${RARE}`;

export class NameCounts {
  readonly #people: number;
  readonly #first: ReadonlyMap<string, number>;
  readonly #last: ReadonlyMap<string, number>;
  readonly #words: ReadonlySet<string>;

  /** People with whole names; how many begin with a word, and how many end with one; words that some names have. */
  constructor(
    people: number,
    first: ReadonlyMap<string, number>,
    last: ReadonlyMap<string, number>,
    words: ReadonlySet<string> = new Set(),
  ) {
    this.#people = people;
    this.#first = first;
    this.#last = last;
    this.#words = words;
  }

  /** True for a word that hardly any name of the archive has, whosever. */
  isRare(word: string): boolean {
    return !this.#words.has(word);
  }

  /**
   * How many people of the archive would bear the name's first and last word if the one did not depend on the other
   * (Fellegi and Sunter 1969 weigh agreement by frequency so); null for an archive of few people.
   * @param key `nameKey` of the name
   */
  expect(key: string): number | null {
    if (this.#people < ENOUGH_PEOPLE) return null;
    const words = key.split(' ');
    const [first, last] = [this.#first.get(words[0] as string), this.#last.get(words.at(-1) as string)];
    return ((first ?? FEWEST - 1) * (last ?? FEWEST - 1)) / this.#people;
  }
}

export async function readNameCounts(store: Store): Promise<NameCounts> {
  const [first, last] = await Promise.all(
    ["split_part(name_key, ' ', 1)", "substring(name_key FROM '[^ ]+$')"].map(async (word) => {
      const rows = await store.query<{ word: string; count: number }>(COUNTS(word));
      return new Map(rows.map(({ word, count }) => [word, count]));
    }),
  );
  const [row] = await store.query<{ count: number }>(PEOPLE);
  const words = new Set((await store.query<{ word: string }>(WORDS)).map(({ word }) => word));
  return new NameCounts(row?.count ?? 0, first ?? new Map(), last ?? new Map(), words);
}
