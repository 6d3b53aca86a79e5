/**
 * The step through a preposition inside a phrase: the field of an office, those of whom there are so many, a workplace.
 *
 * @example readPreposition(phrase) // 'read' at في in الباحث في شؤون الطاقة, 'end' at خلال in القوات خلال الفترة الماضية
 */
import { tells } from './claim-words.ts';
import { countsOut, isCalledBody } from './phrase-parts.ts';
import type { Outcome, PhraseReading } from './phrase-reading.ts';
import { isDefinite, isPreposition } from './phrase-words.ts';

/** مصدر | في الشرطة, but الوزير فلان | في باريس: what a preposition adds to whoever is meant. */
export function readPreposition(phrase: PhraseReading): Outcome {
  if (!isPreposition(phrase.ground, phrase.at)) return undefined;
  if (phrase.endsInPerson || isCircumstance(phrase)) return 'end';
  return readOfficeField(phrase) ?? endAtVerbObject(phrase) ?? readCounted(phrase) ?? readPlaceOfWork(phrase);
}

/** مصدر مقرب من الإدارة | في البداية, القوات الأمنية | خلال الفترة الماضية: when, not who. */
function isCircumstance({ ground, at, token }: PhraseReading): boolean {
  return ground.is('circumstance_word', at) || (token.plain === 'في' && ground.is('occasion_word', at + 1));
}

/** الباحث | في شؤون الطاقة. */
function readOfficeField(phrase: PhraseReading): Outcome {
  const { ground, at } = phrase;
  const field = at + 1;
  if (phrase.token.plain !== 'في' || field >= phrase.last) return undefined;
  if (!tells('field_noun', ground.plain(field)) || !ground.isNoun('role', phrase.head)) return undefined;
  phrase.beginNoun(field, true);
  return phrase.reopen(field + 1);
}

/** What the verb's own preposition brings: from whom, where to, where it was published. */
function endAtVerbObject(phrase: PhraseReading): Outcome {
  return isFromAnother(phrase) || isWhereTo(phrase) || isPublishedThere(phrase) ? 'end' : undefined;
}

/** نقلت رويترز | عن الوزير: an outlet has words of another. */
function isFromAnother({ ground, start, token }: PhraseReading): boolean {
  if (token.plain !== 'عن') return false;
  const outlet = ground.mention(ground.tokens[start]?.kind === 'quote' ? start + 1 : start);
  return outlet ? ground.isMedia(outlet) : ground.isNoun('outlet', start);
}

/** وجهت المحكمة | إلى الصحافيين: only who is sent goes with where to. */
function isWhereTo({ ground, start, token }: PhraseReading): boolean {
  return token.plain === 'إلى' && !ground.isNoun('role', start) && !ground.isNoun('unnamed', start);
}

/** كتب الناشط | على تويتر. */
function isPublishedThere({ ground, at, token }: PhraseReading): boolean {
  if (ground.isNoun('platform', at + 1)) return true;
  const object = ground.mention(at + 1);
  return token.plain === 'على' && object !== undefined && ground.isMedia(object);
}

/** أكثر | من ثلاثة أرباع, العديد | من وسائل الإعلام, تسعة | من كل عشرة: of what there are so many. */
function readCounted(phrase: PhraseReading): Outcome {
  const { ground, at } = phrase;
  const counted = at + 1;
  if (phrase.token.plain !== 'من' || counted >= phrase.last || !countsOut(ground, at - 1, counted)) return undefined;
  phrase.beginNoun(counted);
  // A name is left to the step that reads names.
  return phrase.reopen(ground.mention(counted)?.firstToken === counted ? counted : counted + 1);
}

/** مصدر مقرب | من حزب الله, مسؤول | في الوزارة: whom it serves, and where. */
function readPlaceOfWork(phrase: PhraseReading): Outcome {
  const { ground, start, at } = phrase;
  const place = at + 1;
  const isInCalledBody = phrase.token.plain === 'في' && isCalledBody(ground, place);
  const isTied =
    tells('close_to', ground.plain(at - 1)) ||
    isNamedPlace(phrase, place) ||
    (isDefinite(ground, place) && !ground.isNoun('speech', place)) ||
    (isInCalledBody && ground.isNoun('role', start));
  if (!isTied) return 'end';
  // المسؤول في حزب | "نداء تونس".
  if (isInCalledBody) phrase.isIdafaOpen = true;
  return phrase.reopen(place);
}

/** في | وزارة الصحة, في | لبنان: the name of a body or place. */
function isNamedPlace({ ground }: PhraseReading, place: number): boolean {
  const name = ground.mention(place);
  return name?.firstToken === place && name.type !== 'person';
}
