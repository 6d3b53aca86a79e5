/**
 * What a noun is to the word beside it: an adjective of it, its owner, a body, one man, an honorific.
 *
 * @example mayDescribe(ground, at) // true of الأميركي, false of النتائج
 */
import { fold } from '@isnad/arabic';
import { nameLexicon } from '../../mentions/name-lexicon.ts';
import { isAttack } from './attack-words.ts';
import { tells, tellsKey } from './claim-words.ts';
import type { Ground } from './ground.ts';
import { isDefinite, isPreposition, isTime } from './phrase-words.ts';

/** Adjectives by shape: النتائج has none of them. */
const DESCRIBING = /^(?:ال|وال|لل|بال)(?:م.+|أ.+|ا..?.?|.ا..?|..ي.|.+(?:ي|ية|ة|ات|ون|ين|ان|يا))$/u;

/** سموه, معاليه, محاميها: a noun with a pronoun takes no further noun. */
export function isPossessed(ground: Ground, index: number): boolean {
  if (!/.{2}(?:ه|ها|هم)$/u.test(ground.plain(index))) return false;
  return ground.isNoun('role', index) || isHonorific(ground.withoutConjunction(index));
}

export function isAdjectiveLike(word: string): boolean {
  return /(?:ي|ية|يين|يون|ين|ون|ات|ان|يا|ة)$/u.test(word);
}

/** النيابة التركية, الشرطة: definite, feminine or a body's noun, and nobody's title. */
export function isBodyNoun(ground: Ground, at: number): boolean {
  const word = ground.withoutConjunction(at);
  return (
    word.startsWith('ال') &&
    !ground.isNoun('role', at) &&
    (ground.isNoun('body', at) || (/ة$/u.test(word) && ground.mention(at) === undefined && isOfThing(ground, at)))
  );
}

/** الشرطة, السلطة, المحكمة; not الفنانة, السيدة. */
function isOfThing(ground: Ground, at: number): boolean {
  const key = fold(ground.withoutConjunction(at).slice(2));
  return nameLexicon().titles.get([key]).length === 0;
}

/** الوزير, مصادر, الشرطة, التقرير, والده: a noun that someone or something that speaks is called by. */
export function isSpeakersNoun(ground: Ground, at: number): boolean {
  return SPEAKERS.some((kind) => ground.isNoun(kind, at));
}

const SPEAKERS = ['role', 'unnamed', 'body', 'outlet', 'document', 'relation'] as const;

/** أعلن قائد الأركان | "انتهاء" الضربات: marks around a noun that the next one completes are no name. */
export function isTermOf(ground: Ground, after: number): boolean {
  // عملية "الفجر" اللواء فلان, حزب "النهج" المعارض: marks around a name, and what is told of who bears it.
  if (ground.isNoun('role', after)) return false;
  const name = ground.mention(after - 2);
  if (name?.type === 'organization' && name.endToken === after - 1 && isParticiple(ground, after)) return false;
  return isDefinite(ground, after) && /^ال/u.test(ground.plain(after)) && !/(?:ي|ية)$/u.test(ground.plain(after));
}

/** المعارض, المتخصصة: the shape of a participle, of one. */
function isParticiple(ground: Ground, at: number): boolean {
  const isNoun = ground.nouns(at).length > 0 || ground.verbs(at).some(({ tense }) => tense === 'masdar');
  return /^الم.{3,}$/u.test(ground.plain(at)) && !/(?:ون|ين|ات|ية)$/u.test(ground.plain(at)) && !isNoun;
}

/** True of a definite word that can be an adjective of the noun before it, or another word for it. */
export function mayDescribe(ground: Ground, at: number): boolean {
  const word = ground.plain(at);
  return DESCRIBING.test(word) || word.length < 6 || ground.mention(at) !== undefined || ground.nouns(at).length > 0;
}

/** أفعال, إفعال, افتعال, استفعال, انفعال: plurals and verbal nouns, which describe nothing. */
const NOUN_PATTERN = /^ال(?:[أإ]..ا.|ا..?.?.ا.)$/u;

/** True of a definite word that is a noun by its shape (الأحكام, الإفراج, الاتهامات) and so begins a phrase of its own. */
export function isNounByShape(ground: Ground, at: number): boolean {
  const word = ground.plain(at);
  if (!NOUN_PATTERN.test(word) || tells('describing_plural', word.slice(2))) return false;
  return nameLexicon().demonyms.get(fold(word)) === undefined;
}

/** مراقبون, كثيرون: a plural of people that keeps its ن, so that nothing completes it; not قانون, whose ون is its own. */
export function isFullPlural(word: string): boolean {
  return word.endsWith('ون') && !tells('own_un', word) && !tells('own_un', word.replace(/^[لب]/u, ''));
}

/** مسلحون, مدافعون, صحافيتان: a plural or a dual that no verb has for its object. */
export function isNominative(word: string): boolean {
  return word.length > 5 && (isFullPlural(word) || /[^ا]يتان$/u.test(word));
}

/** الوزير, السفير: a title with the article, of one man. */
export function isOneMan(ground: Ground, at: number): boolean {
  const word = ground.withoutConjunction(at);
  return (
    word.startsWith('ال') &&
    ground.isNoun('role', at) &&
    !/(?:ة|ات|ون|ين|اء)$/u.test(word) &&
    !ground.isNoun('body', at)
  );
}

/** معالي, سمو, with the pronoun taken off. */
export function isHonorific(word: string): boolean {
  const host = /^(.{3,})(?:ه|ها|هم)$/u.exec(word)?.[1];
  if (host === undefined) return false;
  const title =
    nameLexicon().titles.get([fold(host)])[0] ?? nameLexicon().titles.get([fold(host.replace(/ت$/u, 'ة'))])[0];
  return title?.class === 'honorific' || title?.class === 'royal';
}

/** True behind a definite word or a name, with no preposition between: what is definite as well describes it or begins anew. */
export function isBehindFull(ground: Ground, at: number): boolean {
  const before = ground.mention(at - 1);
  if (before !== undefined) return before.endToken === at;
  return isDefinite(ground, at - 1) && !ground.is('preposition', at - 1);
}

/** True unless a definite noun for people or states and a bare name of a place stand side by side. */
export function isOpenTo(ground: Ground, start: number, place: number): boolean {
  return !(
    place > start &&
    isDefinite(ground, place - 1) &&
    !ground.plain(place).startsWith('ال') &&
    ground.mention(place - 1) === undefined &&
    isDefinite(ground, start) &&
    (ground.isNoun('unnamed', start) || isDescribedBody(ground, start, place))
  );
}

/** التكتل الأوروبي | روسيا, but العاصمة السورية دمشق. */
function isDescribedBody(ground: Ground, start: number, place: number): boolean {
  return (
    place === start + 2 &&
    /^ال.{2,}(?:ي|ية)$/u.test(ground.plain(place - 1)) &&
    nameLexicon().placeHeads.get([fold(ground.withoutConjunction(start).replace(/^ال/u, ''))]).length === 0
  );
}

/** حركة حماس, وزارة الخارجية: a body's name that begins with its noun, without the article. */
export function isHeadedBody(ground: Ground, at: number): boolean {
  const mention = ground.mention(at);
  if (mention?.type !== 'organization' || mention.endToken - mention.firstToken < 2) return false;
  return !ground.plain(at).startsWith('ال') && nameLexicon().organizationHeads.get([ground.keys[at] ?? '']).length > 0;
}

/** True of الشرطة, الجيش, الحكومة, with the article or without: every country has them, so that they are no one's name. */
export function isPublic(word: string): boolean {
  return tellsKey('public_body', fold(word).replace(/^ال/u, ''));
}

/** دولة, مملكة, ولاية: with a place's name after it the noun means that place. */
export function isPlaceNoun(ground: Ground, at: number): boolean {
  return tells('place_noun', ground.withoutConjunction(at)) && ground.mention(at + 1)?.type === 'place';
}

/** مسؤول أميركي (كبير) |: an indefinite source and its adjective, behind which no complement of it can stand. */
export function isBehindAdjective(ground: Ground, head: number, at: number): boolean {
  const speaks = (index: number) => ['unnamed', 'body', 'document'].some((kind) => ground.isNoun(kind, index));
  if (isDefinite(ground, head) || !(speaks(head) || speaks(head + 1))) return false;
  for (let before = at - 1; before > head && before > at - 4; before -= 1) {
    const word = ground.plain(before);
    // وثائق جديدة: so is any word in the feminine right behind a plural of things.
    const isOfThings = before === head + 1 && ground.isNoun('document', head) && /^[^و].{2,}ة$/u.test(word);
    if (
      (isOfThings || /(?:ي|ية|يون|يين|يان|يتان)$/u.test(word)) &&
      !isDefinite(ground, before) &&
      ground.nouns(before).length === 0
    )
      return ground.mention(before) === undefined;
  }
  return false;
}

/** إغلاق الطريق, مقتل جنديين: a verbal noun, or a noun that a definite one completes; not رفيع المستوى. */
export function beginsNoun(ground: Ground, at: number): boolean {
  const word = ground.plain(at);
  // مصدر طبي | حصيلة القتلى: behind an adjective in the masculine a word in the feminine is no second one.
  const isFeminine = /^[^و].{2,}ة$/u.test(word) && /.{2}ي$/u.test(ground.plain(at - 1)) && ground.isWord(at + 1);
  if (isFeminine && !isPreposition(ground, at + 1) && !ground.isLink(at + 1)) return true;
  if (isAdjectiveLike(word) || tells('improper_adjective', word)) return false;
  if (isAttack(word) || (['short_masdar', 'verdict', 'act'] as const).some((kind) => tells(kind, word))) return true;
  if (ground.verbs(at).some(({ tense }) => tense === 'masdar') || /^(?:[أإ]..ا.|ا..?.?.ا.|ت..ي.)$/u.test(word))
    return true;
  const next = ground.mention(at + 1);
  if (next?.firstToken === at + 1) return next.type !== 'person' && next.start === ground.tokens[at + 1]?.start;
  return /^ال.{2}/u.test(ground.plain(at + 1)) && !isTime(ground, at + 1) && ground.nouns(at).length === 0;
}

/** شركة "نوفاكس": marks behind a body's noun and a body's name in them. */
export function isCalledSo(ground: Ground, open: number, close: number): boolean {
  const name = ground.mention(open + 1);
  if (name?.type !== 'organization' || name.endToken !== close) return false;
  const key = ground.keys[open - 1] ?? '';
  return ground.isNoun('outlet', open - 1) || nameLexicon().organizationHeads.get([key]).length > 0;
}

/** الفرنسية, المعارض, القائد, behind marks; not الحكومة, الحوثيين, الإعلان. */
export function describesNamed(ground: Ground, at: number): boolean {
  const word = ground.plain(at);
  if (ground.mention(at) !== undefined || ground.isNoun('role', at)) return true;
  if (/(?:ون|ين|ات)$/u.test(word) || isPublic(word)) return false;
  return isParticiple(ground, at) || (isAdjectiveLike(word) && ground.nouns(at).length === 0);
}

/** المساعد | لشؤون التمريض, المدير الإقليمي | لشركة النور: behind a title, a field or a body's noun; no outlet, to whom one speaks. */
export function isFieldOfTitle(ground: Ground, head: number, at: number): boolean {
  const word = ground.plain(at);
  if (!/^ل[^ل].{2}/u.test(word) || !ground.isNoun('role', head) || ground.mention(at) !== undefined) return false;
  if (tells('field_noun', word.slice(1))) return true;
  const [body] = nameLexicon().organizationHeads.get([fold(word.slice(1))]);
  return body !== undefined && body.kind !== 'media' && !ground.isNoun('outlet', at);
}
