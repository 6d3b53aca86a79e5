/**
 * Definite nouns that point back to a body named before: الشبكة الأميركية، الحزب، المنفذ.
 *
 * @example findNominals(segmented, names, gathered) // [{ mention, cluster }]
 */
import { FormMemo, offsetInToken, splitClitics, type Token } from '@isnad/arabic';
import { nameLexicon } from '../mentions/name-lexicon.ts';
import type { NameMention } from '../model/mention.ts';
import type { Segmented } from '../model/segmented.ts';
import { bodyNouns } from './body-nouns.ts';
import type { Cluster, Gathered } from './gather-entities.ts';

/** A nominal mention and the cluster it joins. */
export interface Nominal {
  readonly mention: NameMention;
  readonly cluster: number;
}

interface Recent {
  readonly cluster: number;
  readonly token: number;
  /** True of a name that its sentence begins with: what the next one goes on about. */
  readonly opens: boolean;
}

/** How far back, in tokens, a noun that only fits the kind may reach. */
const REACH_OF_KIND = 250;

/** Nominal mentions in text order. One pass; a noun points to the body last named that it fits, in the same article. */
export function findNominals(segmented: Segmented, names: readonly NameMention[], gathered: Gathered): Nominal[] {
  const found: Nominal[] = [];
  const byNoun = new Map<string, Recent>();
  let article = -1;
  let next = 0;
  for (let index = 0; index < segmented.tokens.length; index += 1) {
    const block = segmented.layout.blocks[segmented.blockOfToken[index] as number];
    if (block && block.article !== article) {
      article = block.article;
      byNoun.clear();
    }
    while (next < names.length && (names[next] as NameMention).endToken <= index) {
      const name = names[next] as NameMention;
      if (name.type === 'organization')
        remember(
          byNoun,
          segmented,
          name,
          gathered.clusters[gathered.clusterOf[next] as number] as Cluster,
          gathered.clusterOf[next] as number,
        );
      next += 1;
    }
    if (next < names.length && (names[next] as NameMention).firstToken <= index) continue;
    const nominal = nominalAt(segmented, index, byNoun, names[next], gathered);
    if (nominal) found.push(nominal);
  }
  return found;
}

function remember(
  byNoun: Map<string, Recent>,
  segmented: Segmented,
  name: NameMention,
  cluster: Cluster,
  at: number,
): void {
  const isMedia = cluster.known?.organizationKind === 'media';
  const recent = { cluster: at, token: name.endToken, opens: opensSentence(segmented, name.firstToken, isMedia) };
  const own = cluster.words[0] as string | undefined;
  if (own !== undefined && cluster.words.length > 1) byNoun.set(own, recent);
  const noun = headBefore(segmented, name.firstToken);
  if (noun !== null) byNoun.set(noun, recent);
  // الخارجية الفلسطينية is called الوزارة.
  if (cluster.known?.organizationKind === 'government' || cluster.known === null)
    if (own !== undefined && nameLexicon().contexts.department.has(own)) byNoun.set(MINISTRY, recent);
  for (const kindNoun of bodyNouns('named').get(cluster.known?.organizationKind ?? 'other') ?? [])
    byNoun.set(`~${kindNoun}`, recent);
  // فيسبوك … وقالت الشركة: a medium is a company where none has been named; وكالة رويترز is none.
  const mayBeCompany = isMedia && (noun === null || /^(?:شبكه|موقع|منصه)$/u.test(noun));
  if (mayBeCompany && !byNoun.has('شركه') && !byNoun.has('~شركه')) byNoun.set('~شركه', recent);
}

const MINISTRY = 'وزاره';

/** The head noun before a name: شبكة CNN, موقع الأخبار السياسية "أكسيوس"; only definite words and marks may stand between. */
function headBefore(segmented: Segmented, firstToken: number): string | null {
  const { organizationHeads } = nameLexicon();
  for (let index = firstToken - 1; index >= Math.max(0, firstToken - 5); index -= 1) {
    const token = segmented.tokens[index] as Token;
    if (token.kind === 'quote') continue;
    if (token.kind !== 'word' || segmented.sentenceOfToken[index] !== segmented.sentenceOfToken[firstToken])
      return null;
    const noun = headNoun(token.key, organizationHeads);
    if (noun !== null && !token.key.startsWith('ال')) return noun;
    // وكالة أنباء | الأناضول: the second noun of a head.
    const isOfHead = index === firstToken - 1 && token.key === NEWS;
    if (!isOfHead && !token.key.startsWith('ال')) return null;
  }
  return null;
}

const NEWS = 'انباء';

function headNoun(key: string, heads: ReturnType<typeof nameLexicon>['organizationHeads']): string | null {
  for (const { stem } of splitClitics(key)) {
    const bare = stem.startsWith('ال') && stem.length > 4 ? stem.slice(2) : stem;
    if (heads.get([stem]).length > 0 || heads.get([bare]).length > 0) return bare;
  }
  return null;
}

/** The nouns with the article that a form may be, and the letters before each. */
const definiteNouns = new FormMemo(({ key }) =>
  splitClitics(key)
    .filter(({ stem }) => stem.startsWith('ال') && stem.length >= 5)
    .map(({ stem, offset }) => ({ noun: stem.slice(2), others: `~${stem.slice(2)}`, offset })),
);

function nominalAt(
  segmented: Segmented,
  index: number,
  byNoun: ReadonlyMap<string, Recent>,
  nextName: NameMention | undefined,
  gathered: Gathered,
): Nominal | null {
  const token = segmented.tokens[index] as Token;
  if (token.kind !== 'word') return null;
  for (const { noun, others, offset } of definiteNouns.of(token.form)) {
    const recent = latest(byNoun.get(noun), within(byNoun.get(others), index));
    if (!recent || isAdjective(segmented, index, noun)) continue;
    const end = afterOrigin(segmented, index, gathered.clusters[recent.cluster] as Cluster);
    if (end === null || (nextName && nextName.firstToken < end) || continues(segmented, end)) return null;
    const start = offset === 0 ? token.start : offsetInToken(segmented.text, token, offset);
    const last = segmented.tokens[end - 1] as Token;
    return {
      cluster: recent.cluster,
      mention: {
        type: 'organization',
        form: 'nominal',
        firstToken: index,
        endToken: end,
        start,
        end: last.end,
        text: segmented.text.slice(start, last.end),
        rule: 'coreference/definite-noun',
        known: null,
        roles: [],
        confidence: 0.7,
        nestedIn: null,
      },
    };
  }
  return null;
}

/** The body named with the noun, unless another of its kind has opened a sentence since: "واشنطن بوست" تكتب …. تتابع الصحيفة. */
function latest(named: Recent | undefined, ofKind: Recent | undefined): Recent | undefined {
  if (!named || !ofKind) return named ?? ofKind;
  return ofKind.opens && ofKind.token > named.token ? ofKind : named;
}

function opensSentence({ tokens, sentenceOfToken }: Segmented, firstToken: number, isMedia: boolean): boolean {
  const before = tokens[firstToken - 1]?.kind === 'quote' ? firstToken - 2 : firstToken - 1;
  if (sentenceOfToken[before] !== sentenceOfToken[firstToken]) return true;
  // وتجري | تويوتا اختبارات: behind a verb alone it opens the sentence as well; a paper there hands on another's words.
  if (isMedia || sentenceOfToken[before - 1] === sentenceOfToken[firstToken]) return false;
  return /^[وف]?[تي]\p{L}{3}|^[وف]?\p{L}{3,}ت$/u.test(tokens[before]?.plain ?? '');
}

/** الاتفاق الموقع: signed, no site. */
function isAdjective({ tokens, sentenceOfToken }: Segmented, index: number, noun: string): boolean {
  const before = tokens[index - 1];
  return (
    noun === 'موقع' && sentenceOfToken[index - 1] === sentenceOfToken[index] && before?.key.startsWith('ال') === true
  );
}

function within(recent: Recent | undefined, index: number): Recent | undefined {
  return recent && index - recent.token <= REACH_OF_KIND ? recent : undefined;
}

/** The token after the adjectives of origin that follow the noun; null when they speak of another country. */
function afterOrigin(segmented: Segmented, index: number, cluster: Cluster): number | null {
  const { demonyms } = nameLexicon();
  let end = index + 1;
  while (end < segmented.tokens.length && segmented.sentenceOfToken[end] === segmented.sentenceOfToken[index]) {
    const token = segmented.tokens[end] as Token;
    const origin = token.key.startsWith('ال') ? demonyms.get(token.key) : undefined;
    if (!origin) break;
    const country = cluster.known?.country;
    if (country && origin.country && country !== origin.country) return null;
    end += 1;
  }
  return end;
}

/** A further definite adjective makes another name of it: الشركة المنظمة، المجلس الأعلى. */
function continues(segmented: Segmented, end: number): boolean {
  const token = segmented.tokens[end];
  return (
    token !== undefined &&
    token.gap !== 'line' &&
    token.gap !== 'paragraph' &&
    token.kind === 'word' &&
    ADJECTIVE.test(token.key)
  );
}

const ADJECTIVE = /^ال\p{L}{2,}(?:ي|يه|ه)$/u;
