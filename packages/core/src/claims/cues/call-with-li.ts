/**
 * Reads what one is called on to do behind ل: دعا أنصاره للتصدي, تدعو لأخذ الحيطة, دعا نافالني لمقاطعة الانتخابات.
 *
 * @example matchLi(ground, reading, from, at) // 'sure' at للتصدي in داعيا أنصاره للتصدي
 */
import { tells } from '../syntax/claim-words.ts';
import { type Ground } from '../syntax/ground.ts';
import type { VerbReading } from '../syntax/word-forms.ts';

/** How sure it is that the ل at `at` ties content: `weak` when a link of the verb behind it would be surer. */
export function matchLi(ground: Ground, reading: VerbReading, from: number, at: number): 'sure' | 'weak' | null {
  const word = ground.plain(at);
  if (!word.startsWith('ل') || ground.mention(at) !== undefined || tells('field_noun', word.slice(1))) return null;
  // جائزة لجنة التحكيم, عقد لقاء: the letter is the word's own.
  if (tells('own_li', word)) return null;
  const { frames } = reading.verb;
  // هللوا لإبداء دعمهم: to show it, not what they cheered.
  for (let before = from; reading.verb.class !== 'call_for' && before <= at; before += 1)
    if (ground.verbs(before).some(isShowing)) return null;
  const isShaped = !ground.isNoun('outlet', at) && !ground.is('conjunction', at);
  // دعا الناخبين لمنع: with the one called named, a noun will do.
  const callsSomeone = at > from + 1 && !/^(?:له|لها|إليه|إليها)$/u.test(ground.plain(from));
  const li =
    frames.find(({ link, addressee }) => link === 'li' && addressee === 'obj' && callsSomeone) ??
    frames.find(({ link }) => link === 'li');
  const isBareArticle = li?.addressee === 'obj' && word.startsWith('لل') && !isVerbalNoun(word);
  if (li && !li.clauseOnly && /^ل(?!يس|ست|كن).{3}/u.test(word) && !isBareArticle && isShaped) return 'sure';
  if (!frames.some(({ link }) => link === 'li')) {
    // أشار لاستمرار التداول, for إلى: where no link of the verb follows.
    const isPointing = reading.verb.lemma === 'أشار' && reading.tense !== 'masdar' && isShaped && ground.isWord(at + 1);
    return isPointing && (isVerbalNoun(word) || tells('pointed_at', word.slice(1))) ? 'weak' : null;
  }
  const isCalling = reading.verb.lemma === 'دعا' && ground.nouns(at).length === 0;
  const isRelative = ground.attribution.has('relative', ground.plain(from - 2));
  // دعا نافالني لمقاطعة الانتخابات: whoever calls, for what a verbal noun tells by its shape.
  if (at === from + 1 && !isRelative) {
    if (isCalling && /^ل(?!ل).{2,}ات$/u.test(word)) return 'weak';
    if (/^ل(?:م.ا..ة|ت..ي.|إ..ا.|ا..?.?ا.)$/u.test(word)) return 'weak';
  }
  // تدعو لأخذ الحيطة, داعيا أنصاره للتصدي: called for at once, or those called right behind the participle.
  const isNear = at === from || (at === from + 1 && reading.tense === 'participle');
  return isCalling && isShaped && isNear && isVerbalNoun(word) && ground.isWord(at + 1) ? 'weak' : null;
}

function isShowing({ tense, verb }: VerbReading): boolean {
  return tense === 'masdar' && verb.context === 'attitude';
}

/** للاجتماع, للإفراج, للمقاطعة, لضبط النفس: by their shape, or short ones that the lexicon lists. */
function isVerbalNoun(word: string): boolean {
  if (/^لل?(?:إ..ا.|إ..?.ة|ا..?.?.ا.|ا..?.ا.ة|ت..?ي.|ت...?.?|م.ا..ة|[^ال].و.)$/u.test(word)) return true;
  return tells('short_masdar', word.replace(/^لل?/u, ''));
}
