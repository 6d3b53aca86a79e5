/**
 * A name inside a sentence that is plain text (a label, a title): it runs its own way and moves nothing around it.
 *
 * @example t('between', { one: isolate('جون كيري') }) → '… \u2068جون كيري\u2069 …'
 */
// Marks that would end the isolation, or turn around what follows.
const STEERING = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

export function isolate(name: string): string {
  return `\u2068${name.replace(STEERING, '')}\u2069`;
}
