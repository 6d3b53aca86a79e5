/**
 * Whom a given name after a ruler's title means: texts call kings by no other name.
 *
 * @example (await readRulers(store)).meantBy(evidence) // [{ id, isOnly: true }] for الملك سلمان
 */
import type { Store } from '../open-store.ts';
import { isGivenName } from '../sound-key.ts';
import type { Evidence } from './evidence.ts';

/** Titles of whom a country has one at a time; princes and sheikhs of one given name are many. */
const TITLES = ['الملك', 'الملكه', 'السلطان', 'الامبراطور', 'الامبراطوره', 'الخديوي', 'القيصر'];
/** Fewer may be a reading gone wrong. */
const FEWEST = 3;
/** So is a title that is given in fewer than one of this many articles that speak of somebody. */
const ONE_IN = 10;
/** Of several of one name and title the one is meant who is given it this many times as often as the next. */
const TIMES_THE_NEXT = 5;
/** Of those of one name and title, this many given it most often are compared. */
const MOST = 3;

const RULERS = `
  SELECT r.key AS title, e.id, split_part(e.name_key, ' ', 1) AS given, count(*)::int AS times
  FROM roles r JOIN entities e ON e.id = r.entity_id JOIN entity_counts c ON c.entity_id = e.id
  WHERE r.key = ANY ($1::text[]) AND e.type = 'person' AND e.merged_into_id IS NULL AND e.name_key LIKE '% %'
  GROUP BY r.key, e.id, c.articles HAVING count(*) >= GREATEST(${FEWEST}, c.articles / ${ONE_IN})
  ORDER BY count(*) DESC, e.base_key COLLATE "C"`;

interface TitledRuler {
  readonly id: string;
  readonly title: string;
  readonly given: string;
  /** How often the archive gives the title. */
  readonly times: number;
}

/** Whom a title and a given name may mean. */
interface Ruler {
  readonly id: string;
  /** True when hardly anybody else is called so. */
  readonly isOnly: boolean;
}

export class Rulers {
  readonly #byName = new Map<string, TitledRuler[]>();

  /** @param rulers those given their title most often first */
  constructor(rulers: readonly TitledRuler[]) {
    for (const ruler of rulers) {
      const name = `${ruler.title} ${ruler.given}`;
      this.#byName.set(name, [...(this.#byName.get(name) ?? []), ruler]);
    }
  }

  /** Those who may be meant by one whom the archive knows by a given name and a ruler's title alone. */
  meantBy({ type, name, names, roles, isNamed, knownKey }: Evidence): Ruler[] {
    const isBare = type === 'person' && isNamed && knownKey === null && names.length === 1 && isGivenName(name.key);
    const titles = isBare ? roles.filter((role) => TITLES.includes(role)) : [];
    return titles.flatMap((title) => {
      const rulers = this.#byName.get(`${title} ${name.key}`) ?? [];
      const [first, next] = rulers;
      const isOnly = first !== undefined && first.times >= TIMES_THE_NEXT * (next?.times ?? 1);
      return rulers.slice(0, isOnly ? 1 : MOST).map(({ id }) => ({ id, isOnly }));
    });
  }
}

/** One statement, of some hundred rows. */
export async function readRulers(store: Store): Promise<Rulers> {
  return new Rulers(await store.query<TitledRuler>(RULERS, [TITLES]));
}
