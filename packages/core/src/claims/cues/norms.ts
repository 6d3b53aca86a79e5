/**
 * Tells what an act goes by (وفقا للقانون, حسب توصيات الخبراء) from who says that it happened.
 *
 * @example isNorm(ground, at) // true of القانون in يحاسبون وفق القانون
 */
import { tells, tellsDefinite } from '../syntax/claim-words.ts';
import type { Ground } from '../syntax/ground.ts';

/**
 * للوائح, وفق الضوابط, لتوجيهات: a law, a rule, an order or a plan, which is followed and not quoted; not برنامج الأغذية العالمي,
 * a body.
 */
export function isNorm(ground: Ground, at: number): boolean {
  if (ground.mention(at)?.type === 'organization') return false;
  const word = ground.plain(at);
  return tellsDefinite('norm', word) || tells('norm', word.replace(/^ل/u, ''));
}

/** وفق ما نصت عليه الشريعة, وفق ما أقرته اللجنة: what was laid down, as an act goes by it. */
export function laysDown(ground: Ground, verb: number): boolean {
  return ground.verbs(verb).some((form) => tells('lays_down', form.verb.lemma));
}
