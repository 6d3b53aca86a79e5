/**
 * Looks, after a cue, for the link its verb takes (أن, إلى, ب, a colon, a quotation) and so for where content begins.
 *
 * @example matchFrame(ground, reading, cueIndex, limit)?.content
 */
import type { FrameLink } from '@isnad/arabic';
import type { Ground, VerbReading } from './ground.ts';
import {
  isNameQuote,
  isPreposition,
  readNounPhrase,
  skipAdverbials,
  skipBracket,
  type TokenRange,
} from './source-phrase.ts';

export interface FrameMatch {
  readonly link: FrameLink | 'colon';
  /** Token of the link when it is a word of its own, else -1. */
  readonly linkAt: number;
  /** First token of the content (an opening quotation mark, if it begins with one). */
  readonly content: number;
  /** What stands between cue and link: the source, perhaps an addressee, times and occasions. */
  readonly between: TokenRange;
}

const FARTHEST_LINK = 45;
const FARTHEST_QUOTE = 34;

const PREPOSITIONS: Readonly<Record<string, FrameLink>> = {
  إلى: 'ila',
  الى: 'ila',
  على: 'ala',
  عن: 'an',
  عما: 'an',
  من: 'min',
  مما: 'min',
  في: 'fi',
};

/** Words after which أن is theirs and not the cue's: بعد أن, يمكن أن. */
const OWNERS_OF_AN = new Set(
  'بعد قبل منذ رغم الرغم من عن إلى الى على في دون غير إلا كما حيث لدرجة يمكن يجب ينبغي يمكنه بما سوى حتى يريد تريد لأجل شأنه شأنها المفترض المتوقع المقرر الممكن المرجح يبدو تبدو يعني تعني يكاد كاد أجل شرط بشرط خشية مخافة بيد'.split(
    ' ',
  ),
);

/** True when a quotation that opens at `open` can be the words said, and not a name in the source. */
export function isSpeechQuote(ground: Ground, open: number, from: number): boolean {
  const close = ground.quotes.partner[open] ?? -1;
  if (close < 0)
    return (
      (ground.quotes.unclosed[open] ?? 0) === 1 &&
      (open === from || ground.text(open - 1) === ':' || ground.isLink(open - 1) || isAlone(ground, open))
    );
  if (close - open > 7) return true;
  const before = ground.text(open - 1);
  if (before === ':') return true;
  if (open === from && ground.verbs(from - 1).some((form) => form.tense === 'participle' && form.verb.lemma === 'قال'))
    return true;
  if (open === from) return close - open > 6 || endsHere(ground, close + 1);
  if (!isNameQuote(ground, open)) return true;
  const previous = ground.tokens[open - 1];
  if (previous?.kind === 'quote') return true;
  const after = ground.tokens[close + 1];
  const ends = after === undefined || after.text === '.' || after.text === '،' || after.text === '؛';
  return ends && close - open > 3 && !ground.isNoun('outlet', open - 1);
}

/**
 * The first link after the cue at `cue` that one of the verb's frames takes, before `limit` (a token index). `last` is
 * the cue's last token. Null when the verb has no content here. Looks at no more than 45 tokens.
 */
export function matchFrame(ground: Ground, reading: VerbReading, cue: number, limit: number): FrameMatch | null {
  const { frames } = reading.verb;
  let inRelative = false;
  const has = (link: FrameLink) => frames.find((frame) => frame.link === link);
  const from = cue + 1;
  const last = Math.min(limit, from + FARTHEST_LINK);
  const object = has('object');
  const objectAt = object && reading.tense !== 'masdar' ? findObject(ground, reading, from, last) : -1;
  const asObject: FrameMatch | null =
    objectAt >= 0 && !object?.clauseOnly
      ? { link: 'object', linkAt: -1, content: objectAt, between: { start: from, end: objectAt } }
      : null;
  let owner = -1;
  for (let at = from; at < last; at += 1) {
    const token = ground.tokens[at];
    if (token === undefined) break;
    if (
      asObject &&
      at >= objectAt &&
      token.kind === 'punctuation' &&
      token.text !== ':' &&
      token.text !== '(' &&
      !isApposition(ground, at)
    )
      break;
    const bracket = skipBracket(ground, at, last);
    if (bracket > at) {
      at = bracket - 1;
      continue;
    }
    if (token.kind === 'quote') {
      const close = ground.quotes.partner[at] ?? -1;
      if (close >= 0 && close < at) {
        if ((ground.quotes.inside[from] ?? -1) === close) break;
        continue;
      }
      if (asObject && at > objectAt && ground.text(at - 1) !== ':') return asObject;
      if (ground.plain(at - 1) === 'ل' && close > at) {
        at = close;
        continue;
      }
      if (
        has('quote') &&
        at - from < FARTHEST_QUOTE &&
        isSpeechQuote(ground, at, from) &&
        (reading.verb.context !== 'position' || isAdjacent(ground, from, at))
      )
        return { link: 'quote', linkAt: -1, content: at, between: { start: from, end: at } };
      if (close > at) at = close;
      continue;
    }
    if (token.text === ':' && has('quote')) {
      if (ground.isLink(at + 1)) return afterLink(ground, 'colon', at + 1, from);
      if (
        at + 1 >= ground.tokens.length ||
        ground.segmented.blockOfToken[at + 1] !== ground.segmented.blockOfToken[at]
      ) {
        return asObject;
      }
      return { link: 'colon', linkAt: at, content: at + 1, between: { start: from, end: at } };
    }
    if (token.text === '؛' || token.text === '؟') break;
    if (token.text === '،') inRelative = false;
    else if (at > from && ground.attribution.has('relative', token.plain) && !isPreposition(ground, at))
      inRelative = true;
    if (token.kind !== 'word') continue;
    if (token.plain === 'كيف' && at > from) break;
    if (startsNewReport(ground, at, reading, at === from)) break;
    if (at > from && ownsNextLink(ground, at)) owner = at;
    const saying = at > from || reading.verb.lemma !== 'قال' ? sayingParticiple(ground, at) : null;
    if (saying && has('quote')) {
      if (asObject) return asObject;
      const inner = matchFrame(ground, saying, at, limit);
      if (inner) return { ...inner, between: { start: from, end: at } };
    }
    const preposition = PREPOSITIONS[token.plain];
    const taken = preposition && has(preposition);
    if (
      taken &&
      (at === from || !isOwnPreposition(ground, at, preposition)) &&
      !(inRelative && !ground.isLink(at + 1)) &&
      !isAside(ground, at)
    ) {
      const next = at + 1;
      if (asObject && at > objectAt) {
        if (!ground.isLink(next) || reading.tense === 'participle') return asObject;
      }
      if (ground.isLink(next))
        return { ...afterLink(ground, preposition, next, from), between: { start: from, end: at } };
      if (!taken.clauseOnly && next < last) {
        const isGlued = token.plain === 'عما' || token.plain === 'مما';
        return {
          link: preposition,
          linkAt: isGlued ? -1 : at,
          content: isGlued ? at : next,
          between: { start: from, end: at },
        };
      }
    }
    if (ground.isLink(at)) {
      if (owner >= 0 && !(reading.verb.lemma === 'قال' && /^إن/u.test(token.plain))) break;
      if (asObject && at > objectAt && reading.tense === 'participle') return asObject;
      const bi = token.plain.startsWith('ب') && has('bi');
      const anna = has('anna');
      if (bi || (anna && !isOwnedLink(ground, at))) return afterLink(ground, bi ? 'bi' : 'anna', at, from);
      if (object && !object.clauseOnly && at === from) return afterLink(ground, 'anna', at, from);
      continue;
    }
    const bi = has('bi');
    if (
      owner < 0 &&
      !inRelative &&
      bi &&
      !(reading.verb.context === 'position' && at - from > 12) &&
      !bi.clauseOnly &&
      isContentBi(ground, at)
    )
      return { link: 'bi', linkAt: -1, content: at, between: { start: from, end: at } };
    const li = has('li');
    if (
      li &&
      !li.clauseOnly &&
      token.plain.startsWith('ل') &&
      token.plain.length > 3 &&
      at > from - 1 &&
      ground.mention(at) === undefined &&
      !ground.isNoun('outlet', at) &&
      !ground.is('conjunction', at)
    )
      return { link: 'li', linkAt: -1, content: at, between: { start: from, end: at } };
    if (has('ma') && (token.plain === 'ما' || token.plain === 'عما'))
      return { link: 'ma', linkAt: -1, content: at, between: { start: from, end: at } };
  }
  return asObject;
}

/** Nothing but the source and adverbials between the cue and the quotation: for verbs that mostly mean something else. */
function isAdjacent(ground: Ground, from: number, quote: number): boolean {
  if (quote === from || ground.text(quote - 1) === ':' || ground.text(quote - 1) === '،') return true;
  const start = skipAdverbials(ground, from, quote);
  return start >= quote || skipAdverbials(ground, readNounPhrase(ground, start, quote), quote) >= quote;
}

/** وأكد، على صعيد آخر، أن: a phrase that a comma closes before the link is an aside. */
function isAside(ground: Ground, preposition: number): boolean {
  for (let at = preposition + 1; at < preposition + 9; at += 1)
    if (ground.text(at) === '،') return ground.isLink(at + 1) || ground.text(at + 1) === ':';
  return false;
}

/** Nothing but punctuation, the end or a new clause after a quotation. */
function endsHere(ground: Ground, after: number): boolean {
  const token = ground.tokens[after];
  if (token === undefined || token.gap === 'line' || token.gap === 'paragraph') return true;
  return (
    token.text === '.' ||
    token.text === '،' ||
    token.text === '؛' ||
    (token.kind === 'word' && ground.hasConjunction(after))
  );
}

/** An unclosed mark with a long stretch after it and no other mark: what was said runs to the end. */
function isAlone(ground: Ground, open: number): boolean {
  let at = open + 1;
  while (at < open + FARTHEST_LINK && ground.segmented.blockOfToken[at] === ground.segmented.blockOfToken[open]) {
    if (ground.tokens[at]?.kind === 'quote') return false;
    at += 1;
  }
  return at - open > 8;
}

/** A comma between a name and its apposition: what follows still belongs to the source. */
function isApposition(ground: Ground, comma: number): boolean {
  return ground.mention(comma + 1)?.firstToken === comma + 1 || ground.isNoun('role', comma + 1);
}

/** A further verb of speech inside the source phrase (الذي أكد أن): the next link is its own. */
function ownsNextLink(ground: Ground, at: number): boolean {
  return (
    ground
      .verbs(at)
      .some(
        (form) =>
          (form.tense === 'past' || form.tense === 'present') &&
          form.prefixes === '' &&
          (form.verb.context === '' || form.verb.context === 'impersonal' || form.verb.context === 'speaker') &&
          form.verb.frames.some(
            (frame) => frame.link === 'anna' || (form.verb.context === 'speaker' && frame.clauseOnly),
          ),
      ) && !isPreposition(ground, at - 1)
  );
}

function afterLink(ground: Ground, link: FrameMatch['link'], at: number, from: number): FrameMatch {
  const isBare = ground.isBareLink(at);
  const end = link === 'colon' ? at - 1 : at;
  return { link, linkAt: at, content: isBare ? at + 1 : at, between: { start: from, end } };
}

function isOwnedLink(ground: Ground, at: number): boolean {
  return (
    OWNERS_OF_AN.has(ground.plain(at - 1)) ||
    OWNERS_OF_AN.has(ground.withoutConjunction(at - 1)) ||
    PREPOSITIONS[ground.plain(at - 1)] !== undefined
  );
}

/** مسؤول من الوزارة, عدد من: the preposition belongs to the source. */
function isOwnPreposition(ground: Ground, at: number, link: FrameLink): boolean {
  if (ground.isLink(at + 1)) return false;
  if (link === 'min')
    return ground.isNoun('unnamed', at - 1) || ground.plain(at + 1) === 'جانبه' || ground.plain(at + 1) === 'جهته';
  if (link === 'fi') return ground.isNoun('unnamed', at - 1) || ground.isNoun('speech', at + 1);
  if (link === 'ala') return ground.isNoun('platform', at + 1) || ground.isNoun('outlet', at + 1);
  return false;
}

/** ب that ties content: بفرض, باتخاذ, بأنه; not a place (بلبنان), a manner (بشدة) or a letter of the word (بيان). */
export function isContentBi(ground: Ground, at: number): boolean {
  const word = ground.plain(at);
  if (word === 'بما' || word === 'بمن') return true;
  if (!word.startsWith('ب') || (word.length < 4 && ground.text(at + 1) !== '"')) return false;
  if (ground.attribution.has('own_bi', word) || ground.attribution.has('adverb_bi', word)) return false;
  const mention = ground.mention(at);
  if (mention)
    return mention.firstToken === at && mention.start > (ground.tokens[at]?.start ?? 0) && mention.type !== 'place';
  return true;
}

function sayingParticiple(ground: Ground, at: number): VerbReading | null {
  return ground.verbs(at).find((form) => form.tense === 'participle' && form.verb.lemma === 'قال') ?? null;
}

/** A further finite cue after و or ف, or a participle: the first cue's sentence is over. */
function startsNewReport(ground: Ground, at: number, reading: VerbReading, isFirst: boolean): boolean {
  return ground.verbs(at).some((form) => {
    if (isFirst && !/^[وف]/u.test(form.prefixes)) return false;
    if (form.tense === 'participle')
      return (
        form.verb.lemma !== 'قال' &&
        (form.number !== 'plural' || ground.text(at - 1) === '،') &&
        form.gender === reading.gender &&
        (form.verb.context === '' || form.verb.context === 'estimate' || ground.text(at - 1) === '،') &&
        !isPreposition(ground, at - 1)
      );
    return (
      (form.tense === 'past' || form.tense === 'present') &&
      (/[وف]/u.test(form.prefixes) || /^و?(?:لكنه|لكنها|لكنهم|فيما|كما|بينما)$/u.test(ground.plain(at - 1)))
    );
  });
}

/** Where a bare noun-phrase object begins after the subject, or -1. */
function findObject(ground: Ground, reading: VerbReading, from: number, limit: number): number {
  if (reading.suffix !== '') {
    return -1;
  }
  const start = skipAdverbials(ground, from, limit);
  if (start >= limit || ground.isLink(start) || (isPreposition(ground, start) && start === from)) return -1;
  const first = ground.tokens[start];
  if (first?.kind === 'punctuation') return -1;
  if (reading.tense === 'participle') return start;
  if (!looksLikeSubject(ground, start)) return start;
  const end = readNounPhrase(ground, start, limit);
  const object = skipAdverbials(ground, end, limit);
  if (object >= limit || (!ground.isWord(object) && ground.tokens[object]?.kind !== 'quote')) return -1;
  if ((ground.is('conjunction', object) && ground.plain(object) !== 'ما') || ground.is('relative', object)) return -1;
  return object;
}

/** تقرير speaks; تسجيل and إعلان, indefinite, are what is announced. */
function isDocumentNoun(ground: Ground, at: number): boolean {
  return (
    ground.isNoun('document', at) &&
    !ground.reporting.verbForms(ground.keys[at] as string).some((form) => form.tense === 'masdar')
  );
}

/** A name, a role, an unnamed source or a definite noun can be who announces; an indefinite one is what is announced. */
export function looksLikeSubject(ground: Ground, at: number): boolean {
  if (ground.text(at) === '#' || ground.mention(at) !== undefined) return true;
  if (
    ground.isNoun('role', at) ||
    ground.isNoun('unnamed', at) ||
    ground.isNoun('outlet', at) ||
    isDocumentNoun(ground, at) ||
    ground.isNoun('relation', at) ||
    ground.isNoun('body', at)
  )
    return true;
  const word = ground.plain(at);
  if (word.startsWith('ال')) return true;
  return (
    ground.mention(at + 1) !== undefined &&
    ground.mention(at + 1)?.firstToken === at + 1 &&
    ground.mention(at + 1)?.type !== 'place' &&
    !ground.reporting.verbForms(ground.keys[at] as string).some((form) => form.tense === 'masdar')
  );
}
