/**
 * Reads the noun phrase that names a source: head, complements, adjectives, apposition, coordinated names.
 *
 * @example readNounPhrase(ground, 1, 9) // 'وزير المالية اللبناني علي حسن خليل' → 6
 */
import { tells } from './claim-words.ts';
import { closingName } from './closing-name.ts';
import type { Ground } from './ground.ts';
import { isPossessed } from './noun-words.ts';
import {
  endAtStranger,
  readComplement,
  readField,
  readJoinedNoun,
  readOnBehalf,
  readRegion,
  readSecondAdjective,
  readStatus,
  readTitle,
} from './phrase-complements.ts';
import { readDefinite } from './phrase-definite.ts';
import { readApposition, readHonour, readHyphenated, readMarks, readName } from './phrase-names.ts';
import { readPreposition } from './phrase-prepositions.ts';
import { type Outcome, PhraseReading } from './phrase-reading.ts';
import { isDefinite, isPreposition, isTime, skipBracket } from './phrase-words.ts';
import { withheldNameEnd } from './withheld-name.ts';

const LONGEST_PHRASE = 40;

/**
 * The end of the noun phrase that begins at `start`: head, complement, adjectives, apposition (`withApposition`),
 * coordinated names. A bare `start` comes back when no phrase begins there. Never past `limit`.
 */
export function readNounPhrase(ground: Ground, start: number, limit: number, withApposition = true): number {
  const phrase = new PhraseReading(ground, start, Math.min(limit, start + LONGEST_PHRASE), withApposition);
  let outcome: Outcome = 'read';
  while (phrase.at < phrase.last && (outcome === 'read' || readToName(phrase) === 'read')) outcome = readOn(phrase);
  return withoutPunctuation(phrase);
}

/** نائب المدعي العام | في مشهد فلان: what would end the phrase leads to the name of whoever bears the title. */
function readToName(phrase: PhraseReading): Outcome {
  const { ground, start, last, hasPerson, withApposition } = phrase;
  if (hasPerson || !withApposition) return undefined;
  const name = closingName(ground, start, last);
  if (name < phrase.at) return undefined;
  phrase.hasPerson = true;
  phrase.isOpen = false;
  phrase.isIdafaOpen = false;
  return phrase.goOn(closeMarks(ground, name));
}

/** "فلان |": behind the name, and behind the marks around it. */
function closeMarks(ground: Ground, name: number): number {
  const end = ground.mention(name)?.endToken ?? name + 1;
  const open = ground.tokens[end]?.kind === 'quote' ? (ground.quotes.partner[end] ?? -1) : -1;
  return open >= 0 && open < name ? end + 1 : end;
}

/** One step on. The first step that knows the word decides, so that their order counts. */
function readOn(phrase: PhraseReading): Outcome {
  return endAtLink(phrase) ?? readNames(phrase) ?? endAtClause(phrase) ?? readFirstWord(phrase) ?? readWords(phrase);
}

/** Names, and the signs around and between them. */
function readNames(phrase: PhraseReading): Outcome {
  return (
    readBracket(phrase) ??
    readJoint(phrase) ??
    readHonour(phrase) ??
    readName(phrase) ??
    readMarks(phrase) ??
    readApposition(phrase)
  );
}

/** Words behind the phrase's first. */
function readWords(phrase: PhraseReading): Outcome {
  return (
    endAtOpener(phrase) ??
    readStatus(phrase) ??
    readOnBehalf(phrase) ??
    readPreposition(phrase) ??
    readDefinite(phrase) ??
    readReflexive(phrase) ??
    endAtStranger(phrase) ??
    readField(phrase) ??
    endAtRemark(phrase) ??
    readTitle(phrase) ??
    readJoinedNoun(phrase) ??
    readSecondAdjective(phrase) ??
    readHyphenated(phrase) ??
    readRegion(phrase) ??
    readComplement(phrase)
  );
}

/** الوزير | أن: a link begins what is said. */
function endAtLink({ ground, at }: PhraseReading): Outcome {
  return ground.tokens[at] === undefined || ground.isLink(at) ? 'end' : undefined;
}

/** الوزير (52 عاما) | فلان: what stands in brackets is passed over; no phrase begins with it. */
function readBracket(phrase: PhraseReading): Outcome {
  const { ground, start, at } = phrase;
  if (!'(['.includes(phrase.token.text)) return undefined;
  const behind = skipBracket(ground, at, phrase.last);
  if (behind === at) return undefined;
  return at === start ? 'end' : phrase.goOn(behind);
}

/** #روسيا, وزارة_الصحة: a sign that belongs to the word beside it. */
function readJoint(phrase: PhraseReading): Outcome {
  const { start, at, token } = phrase;
  const isTied = token.gap === 'none' && at > start && '_-/.'.includes(token.text);
  return token.text === '#' || isTied ? phrase.goOn(at + 1) : undefined;
}

/** الوزير | أمس, الرجل | الذي قال, الوزير |؛: when it was, a relative clause or a sign is no part of the phrase. */
function endAtClause({ ground, at }: PhraseReading): Outcome {
  const isRelative = ground.is('relative', at) && !isPreposition(ground, at);
  return !ground.isWord(at) || isTime(ground, at) || isRelative ? 'end' : undefined;
}

/** وزير (المالية), الوزير: any word but a conjunction may begin, and an indefinite one opens an idafa. */
function readFirstWord(phrase: PhraseReading): Outcome {
  const { ground, start, at } = phrase;
  if (at !== start) return undefined;
  if (ground.is('conjunction', at)) return 'end';
  phrase.isIdafaOpen = !isDefinite(ground, at) && !isPossessed(ground, at);
  return phrase.goOn(at + 1);
}

/** الوكالة | نقلا عن, الناشطة | لمراسل القناة فلان: from whom it comes, and to whom she said it. */
function endAtOpener({ ground, at, last, token }: PhraseReading): Outcome {
  const { plain } = token;
  if (plain === 'ل' || token.key === 'نقلا' || tells('phrase_opener', plain)) return 'end';
  const isInterviewer = plain.startsWith('ل') && tells('interviewer', plain.slice(1));
  return isInterviewer || withheldNameEnd(ground, at, last) > at ? 'end' : undefined;
}

/** الوزير نفسه. */
function readReflexive(phrase: PhraseReading): Outcome {
  return phrase.ground.is('reflexive', phrase.at) ? phrase.goOn(phrase.at + 1) : undefined;
}

/** سهام مبروك | لمراسلة الوكالة, أبدى المدرب | سعادته بالفوز: to whom she said it, and how he feels. */
function endAtRemark({ ground, at, token, hasPerson }: PhraseReading): Outcome {
  if (hasPerson && /^ل[^ل]/u.test(token.plain) && ground.reporting.nouns(token.key).length === 0) return 'end';
  return isPossessed(ground, at) && ground.isNoun('attitude', at) ? 'end' : undefined;
}

/** The phrase's end without the comma or dash that it was read up to; the bracket's own sign stays. */
function withoutPunctuation({ ground, start, at }: PhraseReading): number {
  let end = at;
  while (end > start && ground.tokens[end - 1]?.kind === 'punctuation' && ground.text(end - 1) !== ')') end -= 1;
  return end;
}
