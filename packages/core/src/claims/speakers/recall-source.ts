/**
 * Reads nouns that point back to someone who spoke or was named before: المصدر، المسؤول الدولي، سموه، الأخير، البريطاني.
 *
 * @example recallSource(reader, cue.source, sentence) // المصدر → the source quoted before
 */
import { fold } from '@isnad/arabic';
import { nameLexicon } from '../../mentions/name-lexicon.ts';
import type { Sentence } from '../../model/segmented.ts';
import type { Cue } from '../cues/cue.ts';
import { tells } from '../syntax/claim-words.ts';
import type { Ground } from '../syntax/ground.ts';
import { isDefinite, type TokenRange } from '../syntax/phrase-words.ts';
import { chooseAntecedent } from './antecedents/choose.ts';
import type { Reader } from './drafts.ts';
import { ofHisOwn } from './own-document.ts';
import { byOffice, bySameTitle, honoured, isHonorificOf, spokesmanOf } from './recall-by-title.ts';
import { type ResolvedSource, resolveSource } from './speaker.ts';
import {
  FAR,
  fitsGender,
  genderOf,
  isFrom,
  isMany,
  latestNamed,
  mayBeFrom,
  NEAR,
  ofOtherGender,
  RECENT_TURNS,
  theSpeaker,
  type Wanted,
} from './spoke-last.ts';
import { describedBody, spokenBody } from './spoken-body.ts';
import { twoBefore, twoOf } from './the-two.ts';

const LATTER = /^(?:الأخير|الاخير|الأخيرة|الاخيرة)$/u;

/**
 * The source itself when it names someone or says something new; else whom it points back to. Linear in the few turns
 * and names before it.
 */
export function recallSource(
  reader: Reader,
  range: TokenRange,
  sentence: Sentence,
  cue: Cue | null = null,
): ResolvedSource {
  const ruled = recallByRules(reader, range, sentence, cue);
  if (isNamedHere(reader, range, ruled)) return ruled;
  const index = reader.ground.segmented.sentenceOfToken[range.start] ?? 0;
  const place = { at: range.start, phrase: range, sentence: index, article: sentence.article };
  return chooseAntecedent(reader, place, ruled, cue)?.source ?? ruled;
}

/** The phrase itself holds the name of whom it means. */
function isNamedHere({ ground }: Reader, { start, end }: TokenRange, { speaker }: ResolvedSource): boolean {
  if (!('entity' in speaker)) return false;
  for (let at = start; at < end; at += 1) {
    const mention = ground.mention(at);
    if (mention?.entity === speaker.entity && mention.form !== 'nominal') return true;
  }
  return false;
}

function recallByRules(reader: Reader, range: TokenRange, sentence: Sentence, cue: Cue | null = null): ResolvedSource {
  // هذه المنظمة, هاتان الشركتان: the noun tells who.
  const isPointing = range.end - range.start > 1 && reader.ground.is('pronoun', range.start);
  if (isPointing && isBody(reader.ground, range.start + 1)) {
    const noun = recallByRules(reader, { start: range.start + 1, end: range.end }, sentence, cue);
    return 'entity' in noun.speaker ? noun : resolveSource(reader.ground, range);
  }
  // ذات المصدر, نفس المصادر: the same as المصدر نفسه.
  if (
    /^(?:ذات|نفس)$/u.test(reader.ground.withoutConjunction(range.start)) &&
    isDefinite(reader.ground, range.start + 1)
  )
    return recallByRules(reader, { start: range.start + 1, end: range.end }, sentence, cue);
  const spoken = spokenBody(reader, range, sentence.article);
  if (spoken) return spoken;
  const resolved = resolveSource(reader.ground, range);
  if (resolved.speaker.kind === 'person')
    return spokesmanOf(reader, range, resolved) ?? ofOtherGender(reader, range, resolved, cue) ?? resolved;
  if (resolved.speaker.kind !== 'unnamed' && resolved.speaker.kind !== 'document') return resolved;
  const { ground } = reader;
  const word = ground.withoutConjunction(range.start).replace(/^لل/u, 'ال');
  const index = ground.segmented.sentenceOfToken[range.start] ?? 0;
  const turns = reader.turns.slice(-RECENT_TURNS).filter((turn) => turn.article === sentence.article);
  const told = cue?.place === 'after' && cue.reading?.number === 'singular' ? cue.reading.gender : null;
  const isFeminine = (told ?? resolved.gender) === 'female';
  const wanted = { ground, range, turns, index, article: sentence.article, isFeminine };
  if (LATTER.test(word) && range.end - range.start === 1) return theLatter(wanted) ?? resolved;
  if (isHonorificOf(ground, range)) return honoured(wanted) ?? resolved;
  const goesOn = cue?.reading?.verb.class === 'add' && cue.place === 'after';
  const two = twoOf(ground, range);
  if (two) return twoBefore(ground, range.start, sentence.article, two) ?? resolved;
  const titled = bySameTitle(wanted, word);
  if (titled) return titled;
  if (!word.startsWith('ال')) return (goesOn ? theSpeaker(wanted, word) : null) ?? resolved;
  if (goesOn && resolved.speaker.of !== null) return theSpeaker(wanted, word) ?? resolved;
  if (resolved.speaker.of !== null && resolved.speaker.kind === 'unnamed') return resolved;
  return (
    describedBody(reader, range, sentence.article) ??
    sameNoun(wanted, word) ??
    theSource(wanted, word) ??
    byOrigin(wanted, word) ??
    byOffice(wanted, word) ??
    (goesOn ? theSpeaker(wanted, word) : null) ??
    (resolved.speaker.kind === 'document' ? ofHisOwn(wanted, word, resolved) : null) ??
    resolved
  );
}

/** المنظمة, الصحيفة; not التجربة. */
function isBody(ground: Ground, at: number): boolean {
  const key = fold(ground.plain(at).replace(/^ال/u, ''));
  if (!isDefinite(ground, at)) return false;
  return (
    ground.isNoun('body', at) || ground.isNoun('outlet', at) || nameLexicon().organizationHeads.get([key]).length > 0
  );
}

/** الأخير: the one named last; going on with someone's words (وتابع الأخير), the one who spoke last. */
function theLatter(wanted: Wanted): ResolvedSource | null {
  const { ground, range, turns, index } = wanted;
  const isFeminine = /ة$/u.test(ground.plain(range.start));
  const last = turns.at(-1);
  const isNamed = (source: ResolvedSource) => 'entity' in source.speaker;
  const continues = ground.verbs(range.start - 1).some((form) => form.verb.class === 'add');
  if (continues && last && isNamed(last.source) && fitsGender(last.source.gender, isFeminine)) return last.source;
  const name = latestNamed(ground, range, index - 1, (entity, mention) =>
    entity.type === 'person'
      ? fitsGender(genderOf(entity), isFeminine)
      : entity.type === 'organization'
        ? /(?:ة|ات)$/u.test(mention.text.split(' ', 1)[0] ?? '') === isFeminine
        : isFeminine,
  );
  if (name) return name;
  return last && isNamed(last.source) && index - last.sentence <= NEAR ? last.source : null;
}

/** المصدر, where no source has been named: who spoke last, whatever he was called. */
function theSource({ ground, range, turns, index }: Wanted, word: string): ResolvedSource | null {
  const last = turns.at(-1);
  const isBare =
    range.end - range.start === 1 || (range.end - range.start === 2 && ground.is('reflexive', range.start + 1));
  if (word !== 'المصدر' || !isBare || !last || index - last.sentence > FAR) return null;
  // وأكد ذات المصدر, المصدر نفسه: whoever it was; المصدر alone is no one whom the text has named.
  const isSame = range.end > range.start + 1 || /^(?:ذات|نفس)$/u.test(ground.withoutConjunction(range.start - 1));
  return last.source.speaker.kind === 'person' && !isSame ? null : last.source;
}

/** المصدر, المصادر, التقرير, المسؤول نفسه: who or what was last called by that noun. */
function sameNoun({ ground, range, turns, index, isFeminine }: Wanted, word: string): ResolvedSource | null {
  const stems = numbersOf(word.slice(2));
  const adjectives: string[] = [];
  for (let at = range.start + 1; at < range.end; at += 1)
    if (ground.isWord(at) && !ground.is('reflexive', at)) adjectives.push(bare(ground.plain(at)));
  const before = turns.findLast(({ source: { speaker } }) => {
    if (!('description' in speaker)) return false;
    const words = speaker.description.split(/\s+/u).map(bare);
    // أحد المسؤولين is one of them.
    if (tells('partitive', words[0] ?? '')) words.shift();
    const [head = '', ...rest] = words;
    if (!numbersOf(head).some((stem) => stems.includes(stem))) return false;
    if (isMany(head) && !isMany(word) && words.length === speaker.description.split(/\s+/u).length) return false;
    return adjectives.every((adjective) => rest.includes(adjective));
  });
  if (before) return before.source;
  if (!ground.isNoun('unnamed', range.start) || ground.isNoun('body', range.start) || isMany(word)) return null;
  const { demonyms } = nameLexicon();
  const country = adjectives.map((adjective) => demonyms.get(fold(adjective))?.country).find(Boolean) ?? null;
  // المتحدث باسم الشرطة is no one who spoke for others.
  if (adjectives.includes('باسم')) return null;
  const near = turns.findLast(
    ({ source, isPassing, sentence }) =>
      !isPassing &&
      source.speaker.kind === 'person' &&
      index - sentence <= NEAR &&
      fitsGender(source.gender, isFeminine) &&
      (country === null || mayBeFrom(ground.context.entities[source.speaker.entity], country)),
  );
  return ground.isNoun('role', range.start) ? (near?.source ?? null) : null;
}

/** البريطاني, النجم المصري, المدرب: the person last named of that origin; of none named, no one. */
function byOrigin({ ground, range, index, isFeminine }: Wanted, word: string): ResolvedSource | null {
  const { demonyms } = nameLexicon();
  const own = demonyms.get(fold(word))?.country ?? null;
  const isBare = own !== null && !isMany(word);
  // المسؤول الليبي may be anyone; المدرب الإسباني is he of whom the text tells.
  if (!isBare && ground.isNoun('unnamed', range.start)) return null;
  const country = own ?? demonyms.get(ground.keys[range.start + 1] ?? '')?.country ?? null;
  if (!isBare && !(ground.isNoun('role', range.start) && country !== null && range.end - range.start === 2))
    return null;
  if (range.end - range.start > 2) return null;
  return latestNamed(
    ground,
    range,
    index - 6,
    (entity) =>
      entity.type === 'person' && fitsGender(genderOf(entity), isFeminine) && isFrom(entity, country as string),
  );
}

function bare(word: string): string {
  return word.replace(/^[وفلب]?ال|^لل/u, '').replace(/[.,،؛:"«»“”]+$/u, '');
}

/** A noun with its other numbers: مصدر and مصادر, مسؤول and مسؤولون. */
function numbersOf(noun: string): string[] {
  const key = fold(noun);
  const one = key.replace(/(?:ون|ين|ان)$/u, '');
  return one.length >= 3 ? [key, one] : [key];
}
