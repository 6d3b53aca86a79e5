/**
 * The steps through a phrase's names: titles of honour, names with and without a letter before them, marks, apposition.
 *
 * @example readName(phrase) // 'read' at علي in وزير المالية علي حسن خليل, 'end' at إسرائيل in اتهمت حركة حماس إسرائيل
 */
import type { Mention } from '../../model/mention.ts';
import type { Ground } from './ground.ts';
import { isBehindFull, isBodyNoun, isCalledSo, isHeadedBody, isOpenTo, isPublic, isTermOf } from './noun-words.ts';
import {
  closesSoon,
  isBetweenCommas,
  isHyphenated,
  isNamedAlready,
  isOfMany,
  isServed,
  isWorkplace,
  mayBearName,
  nameBehindHonour,
  namesBetween,
} from './phrase-parts.ts';
import type { Outcome, PhraseReading } from './phrase-reading.ts';
import { fillsMarks, isNameQuote } from './phrase-words.ts';

/** مدير الإدارة بوزارة الداخلية | اللواء د. فلان: titles of honour lead to the name of whoever holds the office. */
export function readHonour(phrase: PhraseReading): Outcome {
  const { ground, start, at } = phrase;
  if (phrase.hasPerson || at === start || !mayBearName(ground, start)) return undefined;
  const name = nameBehindHonour(ground, at);
  return name > at && name < phrase.last ? phrase.reopen(name) : undefined;
}

/** وزير المالية | علي حسن خليل, رئيس بلدية | باريس: a name, unless it is of another. */
export function readName(phrase: PhraseReading): Outcome {
  const { ground, start, at } = phrase;
  const name = ground.mention(at);
  if (name?.firstToken !== at) return undefined;
  const isPerson = name.type === 'person';
  const isGlued = name.start > phrase.token.start;
  if (isPerson && !isGlued && isWhoIsRelated(phrase)) {
    phrase.goOn(name.endToken);
    return 'end';
  }
  if (phrase.endsInPerson && !(isPerson && isGlued && phrase.token.plain.startsWith('و'))) return 'end';
  if (at > start && (isGlued ? isGluedToAnother(phrase, name) : isAnother(phrase, name))) return 'end';
  phrase.hasPerson ||= isPerson;
  phrase.isOpen = !isPerson;
  phrase.isIdafaOpen = false;
  return phrase.goOn(name.endToken);
}

/** محامي كوسبي | توم ميسيرو، / إن: whose he is, and who he is. */
function isWhoIsRelated({ ground, start, at }: PhraseReading): boolean {
  const isBehindWhose = at > start + 1 && ground.mention(start + 1)?.endToken === at;
  return isBehindWhose && ground.isNoun('relation', start) && isBetweenCommas(ground, at);
}

/** محامي فلان | لرويترز, الوزير فلان | بباريس: the letter before a name ties it to the verb; و joins it to the phrase. */
function isGluedToAnother(phrase: PhraseReading, name: Mention): boolean {
  const { ground, start, at } = phrase;
  const { plain } = phrase.token;
  if (plain.startsWith('و')) return false;
  if (phrase.hasPerson && !isServed(ground, at, phrase.isOpen)) return true;
  if (plain.startsWith('ل')) return ground.isMedia(name);
  return !plain.startsWith('ب') || (name.type !== 'place' && !isWorkplace(ground, start, at));
}

/** A bare name that the phrase cannot take, so that another begins with it. */
function isAnother(phrase: PhraseReading, name: Mention): boolean {
  return (
    isBehindMarkedName(phrase, name) ||
    isBehindSeveral(phrase) ||
    (name.type === 'person' && isPersonBehindBody(phrase)) ||
    isBodyBehindFull(phrase) ||
    (name.type === 'place' && isPlaceBehindPlace(phrase)) ||
    (name.form === 'name' && isNamedAlready(phrase.ground, phrase.start, phrase.at)) ||
    isBodyBehindBody(phrase) ||
    (name.type === 'place' && !isOpenTo(phrase.ground, phrase.start, phrase.at))
  );
}

/** اتهمت منظمة "كذا" | الحوثيين, | إسرائيل: behind a body's name in marks stands another. */
function isBehindMarkedName({ ground, start, at }: PhraseReading, name: Mention): boolean {
  return at > start + 1 && ground.tokens[at - 1]?.kind === 'quote' && name.type !== 'person';
}

/** دعا مراقبون | روسيا: a plural that keeps its ن takes no complement; تلفزيون is no plural. */
function isBehindSeveral({ ground, start, at }: PhraseReading): boolean {
  return at === start + 1 && ground.plain(start).endsWith('ون') && !ground.isNoun('outlet', start);
}

/** اتهمت النيابة التركية | برونسون, وصف مستخدمو مواقع التواصل الاجتماعي | فلانا: a body or a plural takes no person's name. */
function isPersonBehindBody({ ground, start, at }: PhraseReading): boolean {
  return isBodyNoun(ground, start) || isOfMany(ground, start, at);
}

/** انتقدت مجموعات مدافعة عن الحريات | حركة حماس: a body with its noun, behind a word that nothing completes. */
function isBodyBehindFull({ ground, at }: PhraseReading): boolean {
  return isHeadedBody(ground, at) && isBehindFull(ground, at);
}

/** تتهم دمشق | إسرائيل, أبلغت #روسيا | #بريطانيا: one place right behind another. */
function isPlaceBehindPlace({ ground, at }: PhraseReading): boolean {
  const before = ground.text(at - 1) === '#' ? at - 2 : at - 1;
  return ground.mention(before)?.type === 'place';
}

/** طالبت المنظمة | الحكومة المصرية: two definite nouns of bodies. */
function isBodyBehindBody({ ground, start, at, token }: PhraseReading): boolean {
  if (at !== start + 1 || !(ground.isNoun('body', at) || isPublic(token.plain))) return false;
  return isBodyNoun(ground, start);
}

/** صحيفة | "الوطن", رئيس وزراء كندا | "جاستن ترودو": marks around a name. */
export function readMarks(phrase: PhraseReading): Outcome {
  const { ground, start, at } = phrase;
  if (phrase.token.kind !== 'quote') return undefined;
  const close = ground.quotes.partner[at] ?? -1;
  if (at > start && isTermOf(ground, close + 1) && !isCalledSo(ground, at, close)) return 'end';
  if (close < at || !isNameQuote(ground, at) || !mayBeCalled(phrase, close)) return 'end';
  phrase.isIdafaOpen = false;
  return phrase.reopen(close + 1);
}

const CALLED = ['named_thing', 'outlet', 'role', 'document', 'body'];

/** حزب | "نداء تونس", القناة | "الثانية": behind such a word, or as the first of the phrase, a name may stand in marks. */
function mayBeCalled({ ground, start, at, head, isIdafaOpen }: PhraseReading, close: number): boolean {
  return (
    at === start ||
    (isIdafaOpen && ground.isNoun('role', head) && namesBetween(ground, at, close)) ||
    CALLED.some((kind) => ground.isNoun(kind, at - 1)) ||
    ground.plain(at - 1).startsWith('ال') ||
    (at === start + 1 && fillsMarks(ground, at, close))
  );
}

/** وزير المالية، | علي حسن خليل, علي حسن خليل، | وزير المالية: behind a comma who it is, or what. */
export function readApposition(phrase: PhraseReading): Outcome {
  const { ground, start, at } = phrase;
  if (phrase.token.text !== '،' && phrase.token.text !== ',') return undefined;
  if (!phrase.withApposition || at === start) return 'end';
  const name = ground.text(at + 1) === '#' ? at + 2 : at + 1;
  const mayFollow = !phrase.hasPerson || (ground.isNoun('relation', start) && isBetweenCommas(ground, name));
  const honoured = mayFollow && mayBearName(ground, start) ? nameBehindHonour(ground, name, true) : -1;
  if (honoured > 0 && honoured < phrase.last) return phrase.reopen(honoured);
  const isNamed = mayFollow && isPersonAt(ground, name);
  return isNamed || isTitleBetweenCommas(phrase) ? phrase.reopen(at + 1) : 'end';
}

function isPersonAt(ground: Ground, at: number): boolean {
  const name = ground.mention(at);
  return name?.firstToken === at && name.type === 'person';
}

/** علي حسن خليل، | وزير المالية،: a title that a comma soon closes. */
function isTitleBetweenCommas({ ground, at, last }: PhraseReading): boolean {
  return ground.isNoun('role', at + 1) && !ground.hasConjunction(at + 1) && closesSoon(ground, at + 1, last);
}

/** روستوف أون-دون: a name of which only a part is known. */
export function readHyphenated(phrase: PhraseReading): Outcome {
  const { ground, at } = phrase;
  return isHyphenated(ground, at) && ground.mention(at - 1) !== undefined ? phrase.goOn(at + 3) : undefined;
}
