/**
 * Finds the quotation that stands before the verb it belongs to: "لن نتراجع"، قال الوزير.
 *
 * @example quotationBefore(ground, reading, at, sentence, limit)?.content // its opening mark
 */
import type { Sentence } from '../../model/segmented.ts';
import { skipAdverbials } from '../syntax/adverbials.ts';
import { looksLikeSubject } from '../syntax/agreement.ts';
import type { Ground } from '../syntax/ground.ts';
import { readNounPhrase } from '../syntax/noun-phrase.ts';
import type { VerbReading } from '../syntax/word-forms.ts';
import type { FrameMatch } from './frame-match.ts';

/** "كذا"، قال فلان: the quotation stands before its cue. */
export function quotationBefore(
  ground: Ground,
  reading: VerbReading,
  at: number,
  sentence: Sentence,
  limit: number,
): FrameMatch | null {
  if (!['say', 'add', 'write', 'assert', 'confirm', 'admit'].includes(reading.verb.class) || reading.suffix !== '')
    return null;
  let close = at - 1;
  while (
    ground.text(close) === '،' ||
    ground.text(close) === ',' ||
    ground.plain(close) === 'كما' ||
    ground.plain(close) === 'هكذا'
  )
    close -= 1;
  const open = ground.quotes.partner[close] ?? -1;
  if (ground.tokens[close]?.kind !== 'quote' || open < 0 || close - open < 4 || open > sentence.start + 1) return null;
  const start = skipAdverbials(ground, at + 1, limit, 'subject');
  const end = readNounPhrase(ground, start, limit);
  if (end === start || !looksLikeSubject(ground, start)) return null;
  return { link: 'quote', linkAt: -1, content: open, between: { start: at + 1, end } };
}
