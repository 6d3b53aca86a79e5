/**
 * Tells a preposition that goes on with someone's title from the one that the verb takes: أكد المشرف | على الفريق أن.
 *
 * @example standsInTitle(ground, at, 'ala') // true of على in أكد المشرف العام على الفريق فلان أن
 */
import type { FrameLink } from '@isnad/arabic';
import { nameLexicon } from '../../mentions/name-lexicon.ts';
import { tellsDefinite } from '../syntax/claim-words.ts';
import type { Ground } from '../syntax/ground.ts';
import { isPreposition } from '../syntax/phrase-words.ts';

/** How far before the preposition the noun of the title may stand: عضو مجلس نواب الشعب | عن. */
const LONGEST_TITLE = 6;
const FARTHEST_LINK = 24;

/** المشرف العام | على الفريق, عضو المجلس | عن ولاية كذا: what he is over or for, where the verb's own link comes behind it. */
export function standsInTitle(ground: Ground, at: number, link: FrameLink): boolean {
  if (link !== 'ala' && link !== 'an') return false;
  return (goesOnWithTitle(ground, at) && meetsLink(ground, at)) || (link === 'an' && isNamedBeforeLink(ground, at));
}

/** مسؤول الرقابة | عن المنشطات فلان | أن: an office, what it is for, and who holds it, right before the link. */
function isNamedBeforeLink(ground: Ground, at: number): boolean {
  let office = at - 1;
  while (office > at - LONGEST_TITLE && !ground.isNoun('role', office) && ground.isWord(office)) office -= 1;
  if (!ground.isNoun('role', office) || !meetsLink(ground, at)) return false;
  let link = at + 1;
  while (!ground.isLink(link)) link += 1;
  const holder = ground.mention(link - 1);
  // كشف الوزير عن لقاء مع فلان أن: whom a preposition governs.
  return holder?.type === 'person' && holder.firstToken > at + 1 && !isPreposition(ground, holder.firstToken - 1);
}

/** المشرف العام | على الفريق, نائب الحزب | عن مدينة كذا: a preposition that tells what the office is; not المدير | في بيان, | على حسابه. */
export function goesOnWithTitle(ground: Ground, at: number): boolean {
  const word = ground.plain(at);
  return word === 'على' ? isOverseen(ground, at) : word === 'عن' && isForPlace(ground, at);
}

/** المشرف | على, المشرف العام | على. */
function isOverseen(ground: Ground, at: number): boolean {
  const noun = /^ال.{3}/u.test(ground.plain(at - 1)) && isOverseer(ground, at - 2) ? at - 2 : at - 1;
  return isOverseer(ground, noun);
}

function isOverseer(ground: Ground, at: number): boolean {
  return tellsDefinite('overseer', ground.withoutConjunction(at));
}

/** نائب حزب كذا | عن مدينة كذا: a member of a body, and the place that sent him. */
function isForPlace(ground: Ground, at: number): boolean {
  const name = ground.mention(at + 1);
  const isPlace =
    (name?.type === 'place' && name.firstToken === at + 1) ||
    nameLexicon().placeHeads.get([ground.keys[at + 1] ?? '']).length > 0;
  if (!isPlace) return false;
  for (let before = at - 1; before >= at - LONGEST_TITLE && ground.isWord(before); before -= 1)
    if (tellsDefinite('member', ground.withoutConjunction(before))) return true;
  return false;
}

/** True when a link comes behind `at` with no verb of saying before it to which it could belong (مشيرا إلى أن). */
function meetsLink(ground: Ground, at: number): boolean {
  const sentence = ground.segmented.sentenceOfToken[at];
  for (let ahead = at + 1; ahead < at + FARTHEST_LINK; ahead += 1) {
    if (ground.segmented.sentenceOfToken[ahead] !== sentence || ground.tokens[ahead]?.kind === 'quote') return false;
    if (ground.isLink(ahead)) return !ground.plain(ahead).startsWith('و');
    const isSaid = ground.verbs(ahead).some(({ tense }) => tense !== 'masdar') && ground.mention(ahead) === undefined;
    if (isSaid || ground.isNoun('claim', ahead)) return false;
  }
  return false;
}
