/**
 * What the lexicon's tables say about words in and around names, read once and indexed by match key.
 *
 * @example nameLexicon().given.get('محمد')?.gender // 'male'
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  fold,
  type Gazetteer,
  type GazetteerEntry,
  LEXICON_DIRECTORY,
  listCell,
  loadGazetteer,
  NameContextClass,
  RareWords,
  readTable,
  SportWordClass,
  TokenTrie,
  tokenize,
} from '@isnad/arabic';
import type { KnownName } from '../model/mention.ts';
import { type Gender, OrganizationKind, type PlaceKind, RoleStatus } from '../model/vocabulary.ts';

/** `word`: the form is an ordinary word as well; `name`: it is a name of another kind as well; empty: it is this name. */
export type Ambiguity = '' | 'word' | 'name';

export interface NameWord {
  readonly gender: Gender;
  readonly ambiguous: Ambiguity;
  /** True for Arab names: their consonants tell names apart (حسن, حسين). */
  readonly arab: boolean;
  /** True when the listed form ends in ta marbuta. */
  readonly feminine: boolean;
}

export interface HeadWord {
  readonly kind: string;
  readonly inside: 'yes' | 'no' | 'depends';
  readonly complement: readonly string[];
}

export interface Title {
  readonly class: string;
  readonly gender: Gender;
  readonly complement: readonly string[];
}

/** Words that are only asked for. */
export type WordList = Pick<ReadonlySet<string>, 'has'>;

export interface NameLexicon {
  /** Every listed name in a token list. */
  readonly matchNames: Gazetteer['matchNames'];
  /** Listed names of exactly these match keys. */
  readonly lookUp: Gazetteer['lookUp'];
  readonly given: ReadonlyMap<string, NameWord>;
  readonly family: ReadonlyMap<string, NameWord>;
  /** Particles of names by their role: nasab, kunya, family, compound_given, foreign. */
  readonly particles: ReadonlyMap<string, string>;
  readonly titles: TokenTrie<Title>;
  readonly organizationHeads: TokenTrie<HeadWord>;
  readonly organizationFields: TokenTrie<true>;
  readonly placeHeads: TokenTrie<HeadWord>;
  /** Adjectives of origin in all their forms, with the country or place they speak of. */
  readonly demonyms: ReadonlyMap<string, { readonly place: string; readonly country: string | null }>;
  readonly months: TokenTrie<true>;
  readonly statuses: TokenTrie<RoleStatus>;
  /** Words of matches and teams, by match key. */
  readonly sport: Readonly<Record<SportWordClass, WordList>>;
  /** Words that tell what the name beside them is, by match key. */
  readonly contexts: Readonly<Record<NameContextClass, WordList>>;
  /** Bodies of which each country has one, of one word or two: البرلمان, القوات المسلحة. */
  readonly nationalBodies: TokenTrie<true>;
  /** Given names of two words. */
  readonly givenPairs: TokenTrie<true>;
  /** Closed classes of Arabic, never part of a person's name; as they are written, since keys fold إلى and الي. */
  readonly functionWords: WordList;
  /** Days with their article, by match key. */
  readonly weekdays: ReadonlySet<string>;
  /** Nouns of unnamed sources (مصدر، مسؤول): never part of a name. */
  readonly unnamed: WordList;
}

let loaded: NameLexicon | undefined;

/** The lexicon, read on first use. */
export function nameLexicon(): NameLexicon {
  loaded ??= loadNameLexicon();
  return loaded;
}

/** A phrase as match keys, one per token; punctuation inside spelled acronyms is left out, as the reader leaves it out. */
export function phraseKeys(phrase: string): string[] {
  return tokenize(phrase)
    .filter((token) => token.kind === 'word' || token.kind === 'latin' || token.kind === 'number')
    .map((token) => token.key);
}

function rowsOf<C extends string>(table: string, columns: readonly C[]): Record<C, string>[] {
  return existsSync(join(LEXICON_DIRECTORY, `${table}.tsv`)) ? readTable(table, columns) : [];
}

const GENDERS: Readonly<Record<string, Gender>> = { m: 'male', f: 'female' };
const ambiguity = (cell: string): Ambiguity => (cell === 'word' || cell === 'name' ? cell : '');

function loadNameLexicon(): NameLexicon {
  const gazetteer = loadGazetteer();
  const given = nameWords('given-names');
  const contexts = rowsOf('name-contexts', ['form', 'class']);
  return {
    matchNames: (tokens) => gazetteer.matchNames(tokens),
    lookUp: (keys) => gazetteer.lookUp(keys),
    given,
    givenPairs: trieOf([...given.keys()].filter((name) => name.includes(' '))),
    family: nameWords('family-names'),
    particles: new RareWords(
      rowsOf('name-particles', ['form', 'role']).map(({ form, role }) => [fold(form), role] as const),
    ),
    titles: titleTrie(),
    organizationHeads: headTrie('organization-heads'),
    organizationFields: phraseTrie('organization-fields'),
    months: phraseTrie('months'),
    placeHeads: headTrie('place-heads'),
    demonyms: demonymForms(),
    statuses: statusTrie(),
    sport: wordsByClass('sport-words', SportWordClass),
    contexts: wordsByClass('name-contexts', NameContextClass),
    nationalBodies: trieOf(formsOf(contexts, 'national_body').map(fold)),
    functionWords: listOf(formsOf(contexts, 'function')),
    weekdays: new Set(rowsOf('weekdays', ['form']).flatMap(({ form }) => (form.startsWith('ال') ? [fold(form)] : []))),
    unnamed: listOf(rowsOf('unnamed-sources', ['form']).map(({ form }) => fold(form))),
  };
}

/** The lexicon's kinds of organizations are finer than the model's. */
export function organizationKind(kind: string | null): OrganizationKind {
  return OrganizationKind.find((known) => known === kind) ?? 'other';
}

const PLACE_KINDS: Readonly<Record<string, PlaceKind>> = {
  country: 'country',
  continent: 'continent',
  ...fromList('city', 'capital city town village district camp'),
  ...fromList('region', 'region governorate state bloc province'),
  ...fromList('water', 'sea river lake strait'),
  ...fromList('land', 'mountain island desert'),
  ...fromList('facility', 'border_crossing airport port stadium square street palace site base'),
};

function fromList(kind: PlaceKind, words: string): Record<string, PlaceKind> {
  return Object.fromEntries(words.split(' ').map((word) => [word, kind]));
}

let canonical: ReadonlyMap<string, string> | undefined;

/** Bodies whose uncertain forms stand in a row of their own (حماس), by that row's name, kind and country: the body's name. */
function canonicalNames(): ReadonlyMap<string, string> {
  canonical ??= new Map(
    ['organizations', 'media-outlets'].flatMap((table) =>
      rowsOf(table, ['name', 'kind', 'country', 'note'])
        .filter(({ note }) => note.startsWith(SAME_BODY))
        .map(({ name, kind, country, note }) => [`${name}|${kind}|${country}`, note.slice(SAME_BODY.length)] as const),
    ),
  );
  return canonical;
}

const SAME_BODY = 'same body as ';

/** Said once of each entry that was met: the lexicon keeps these as well. */
const knownNames = new WeakMap<GazetteerEntry, KnownName>();

/** What the gazetteer says of a name, in the model's terms. */
export function knownName(entry: GazetteerEntry): KnownName {
  let known = knownNames.get(entry);
  if (known === undefined) {
    known = describeEntry(entry);
    knownNames.set(entry, known);
  }
  return known;
}

function describeEntry({ type, name, latin, country, kind, gender }: GazetteerEntry): KnownName {
  const body = type === 'organization' ? canonicalNames().get(`${name}|${kind ?? ''}|${country ?? ''}`) : undefined;
  return {
    name: body ?? name,
    latin,
    country,
    organizationKind: type === 'organization' ? organizationKind(kind) : null,
    placeKind: type === 'place' ? (PLACE_KINDS[kind ?? ''] ?? 'other') : null,
    gender: GENDERS[gender ?? ''] ?? 'unknown',
  };
}

function nameWords(table: 'given-names' | 'family-names'): Map<string, NameWord> {
  const columns = table === 'given-names' ? ['form', 'ambiguous', 'origin', 'gender'] : ['form', 'ambiguous', 'origin'];
  const words = new RareWords<NameWord>();
  for (const row of rowsOf<string>(table, columns)) {
    const key = fold(row.form as string);
    if (words.has(key)) continue;
    words.set(key, {
      gender: GENDERS[row.gender ?? ''] ?? 'unknown',
      ambiguous: ambiguity(row.ambiguous as string),
      arab: row.origin === 'arab',
      feminine: (row.form as string).endsWith('ة'),
    });
  }
  return words;
}

function titleTrie(): TokenTrie<Title> {
  const trie = new TokenTrie<Title>();
  for (const row of rowsOf('titles', ['form', 'feminine', 'class', 'complement'])) {
    const shared = { class: row.class, complement: listCell(row.complement) };
    addWithArticle(trie, row.form, { ...shared, gender: 'male' });
    if (row.feminine !== '') addWithArticle(trie, row.feminine, { ...shared, gender: 'female' });
  }
  return trie;
}

/** A noun as listed, and with the article when it is a single word listed without. */
function addWithArticle<T>(trie: TokenTrie<T>, form: string, entry: T): void {
  const keys = phraseKeys(form);
  if (trie.get(keys).length === 0) trie.add(keys, entry);
  if (keys.length === 1 && !keys[0]?.startsWith('ال')) {
    const definite = [`ال${keys[0]}`];
    if (trie.get(definite).length === 0) trie.add(definite, entry);
  }
}

function headTrie(table: 'organization-heads' | 'place-heads'): TokenTrie<HeadWord> {
  const trie = new TokenTrie<HeadWord>();
  const columns =
    table === 'organization-heads'
      ? (['form', 'kind', 'inside', 'complement'] as const)
      : (['form', 'kind', 'inside'] as const);
  for (const row of rowsOf<string>(table, columns)) {
    const inside = row.inside === 'yes' || row.inside === 'no' ? row.inside : 'depends';
    trie.add(phraseKeys(row.form as string), {
      kind: row.kind as string,
      inside,
      complement: listCell(row.complement ?? ''),
    });
  }
  return trie;
}

function phraseTrie(table: string): TokenTrie<true> {
  const trie = new TokenTrie<true>();
  for (const { form } of rowsOf(table, ['form'])) trie.add(phraseKeys(form), true);
  return trie;
}

function wordsByClass<C extends string>(table: string, classes: readonly C[]): Record<C, WordList> {
  const rows = rowsOf(table, ['form', 'class']);
  return Object.fromEntries(classes.map((name) => [name, listOf(formsOf(rows, name).map(fold))])) as Record<
    C,
    WordList
  >;
}

function formsOf(rows: readonly { readonly form: string; readonly class: string }[], wanted: string): string[] {
  return rows.flatMap(({ form, class: kind }) => (kind === wanted ? [form] : []));
}

function listOf(words: readonly string[]): WordList {
  return new RareWords(words.map((word) => [word, true] as const));
}

/** Match keys of phrases, their words joined by one space. */
function trieOf(phrases: readonly string[]): TokenTrie<true> {
  const trie = new TokenTrie<true>();
  for (const phrase of phrases) trie.add(phrase.split(' '), true);
  return trie;
}

const NISBA_ENDINGS = ['', 'ه', 'ون', 'ين', 'ان', 'ات', 'تان', 'تين'];

function demonymForms(): Map<string, { place: string; country: string | null }> {
  const forms = new RareWords<{ place: string; country: string | null }>();
  for (const row of rowsOf('demonyms', ['form', 'group', 'place', 'country'])) {
    const entry = { place: row.place, country: row.country || null };
    const stem = fold(row.form);
    for (const ending of row.group === 'yes' ? [''] : NISBA_ENDINGS)
      for (const article of ['', 'ال'])
        if (!forms.has(article + stem + ending)) forms.set(article + stem + ending, entry);
  }
  return forms;
}

function statusTrie(): TokenTrie<RoleStatus> {
  const trie = new TokenTrie<RoleStatus>();
  for (const { form, status } of rowsOf('role-status', ['form', 'status'])) {
    const known = RoleStatus.find((one) => one === status);
    if (known) trie.add(phraseKeys(form), known);
  }
  return trie;
}
