/**
 * Looks, after a cue, for the link its verb takes (أن, إلى, ب, a colon, a quotation) and so for where content begins.
 *
 * @example matchFrame(ground, reading, cueIndex, limit)?.content
 */

import type { FrameLink } from '@isnad/arabic';
import { asideBehind, skipAdverbials } from '../syntax/adverbials.ts';
import { looksLikeSubject } from '../syntax/agreement.ts';
import { type Ground } from '../syntax/ground.ts';
import { issuedClauseEnd } from '../syntax/issued-clause.ts';
import { isPreposition, skipBracket } from '../syntax/phrase-words.ts';
import { isAdjacent, isSpeechQuote } from '../syntax/speech-quote.ts';
import { withheldNameEnd } from '../syntax/withheld-name.ts';
import type { VerbReading } from '../syntax/word-forms.ts';
import { asideEnd, isAside } from './asides.ts';
import { matchLi } from './call-with-li.ts';
import { isContentBi, isLeadingBi, isValuedBi } from './content-bi.ts';
import {
  isAnswered,
  isApposition,
  isCompound,
  isOwnedLink,
  isOwnPreposition,
  opensNextBlock,
  ownsNextLink,
  PREPOSITIONS,
  prepositionInside,
  startsNewReport,
} from './frame-links.ts';
import { beginningAt, behindThat, behindWord, type FrameMatch } from './frame-match.ts';
import { askedAt, endsClause, isPlainSource } from './frame-places.ts';
import {
  behindBi,
  behindDay,
  behindMarkedPerson,
  isNamedAside,
  isOfficeAt,
  isOfPassive,
  isSeatAt,
  linkBehindClause,
  namesInMarks,
  secondLink,
  veilAt,
} from './later-link.ts';
import { findObject } from './object.ts';
import { actOfSaying, behindSaying, matchHisSaying, sayingParticiple } from './saying-between.ts';
import { mayBeFound } from './what-is-found.ts';
import { beginsSpeech, saysWithoutLink } from './without-link.ts';

const FARTHEST_LINK = 45;

const FARTHEST_QUOTE = 34;

/** Beliefs name their content soon; farther on the word was a noun (فضل) or a plain verb (رأى). */
const FARTHEST_BELIEF = 14;

const FARTHEST_HEAVY_COMMA = 20;

const FARTHEST_AFTER_OBJECT = 6;

const FARTHEST_PRAYER = 4;

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
  const anna = has('anna');
  const veil = has('an') ? veilAt(ground, from, last) : -1;
  if (veil >= 0) return { link: 'an', linkAt: veil + 1, content: veil + 2, between: { start: from, end: veil } };
  const behindName = reading.tense === 'participle' ? from : behindMarkedPerson(ground, from);
  const objectAt = object && reading.tense !== 'masdar' ? findObject(ground, reading, behindName, last) : -1;
  const asObject: FrameMatch | null =
    objectAt >= 0 &&
    !isNamedAside(ground, reading, objectAt, last) &&
    !object?.clauseOnly &&
    mayBeFound(ground, reading, objectAt) &&
    !sayingParticiple(ground, objectAt)
      ? {
          link: 'object',
          linkAt: -1,
          content: objectAt,
          between: { start: from, end: askedAt(ground, object?.addressee ?? null, from, objectAt) },
        }
      : null;
  let owner = -1;
  let inClauseBi = -1;
  // طالب الحكومة بقيادة حوار: a word that mostly leads an adverbial, taken when nothing else is content.
  let weakBi: FrameMatch | null = null;
  // دعا الرئيس الذي خلف فلانا إلى الهدوء: taken when nothing behind the clause is the verb's own.
  let inClause: FrameMatch | null = null;
  // حذر خبراء من تفاقم الأزمة: of whom they are, unless nothing else is content.
  let ofSource: FrameMatch | null = null;
  for (let at = from; at < last; at += 1) {
    const token = ground.tokens[at];
    if (token === undefined) break;
    if (
      asObject &&
      at >= objectAt &&
      token.kind === 'punctuation' &&
      token.text !== ':' &&
      token.text !== '(' &&
      !isApposition(ground, at) &&
      !ground.isLink(behindDay(ground, at + 1))
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
      const inside = prepositionInside(ground, reading, at, close);
      if (inside === 'bi' && at > from) return behindBi(ground, reading.verb.class === 'describe', from, at, last);
      if (inside && at > from) return beginningAt(inside, at, from);
      if (asObject && at > objectAt && ground.text(at - 1) !== ':') return asObject;
      // نقلت "رويترز"، في وقت سابق، عن: an outlet in marks is who reports.
      const isOutlet = at === from && close === at + 2 && ground.mention(at + 1)?.type === 'organization';
      // قائلا "فلان"، فهو: behind a participle stands what was said.
      const isSource =
        isOutlet || at < behindName || (reading.tense !== 'participle' && namesInMarks(ground, at, close));
      if ((ground.plain(at - 1) === 'ل' || isSource) && close > at) {
        at = close;
        continue;
      }
      if (
        has('quote') &&
        at - from < FARTHEST_QUOTE &&
        isSpeechQuote(ground, at, from) &&
        !weakBi &&
        (reading.verb.context !== 'position' || isAdjacent(ground, from, at))
      )
        return beginningAt('quote', at, from);
      if (close > at) at = close;
      continue;
    }
    if (
      token.text === ':' &&
      reading.verb.context === 'position' &&
      ground.tokens[at + 1]?.kind !== 'quote' &&
      !isAdjacent(ground, from, at)
    )
      break;
    // شركات مثل: "سبيس اكس": a list of names, no speech.
    if (token.text === ':' && /^(?:مثل|منها|بينها|بينهم)$/u.test(ground.plain(at - 1))) {
      at = Math.max(at, ground.quotes.partner[at + 1] ?? -1);
      continue;
    }
    if (token.text === ':' && has('quote')) {
      if (ground.isLink(at + 1)) return behindThat(ground, 'colon', at + 1, { start: from, end: at });
      if (
        at + 1 >= ground.tokens.length ||
        ground.segmented.blockOfToken[at + 1] !== ground.segmented.blockOfToken[at]
      ) {
        if (asObject || !opensNextBlock(ground, at + 1)) return asObject;
      }
      return behindWord('colon', at, from);
    }
    // وأوضح مدير المركز فلان؛ أنه: the heavy mark where others write a comma, with the link right behind it.
    const isHeavyComma = token.text === '؛' && ground.isLink(at + 1) && at - from < FARTHEST_HEAVY_COMMA;
    if ((token.text === '؛' && !isHeavyComma) || token.text === '؟') break;
    // وحذر، خلال استقباله وفدا من النقابة، الوزير من: its own prepositions are no part of the frame.
    const own = PREPOSITIONS.get(ground.plain(at + 1));
    const isLeading = at === from && token.text === '،' && !(own && has(own));
    const leading = isLeading ? asideBehind(ground, at, last) : -1;
    const told = Math.max(asideEnd(ground, at, last), withheldNameEnd(ground, at, last));
    const aside = Math.max(told, looksLikeSubject(ground, leading + 1) ? leading : -1);
    if (aside > at) {
      at = aside - 1;
      continue;
    }
    // في بيان نشره على حسابه: the prepositions of that clause are its own.
    const isOfSpeech = ground.isNoun('speech', at - 1) || ground.isNoun('speech', at - 2);
    const issued = isOfSpeech ? issuedClauseEnd(ground, at, last) : at;
    if (issued > at) {
      at = issued - 1;
      continue;
    }
    if (token.text === '،') inRelative = false;
    else if (at > from && ground.attribution.has('relative', token.plain) && !isPreposition(ground, at))
      inRelative = true;
    if (token.kind !== 'word') continue;
    if (token.plain === 'كيف' && at > from) break;
    if (startsNewReport(ground, at, reading, at === from)) break;
    if (at > from && ownsNextLink(ground, at)) owner = at;
    if (isAnswered(ground, reading, at)) owner = at;
    if (reading.verb.lemma === 'نقل') {
      const said = matchHisSaying(ground, at, { from, last, limit });
      if (said) return said;
      const act = at > from + 1 && ground.plain(from) !== 'إلى' ? actOfSaying(ground, at) : null;
      const done = act ? matchFrame(ground, act, at, limit) : null;
      if (done && done.between.start === done.between.end) return { ...done, between: { start: from, end: at } };
    }
    const saying = at > from || reading.verb.lemma !== 'قال' ? sayingParticiple(ground, at) : null;
    if (saying && has('quote')) {
      if (asObject) return asObject;
      // روى قصة رجل، قائلا: what was told, and then what was said.
      const said = skipAdverbials(ground, from, at);
      if (said < at && ground.isWord(said) && !looksLikeSubject(ground, said) && ground.text(at - 1) === '،') break;
      const inner = matchFrame(ground, saying, at, limit);
      if (inner) return { ...inner, between: { start: from, end: at } };
    }
    const preposition = PREPOSITIONS.get(token.plain);
    const taken = preposition && has(preposition);
    if (taken && preposition === 'min' && !taken.clauseOnly && isPlainSource(ground, from, at) && at + 1 < last)
      ofSource ??= behindWord(preposition, at, from);
    if (taken && inRelative && !taken.clauseOnly && at + 1 < last && !isAside(ground, at) && endsClause(ground, at))
      inClause = behindWord(preposition, at, from);
    if (
      taken &&
      !(preposition === 'fi' && at - from > 8) &&
      !(at === from ? isCompound(ground, at) : isOwnPreposition(ground, at, preposition)) &&
      !(inRelative && !ground.isLink(at + 1)) &&
      !isAside(ground, at)
    ) {
      const next = behindSaying(ground, at + 1);
      if (asObject && at > objectAt) {
        if (!ground.isLink(next) || reading.tense === 'participle') return asObject;
      }
      if (ground.isLink(next)) return behindThat(ground, preposition, next, { start: from, end: at });
      if (!taken.clauseOnly && next < last) {
        const isGlued = token.plain === 'عما' || token.plain === 'مما';
        return isGlued ? beginningAt(preposition, at, from) : behindWord(preposition, at, from);
      }
    }
    if (ground.isLink(at)) {
      // اكتشاف خلية يشتبه بأن أفرادها: the link is that of the verb right before it, in a clause about the object.
      // نفت التقارير | وعدت أنها: so is one behind و.
      if (asObject && at > objectAt + 1 && (isOfPassive(ground, at) || ground.hasConjunction(at - 1))) return asObject;
      // أعلن اعتزال اللعبة … أن: the bare object came first and long ago, the link is another's.
      if (asObject && at > objectAt + FARTHEST_AFTER_OBJECT && objectAt <= from + 1) return asObject;
      // داعيا الله أن, سائلا الله أن: soon, or another's (دعا … إلى); سأل المتهم إن كان is a question.
      if (/^(?:دعا|سأل)$/u.test(reading.verb.lemma) && at - from > FARTHEST_PRAYER) continue;
      if (reading.verb.lemma === 'سأل' && /^إن/u.test(token.plain)) continue;
      if (reading.verb.context === 'speaker' && at - from > FARTHEST_BELIEF) break;
      // كشفت الشركة التي اتهمت منافستها بالسرقة، أن: a verb that had its content leaves the link behind the comma.
      const isDone = owner >= 0 && inClauseBi > owner && ground.text(at - 1) === '،';
      // التي تأمل أن تفوز بالسباق، | أن: the link of the clause, and behind the comma the verb's own.
      if (owner >= 0 && !isDone && inRelative && linkBehindClause(ground, at, last) >= 0) {
        at = linkBehindClause(ground, at, last) - 1;
        owner = -1;
        inRelative = false;
        continue;
      }
      if (owner >= 0 && !isDone && !(reading.verb.lemma === 'قال' && /^إن/u.test(token.plain))) break;
      if (asObject && at > objectAt && reading.tense === 'participle') return asObject;
      const bi = token.plain.startsWith('ب') && ground.keys[at - 1] !== 'علما' && has('bi');
      const second = bi && reading.verb.class === 'describe' ? secondLink(ground, at, last) : -1;
      if (second >= 0) return behindThat(ground, 'bi', second, { start: from, end: second });
      if (bi || (anna && !isOwnedLink(ground, at)))
        return behindThat(ground, bi ? 'bi' : 'anna', at, { start: from, end: at });
      if (object && !object.clauseOnly && at === from) return behindThat(ground, 'anna', at, { start: from, end: at });
      continue;
    }
    if (owner >= 0 && isContentBi(ground, at)) inClauseBi = at;
    const isSeat = isOfficeAt(ground, reading, at, last) || (at > from + 1 && isSeatAt(ground, reading, at, last));
    const bi = isSeat ? undefined : has('bi');
    const isCalledFor = ['accuse', 'call_for', 'condemn', 'describe', 'promise', 'threaten'].includes(
      reading.verb.class,
    );
    if (bi && isCalledFor && inRelative && !bi.clauseOnly && endsClause(ground, at) && isContentBi(ground, at))
      inClause = beginningAt('bi', at, from);
    if (
      owner < 0 &&
      !inRelative &&
      bi &&
      !(reading.verb.context === 'position' && at - from > 12) &&
      !bi.clauseOnly &&
      isContentBi(ground, at, at === from && reading.suffix !== '')
    )
      return behindBi(ground, reading.verb.class === 'describe', from, at, last);
    if (
      at > from &&
      frames.some(({ link, addressee }) => link === 'bi' && addressee === 'obj') &&
      isLeadingBi(ground, at)
    )
      weakBi ??= beginningAt('bi', at, from);
    if (at > from && bi && !bi.clauseOnly && owner < 0 && !inRelative && isValuedBi(ground, reading, at))
      weakBi ??= beginningAt('bi', at, from);
    const li = matchLi(ground, reading, from, at);
    if (li === 'sure') return beginningAt('li', at, from);
    if (li === 'weak') weakBi ??= beginningAt('li', at, from);
    // وأضاف لقد تحول الموقع: no link, but the word begins a sentence of its own.
    if (has('quote') && !inRelative && saysWithoutLink(reading, from, at) && beginsSpeech(ground, at))
      return beginningAt('anna', at, from);
    if (has('ma') && (token.plain === 'ما' || token.plain === 'عما')) return beginningAt('ma', at, from);
  }
  return asObject ?? weakBi ?? inClause ?? ofSource;
}
