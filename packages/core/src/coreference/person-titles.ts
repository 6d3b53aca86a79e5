/**
 * Links a bare title to the person last named with it: الوزير → لافروف, who was introduced as وزير الخارجية الروسي.
 *
 * @example linkTitles(segmented, names, titles, gathered) // [{ mention, cluster }]
 */
import { fold, plain } from '@isnad/arabic';
import { nameLexicon } from '../mentions/name-lexicon.ts';
import type { NameMention } from '../model/mention.ts';
import type { Segmented } from '../model/segmented.ts';
import type { Gathered } from './gather-entities.ts';
import { bodyWords } from './name-words.ts';
import type { Nominal } from './nominals.ts';
import { subjectTitle } from './subject-titles.ts';

interface Bearer {
  readonly cluster: number;
  /** All words of his roles that begin with one noun. */
  readonly words: Set<string>;
  readonly country: string | null;
  /** True when no role says so: إدارة بايدن is the administration of a president. */
  readonly isImplied: boolean;
}

/** Who bears which title in one article. */
interface Bearers {
  /** By the title's noun, then by cluster. */
  readonly byNoun: Map<string, Map<number, Bearer>>;
  /** For each cluster, the order in which it was last named. */
  readonly lastNamed: Map<number, number>;
}

/**
 * Bare titles that have a bearer in their article, the others left out: someone named before; or, for a title that says
 * of what it is (الرئيس الأميركي in a heading), the only one named with it after.
 */
export function linkTitles(
  segmented: Segmented,
  names: readonly NameMention[],
  titles: readonly NameMention[],
  gathered: Gathered,
): Nominal[] {
  const found: Nominal[] = [];
  const bearers: Bearers = { byNoun: new Map(), lastNamed: new Map() };
  let article = -1;
  let next = 0;
  let waiting: NameMention[] = [];
  const link = (title: NameMention, { cluster, isImplied }: Bearer) => {
    const rule = 'coreference/title';
    const { start, end, text } = title;
    const roles = isImplied ? [{ start, end, text, status: 'current' as const, rule }] : title.roles;
    found.push({ mention: { ...title, roles, rule }, cluster });
  };
  const readNames = (offset: number) => {
    for (; next < names.length && (names[next] as NameMention).start < offset; next += 1) {
      const name = names[next] as NameMention;
      const at = articleOf(segmented, name.firstToken);
      if (at !== article) startArticle(at);
      if (name.type !== 'person') continue;
      const cluster = gathered.clusterOf[next] as number;
      bearers.lastNamed.set(cluster, next);
      remember(bearers, name.roles, cluster, name.known?.country ?? null);
      const body = names[name.nestedIn ?? -1];
      if (body && ADMINISTRATION.test(plain(body.text)))
        rememberPresident(bearers, cluster, name.known?.country ?? null);
    }
  };
  const startArticle = (at: number) => {
    for (const title of waiting) {
      const bearer = bearerAfter(title, bearers);
      if (bearer) link(title, bearer);
    }
    waiting = [];
    article = at;
    bearers.byNoun.clear();
    bearers.lastNamed.clear();
  };
  let end = -1;
  for (const title of titles) {
    if (title.start < end || isAdjective(segmented, title)) continue;
    readNames(title.start);
    const at = articleOf(segmented, title.firstToken);
    if (at !== article) startArticle(at);
    const bearer = bearerOf(title, bearers);
    const isHere = bearer !== null && isNamedHere(segmented, names, title, bearers.lastNamed.get(bearer.cluster) ?? -1);
    const subject = isHere
      ? null
      : subjectTitle(segmented, names, gathered, title, (cluster) => isTitled(bearers, cluster));
    if (subject) {
      found.push(subject);
      remember(bearers, subject.mention.roles, subject.cluster, null);
      end = subject.mention.end;
    } else if (bearer) link(title, bearer);
    else waiting.push(title);
  }
  readNames(Number.POSITIVE_INFINITY);
  startArticle(-1);
  return found.sort((a, b) => a.mention.start - b.mention.start);
}

/** The only one who bears a title that says of what it is, named after it. */
function bearerAfter(title: NameMention, { byNoun }: Bearers): Bearer | null {
  const words = bodyWords(title.text);
  if (words.length < 2) return null;
  const fitting = [...(byNoun.get(words[0] ?? '')?.values() ?? [])].filter((bearer) =>
    words.every((word) => holds(bearer, word)),
  );
  return fitting.length === 1 ? (fitting[0] as Bearer) : null;
}

/** حلمه السياسي, التنظيم الإرهابي: after a definite noun the word is its adjective. */
function isAdjective(
  { tokens, sentenceOfToken, text }: Segmented,
  { firstToken, endToken, start, end }: NameMention,
): boolean {
  const before = tokens[firstToken - 1];
  if (endToken - firstToken > 1 || !text.slice(start, end).endsWith('ي') || before?.kind !== 'word') return false;
  return (
    sentenceOfToken[firstToken - 1] === sentenceOfToken[firstToken] &&
    /^(?:[وبفك]?ال|لل).{2,}|.{3}(?:ه|ها)$/u.test(before.plain)
  );
}

const PRESIDENT = fold('رئيس');
const ADMINISTRATION = /^(?:إ|ا)دارة\s/u;

/** إدارة بايدن: he is called الرئيس. */
function rememberPresident({ byNoun }: Bearers, cluster: number, country: string | null): void {
  const known = byNoun.get(PRESIDENT) ?? new Map<number, Bearer>();
  byNoun.set(PRESIDENT, known);
  if (!known.has(cluster)) known.set(cluster, { cluster, words: new Set([PRESIDENT]), country, isImplied: true });
}

function isTitled({ byNoun }: Bearers, cluster: number): boolean {
  for (const bearers of byNoun.values()) if (bearers.get(cluster)?.isImplied === false) return true;
  return false;
}

/** True when the sentence of the title names that person before it. */
function isNamedHere(
  segmented: Segmented,
  names: readonly NameMention[],
  title: NameMention,
  lastNamed: number,
): boolean {
  const name = names[lastNamed];
  return (
    name !== undefined && segmented.sentenceOfToken[name.firstToken] === segmented.sentenceOfToken[title.firstToken]
  );
}

function articleOf(segmented: Segmented, token: number): number {
  return segmented.layout.blocks[segmented.blockOfToken[token] as number]?.article ?? -1;
}

function remember({ byNoun }: Bearers, roles: NameMention['roles'], cluster: number, country: string | null): void {
  for (const role of roles) {
    const words = bodyWords(role.text);
    const noun = words[0];
    if (noun === undefined) continue;
    const known = byNoun.get(noun) ?? new Map<number, Bearer>();
    byNoun.set(noun, known);
    const before = known.get(cluster);
    const bearer =
      before?.isImplied === false ? before : { cluster, words: new Set<string>(), country, isImplied: false };
    known.set(cluster, bearer);
    // للمناخ in the role answers المناخ in the title.
    for (const word of words) bearer.words.add(word).add(word.replace(/^لل(?=.{3})/u, ''));
  }
}

/** The person last named of those whose roles hold every word of the title; origin may be told by his country. */
function bearerOf(title: NameMention, { byNoun, lastNamed }: Bearers): Bearer | null {
  const words = bodyWords(title.text);
  let best: Bearer | null = null;
  let bestLast = -1;
  for (const bearer of byNoun.get(words[0] ?? '')?.values() ?? []) {
    if (!words.every((word) => holds(bearer, word))) continue;
    const last = lastNamed.get(bearer.cluster) ?? -1;
    if (last > bestLast) [best, bestLast] = [bearer, last];
  }
  return best;
}

/** A word of the role; or an adjective of origin that the role gives in another spelling (أميركي, أمريكي). */
function holds(bearer: Bearer, word: string): boolean {
  if (bearer.words.has(word)) return true;
  const { demonyms } = nameLexicon();
  const origin = demonyms.get(word);
  if (!origin) return false;
  if (bearer.isImplied && bearer.country !== null) return bearer.country === origin.country;
  for (const other of bearer.words)
    if (demonyms.get(other)?.country === origin.country && origin.country !== null) return true;
  return false;
}
