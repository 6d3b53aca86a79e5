/**
 * Finds the act that one is asked to do or refuses, by the shape of its verbal noun: طلبت من السلطات | السماح لها.
 *
 * @example askedFor(ground, from, limit) // the index of السماح in من السلطات السماح لها
 */
import { isAttack } from '../syntax/attack-words.ts';
import { tells } from '../syntax/claim-words.ts';
import type { Ground } from '../syntax/ground.ts';
import { readNounPhrase } from '../syntax/noun-phrase.ts';
import { isPreposition } from '../syntax/phrase-words.ts';

const FARTHEST_ASKED = 7;

/** طلبت تركيا من السلطات السعودية | السماح لها: a definite verbal noun that ends the phrase of the one who is asked. */
export function askedFor(ground: Ground, from: number, limit: number): number {
  // طلبت | منع الوزير من السفر: the preposition is the act's.
  if (tells('short_masdar', ground.plain(from)) && ground.mention(from + 1)) return from;
  let asked = from;
  while (asked < Math.min(limit, from + FARTHEST_ASKED) && ground.plain(asked) !== 'من') {
    if (!ground.isWord(asked) || ground.isLink(asked)) return -1;
    asked += 1;
  }
  if (ground.plain(asked) !== 'من' || ground.isLink(asked + 1)) return -1;
  const end = readNounPhrase(ground, asked + 1, limit);
  for (let at = asked + 2; at < end; at += 1) if (isActAsked(ground, at) && !isPreposition(ground, at - 1)) return at;
  const place = ground.plain(end) === 'في' ? ground.mention(end + 1)?.endToken : undefined;
  const next = place ?? end;
  const at = ground.text(next) === '،' ? next + 1 : next;
  return at < limit && at > asked + 1 && isActAsked(ground, at) ? at : -1;
}

function isActAsked(ground: Ground, at: number): boolean {
  return isActByShape(ground.plain(at)) && !ground.mention(at) && ground.nouns(at).length === 0;
}

const FARTHEST_ACT = 14;

/**
 * رفض مهاجم ميلان الإيطالي | الدخول في المباراة, نفى غولن الذي يعيش في المنفى | الضلوع في الهجوم: a verbal noun by its
 * shape, with the preposition it takes, behind a subject of several words; -1 when there is none before a mark or a link.
 */
export function actBehind(ground: Ground, start: number, limit: number, isRefusal: boolean): number {
  for (let at = start + 1; at < Math.min(limit, start + FARTHEST_ACT); at += 1) {
    if (ground.tokens[at]?.kind !== 'word' || ground.isLink(at) || ground.is('conjunction', at)) return -1;
    const isAct = isRefusal ? isActByShape(ground.plain(at)) : isAttack(ground.plain(at));
    if (!isAct || ground.mention(at) || ground.nouns(at).length > 0 || isPreposition(ground, at - 1)) continue;
    if (!isRefusal || /^(?:في|عن|على|إلى|من|مع|ب.{3,})$/u.test(ground.plain(at + 1))) return at;
  }
  return -1;
}

/** الدخول, التفجير, الإعلان, الانسحاب, الاستقبال, المشاركة; التورط and its like have the letters of other nouns. */
function isActByShape(word: string): boolean {
  return (
    /^ال(?:..و.|ت..ي.|إ..ا.|ان..ا.|است..ا.|م.ا..ة)$/u.test(word) ||
    (word.startsWith('ال') && tells('act', word.slice(2)))
  );
}
