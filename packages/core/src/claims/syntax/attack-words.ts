/**
 * Words for what an armed group owns up to.
 *
 * @example isAttack('الهجوم') // true: تبنى التنظيم الهجوم
 */

/** الهجوم, مسؤولية التفجير: what an armed group owns up to. */
export function isAttack(word: string): boolean {
  return /^(?:ال)?(?:مسؤولية|مسؤوليته|مسؤوليتها|هجوم|هجمات|عملية|تفجير|تفجيرات|اعتداء|اعتداءات|اغتيال|قصف)(?:ا|ين|ه|ها)?$/u.test(
    word,
  );
}
