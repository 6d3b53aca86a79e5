import { createTestDatabase, type TestDatabase } from '@isnad/postgres';
import { type HandMadeEntity, handMade } from '../document/hand-made.test-data.ts';
import { saveDocuments } from '../document/save-document.ts';
import { openStore, type Store } from '../open-store.ts';
import { decideMerges, type Member } from './decide-merges.ts';
import { resolveArchive } from './resolve-archive.ts';

// Machines that run all packages' tests at once are slow.
jest.setTimeout(120_000);

let database: TestDatabase;
let store: Store;

beforeAll(async () => {
  database = await createTestDatabase();
  store = openStore({ databaseUrl: database.url });
}, 120_000);

afterAll(async () => {
  await store?.close();
  await database?.drop();
});

/** The same numbers for the same seed, from 0 to 1. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const order = items.map((item) => ({ item, at: random() }));
  return order.sort((a, b) => a.at - b.at).map(({ item }) => item);
}

const person = (names: readonly string[], more: Partial<HandMadeEntity> = {}): HandMadeEntity => ({
  type: 'person',
  names,
  ...more,
});
const body = (name: string, country?: string): HandMadeEntity => ({
  type: 'organization',
  names: [name],
  kind: 'government',
  ...(country === undefined ? {} : { country }),
});

/** Namesakes, spellings, surnames alone, men and women of one name, ministries with and without their country. */
const PEOPLE: readonly HandMadeEntity[] = [
  person(['ماثيو ميلر', 'ميلر']),
  person(['آرثر ميلر', 'ميلر'], { roles: [{ text: 'الكاتب' }] }),
  person(['ميلر'], { roles: [{ text: 'الكاتب' }] }),
  person(['ميلر']),
  person(['أنغيلا ميركل'], { latin: 'Angela Merkel' }),
  person(['أنجيلا ميركل']),
  person(['انجيلا ميركل'], { gender: 'female' }),
  person(['خالد الحميدي']),
  person(['خالد بن سعد الحميدي']),
  person(['خالد بن فهد الحميدي']),
  person(['نور الشريف']),
  person(['نور الشريف'], { gender: 'male' }),
  person(['نور الشريف'], { gender: 'female' }),
  person(['أحمد علي'], { roles: [{ text: 'المدرب' }] }),
  person(['أحمد علي']),
  person(['جو بايدن'], { known: 'جو بايدن' }),
  person(['جو بايدن']),
  body('وزارة الداخلية'),
  body('وزارة الداخلية', 'EG'),
  body('وزارة الداخلية', 'SA'),
  { type: 'organization', names: ['الهلال'], kind: 'sports' },
  { type: 'organization', names: ['نادي الهلال', 'الهلال'], kind: 'sports' },
  { type: 'place', names: ['بنقردان'] },
  { type: 'place', names: ['بن قردان'] },
];

const random = randomOf(7);
const documents = Array.from({ length: 80 }, (_, index) => {
  const entities = shuffled(PEOPLE, random).slice(0, 2 + Math.floor(random() * 4));
  const spelled = entities.flatMap(({ names, roles = [] }) => [...names, ...roles.map(({ text }) => text)]);
  const text = `${index}: ${spelled.join('، ')}.`;
  const publishedAt = new Date(Date.UTC(2024, 0, 1 + Math.floor(random() * 60)));
  return { incoming: { text, origin: `${index}`, publishedAt }, parsed: handMade({ text, entities }) };
});

/** By content: what was judged of whom and why, and what merges rest on. */
async function whatWasJudged(): Promise<string[]> {
  const { rows } = await store.pool.query<{ told: string }>(
    `SELECT concat_ws(' | ', LEAST(l.base_key, r.base_key), GREATEST(l.base_key, r.base_key), j.judgement, j.score, j.reasons)
       AS told
     FROM entity_judgements j JOIN entities l ON l.id = j.left_id JOIN entities r ON r.id = j.right_id
     UNION ALL
     SELECT concat_ws(' → ', f.base_key, i.base_key, m.reason,
       regexp_replace(m.doubles::text, '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}', '#', 'g'))
     FROM entity_merges m JOIN entities f ON f.id = m.from_id JOIN entities i ON i.id = m.into_id`,
  );
  return rows.map(({ told }) => told).sort();
}

/** By content: each entity with the documents' names that are it, and what is known of it. */
async function whoIsWho(): Promise<string[]> {
  const { rows } = await store.pool.query<{ who: string }>(
    `SELECT concat_ws(' | ', e.name, e.country, e.gender, e.latin,
       (SELECT string_agg(d.origin || ' ' || a.name || ' ' || a.rule, ', ' ORDER BY d.origin, a.name, a.rule)
         FROM appearances a JOIN documents d ON d.id = a.document_id WHERE a.entity_id = e.id),
       (SELECT string_agg(concat_ws(' ', kind, form, sound), ', ' ORDER BY key, form, kind, sound)
         FROM aliases WHERE entity_id = e.id)) AS who
     FROM entities e WHERE e.merged_into_id IS NULL`,
  );
  return rows.map(({ who }) => who).sort();
}

test('in whatever order documents come, by one writer or three, the archive ends with the same people', async () => {
  let first: string[] | undefined;
  let judged: string[] | undefined;
  for (const [seed, writers] of [
    [1, 1],
    [2, 1],
    [3, 3],
    [4, 3],
  ] as const) {
    const order = shuffled(documents, randomOf(seed));
    const shares = Array.from({ length: writers }, (_, writer) => order.filter((_, at) => at % writers === writer));
    await Promise.all(shares.map((share) => saveDocuments(store, share)));
    const { merged } = await resolveArchive(store);
    expect(merged).toBeGreaterThan(0);
    const ends = await whoIsWho();
    first ??= ends;
    expect(ends).toEqual(first);
    const told = await whatWasJudged();
    judged ??= told;
    expect(told).toEqual(judged);
    await store.pool.query('TRUNCATE documents, entities, entity_merges, entities_to_compare, second_looks CASCADE');
  }
});

test('which of many pairs are joined does not depend on the order they are given in', () => {
  const draw = randomOf(11);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)] as T;
  for (let archive = 0; archive < 40; archive += 1) {
    const members: Member[] = Array.from({ length: 12 }, (_, index) => {
      const { names, gender = 'unknown' } = pick(PEOPLE.slice(0, 15));
      const base = `${names[0]} ${index}`;
      const articles = Math.floor(draw() * 9);
      const key = names[0] as string;
      return { id: base, type: 'person', base, knownKey: null, country: null, gender, articles, nameKeys: [key] };
    });
    const pairs = Array.from({ length: 25 }, () => {
      const [left, right] = [pick(members).id, pick(members).id].sort() as [string, string];
      return { left, right, score: 0.6 + Math.floor(draw() * 4) / 10 };
    }).filter(({ left, right }) => left !== right);
    const once = [...new Map(pairs.map((pair) => [`${pair.left} ${pair.right}`, pair])).values()];
    const apart = new Set(once.slice(0, 3).map(({ left, right }) => `${left} ${right}`));
    const outcome = (given: typeof once, of: readonly Member[]) => {
      const merges = decideMerges(given, new Map(of.map((member) => [member.id, member])), apart);
      for (const { from, into } of merges) {
        expect(merges.some((other) => other.from === into)).toBe(false);
        expect(apart.has(`${from} ${into}`) || apart.has(`${into} ${from}`)).toBe(false);
      }
      return merges.map(({ from, into }) => `${from} → ${into}`).sort();
    };
    expect(outcome(shuffled(once, draw), shuffled(members, draw))).toEqual(outcome(once, members));
  }
});
