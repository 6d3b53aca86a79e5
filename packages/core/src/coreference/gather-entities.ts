/**
 * Puts the mentions that name one person, organization or place into one entity.
 *
 * @example gatherEntities(segmented, names).clusters[0]?.name
 */

import type { KnownName, NameMention } from '../model/mention.ts';
import type { Segmented } from '../model/segmented.ts';
import type { EntityType } from '../model/vocabulary.ts';
import { bracketedNames, type NamePair } from './bracketed-names.ts';
import { bodyWords, personWords, shownName, skeleton } from './name-words.ts';
import { goesOnWithOrigin, likenessOfBodies, withoutHead } from './organizations.ts';
import { isNamedInPassing } from './passing-names.ts';
import { isMisspelling, isSamePerson, partCalled } from './people.ts';

/** The mentions of one entity while they are being gathered. */
export interface Cluster {
  readonly type: EntityType;
  /** Indexes of the mentions, in no order. */
  readonly members: number[];
  known: KnownName | null;
  /** The fullest form, as shown, and the words it is compared by. */
  name: string;
  words: readonly string[];
}

export interface Gathered {
  readonly clusters: readonly Cluster[];
  /** For each mention, the index of its cluster. */
  readonly clusterOf: Int32Array;
}

interface Named {
  readonly mention: NameMention;
  readonly index: number;
  readonly name: string;
  readonly words: readonly string[];
  /** True of a person named in full by the way: جمهور رفيق الحريري, لرفيق الحريري. */
  readonly isPassing: boolean;
}

/**
 * Clusters in no particular order. Fuller names come first, so that a short form finds the name it shortens wherever
 * that stands; of several it may shorten, it takes the one mentioned last before it. Linear in the mentions but for the
 * clusters that share a word.
 */
export function gatherEntities(segmented: Segmented, mentions: readonly NameMention[]): Gathered {
  const gathering = new Gathering(mentions.length);
  const definite = definitePeople(segmented, mentions);
  const named = mentions.map((mention, index): Named => {
    const name = withArticle(shownName(segmented, mention), mention, definite);
    const words = mention.type === 'person' ? personWords(name) : bodyWords(name);
    const isPassing = mention.type === 'person' && words.length > 1 && isNamedInPassing(segmented, mention);
    return { mention, index, name, words, isPassing };
  });
  const order = [...named].sort((a, b) => b.words.length - a.words.length || a.index - b.index);
  for (const one of order) gathering.add(one);
  for (const pair of bracketedNames(segmented, mentions)) gathering.unite(pair);
  return gathering;
}

class Gathering implements Gathered {
  readonly clusters: Cluster[] = [];
  readonly clusterOf: Int32Array;
  /** Clusters by type and the consonants of a word they hold. */
  readonly #byWord = new Map<string, number[]>();
  readonly #byKnown = new Map<string, number>();
  readonly #runs: Map<number, number[]>[] = [];

  constructor(count: number) {
    this.clusterOf = new Int32Array(count).fill(-1);
  }

  add(named: Named): void {
    const same = this.#find(named);
    const found = same < 0 && named.mention.type === 'person' ? this.#findMisspelt(named) : same;
    if (found >= 0) this.#join(found, named);
    else this.#open(named);
  }

  /** Makes the entities of two mentions one; the first keeps its name, a described body only if no less often named so. */
  unite({ name, other, isDescribed }: NamePair): void {
    const [a, b] = [this.clusterOf[name] as number, this.clusterOf[other] as number];
    if (a === b) return;
    const isFirst = !isDescribed || this.#count(a) >= this.#count(b);
    const [into, from] = isFirst ? [a, b] : [b, a];
    const kept = this.clusters[into] as Cluster;
    const given = this.clusters[from] as Cluster;
    for (const member of given.members) this.clusterOf[member] = into;
    kept.members.push(...given.members);
    given.members.length = 0;
    if (!kept.known && given.known) this.#know(into, given.known);
  }

  #count(at: number): number {
    return (this.clusters[at] as Cluster).members.length;
  }

  #find(named: Named): number {
    const { mention, words } = named;
    const knownAt = mention.known ? this.#byKnown.get(`${mention.type} ${mention.known.name}`) : undefined;
    if (knownAt !== undefined) return knownAt;
    const candidates = new Set(words.flatMap((word) => this.#byWord.get(wordKey(mention.type, word)) ?? []));
    const shorter: number[] = [];
    let best = -1;
    let bestRank = 0;
    for (const index of candidates) {
      const cluster = this.clusters[index] as Cluster;
      if (cluster.known && mention.known && words.length > 1) {
        if (isCalledWithoutOrigin(cluster, named)) shorter.push(index);
        continue;
      }
      const likeness = likenessTo(cluster, named);
      if (likeness === 0) continue;
      const rank = likeness * 1e9 + this.#nearness(index, named.index);
      if (rank > bestRank) {
        bestRank = rank;
        best = index;
      }
    }
    return best < 0 && shorter.length === 1 ? (shorter[0] as number) : best;
  }

  /** The only one of the people named in full last whom the words may mean with a letter wrong; -1 when none or several. */
  #findMisspelt({ mention, words }: Named): number {
    if (mention.known || words.length > 2) return -1;
    let only = -1;
    for (let at = this.clusters.length - 1; at >= Math.max(0, this.clusters.length - MOST_NAMESAKES); at -= 1) {
      const { type, words: full, members } = this.clusters[at] as Cluster;
      if (type !== 'person' || full.length < 2 || members.length === 0) continue;
      const isMeant = words.length === 1 || words[0] === full[0];
      if (!isMeant || !isMisspelling(words.at(-1) as string, full.at(-1) as string)) continue;
      if (only >= 0) return -1;
      only = at;
    }
    return only;
  }

  /** Mentioned shortly before is nearest; only after comes last. */
  #nearness(at: number, index: number): number {
    let nearest = 0;
    for (const run of (this.#runs[at] as Map<number, number[]>).values())
      nearest = Math.max(nearest, lastBefore(run, index) + 1);
    return nearest;
  }

  /** Members are kept in rising runs, one for each length of name: names of one length come in text order. */
  #enter(at: number, { index, words: { length }, isPassing }: Named): void {
    (this.clusters[at] as Cluster).members.push(index);
    this.clusterOf[index] = at;
    // A surname alone goes on about whom the text tells of, not about whom it has named by the way.
    if (isPassing) return;
    const runs = this.#runs[at] as Map<number, number[]>;
    const run = runs.get(length);
    if (run) run.push(index);
    else runs.set(length, [index]);
  }

  #join(at: number, named: Named): void {
    const { mention, words } = named;
    const cluster = this.clusters[at] as Cluster;
    this.#enter(at, named);
    if (!cluster.known && mention.known && words.length >= cluster.words.length) this.#know(at, mention.known);
    this.#note(at, words);
  }

  #open(named: Named): void {
    const { mention, name, words } = named;
    const at = this.clusters.length;
    this.clusters.push({ type: mention.type, members: [], known: null, name, words });
    this.#runs.push(new Map());
    this.#enter(at, named);
    if (mention.known) this.#know(at, mention.known);
    this.#note(at, words);
  }

  #know(at: number, known: KnownName): void {
    const cluster = this.clusters[at] as Cluster;
    cluster.known = known;
    this.#byKnown.set(`${cluster.type} ${known.name}`, at);
  }

  #note(at: number, words: readonly string[]): void {
    const { type } = this.clusters[at] as Cluster;
    for (const word of words) {
      const key = wordKey(type, word);
      const list = this.#byWord.get(key);
      if (!list) this.#byWord.set(key, [at]);
      else if (!list.includes(at)) {
        list.push(at);
        if (list.length > MOST_NAMESAKES) list.shift();
      }
    }
  }
}

/** First words of people's names and their last ones, where these have an article. */
function definitePeople(segmented: Segmented, mentions: readonly NameMention[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const mention of mentions)
    if (mention.type === 'person')
      for (const word of personWords(shownName(segmented, mention))) if (/^ال\p{L}{2}/u.test(word)) words.add(word);
  return words;
}

/** للهاجري is of الهاجري, where the text names a man so. */
function withArticle(name: string, mention: NameMention, definite: ReadonlySet<string>): string {
  if (mention.type !== 'person' || !/^ل\p{L}{3}/u.test(name) || mention.start === 0) return name;
  return definite.has(personWords(`ا${name}`)[0] ?? '') ? `ا${name}` : name;
}

/** Of the clusters that share a word, so many are compared: documents with more namesakes are lists. */
const MOST_NAMESAKES = 64;

/** The greatest number in a rising run that is less than `index`; -1 when there is none. */
function lastBefore(run: readonly number[], index: number): number {
  let low = 0;
  let high = run.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((run[middle] as number) < index) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? -1 : (run[low - 1] as number);
}

function wordKey(type: EntityType, word: string): string {
  // الجوازات, المديرية العامة للجوازات.
  const bones = skeleton(/^(?:ال|لل)/u.test(word) && word.length > 4 ? word.slice(2) : word);
  return `${type} ${bones}`;
}

const DESCENT = /(?:^|\s)(?:بن|ابن|بنت)\s/u;

/** مانشستر سيتي is called سيتي, ريال مدريد ريال. */
function isClubsWord({ known, words: full }: Cluster, [word, ...more]: readonly string[]): boolean {
  if (known?.organizationKind !== 'sports' || more.length > 0 || full.length < 2) return false;
  return full.at(-1) === word || (full.length === 2 && full[0] === word);
}

/** مجلس النواب, where مجلس النواب المصري is the only one told of: both are listed, the short one of no country. */
function isCalledWithoutOrigin(cluster: Cluster, { mention, words }: Named): boolean {
  return (
    cluster.type === 'organization' &&
    mention.type === 'organization' &&
    mention.known?.country === null &&
    words.length < cluster.words.length &&
    goesOnWithOrigin(cluster.words, words)
  );
}

/** 0: another; more: the surer. */
function likenessTo(cluster: Cluster, { mention: { type }, words, name }: Named): number {
  if (cluster.type !== type || words.length === 0) return 0;
  if (type === 'person') {
    if (words.length === 1) {
      if (cluster.words.length === 1) return partCalled(words[0] as string, cluster.words) ? 3 : 0;
      const part = partCalled(words[0] as string, cluster.words);
      return part === 'surname' ? 3 : part === 'given' ? 2 : 0;
    }
    return isSamePerson(words, cluster.words, DESCENT.test(name) || DESCENT.test(cluster.name)) ? 3 : 0;
  }
  const likeness = likenessOfBodies(words, cluster.words);
  if (type === 'place') return likeness === 'same' && withoutHead(words).length > 0 ? 3 : 0;
  if (likeness !== 'different') return likeness === 'same' ? 3 : 2;
  return isClubsWord(cluster, words) ? 2 : 0;
}
