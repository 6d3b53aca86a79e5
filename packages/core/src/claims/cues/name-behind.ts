/**
 * Finds the name of whoever bears a title, behind all that the title says and the clause about him.
 *
 * @example extendToName(ground, phrase, limit) // 'عضو المجلس، الذي يقيم في العاصمة، | سامي الحربي'
 */
import { tells } from '../syntax/claim-words.ts';
import type { Ground } from '../syntax/ground.ts';
import { isNameQuote, type TokenRange } from '../syntax/phrase-words.ts';

/** الناطق الأمني بمنطقة المدينة العميد فهد: a name after a title, however long, is who speaks. */
export function extendToName(ground: Ground, phrase: TokenRange, limit: number): TokenRange {
  for (let at = phrase.start; at < phrase.end; at += 1) if (ground.mention(at)?.type === 'person') return phrase;
  if (!['role', 'unnamed', 'relation'].some((kind) => ground.isNoun(kind, phrase.start))) return phrase;
  for (let at = phrase.end; at < limit; at += 1) {
    if (ground.is('relative', at)) {
      // عضو المجلس، الذي يعيش في العاصمة، فلان: the name stands behind the clause about him.
      const close = ground.text(at - 1) === '،' ? nextComma(ground, at, limit) : -1;
      if (close < 0 || ground.mention(close + 1)?.type !== 'person') return phrase;
      at = close;
      continue;
    }
    if (ground.tokens[at]?.kind === 'quote') {
      if (!isNameQuote(ground, at)) return phrase;
      at = ground.quotes.partner[at] as number;
      continue;
    }
    const mention = ground.mention(at);
    if (mention?.type !== 'person' || mention.firstToken !== at) continue;
    if (mention.start > (ground.tokens[at]?.start ?? 0)) return phrase;
    const isTitled =
      ground.isNoun('role', at - 1) ||
      /^(?:ال|لل)/u.test(ground.plain(at - 1)) ||
      ground.text(at - 1) === '،' ||
      tells('named_by', ground.plain(at - 1)) ||
      ground.mention(at - 1) !== undefined;
    return isTitled ? { start: phrase.start, end: Math.min(limit, mention.endToken) } : phrase;
  }
  return phrase;
}

const LONGEST_CLAUSE = 14;

/** The comma that closes a clause, or -1. */
function nextComma(ground: Ground, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + LONGEST_CLAUSE); at += 1) if (ground.text(at) === '،') return at;
  return -1;
}
