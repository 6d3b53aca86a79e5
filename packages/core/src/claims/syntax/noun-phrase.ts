/**
 * Reads the noun phrase that names a source: head, complements, adjectives, apposition, coordinated names.
 *
 * @example readNounPhrase(ground, 1, 9) // 'وزير المالية اللبناني علي حسن خليل' → 6
 */
import { tells } from './claim-words.ts';
import type { Ground } from './ground.ts';
import {
  beginsNoun,
  describesNamed,
  isAdjectiveLike,
  isBehindAdjective,
  isBehindFull,
  isBodyNoun,
  isCalledSo,
  isFieldOfTitle,
  isFullPlural,
  isHeadedBody,
  isNounByShape,
  isOneMan,
  isOpenTo,
  isPossessed,
  isPublic,
  isTermOf,
  mayDescribe,
} from './noun-words.ts';
import {
  areSeveral,
  closesSoon,
  countsOut,
  isBetweenCommas,
  isCalledBody,
  isHyphenated,
  isNamedAlready,
  isOfMany,
  isRegion,
  isSecondAdjective,
  isServed,
  isStatus,
  isWholeTitle,
  isWorkplace,
  mayBearName,
  nameBehindHonour,
  namesBetween,
} from './phrase-parts.ts';
import {
  fillsMarks,
  isDefinite,
  isGluedPreposition,
  isNameQuote,
  isPreposition,
  isTime,
  skipBracket,
} from './phrase-words.ts';

const LONGEST_PHRASE = 40;

/**
 * The end of the noun phrase that begins at `start`: head, complement, adjectives, apposition (`withApposition`),
 * coordinated names. A bare `start` comes back when no phrase begins there. Never past `limit`.
 */
export function readNounPhrase(ground: Ground, start: number, limit: number, withApposition = true): number {
  const last = Math.min(limit, start + LONGEST_PHRASE);
  let at = start;
  let hasPerson = false;
  let isOpen = true;
  // An idafa stays open while only indefinite nouns have come: رئيس مجلس إدارة (المركز).
  let isIdafaOpen = true;
  // The noun that the words after it belong to: the phrase's first, or the one that و joins to it.
  let head = start;
  while (at < last) {
    const token = ground.tokens[at];
    if (token === undefined || ground.isLink(at)) break;
    const bracket = '(['.includes(token.text) ? skipBracket(ground, at, last) : at;
    if (bracket > at) {
      if (at === start) break;
      at = bracket;
      continue;
    }
    if (token.text === '#' || (token.gap === 'none' && at > start && '_-/.'.includes(token.text))) {
      at += 1;
      continue;
    }
    // مدير الإدارة بوزارة الداخلية | اللواء د. فلان: titles of honour lead to the name of whoever holds the office.
    const honoured = !hasPerson && at > start && mayBearName(ground, start) ? nameBehindHonour(ground, at) : -1;
    if (honoured > at && honoured < last) {
      at = honoured;
      isOpen = true;
      continue;
    }
    const mention = ground.mention(at);
    if (mention && mention.firstToken === at) {
      const isJoined = mention.start > token.start && startsWithConjunction(ground, at);
      // محامي كوسبي | توم ميسيرو، / إن: whose he is, and who he is.
      const isHis = at > start + 1 && ground.mention(start + 1)?.endToken === at && ground.isNoun('relation', start);
      if (isHis && mention.type === 'person' && mention.start === token.start && isBetweenCommas(ground, at))
        return mention.endToken;
      if (hasPerson && !isOpen && !(isJoined && mention.type === 'person')) break;
      if (at > start && mention.start > token.start && token.plain.startsWith('ل') && ground.isMedia(mention)) break;
      // اتهمت منظمة "كذا" | الحوثيين, | إسرائيل: behind a body's name in marks stands another.
      const isBehindMarks = at > start + 1 && ground.tokens[at - 1]?.kind === 'quote';
      if (isBehindMarks && mention.type !== 'person' && mention.start === token.start) break;
      // تلفزيون is no plural.
      const isMany = ground.plain(start).endsWith('ون') && !ground.isNoun('outlet', start);
      if (at === start + 1 && isMany && mention.start === token.start) break;
      // اتهمت النيابة التركية | برونسون: a body's noun takes no person's name.
      if (at > start && mention.type === 'person' && mention.start === token.start && isBodyNoun(ground, start)) break;
      // وصف مستخدمو مواقع التواصل الاجتماعي | فلانا: nor does a plural, behind whatever completes it.
      if (mention.type === 'person' && mention.start === token.start && isOfMany(ground, start, at)) break;
      // انتقدت مجموعات مدافعة عن الحريات | حركة حماس: a body with its noun, behind a word that nothing completes.
      if (at > start && mention.start === token.start && isHeadedBody(ground, at) && isBehindFull(ground, at)) break;
      // تتهم دمشق | إسرائيل, أبلغت #روسيا | #بريطانيا: one place right behind another.
      const beforeTag = ground.text(at - 1) === '#' ? at - 2 : at - 1;
      const isSecondPlace = at > start && ground.mention(beforeTag)?.type === 'place' && mention.start === token.start;
      if (isSecondPlace && mention.type === 'place') break;
      // اتهمت حركة حماس الفلسطينية | إسرائيل, تتهم مدريد | فلانا: no body or place is called by a further name.
      if (mention.start === token.start && mention.form === 'name' && isNamedAlready(ground, start, at)) break;
      // طالبت المنظمة | الحكومة المصرية: two definite nouns of bodies.
      const isOther = ground.isNoun('body', at) || isPublic(token.plain);
      if (at === start + 1 && isOther && isBodyNoun(ground, start) && token.start === mention.start) break;
      // اتهمت الدول الأربع قطر: a definite noun takes no complement.
      if (mention.type === 'place' && mention.start === token.start && !isOpenTo(ground, start, at)) break;
      if (
        at > start &&
        mention.start > token.start &&
        !isJoined &&
        ((hasPerson && !isServed(ground, at, isOpen)) ||
          !'بل'.includes(token.plain.charAt(0)) ||
          (token.plain.startsWith('ب') && mention.type !== 'place' && !isWorkplace(ground, start, at)))
      )
        break;
      hasPerson ||= mention.type === 'person';
      isOpen = mention.type !== 'person';
      isIdafaOpen = false;
      at = mention.endToken;
      continue;
    }
    if (token.kind === 'quote') {
      const close = ground.quotes.partner[at] ?? -1;
      if (at > start && isTermOf(ground, close + 1) && !isCalledSo(ground, at, close)) break;
      const isNamed =
        at === start ||
        (isIdafaOpen && ground.isNoun('role', head) && namesBetween(ground, at, close)) ||
        ['named_thing', 'outlet', 'role', 'document', 'body'].some((kind) => ground.isNoun(kind, at - 1)) ||
        ground.plain(at - 1).startsWith('ال') ||
        (at === start + 1 && fillsMarks(ground, at, close));
      if (close < at || !isNameQuote(ground, at) || !isNamed) break;
      at = close + 1;
      isIdafaOpen = false;
      isOpen = true;
      continue;
    }
    if (token.text === '،' || token.text === ',') {
      if (!withApposition || at === start) break;
      const name = ground.text(at + 1) === '#' ? at + 2 : at + 1;
      const next = ground.mention(name);
      const isOther = !hasPerson || (ground.isNoun('relation', start) && isBetweenCommas(ground, name));
      const isName = next !== undefined && next.firstToken === name && isOther && next.type === 'person';
      const behind = isOther && mayBearName(ground, start) ? nameBehindHonour(ground, name, true) : -1;
      if (behind > 0 && behind < last) {
        at = behind;
        isOpen = true;
        continue;
      }
      const isRole =
        ground.isNoun('role', at + 1) && !ground.hasConjunction(at + 1) && closesSoon(ground, at + 1, last);
      if (!isName && !isRole) break;
      at += 1;
      isOpen = true;
      continue;
    }
    if (!ground.isWord(at) || isTime(ground, at) || (ground.is('relative', at) && !isPreposition(ground, at))) break;
    if (at === start) {
      if (ground.is('conjunction', at)) break;
      isIdafaOpen = !isDefinite(ground, at) && !isPossessed(ground, at);
      at += 1;
      continue;
    }
    if (token.plain === 'ل' || token.key === 'نقلا' || tells('phrase_opener', token.plain)) break;
    // الناشطة | لمراسل القناة فلان: to whom she said it.
    if (token.plain.startsWith('ل') && tells('interviewer', token.plain.slice(1))) break;
    // مدير المستشفى | بالإنابة: how he holds the office.
    if (token.plain.startsWith('بال') && isStatus(ground, at) && ground.isNoun('role', start)) {
      at += 1;
      isOpen = true;
      continue;
    }
    if (token.plain === 'باسم') {
      at += 1;
      isOpen = true;
      // باسم شرطة موبي: a new noun with complements of its own.
      if (ground.mention(at) === undefined && at < last && ground.tokens[at]?.kind === 'word') {
        head = at;
        isIdafaOpen = !isDefinite(ground, at);
        at += 1;
      }
      continue;
    }
    if (isPreposition(ground, at)) {
      const next = at + 1;
      const object = ground.mention(next);
      if (hasPerson && !isOpen) break;
      // مصدر مقرب من الإدارة | في البداية, القوات الأمنية | خلال الفترة الماضية: when, not who.
      if (ground.is('circumstance_word', at) || (token.plain === 'في' && ground.is('occasion_word', next))) break;
      // الباحث في شؤون الطاقة.
      if (
        token.plain === 'في' &&
        tells('field_noun', ground.plain(next)) &&
        ground.isNoun('role', head) &&
        next < last
      ) {
        head = next;
        isIdafaOpen = true;
        isOpen = true;
        at = next + 1;
        continue;
      }
      // نقلت رويترز | عن الوزير: an outlet has words of another.
      const outlet = ground.mention(ground.tokens[start]?.kind === 'quote' ? start + 1 : start);
      if (token.plain === 'عن' && (outlet ? ground.isMedia(outlet) : ground.isNoun('outlet', start))) break;
      // وجهت المحكمة | إلى الصحافيين: only who is sent goes with where to.
      if (token.plain === 'إلى' && !ground.isNoun('role', start) && !ground.isNoun('unnamed', start)) break;
      if (ground.isNoun('platform', next) || (token.plain === 'على' && object && ground.isMedia(object))) break;
      const isClose = tells('close_to', ground.plain(at - 1));
      // أكثر من ثلاثة أرباع, العديد من وسائل الإعلام, تسعة من كل عشرة: of what there are so many.
      if (token.plain === 'من' && next < last && countsOut(ground, at - 1, next)) {
        head = next;
        isIdafaOpen = !isDefinite(ground, next);
        isOpen = true;
        at = object?.firstToken === next ? next : next + 1;
        continue;
      }
      if (
        !isClose &&
        !(object !== undefined && object.firstToken === next && object.type !== 'person') &&
        !(isDefinite(ground, next) && !ground.isNoun('speech', next)) &&
        !(token.plain === 'في' && ground.isNoun('role', start) && isCalledBody(ground, next))
      )
        break;
      // المسؤول في حزب | "نداء تونس".
      if (isCalledBody(ground, next) && token.plain === 'في') isIdafaOpen = true;
      at += 1;
      isOpen = true;
      continue;
    }
    if (isDefinite(ground, at) && !ground.attribution.has('adverb', token.plain)) {
      if (at > start && ground.tokens[at - 1]?.kind === 'quote' && !describesNamed(ground, at)) break;
      // اتهم كل طرف | الطرف الآخر: the noun again.
      if (at > start && token.plain === `ال${ground.plain(at - 1)}`) break;
      const isNoun =
        ground.isNoun('document', at) ||
        ground.isNoun('attitude', at) ||
        ground.isNoun('claim', at) ||
        ground.reporting.verbForms(token.key).some((form) => form.tense === 'masdar');
      // يعتبره كثيرون | الأفضل: a definite word is no adjective of a plural without the article.
      if (isFullPlural(ground.plain(at - 1)) && !isDefinite(ground, at - 1) && ground.mention(at - 1) === undefined)
        break;
      // شجبت لجنة حماية الصحفيين | الأحكام: nor behind a definite word a noun, whose shape tells it.
      const isThings =
        token.plain.endsWith('ات') && !ground.plain(at - 1).endsWith('ات') && ground.mention(at) === undefined;
      if (isBehindFull(ground, at) && (isThings || isNounByShape(ground, at))) break;
      // نفت إيران | الاتهامات, اتهمت السلطات | العاملين: no plural of people or things describes one name, or things.
      const isBehindName = ground.mention(at - 1)?.endToken === at && ground.mention(at) === undefined;
      if (isBehindName && (!hasPerson || ground.mention(at - 1)?.type === 'organization'))
        if (/(?:ات|ون|ين)$/u.test(token.plain) || ground.isNoun('addressed', at)) break;
      if (/^ال.+ين$/u.test(token.plain) && /(?:ات|ة)$/u.test(ground.plain(at - 1)) && ground.nouns(at - 1).length === 0)
        if (isBehindFull(ground, at) && ground.mention(at) === undefined) break;
      // اتهمت جماعات حقوق الإنسان | الحكومة: nor does a body.
      const isBody = ground.isNoun('body', at) || isPublic(ground.plain(at));
      const isWhose = token.plain.startsWith('لل') && ground.isNoun('role', start);
      if (at > start && isBody && !isWhose && isBehindFull(ground, at) && ground.mention(at) === undefined) break;
      // دبلوماسي أميركي | للصحفيين: to whom.
      const isTo = token.plain.startsWith('لل') && ground.isNoun('unnamed', at) && !ground.isNoun('document', start);
      if (isTo && at > start && !isDefinite(ground, at - 1)) break;
      // نائب المستشار فلان | للقناة الثانية.
      if (hasPerson && token.plain.startsWith('لل') && (ground.isNoun('outlet', at) || areSeveral(ground, at))) break;
      if (isNoun && isDefinite(ground, at - 1) && !ground.is('preposition', at - 1)) break;
      if (hasPerson && !isOpen && !ground.isNoun('role', at) && !ground.isNoun('unnamed', at)) break;
      // دعا جون كيري | الرئيس جو بايدن, حملت أنقرة | الداعية فلان: the title of another.
      const isNameOnly = ground.mention(start)?.endToken === at;
      if (((hasPerson && !isOpen) || isNameOnly) && ground.mention(at + 1)?.type === 'person') break;
      // دعا الرئيس فلان | الدول الأوروبية, وقال | للصحفيين: several are no title of one.
      if (hasPerson && !isOpen && ground.mention(at - 1)?.form === 'name')
        if (token.plain.startsWith('لل') || areSeveral(ground, at)) break;
      // في ولاية بنسلفانيا | الضلوع: after a place only its adjective.
      const isBehindPlace = ground.mention(at - 1)?.type === 'place' && ground.mention(at) === undefined;
      if (isBehindPlace && !isAdjectiveLike(token.plain) && !ground.isNoun('role', at)) break;
      // رفض الحزب | النتائج: two nouns with the article side by side are two phrases.
      if (at === start + 1 && isDefinite(ground, start) && !mayDescribe(ground, at)) break;
      // حض المديرون | السلطات: nor of several men.
      if (at === start + 1 && /^ال.+ون$/u.test(ground.plain(start)) && !token.plain.endsWith('ون')) break;
      // وصفت المحطة | الكربي: nor of a thing in the feminine.
      const isThing = at === start + 1 && /^[وف]?ال.+ة$/u.test(ground.plain(start)) && !ground.isNoun('role', start);
      if (isThing && /[^ا]ي$/u.test(token.plain) && ground.nouns(start).length > 0) break;
      // طالب الوزير | السلطات: no adjective of one man.
      const isHers = ground.mention(at + 1)?.type === 'person' && ground.mention(at + 1)?.firstToken === at + 1;
      if (at === start + 1 && isOneMan(ground, start) && !isHers && /(?:ة|ات|ون|ين)$/u.test(token.plain)) break;
      // طالب معاليه | المجتمع الدولي.
      if (at === start + 1 && isPossessed(ground, start) && !isAdjectiveLike(token.plain)) break;
      const isGlued = token.plain.startsWith('بال') && !ground.hasOwnBi(at) && ground.mention(at) === undefined;
      if (isGlued && !isWorkplace(ground, start, at)) break;
      isOpen = true;
      isIdafaOpen = false;
      at += 1;
      continue;
    }
    if (at > start && ground.is('reflexive', at)) {
      at += 1;
      continue;
    }
    // الرئيس التركي | مسؤولي حزبه: a plural in the oblique case is no apposition.
    if (
      at > start &&
      /ي$/u.test(token.plain) &&
      isDefinite(ground, at - 1) &&
      ground.reporting.nouns(`${token.key}ن`).length > 0
    )
      break;
    // برأت المحكمة الجنائية | نجل الوزير: behind a body's name a noun without the article is of someone else.
    const behind = ground.mention(at - 1);
    if (at > start && behind?.type === 'organization' && ground.isNoun('relation', at) && !hasPerson) break;
    // وكيل الوزارة المساعد لشؤون التمريض, المدير الإقليمي لشركة النور: what the title is of.
    if (at > start && isFieldOfTitle(ground, head, at)) {
      head = at;
      isIdafaOpen = true;
      isOpen = true;
      // لشؤون | محاربة الإرهاب.
      const isNext = ground.isWord(at + 1) && ground.mention(at + 1) === undefined && !isPreposition(ground, at + 1);
      at += isNext && at + 1 < last && !isDefinite(ground, at + 1) && isDefinite(ground, at + 2) ? 2 : 1;
      continue;
    }
    // سهام مبروك | لمراسلة الوكالة: to whom she said it.
    if (at > start && hasPerson && /^ل[^ل]/u.test(token.plain) && ground.reporting.nouns(token.key).length === 0) break;
    // أبدى المدرب | سعادته بالفوز: how he feels, no title.
    if (at > start && isPossessed(ground, at) && ground.isNoun('attitude', at)) break;
    if (ground.isNoun('role', at) && (isOpen || hasPerson) && !ground.hasConjunction(at)) {
      // سعد العبدان مدير | إدارة البرنامج, وزير الزراعة رئيس | مجلس الإدارة: the title is a phrase of its own.
      if (hasPerson || !isIdafaOpen) {
        head = at;
        isIdafaOpen = !isDefinite(ground, at);
      }
      at += 1;
      isOpen = true;
      continue;
    }
    if (startsWithConjunction(ground, at) && (ground.isNoun('unnamed', at) || ground.isNoun('role', at))) {
      head = at;
      isIdafaOpen = !isDefinite(ground, at);
      at += 1;
      continue;
    }
    // مصادر أمنية | وطبية: a second adjective of the same form.
    if (isSecondAdjective(ground, at)) {
      at += 1;
      continue;
    }
    // روستوف أون-دون: a name of which only a part is known.
    if (isHyphenated(ground, at) && ground.mention(at - 1) !== undefined) {
      at += 3;
      continue;
    }
    // المتحدث الرسمي للدفاع المدني | بمنطقة مكة: where his office is.
    if (!hasPerson && isRegion(ground, start, at)) {
      at += 1;
      isOpen = true;
      continue;
    }
    if ((hasPerson && !isOpen) || ground.attribution.has('adverb', token.plain)) break;
    if (!isIdafaOpen || startsWithConjunction(ground, at)) break;
    if (isPreposition(ground, at)) break;
    const isHeaded =
      ground.is('quantity', at - 1) ||
      ['unnamed', 'role', 'document', 'outlet', 'relation', 'named_thing', 'body'].some(
        (kind) => ground.isNoun(kind, at - 1) || (at - head <= 3 && ground.isNoun(kind, head)),
      );
    // ضباط أمريكيون | صحة الخبر: a plural that keeps its ن takes no complement.
    // بيانات رسمية | نمو الاقتصاد: nor does a document's adjective.
    const isFull =
      isFullPlural(ground.plain(at - 1)) ||
      (at - 1 > head && ground.isNoun('document', head) && /(?:ية|ي)$/u.test(ground.plain(at - 1)));
    // في ختام بيانه: a noun with a pronoun completes the one before.
    if (isBehindAdjective(ground, head, at) && !isWholeTitle(ground, head, at) && beginsNoun(ground, at)) break;
    const isOwned =
      at === head + 1 && !isFull && /.{3}(?:ه|ها|هم)$/u.test(token.plain) && ground.verbs(at).length === 0;
    const isTied =
      isOwned ||
      (isHeaded && !isFull) ||
      (at === head + 1 && !isFull && (isDefinite(ground, at + 1) || ground.mention(at + 1)?.firstToken === at + 1));
    const isUnlike = isFullPlural(ground.plain(at - 1)) && !token.plain.endsWith('ون');
    if (isUnlike || (!isTied && !isAdjectiveLike(token.plain))) break;
    if (
      isGluedPreposition(ground, at) ||
      ground.verbs(at).some((form) => form.tense === 'past' || form.tense === 'present')
    )
      break;
    at += 1;
  }
  while (at > start && ground.tokens[at - 1]?.kind === 'punctuation' && ground.text(at - 1) !== ')') at -= 1;
  return at;
}

function startsWithConjunction(ground: Ground, index: number): boolean {
  const mention = ground.mention(index);
  const token = ground.tokens[index];
  if (mention && token && mention.firstToken === index)
    return mention.start > token.start && token.plain.startsWith('و');
  return ground.hasConjunction(index);
}
