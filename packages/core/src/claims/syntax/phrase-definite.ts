/**
 * The step through a definite word: an adjective or title of whoever is meant, or the first word of another phrase.
 *
 * @example readDefinite(phrase) // 'read' at اللبناني in وزير المالية اللبناني, 'end' at النتائج in رفض الحزب النتائج
 */
import {
  describesNamed,
  isAdjectiveLike,
  isBehindFull,
  isFullPlural,
  isNounByShape,
  isOneMan,
  isPossessed,
  isPublic,
  mayDescribe,
} from './noun-words.ts';
import { areSeveral, isWorkplace } from './phrase-parts.ts';
import type { Outcome, PhraseReading } from './phrase-reading.ts';
import { isDefinite } from './phrase-words.ts';

/** وزير المالية | اللبناني: a definite word, unless another phrase begins with it. */
export function readDefinite(phrase: PhraseReading): Outcome {
  const { ground, at } = phrase;
  if (!isDefinite(ground, at) || ground.attribution.has('adverb', phrase.token.plain)) return undefined;
  if (beginsAnother(phrase)) return 'end';
  phrase.isIdafaOpen = false;
  return phrase.reopen(at + 1);
}

/** A definite word that the phrase cannot take: it is no adjective, nor another word for whoever is meant. */
function beginsAnother(phrase: PhraseReading): boolean {
  return (
    isBehindMarks(phrase) ||
    isNounAgain(phrase) ||
    isBehindFullPlural(phrase) ||
    isNounBehindFull(phrase) ||
    isManyBehindName(phrase) ||
    isMenBehindThings(phrase) ||
    isBodyBehindFull(phrase) ||
    isAddressee(phrase) ||
    isThingSaid(phrase) ||
    isBehindPerson(phrase) ||
    isTitleOfAnother(phrase) ||
    isNounBehindPlace(phrase) ||
    (phrase.at === phrase.start + 1 && isUnlikeFirst(phrase)) ||
    isManner(phrase)
  );
}

/** اتهمت حركة "كذا" | الحكومة: behind a name in marks only what describes it. */
function isBehindMarks({ ground, at }: PhraseReading): boolean {
  return ground.tokens[at - 1]?.kind === 'quote' && !describesNamed(ground, at);
}

/** اتهم كل طرف | الطرف الآخر: the noun again. */
function isNounAgain({ ground, at, token }: PhraseReading): boolean {
  return token.plain === `ال${ground.plain(at - 1)}`;
}

/** يعتبره كثيرون | الأفضل: a definite word is no adjective of a plural without the article. */
function isBehindFullPlural({ ground, at }: PhraseReading): boolean {
  const isPlural = isFullPlural(ground.plain(at - 1)) && !isDefinite(ground, at - 1);
  return isPlural && ground.mention(at - 1) === undefined;
}

/** شجبت لجنة حماية الصحفيين | الأحكام: a noun, whose shape tells it, describes no definite word. */
function isNounBehindFull({ ground, at, token }: PhraseReading): boolean {
  if (!isBehindFull(ground, at)) return false;
  const areThings =
    token.plain.endsWith('ات') && !ground.plain(at - 1).endsWith('ات') && ground.mention(at) === undefined;
  return areThings || isNounByShape(ground, at);
}

/** نفت إيران | الاتهامات, اتهمت السلطات | العاملين: no plural of people or things describes one name. */
function isManyBehindName({ ground, at, token, hasPerson }: PhraseReading): boolean {
  const name = ground.mention(at - 1);
  if (name?.endToken !== at || ground.mention(at) !== undefined) return false;
  if (hasPerson && name.type !== 'organization') return false;
  return /(?:ات|ون|ين)$/u.test(token.plain) || ground.isNoun('addressed', at);
}

/** اتهمت السلطات | العاملين: nor several men a thing, or things. */
function isMenBehindThings({ ground, at, token }: PhraseReading): boolean {
  if (!/^ال.+ين$/u.test(token.plain) || !/(?:ات|ة)$/u.test(ground.plain(at - 1))) return false;
  return ground.nouns(at - 1).length === 0 && isBehindFull(ground, at) && ground.mention(at) === undefined;
}

/** اتهمت جماعات حقوق الإنسان | الحكومة: nor does a body; but المتحدث الرسمي | للشرطة. */
function isBodyBehindFull({ ground, start, at, token }: PhraseReading): boolean {
  if (!ground.isNoun('body', at) && !isPublic(token.plain)) return false;
  const isWhose = token.plain.startsWith('لل') && ground.isNoun('role', start);
  return !isWhose && isBehindFull(ground, at) && ground.mention(at) === undefined;
}

/** دبلوماسي أميركي | للصحفيين, نائب المستشار فلان | للقناة الثانية: to whom. */
function isAddressee({ ground, start, at, token, hasPerson }: PhraseReading): boolean {
  if (!token.plain.startsWith('لل')) return false;
  if (hasPerson && (ground.isNoun('outlet', at) || areSeveral(ground, at))) return true;
  return ground.isNoun('unnamed', at) && !ground.isNoun('document', start) && !isDefinite(ground, at - 1);
}

/** أعلنت الحكومة | البيان, رفض الرئيس | الاعتراف: a word for what is said or done, behind a definite one. */
function isThingSaid({ ground, at, token }: PhraseReading): boolean {
  if (!isDefinite(ground, at - 1) || ground.is('preposition', at - 1)) return false;
  return (
    ground.isNoun('document', at) ||
    ground.isNoun('attitude', at) ||
    ground.isNoun('claim', at) ||
    ground.reporting.verbForms(token.key).some((form) => form.tense === 'masdar')
  );
}

/** جون كيري | الوزير, but جون كيري | القرار; دعا الرئيس فلان | الدول الأوروبية: behind a person one title of his. */
function isBehindPerson(phrase: PhraseReading): boolean {
  const { ground, at } = phrase;
  if (!phrase.endsInPerson) return false;
  if (!ground.isNoun('role', at) && !ground.isNoun('unnamed', at)) return true;
  // وقال الرئيس فلان | للصحفيين: to whom, and several are no title of one.
  const isToMany = phrase.token.plain.startsWith('لل') || areSeveral(ground, at);
  return isToMany && ground.mention(at - 1)?.form === 'name';
}

/** دعا جون كيري | الرئيس جو بايدن, حملت أنقرة | الداعية فلان: the title of another. */
function isTitleOfAnother(phrase: PhraseReading): boolean {
  const { ground, start, at } = phrase;
  const isBehindName = phrase.endsInPerson || ground.mention(start)?.endToken === at;
  return isBehindName && ground.mention(at + 1)?.type === 'person';
}

/** في ولاية بنسلفانيا | الضلوع: after a place only its adjective. */
function isNounBehindPlace({ ground, at, token }: PhraseReading): boolean {
  if (ground.mention(at - 1)?.type !== 'place' || ground.mention(at) !== undefined) return false;
  return !isAdjectiveLike(token.plain) && !ground.isNoun('role', at);
}

/** The phrase's second word, which does not agree with the first, so that two phrases stand side by side. */
function isUnlikeFirst(phrase: PhraseReading): boolean {
  return (
    isSecondNoun(phrase) ||
    isBehindSeveralMen(phrase) ||
    isManBehindThing(phrase) ||
    isBehindOneMan(phrase) ||
    isBehindPossessed(phrase)
  );
}

/** رفض الحزب | النتائج: two nouns with the article. */
function isSecondNoun({ ground, start, at }: PhraseReading): boolean {
  return isDefinite(ground, start) && !mayDescribe(ground, at);
}

/** حض المديرون | السلطات: no adjective of several men. */
function isBehindSeveralMen({ ground, start, token }: PhraseReading): boolean {
  return /^ال.+ون$/u.test(ground.plain(start)) && !token.plain.endsWith('ون');
}

/** وصفت المحطة | الكربي: nor of a thing in the feminine. */
function isManBehindThing({ ground, start, token }: PhraseReading): boolean {
  const isThing = /^[وف]?ال.+ة$/u.test(ground.plain(start)) && !ground.isNoun('role', start);
  return isThing && /[^ا]ي$/u.test(token.plain) && ground.nouns(start).length > 0;
}

/** طالب الوزير | السلطات: nor of one man; but الوزير | السيدة فلانة. */
function isBehindOneMan({ ground, start, at, token }: PhraseReading): boolean {
  if (!isOneMan(ground, start) || !/(?:ة|ات|ون|ين)$/u.test(token.plain)) return false;
  const name = ground.mention(at + 1);
  return !(name?.type === 'person' && name.firstToken === at + 1);
}

/** طالب معاليه | المجتمع الدولي. */
function isBehindPossessed({ ground, start, token }: PhraseReading): boolean {
  return isPossessed(ground, start) && !isAdjectiveLike(token.plain);
}

/** الوزير | بالقرار, but مصادر | بالشرطة: what the verb's own preposition brings. */
function isManner({ ground, start, at, token }: PhraseReading): boolean {
  const isGlued = token.plain.startsWith('بال') && !ground.hasOwnBi(at) && ground.mention(at) === undefined;
  return isGlued && !isWorkplace(ground, start, at);
}
