/**
 * Where content must stop because another cue's clause begins.
 *
 * @example cutOf(ground, cue, other) // the token before which it stops, or -1
 */

import { type Cue } from '../cues/cue.ts';
import { skipAdverbials } from '../syntax/adverbials.ts';
import { tells, tellsJoined } from '../syntax/claim-words.ts';
import { type Ground } from '../syntax/ground.ts';
import { isPreposition } from '../syntax/phrase-words.ts';

/** …، وهو ما تنفيه موسكو, …، لكن ترامب ينفي ذلك: the denial's clause begins before its verb. */
function denialStart(ground: Ground, denial: Cue): number {
  const at = denial.range.start;
  if (/^(?:ما|الذي|التي)$/u.test(ground.plain(at - 1)) && /^(?:وهو|وهي|الأمر)$/u.test(ground.plain(at - 2)))
    return at - 2;
  if (ground.plain(at - 1) === 'ما') return at - 1;
  const first = denial.place === 'before' && denial.source ? denial.source.start : at;
  const start = /^(?:و?لكن|فيما|بينما)$/u.test(ground.plain(first - 1)) ? first - 1 : first;
  return ground.text(start - 1) === '،' ? start : -1;
}

const LONGEST_OPENER = 25;

/** وعن دوره في الفيلم، أكد: what leads over to the next report belongs to it. */
function openerOf(ground: Ground, verb: number): number {
  for (let at = verb - 2; at > verb - LONGEST_OPENER; at -= 1) {
    if (ground.text(at) === '.') return verb;
    if (ground.text(at - 1) === '،' && ground.hasConjunction(at) && isPreposition(ground, at)) return at;
  }
  return verb;
}

const LONGEST_CONTRAST = 7;

/** … لكن بعد ساعات أعلن ترامب: a word of contrast before the verb, nothing but times and places between; or -1. */
function contrastBefore(ground: Ground, verb: number): number {
  for (let at = verb - 1; at > verb - LONGEST_CONTRAST; at -= 1) {
    if (ground.tokens[at]?.kind === 'punctuation' && ground.text(at) !== '،') return -1;
    if (/^(?:و?لكن|فيما|بينما)$/u.test(ground.plain(at)))
      return at + 1 < verb && skipAdverbials(ground, at + 1, verb) === verb ? at : -1;
  }
  return -1;
}

/** …، لكن آخرين قالوا, …، لكن مسؤولا في الشرطة قال: behind a comma, others who say something against it; or -1. */
function contrastedSpeaker(ground: Ground, verb: number): number {
  for (let at = verb - 1; at > verb - LONGEST_CONTRAST; at -= 1) {
    if (/^و?لكن$/u.test(ground.plain(at))) return at + 1 < verb && ground.text(at - 1) === '،' ? at : -1;
    const isOther = ground.tokens[at]?.kind !== 'word' || ground.is('relative', at) || ground.isLink(at);
    if (isOther || ground.verbs(at).some(({ tense }) => tense === 'past' || tense === 'present')) return -1;
  }
  return -1;
}

/** …، من جهته أكد الخبير, …، إلى ذلك، قال, …، من جهة أخرى أعلنت: behind a comma, the words that give another the floor; or -1. */
function floorGiven(ground: Ground, verb: number): number {
  const last = ground.text(verb - 1) === '،' ? verb - 2 : verb - 1;
  const turn = ground.plain(last) === 'أخرى' ? last - 1 : last;
  if (turn === last ? !tells('turn', ground.plain(turn)) : !/^(?:جهة|ناحية)$/u.test(ground.plain(turn))) return -1;
  const first = /^و?(?:من|إلى|الى|في)$/u.test(ground.plain(turn - 1)) ? turn - 1 : turn;
  return ground.text(first - 1) === '،' ? first : -1;
}

const LONGEST_CIRCUMSTANCE = 16;

/** …، بعد سيطرة القوات وإعلانها كذا: behind a comma, a circumstance in which others speak is the narrator's; or -1. */
function circumstanceBefore(ground: Ground, masdar: number): number {
  for (let at = masdar - 1; at > masdar - LONGEST_CIRCUMSTANCE; at -= 1) {
    if (ground.tokens[at]?.kind === 'punctuation') return -1;
    if (ground.text(at - 1) === '،' && tells('circumstance_opener', ground.plain(at))) return at;
  }
  return -1;
}

const FARTHEST_WHEN = 3;

/** True when the words from `start` on open with a clause of time or condition, and no comma closed it before `at`. */
function awaitsVerb(ground: Ground, start: number, at: number): boolean {
  let opened = -1;
  for (let index = start; index < at - 1; index += 1) {
    if (opened >= 0 && ground.text(index) === '،') return false;
    const opens =
      tellsJoined('when_clause', ground.plain(index)) ||
      (/^[وف]?بعد$/u.test(ground.plain(index)) && ground.plain(index + 1) === 'أن');
    if (opened < 0 && opens) opened = index;
    if (opened < 0 && index > start + FARTHEST_WHEN) return false;
  }
  return opened >= 0;
}

/** قال إن الشرطة أنهت التحقيق وأكدت أن: with no comma before it, a verb of the other gender is of whom he tells, not of him. */
function saysAnother(ground: Ground, cue: Cue, other: Cue): boolean {
  const [own, next] = [cue.reading, other.reading];
  return (
    other.place === 'none' &&
    cue.kind === 'verb' &&
    own !== null &&
    next !== null &&
    own.tense !== 'masdar' &&
    next.tense === 'past' &&
    next.prefixes.startsWith('و') &&
    // أبلغت واشنطن المنطقة التي تعنيها وأضاف أن: who adds something is telling it himself.
    next.verb.class !== 'add' &&
    own.number === 'singular' &&
    next.number === 'singular' &&
    own.gender !== next.gender &&
    ground.isWord(other.range.start - 1)
  );
}

/** كشفت عن محطة عائمة | وصفها النقاد بأنها: others on what was announced, behind it with no relative pronoun. */
function describesObject(ground: Ground, cue: Cue, { place, reading, range }: Cue): boolean {
  return (
    ['object', 'an'].includes(cue.match?.link ?? '') &&
    place === 'after' &&
    reading?.verb.class === 'describe' &&
    reading.prefixes === '' &&
    /^(?:ه|ها|هم)$/u.test(reading.suffix) &&
    ground.isWord(range.start - 1) &&
    !ground.is('relative', range.start - 1)
  );
}

/** Where `cue`'s content must stop for a later cue of the same sentence, or -1 when that one lies within it. */
export function cutOf(ground: Ground, cue: Cue, other: Cue): number {
  const at = other.range.start;
  const open = ground.quotes.inside[at] ?? -1;
  if (
    open >= 0 &&
    open !== (ground.quotes.inside[cue.range.start] ?? -1) &&
    (ground.quotes.partner[open] ?? -1) - open > 8
  )
    return -1;
  const previous = ground.plain(at - 1);
  switch (other.kind) {
    case 'denial':
      return denialStart(ground, other);
    case 'participle':
    case 'trailing':
    case 'own_words':
      return at;
    case 'masdar':
      return circumstanceBefore(ground, at);
    case 'preposed':
      // أعلن أنه باق، وبحسب المتحدث فإن كذا: another's words behind the comma.
      return previous === '،' && ground.hasConjunction(at) ? at : -1;
    case 'verb':
      break;
    default:
      return -1;
  }
  if (other.place === 'relative') return -1;
  if (describesObject(ground, cue, other)) return at;
  const wasPast = cue.reading?.tense !== 'present';
  // قال إن التوقعات صدرت أمس، وتشير إلى نمو: a dropped subject of the other gender lies within the content.
  if (
    other.place === 'none' &&
    other.reading?.gender === 'female' &&
    other.reading.tense === 'present' &&
    cue.reading?.gender === 'male' &&
    cue.reading.number === 'singular' &&
    cue.reading.tense !== 'masdar'
  )
    return -1;
  // تضيف الشرطة أن فلانا أجبرها، وهددها: a dropped subject of the other gender is someone in her words.
  if (
    other.place === 'none' &&
    cue.match?.link === 'anna' &&
    cue.reading?.gender === 'female' &&
    cue.reading.number === 'singular' &&
    cue.kind === 'verb' &&
    other.reading?.gender === 'male' &&
    other.reading.number === 'singular' &&
    other.reading.suffix !== ''
  )
    return -1;
  // قالت إنه ترك هاتفه معها، وأخبرها: he did, in her words.
  if (
    other.place === 'none' &&
    other.reading?.suffix === 'ها' &&
    other.reading.gender === 'male' &&
    cue.reading?.gender === 'female' &&
    ground.isLink(cue.match?.content ?? -1)
  )
    return -1;
  const floor = other.place === 'after' ? floorGiven(ground, at) : -1;
  if (floor >= 0) return floor;
  if (saysAnother(ground, cue, other)) return -1;
  if (/^[وف]/u.test(other.reading?.prefixes ?? ''))
    return wasPast &&
      other.reading?.tense === 'present' &&
      ground.text(at - 1) !== '،' &&
      ground.tokens[at - 1]?.kind !== 'quote'
      ? -1
      : at;
  if (tells('new_sentence', previous)) return at - 1;
  if (/^(?:وهو|وهي|وهم)$/u.test(previous) && ground.text(at - 2) === '،' && other.reading?.tense === 'present')
    return at - 1;
  if (/^(?:أنه|أنها)$/u.test(previous) && /^(?:إلا|غير|بيد)$/u.test(ground.plain(at - 2))) return at - 2;
  const contrasted = other.place === 'before' ? (other.source?.start ?? at) : at;
  if (ground.plain(contrasted - 1) === 'أن' && /^(?:إلا|غير|بيد)$/u.test(ground.plain(contrasted - 2)))
    return contrasted - 2;
  if (previous === 'أن' && /^(?:قبل|بعد)$/u.test(ground.plain(at - 2)) && ground.text(at - 3) === '،') return at - 2;
  if (previous === 'الذي' && /^(?:الوقت)$/u.test(ground.plain(at - 2))) return at - 3;
  // يطالب بمراجعة الاتفاق في حين صرح وزير آخر: another's report needs no comma.
  const isClause = cue.match?.link === 'anna' || ground.isLink((cue.match?.content ?? at) - 1);
  const isAnothers = !isClause && other.place === 'after' && other.reading?.tense === 'past' && previous === 'حين';
  if (/^(?:حين|وقت)$/u.test(previous) && ground.plain(at - 2) === 'في' && (isAnothers || ground.text(at - 3) === '،'))
    return at - 2;
  const contrast = contrastBefore(ground, at);
  if (contrast >= 0 && other.place === 'after') return contrast;
  if (other.place !== 'after' && other.reading?.tense === 'past') {
    const rival = contrastedSpeaker(ground, at);
    if (rival >= 0) return rival;
  }
  // قال إنه عندما قرأ الخبر، قال لزملائه: the verb that a clause of time or condition waits for.
  if (ground.text(at - 1) === '،' && awaitsVerb(ground, cue.match?.content ?? at, at)) return -1;
  if (ground.text(at - 1) === '،' && other.place !== 'before') return openerOf(ground, at);
  if (
    other.place === 'before' &&
    other.source &&
    /^(?:فيما|بينما|لكن|ولكن)$/u.test(ground.plain(other.source.start - 1))
  )
    return other.source.start - 1;
  return -1;
}
