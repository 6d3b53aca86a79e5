/**
 * Tells words that may name a source from words that stand where one may stand: الوزير, not نداء in وجه نداء.
 *
 * @example canSpeak(ground, range) // false of a preposition
 */
import type { Ground } from '../syntax/ground.ts';
import type { TokenRange } from '../syntax/phrase-words.ts';

/** Nouns for words and stances: وجه نداء, أبدى أسفا; what is said, not who says it. */
const SAID = new Set(['speech', 'claim', 'attitude', 'occasion']);

/** False of words that stand where a source may stand but name no one: a preposition, a bare noun for what is said. */
export function canSpeak(ground: Ground, range: TokenRange): boolean {
  const { start, end } = range;
  for (let at = start; at < end; at += 1) if (ground.mention(at)) return true;
  if (ground.attribution.has('preposition', ground.plain(start)) || ground.is('conjunction', start)) return false;
  if (ground.withoutConjunction(start).startsWith('ال')) return true;
  const kinds = ground.nouns(start).map((noun) => noun.kind);
  if (kinds.length > 0) return kinds.some((kind) => !SAID.has(kind));
  // لقاء جمعه مع: a verb with a pronoun.
  if (end - start === 1 && /.{3}(?:ه|ها)$/u.test(ground.plain(start)) && !/و(?:ه|ها)$/u.test(ground.plain(start)))
    return false;
  const forms = ground.verbs(start);
  return forms.length === 0 || forms.some((form) => form.tense !== 'masdar');
}
