/**
 * The carriers between the reader and the speaker: the outlet spoken to, the medium written on, who quotes whom.
 *
 * @example findCarriers(ground, cue.match.between, cue.source).map((hop) => hop.name) // ['رويترز']
 */
import { nameLexicon } from '../../mentions/name-lexicon.ts';
import type { Hop } from '../../model/claim.ts';
import { tells } from '../syntax/claim-words.ts';
import type { Ground } from '../syntax/ground.ts';
import { isPreposition, type TokenRange } from '../syntax/phrase-words.ts';
import { carriesNothing } from './no-carrier.ts';
import { tweetedOn } from './tweets.ts';

/** True when the mention is a news outlet, an agency or a platform. */
export function isOutlet(ground: Ground, token: number): boolean {
  const mention = ground.mention(token);
  if (mention) {
    if (ground.isMedia(mention)) return true;
    if (mention.type !== 'organization') return false;
    // وكالة الاستخبارات المركزية: a known body of another kind carries no news.
    const kind = ground.context.entities[mention.entity]?.organizationKind ?? null;
    if (kind !== null && kind !== 'other' && kind !== 'company') return false;
    return (
      ground.isNoun('outlet', mention.firstToken) ||
      ground.isNoun('outlet', mention.firstToken - 1) ||
      (ground.tokens[mention.firstToken - 1]?.kind === 'quote' && ground.isNoun('outlet', mention.firstToken - 2))
    );
  }
  return ground.isNoun('outlet', token);
}

/**
 * Carriers named in `range`, in text order, the words of `except` left out: لوكالة رويترز, على تويتر, في مقابلة مع قناة ….
 * A media name counts after a preposition or after and; not as subject of a verb.
 */
export function findCarriers(ground: Ground, range: TokenRange, except: TokenRange | null): Hop[] {
  const hops: Hop[] = [];
  for (let at = range.start; at < range.end; at += 1) {
    if (except && at >= except.start && at < except.end) continue;
    const token = ground.tokens[at];
    if (token?.kind !== 'word' && token?.kind !== 'latin') continue;
    if (token.plain === 'ل' && ground.tokens[at + 1]?.kind === 'quote') {
      const close = ground.quotes.partner[at + 1] ?? -1;
      if (close > at + 2 && close - at <= 7 && !isPurpose(ground, at + 2, close))
        hops.push(hopOf(ground, at, { start: at + 2, end: close }));
      continue;
    }
    if (isPlatform(ground, at)) {
      const mention = ground.mention(at);
      const name = mention ? { start: mention.firstToken, end: mention.endToken } : { start: at, end: at + 1 };
      if (!carriesNothing(ground, at, range.start, except)) hops.push(hopOf(ground, at, name));
      at = name.end - 1;
      continue;
    }
    if (!isOutlet(ground, at)) continue;
    const mention = mentionOfOutlet(ground, at, range.end);
    const isTied =
      isPreposition(ground, at - 1) ||
      /^(?:ل|ب|و)/u.test(token.plain) ||
      ground.isNoun('speech', at - 1) ||
      ground.text(at - 1) === '،' ||
      ground.verbs(at - 1).length > 0 ||
      /(?:ته|تها)$/u.test(ground.plain(at - 1)) ||
      // بيان حصلت عليه رويترز.
      (tells('reached', ground.plain(at - 2)) && /^(?:علي|من)(?:ه|ها)$/u.test(ground.plain(at - 1))) ||
      ground.isNoun('outlet', at - 1);
    if (!mention || !isTied) continue;
    if (!carriesNothing(ground, at, range.start, except))
      hops.push(hopOf(ground, at, { start: mention.start, end: mention.end }));
    at = Math.max(at, mention.end - 1);
  }
  const tweet = hops.length === 0 ? tweetedOn(ground, range) : null;
  if (tweet) return [tweet];
  return hops.filter((hop, index) => hops.findIndex((other) => other.name === hop.name) === index);
}

function isPlatform(ground: Ground, at: number): boolean {
  if (!ground.isNoun('platform', at)) return false;
  const word = ground.plain(at);
  return (
    /^[بلو]/u.test(word) ||
    tells('before_platform', ground.plain(at - 1)) ||
    ground.tokens[at - 1]?.kind === 'quote' ||
    isPreposition(ground, at - 1)
  );
}

/** للتلفزيون الرسمي, عبر الإذاعة الألمانية: the one station of a state, named by its noun and whose it is. */
function stateStation(ground: Ground, at: number): TokenRange | null {
  const noun = ground.plain(at).replace(/^(?:لل|ب?ال)/u, '');
  const owner = ground.plain(at + 1);
  if (noun === ground.plain(at) || !tells('station', noun) || !owner.startsWith('ال')) return null;
  // محطات التلفزيون العراقية: whose the stations are.
  if (noun.endsWith('ة') !== owner.endsWith('ة')) return null;
  const isState = tells('state_owned', owner.slice(2)) || nameLexicon().demonyms.has(ground.keys[at + 1] ?? '');
  return isState ? { start: at, end: at + 2 } : null;
}

function mentionOfOutlet(ground: Ground, at: number, limit: number): TokenRange | null {
  const own = ground.mention(at);
  if (own && own.type === 'organization') return { start: own.firstToken, end: own.endToken };
  for (let next = at + 1; next < Math.min(limit, at + 3); next += 1) {
    const mention = ground.mention(next);
    if (mention && mention.type !== 'person' && isNameOfOutlet(ground, at, next))
      return { start: mention.firstToken, end: mention.endToken };
    if (ground.tokens[next]?.kind === 'quote') {
      const close = ground.quotes.partner[next] ?? -1;
      if (close > next + 1 && close - next <= 6) return { start: next + 1, end: close };
    }
  }
  return stateStation(ground, at);
}

/** تحالف لـ"دعم الشرعية في اليمن": with a preposition in their midst the words in the marks name no outlet. */
function isPurpose(ground: Ground, first: number, close: number): boolean {
  for (let at = first + 1; at < close; at += 1) if (isPreposition(ground, at)) return true;
  return false;
}

/** التلفزيون الرسمي of للتلفزيون الرسمي. */
function withoutPreposition(name: string): string {
  return name.replace(/^لل(?=.{3})/u, 'ال').replace(/^ب(?=ال)/u, '');
}

/** Not الموقع بالإسماعيلية, برنامج الفريق, موقع بناء الملعب: what any site or programme is of, or where it lies. */
function isNameOfOutlet(ground: Ground, at: number, name: number): boolean {
  const mention = ground.mention(name);
  const isGlued =
    mention !== undefined && mention.firstToken === name && mention.start > (ground.tokens[name]?.start ?? 0);
  if (isGlued) return false;
  const isAny = tells('any_site', ground.plain(at).replace(/^[بلو]/u, ''));
  // تصريحات نقلها موقع معلومات الوزارة.
  if (!isAny || tells('issued', ground.plain(at - 1)) || tells('reached', ground.plain(at - 1))) return true;
  return name === at + 1 && mention?.type === 'organization' && mention.form === 'name';
}

/** A carrier at a token range. */
export function hopOf(ground: Ground, at: number, range: TokenRange): Hop {
  const mention = ground.mention(range.start);
  const entity = mention ? ground.context.entities[mention.entity] : undefined;
  const first = ground.tokens[range.start];
  const last = ground.tokens[range.end - 1];
  const start = mention
    ? mention.start
    : (first?.start ?? 0) +
      (ground.isNoun('platform', range.start) &&
      /^[بلو]/u.test(first?.plain ?? '') &&
      !ground.reporting.nouns(first?.key ?? '').length
        ? 1
        : 0);
  const end = mention && mention.endToken === range.end ? mention.end : (last?.end ?? 0);
  return {
    kind: mention ? mention.type : 'organization',
    entity: mention ? mention.entity : null,
    name: entity?.name ?? mention?.text ?? withoutPreposition(ground.segmented.text.slice(start, end)),
    span: { start, end },
    implicit: false,
    // على موقع تويتر: the network, not the word before it, tells what it is.
    rule: `chain/${ground.isNoun('platform', at) || ground.isNoun('platform', range.start) ? 'platform' : 'outlet'}`,
  };
}
