/**
 * Steps over the clause that says of a statement where it came from: (في بيان) نشرته وكالة الأنباء, ورد إلى الوكالة.
 *
 * @example issuedClauseEnd(ground, at, limit) // behind منه in تلقت الوكالة نسخة منه
 */
import { fold } from '@isnad/arabic';
import { nameLexicon } from '../../mentions/name-lexicon.ts';
import { tells } from './claim-words.ts';
import type { Ground } from './ground.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { isDative, isPreposition, isTime } from './phrase-words.ts';

const FARTHEST_COPY = 8;

/** The index after the clause about a statement that begins at `at`; `at` itself where none does. */
export function issuedClauseEnd(ground: Ground, at: number, limit: number): number {
  const word = ground.plain(at);
  if (at >= limit || !(tells('issued', word) || tells('reached', word))) return at;
  // تلقت الوكالة نسخة منه.
  for (let copy = at + 1; copy < Math.min(limit, at + FARTHEST_COPY) && goesOn(ground, copy); copy += 1)
    if (/^ب?نسخة$/u.test(ground.plain(copy))) return /^من(?:ه|ها)$/u.test(ground.plain(copy + 1)) ? copy + 2 : copy + 1;
  let end = at + 1;
  while (end < limit && (isTime(ground, end) || /^(?:ب|ل|مع|في)(?:ه|ها)$/u.test(ground.plain(end)))) end += 1;
  // أصدره مكتبه في رام الله | معاداة السامية: a noun with its owner is whole.
  if (isOwnBody(ground, end)) end += 1;
  else if (publishes(ground, end)) end = readNounPhrase(ground, end, limit, false);
  // ورد إلى الوكالة, نشره على حسابه, صادر عن مكتبه: its own preposition, and further ones that tell of a medium or a place.
  for (let more = 0; more < 3 && end + 1 < limit; more += 1) {
    const isOwn = more === 0 && end === at + 1;
    if (isTime(ground, end)) end += 1;
    else if (isPreposition(ground, end) && !ground.isLink(end + 1) && (isOwn || isMedium(ground, end)))
      end = Math.max(end + 2, readNounPhrase(ground, end + 1, limit, false));
    else if (isDative(ground, end)) end = Math.max(end + 1, readNounPhrase(ground, end, limit, false));
    else break;
  }
  // بعنوان "كذا": the title of what was published, no words of its author's.
  const title = ground.is('title_word', end) ? (ground.quotes.partner[end + 1] ?? -1) : -1;
  return Math.min(title > end ? title + 1 : end, limit);
}

/** وكالة الأنباء, التلفزيون الرسمي, موقعها, مكتبه: who brings a statement out. */
function publishes(ground: Ground, at: number): boolean {
  const mention = ground.mention(at);
  if (mention) return mention.firstToken === at && mention.type === 'organization' && ground.isMedia(mention);
  return ground.isNoun('outlet', at) && !isPreposition(ground, at);
}

/** حصلت "الرياض" على: a word, or marks around one. */
function goesOn(ground: Ground, at: number): boolean {
  return ground.isWord(at) || ground.tokens[at]?.kind === 'quote';
}

/** مكتبه, وزارته: the body of whose statement it is. */
function isOwnBody(ground: Ground, at: number): boolean {
  const stem = /^(\p{L}{3,}?)(ت?)(?:ه|ها|هم)$/u.exec(ground.plain(at));
  if (!stem || ground.mention(at) !== undefined) return false;
  const key = fold(`${stem[1]}${stem[2] ? 'ة' : ''}`);
  return nameLexicon().organizationHeads.get([key]).length > 0;
}

/** على حسابه, على موقع الوزارة, في تويتر, عبر صفحته, أمام المجلس. */
function isMedium(ground: Ground, preposition: number): boolean {
  const next = preposition + 1;
  if (/^(?:عبر|أمام|مع|لدى|بعد|خلال|عقب)$/u.test(ground.plain(preposition))) return true;
  if (!/^(?:على|في)$/u.test(ground.plain(preposition))) return false;
  const mention = ground.mention(next);
  const isNamed = mention !== undefined && (mention.type === 'place' || ground.isMedia(mention));
  return (
    isNamed ||
    ground.isNoun('platform', next) ||
    ground.isNoun('outlet', next) ||
    /^(?:حساب|صفحت)/u.test(ground.plain(next))
  );
}
