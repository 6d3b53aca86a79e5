/**
 * Who does what a sentence tells, where a title or a noun without a name is all that is said of him: رفض نائب الوزير التعليق
 * وأشار إلى. Whoever acted goes on to speak, not whom the sentence names by the way.
 *
 * @example actingSubject(ground, sentence.start, cue.range.start) // the tokens of نائب الوزير
 */
import { tells, tellsDefinite } from '../syntax/claim-words.ts';
import type { Ground } from '../syntax/ground.ts';
import { readNounPhrase } from '../syntax/noun-phrase.ts';
import { isGlued, isGluedPreposition, isPreposition, isTime, type TokenRange } from '../syntax/phrase-words.ts';

/** وقد, كما, وكان قد: at most so many words before the verb. */
const LONGEST_OPENING = 3;
/** Words behind what was read of a title among which its bearer may be named. */
const LONGEST_REST = 8;

const ACTORS = ['role', 'unnamed', 'relation', 'body', 'outlet'] as const;

/** The noun phrase behind or before the verb that the sentence begins with; null where its form tells no verb, or a clause of its own follows. */
export function actingSubject(ground: Ground, from: number, to: number): TokenRange | null {
  const verb = afterOpening(ground, from, to);
  const found = behindVerb(ground, verb, to) ?? beforeVerb(ground, verb, to);
  return found && !hasOtherClause(ground, found.end, to) && !isOfMessage(ground, found.end, to) ? found : null;
}

function afterOpening(ground: Ground, from: number, to: number): number {
  let at = from;
  while (at < Math.min(to, from + LONGEST_OPENING) && /^[وف]?(?:كما|ل?قد|لكن|كانت?)$/u.test(ground.plain(at))) at += 1;
  return at;
}

/** ورفض نائب الوزير, وتحدثت زوجة اللاعب: a word that is no noun, and who does it. */
function behindVerb(ground: Ground, verb: number, to: number): TokenRange | null {
  if (!mayBeVerb(ground, verb)) return null;
  let start = verb + 1;
  while (start < to && isTime(ground, start)) start += 1;
  return actorPhrase(ground, start, to);
}

/** منظمات غير حكومية سارعت: the noun, and a verb that shows by its form. */
function beforeVerb(ground: Ground, start: number, to: number): TokenRange | null {
  const phrase = actorPhrase(ground, start, to);
  if (!phrase) return null;
  const isVerb =
    /[^اةى]ت$/u.test(ground.plain(phrase.end)) ||
    ground.verbs(phrase.end).some(({ tense }) => tense === 'past' || tense === 'present');
  return isVerb && ground.mention(phrase.end) === undefined ? phrase : null;
}

function actorPhrase(ground: Ground, start: number, to: number): TokenRange | null {
  const mayAct = ACTORS.some((kind) => ground.isNoun(kind, start));
  if (!mayAct || start >= to || isGluedPreposition(ground, start)) return null;
  const end = beforeObject(ground, start, readNounPhrase(ground, start, to));
  return end > start && end < to && !isNamedSoon(ground, end, to) ? { start, end } : null;
}

/** علق متحدث باسم الشركة | على الخبر: what the verb's own preposition brings is none of the subject, unless a name completes it (المبعوث إلى المنطقة فلان). */
function beforeObject(ground: Ground, start: number, end: number): number {
  for (let at = start + 1; at < end; at += 1) {
    if (!/^(?:على|عن|إلى|مع)$/u.test(ground.plain(at)) || isOverseer(ground, at - 1)) continue;
    for (let name = at + 1; name < end; name += 1) if (ground.mention(name)?.type === 'person') return end;
    return at;
  }
  return end;
}

/** المشرف | على, القائمون | على. */
function isOverseer(ground: Ground, at: number): boolean {
  return tells('overseer', ground.plain(at)) || tellsDefinite('overseer', ground.plain(at));
}

/** … لفرع الوزارة بالمنطقة فلان: a title longer than what was read of it, and whose it is. */
function isNamedSoon(ground: Ground, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + LONGEST_REST); at += 1) {
    const mention = ground.mention(at);
    if (mention?.type === 'person' && !isPreposition(ground, at - 1) && !isGlued(ground, mention)) return true;
  }
  return false;
}

/** At the head of a sentence, before someone's title: neither a particle, a preposition, a title nor a noun by its form. */
function mayBeVerb(ground: Ground, at: number): boolean {
  const word = ground.withoutConjunction(at);
  if (ground.tokens[at]?.kind !== 'word' || ground.mention(at) !== undefined || isPreposition(ground, at)) return false;
  if (word.length < 3 || /^ال|[ةىء]$|ات$/u.test(word) || tells('link', word) || isTime(ground, at)) return false;
  if (ground.verbs(at).some(({ tense }) => tense === 'past' || tense === 'present')) return true;
  return !['role', 'unnamed', 'relation', 'body', 'outlet', 'document', 'speech'].some((kind) =>
    ground.isNoun(kind, at),
  );
}

/** … عقب كلمة لفلان هدد فيها: whose words they are stands with them. */
function isOfMessage(ground: Ground, from: number, cue: number): boolean {
  if (!/^(?:في|خلال)(?:ه|ها)$/u.test(ground.plain(cue + 1))) return false;
  for (let at = from; at < cue; at += 1) if (ground.mention(at)?.type === 'person') return true;
  return false;
}

/** فيما, بينما, حيث, الذي: from here on another may act. */
function hasOtherClause(ground: Ground, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (/^[وف]?(?:فيما|بينما|عندما|بعدما|حين|حينما|الذي|التي|الذين)$/u.test(ground.plain(at))) return true;
  return false;
}
