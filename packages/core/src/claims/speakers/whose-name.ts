/**
 * Whether a name inside a source phrase is of who speaks, or of whom he belongs to: محامي الدفاع فلان, محامي فلان.
 *
 * @example isAppositive(ground, mention, head) // true in والدتها فلانة, false in والدة فلان
 */
import { fold } from '@isnad/arabic';
import { nameLexicon } from '../../mentions/name-lexicon.ts';
import type { Mention } from '../../model/mention.ts';
import { tells, tellsKey } from '../syntax/claim-words.ts';
import { closingName } from '../syntax/closing-name.ts';
import type { Ground } from '../syntax/ground.ts';
import { isGlued, isPreposition } from '../syntax/phrase-words.ts';
import { officeNoun } from './country-office.ts';
import { isPlural } from './number-of-source.ts';

/** ضمانة الحريري: a name right after a bare noun that is no title completes it. */
export function isConstruct(ground: Ground, person: Mention, head: number): boolean {
  const word = ground.withoutConjunction(head);
  return (
    person.firstToken === head + 1 &&
    person.start === ground.tokens[head + 1]?.start &&
    !word.startsWith('ال') &&
    word.endsWith('ة') &&
    !ground.isNoun('role', head)
  );
}

/** أحد محامي حداد, أحد مساعدي الرئيس حداد: one of those whom he has. */
export function isOneOfHis(ground: Ground, head: number, person: Mention): boolean {
  if (!tells('partitive', ground.withoutConjunction(head)) || ground.text(person.firstToken - 1) === '،') return false;
  const others = ground.plain(head + 1);
  if (others.startsWith('ال') || person.firstToken <= head + 1) return false;
  // أحد أنصار حداد: of many without an article, right before his name.
  const isHis = person.firstToken === head + 2 && !isGlued(ground, person) && ground.nouns(head + 1).length > 0;
  return isHis || /[^ي]ي$/u.test(others);
}

/** المؤيدون للرئيس حداد; متحدث باسم نجار، محامي حداد: the name tells whose they are, through his title or another's. */
export function isOwner(ground: Ground, { firstToken }: Mention, head: number): boolean {
  let at = firstToken - 1;
  if (ground.isNoun('relation', at) && !ground.plain(at).startsWith('ال') && ground.text(at - 1) === '،') {
    const other = ground.mention(at - 2);
    if (other?.type === 'person' && other.firstToken > head) return true;
  }
  while (at > head && ground.isNoun('role', at) && !/^(?:لل|ل[^ل])/u.test(ground.plain(at))) at -= 1;
  const word = ground.withoutConjunction(head);
  // قائد موال للرئيس نجار: what has no article is one of his; المستشار للرئيس may be told by his name.
  return (
    at > head &&
    /^لل/u.test(ground.plain(at)) &&
    ground.isNoun('role', at) &&
    (isPlural(word) || (!word.startsWith('ال') && !isPlural(ground.plain(at))))
  );
}

/** معلم نيكول, مستشاري نجار: the name right behind a bare noun tells whose he is; not دكتور نجار, a title of honour. */
export function isHis(ground: Ground, { firstToken, start, form }: Mention, head: number): boolean {
  const word = ground.withoutConjunction(head);
  // مدير أعمال نجار.
  if (firstToken === head + 2 && tells('entourage', ground.plain(head + 1)) && !/^ال/u.test(word)) return true;
  if (firstToken !== head + 1 || start !== ground.tokens[firstToken]?.start || /^(?:ال|لل)/u.test(word)) return false;
  // فخامة الرئيس is he; مؤيدو الرئيس are not.
  if (form !== 'name' && form !== 'short_name' && !/[^ي][يو]$/u.test(word)) return false;
  // يدعى نجار: a verb that only names.
  if (tells('named_by', word)) return false;
  if (word.length < 4 || /(?:ه|ها|هم)$/u.test(word) || ground.verbs(head).some(({ tense }) => tense !== 'masdar'))
    return false;
  const title = nameLexicon().titles.get([fold(word)])[0];
  return title?.class !== 'honorific' && title?.class !== 'royal';
}

/** باسم الرئيس الفلسطيني نجار: the name of the man for whom one speaks stands behind his office. */
function isOfOffice(ground: Ground, at: number): boolean {
  return tellsKey('state_office', officeNoun(ground.plain(at + 1))) && !ground.isNoun('body', at + 1);
}

export function isCoordinated(ground: Ground, at: number): boolean {
  return ground.plain(at).startsWith('و') || ground.plain(at - 1) === 'و';
}

export function isAppositive(ground: Ground, mention: Mention, head: number): boolean {
  // والدتها فلانة: with a pronoun the noun is complete, and the name is hers.
  // وكيله المحامي فلان: also behind what he is.
  let from = head + 1;
  while (from < mention.firstToken && ground.isNoun('role', from) && /^ال/u.test(ground.plain(from))) from += 1;
  const isOwned = mention.firstToken === from && /.{2}(?:ه|ها|هم|هما)$/u.test(ground.plain(head));
  return (
    isOwned ||
    isWholeTitle(ground, head, mention.firstToken) ||
    isNamedMan(ground, mention, head) ||
    isOfBody(ground, head) ||
    isOfMany(ground, mention, head) ||
    ground.text(mention.firstToken - 1) === '،' ||
    ground.text(mention.firstToken - 1) === ':' ||
    (mention.firstToken - head > 1 && ground.mention(mention.firstToken - 1)?.type === 'organization')
  );
}

/** وكيل الجمهورية | فلان, الحكم الدولي | فلان: an office of several words, complete before the name. */
export function isWholeTitle(ground: Ground, head: number, to: number): boolean {
  const title =
    to > head + 1 ? nameLexicon().titles.longestAt(ground.keys, head, fold(ground.withoutConjunction(head))) : null;
  return title?.end === to;
}

/** وكيل وزارة الصحة المساعد لشؤون التمريض فلان, محامي شركة كذا فلان: the body completes the noun, and the name is his. */
function isOfBody(ground: Ground, head: number): boolean {
  const body = ground.mention(head + 1);
  return body?.type === 'organization' && body.firstToken === head + 1 && body.start === ground.tokens[head + 1]?.start;
}

/** محامي السكان فلان, محامي الدفاع فلان: those whose he is are several, so the name is his. */
function isOfMany(ground: Ground, { firstToken, start }: Mention, head: number): boolean {
  const word = ground.plain(head + 1);
  return (
    firstToken === head + 2 &&
    start === ground.tokens[firstToken]?.start &&
    word.startsWith('ال') &&
    (isPlural(word) || tells('group', word)) &&
    ground.mention(head + 1) === undefined
  );
}

/** المحامي مايكل كوهين, المحامي والمستشار القانوني فلان; وكيل محافظة مأرب الدكتور فلان: the noun has the article, or is complete before the title of honour. */
function isNamedMan(ground: Ground, { firstToken, start }: Mention, head: number): boolean {
  if (start !== ground.tokens[firstToken]?.start) return false;
  if (/^ال/u.test(ground.withoutConjunction(head))) {
    let at = head + 1;
    while (at < firstToken && ground.mention(at) === undefined && /^و?ال/u.test(ground.plain(at))) at += 1;
    if (at === firstToken) return true;
  }
  const title = nameLexicon().titles.get([fold(ground.plain(firstToken - 1).replace(/^ال/u, ''))])[0];
  if (title?.class !== 'honorific' || firstToken - 1 <= head + 1) return false;
  const before = ground.mention(firstToken - 2);
  if (before !== undefined && before.type !== 'person' && before.firstToken > head) return true;
  // منسق الانتخابات بالمنطقة المهندس فلان: where he works closes his own title.
  if (/^بال/u.test(ground.plain(firstToken - 2)) && firstToken - 2 > head + 1) return true;
  return ground.plain(firstToken - 1).startsWith('ال') && isOfNoMan(ground, head, firstToken - 1);
}

/** وكيل الجامعة الأهلية الدكتور فلان, not محامي الرئيس السابق الدكتور فلان: what completes the noun is no one man. */
function isOfNoMan(ground: Ground, head: number, to: number): boolean {
  for (let at = head + 1; at < to; at += 1) {
    const word = ground.plain(at);
    const isMan = ground.isNoun('role', at) || ground.isNoun('relation', at) || ground.isNoun('unnamed', at);
    const hasTitle = nameLexicon().titles.get([fold(word.replace(/^(?:ال|لل)/u, ''))]).length > 0;
    if ((isMan || hasTitle) && !isPlural(word.replace(/^لل/u, 'ال'))) return false;
  }
  return /^(?:ال|لل)/u.test(ground.plain(head + 1));
}

/** متحدث باسم رئيس كوريا الجنوبية، مون جاي إن: the text calls him the president elsewhere, so the one who speaks has no name. */
function holdsThatOffice(ground: Ground, { entity }: Mention, head: number): boolean {
  if (ground.plain(head + 1) !== 'باسم' || ground.withoutConjunction(head).startsWith('ال')) return false;
  const office = officeNoun(ground.plain(head + 2));
  const roles = ground.context.entities[entity]?.roles ?? [];
  return (
    tellsKey('state_office', office) && roles.some(({ text }) => officeNoun(text.split(/\s+/u, 1)[0] ?? '') === office)
  );
}

/** متحدث باسم الرئيس ترامب: the name belongs to what the source is of. */
export function isComplement(ground: Ground, mention: Mention, head: number): boolean {
  if (closingName(ground, head, mention.endToken) === mention.firstToken) return false;
  if (isHis(ground, mention, head)) return true;
  // العضو في "خمس نجوم" | فلان: the marks close what he is of.
  if (ground.tokens[mention.firstToken - 1]?.kind === 'quote' && mention.firstToken - head > 2) return false;
  for (let at = mention.firstToken - 1; at > head; at -= 1) {
    const other = ground.mention(at);
    if (other && other !== mention && other.type !== 'person') return false;
    if (ground.text(at) === '،') return at === mention.firstToken - 1 && holdsThatOffice(ground, mention, head);
    // المتحدث باسم شرطة موبي عثمان أبوبكر: the body's name is over before his.
    if (ground.plain(at) === 'باسم')
      return mention.firstToken - at < 3 || ground.isNoun('role', mention.firstToken - 1) || isOfOffice(ground, at);
    if (isPreposition(ground, at)) return true;
    const word = ground.plain(at);
    if (!ground.isNoun('role', at) && word.startsWith('ال') && !/(?:ي|ية)$/u.test(word)) return false;
  }
  // ليو هي: the letter is the name's own.
  return ground.plain(mention.firstToken).startsWith('ل') && isGlued(ground, mention);
}
