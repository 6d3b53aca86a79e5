/**
 * Tells quotation marks around what was said from marks around a name.
 *
 * @example isSpeechQuote(ground, open, from)
 */

import { skipAdverbials } from './adverbials.ts';
import { type Ground } from './ground.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { isAdjectiveLike } from './noun-words.ts';
import { fillsMarks, isDefinite, isNameQuote, isPreposition, isTime } from './phrase-words.ts';

/** How far an unclosed quotation is looked through for another mark. */
const LONGEST_LOOK = 45;

/** True when a quotation that opens at `open` can be the words said, and not a name in the source. */
export function isSpeechQuote(ground: Ground, open: number, from: number): boolean {
  const close = ground.quotes.partner[open] ?? -1;
  if (close < 0)
    return (
      (ground.quotes.unclosed[open] ?? 0) === 1 &&
      (open === from || ground.text(open - 1) === ':' || ground.isLink(open - 1) || isAlone(ground, open))
    );
  const before = ground.text(open - 1);
  // خلال ندوة حول "كذا": "كذا": a title stands before the colon, what was said after it.
  if (ground.text(close + 1) === ':' && before !== ':') return false;
  // في كلمة أمام "منتدى المالية العامة" في دبي، إن: the name of where it was said.
  if (open > from && isPreposition(ground, open - 1) && leadsOn(ground, close + 1, FARTHEST_FROM_PLACE)) return false;
  // مدير معمل "أوك ريدج الوطني"، دكتور فلان، إن: of what the bare noun before it is.
  const isOfNoun = open > from && isBareNoun(ground, open - 1);
  if (isOfNoun && close - open <= LONGEST_NAME && leadsOn(ground, close + 1, FARTHEST_FROM_PLACE)) return false;
  // وتحمل عنوان "أثر الصكوك"، أهمية كذا: what it is called; قالت في مقال بعنوان "كذا". has said no more than that.
  const behind = ground.tokens[close + 1];
  const goesOn = behind !== undefined && behind.text !== '.' && behind.gap !== 'line' && behind.gap !== 'paragraph';
  if (open > from && goesOn && /^ب?عنوان$/u.test(ground.plain(open - 1))) return false;
  // مؤلف كتاب "كرة القدم تتجه إلى الشرق" | أن: marks around the name of a thing, right before the link.
  const isOfThing = ground.isNoun('named_thing', open - 1) && !isDefinite(ground, open - 1);
  if (open > from && isOfThing && ground.isLink(close + 1)) return false;
  if (close - open > 7) return true;
  if (before === ':') return true;
  if (open === from && ground.verbs(from - 1).some((form) => form.tense === 'participle' && form.verb.lemma === 'قال'))
    return true;
  const isOutletName = ground.isNoun('outlet', open - 1) && close - open <= 7 && leadsOn(ground, close + 1);
  if (ground.isLink(open + 1) && close - open > 3 && !isOutletName) return true;
  if (open === from) return close - open > 6 || endsHere(ground, close + 1) || !leadsOn(ground, close + 1);
  if (!isNameQuote(ground, open)) return true;
  const previous = ground.tokens[open - 1];
  if (previous?.kind === 'quote') return true;
  const after = ground.tokens[close + 1];
  const isNamed = ['named_thing', 'outlet', 'body'].some((kind) => ground.isNoun(kind, open - 1));
  if (isNamed && leadsOn(ground, close + 1)) return false;
  if (open !== from && after?.text === '،' && ground.isLink(close + 2)) return false;
  // أجابت نويرت "نعم".: behind a person's name nothing else is in marks.
  const isBehindPerson = ground.mention(open - 1)?.type === 'person' && !fillsMarks(ground, open, close);
  // قال فلان "نحن من نفذ الهجوم" مضيفا: nor does a report go on behind a name.
  if (isBehindPerson && (after === undefined || after.text === '.' || goesOnSaying(ground, close + 1))) return true;
  // قال للصحافيين "سنراقب التطورات".: nothing else in the sentence is what was said.
  const isLast = after === undefined || after.text === '.';
  const isBehindWord = ground.isWord(open - 1) && !isPreposition(ground, open - 1);
  // قال فلان مازحا "…": how he said it.
  const said = /^م.{3,}ا$/u.test(ground.plain(open - 1)) ? open - 1 : open;
  // على مدونته "كذا": what is someone's already has no name behind it.
  const isOwned = /.{3}(?:ه|ها|هم)$/u.test(ground.plain(open - 1));
  const isOnly = isLast && (!isNamed || isOwned) && !isOfNoun && !isBehindQuotation(ground, from - 1);
  if (isOnly && isBehindWord && isAdjacent(ground, from, said)) return true;
  const ends = after === undefined || after.text === '.' || after.text === '،' || after.text === '؛';
  return ends && close - open > 3 && !ground.isNoun('outlet', open - 1);
}

/** Nothing but the source and adverbials between the cue and the quotation: for verbs that mostly mean something else. */
export function isAdjacent(ground: Ground, from: number, quote: number): boolean {
  if (quote === from || ground.text(quote - 1) === ':' || ground.text(quote - 1) === '،') return true;
  const start = skipAdverbials(ground, from, quote);
  return start >= quote || skipAdverbials(ground, readNounPhrase(ground, start, quote), quote) >= quote;
}

/** مضيفا, مشيرا إلى. */
function goesOnSaying(ground: Ground, at: number): boolean {
  return /^م.{2,}(?:ا|ة|ين)$/u.test(ground.plain(at)) && ground.verbs(at).some(({ tense }) => tense === 'participle');
}

/** معمل, برنامج: an indefinite noun, which a name completes; no adjective, adverb or noun for whoever speaks. */
function isBareNoun(ground: Ground, at: number): boolean {
  const word = ground.plain(at);
  return (
    ground.tokens[at]?.kind === 'word' &&
    word.length > 2 &&
    !isDefinite(ground, at) &&
    !isAdjectiveLike(word) &&
    !/ا$|(?:ه|ها|هم)$/u.test(word) &&
    ground.mention(at) === undefined &&
    ground.nouns(at).length === 0 &&
    ground.verbs(at).length === 0 &&
    !isPreposition(ground, at) &&
    !isTime(ground, at) &&
    !ground.is('adverb', at) &&
    !ground.is('conjunction', at)
  );
}

/** "كذا"، قال الناشط "فلان": what was said stands before its verb. */
function isBehindQuotation(ground: Ground, verb: number): boolean {
  const before = /^[،,]$/u.test(ground.text(verb - 1)) ? verb - 2 : verb - 1;
  const open = ground.quotes.partner[before] ?? -1;
  return open >= 0 && open < before;
}

const FARTHEST_LEAD = 15;
const FARTHEST_FROM_PLACE = 26;
const LONGEST_NAME = 6;

/** A link or a further quotation soon after: the first marks were around the source's name. */
function leadsOn(ground: Ground, after: number, farthest = FARTHEST_LEAD): boolean {
  const sentence = ground.segmented.sentenceOfToken[after];
  for (let at = after; at < after + farthest && ground.segmented.sentenceOfToken[at] === sentence; at += 1) {
    if (ground.isLink(at) || ground.text(at) === ':' || ground.tokens[at]?.kind === 'quote') return true;
  }
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
  while (at < open + LONGEST_LOOK && ground.segmented.blockOfToken[at] === ground.segmented.blockOfToken[open]) {
    if (ground.tokens[at]?.kind === 'quote') return false;
    at += 1;
  }
  return at - open > 8;
}
