/**
 * Text from outside → text that UTF-8 and PostgreSQL can hold.
 *
 * @example storable('ق\0ال') // 'ق\ufffdال'
 */

/** NUL and halves of surrogate pairs stand for nothing; U+FFFD takes their place. */
export function storable(text: string): string;
export function storable(text: string | null): string | null;
export function storable(text: string | null): string | null {
  return text === null ? null : text.replace(/\0|\p{Surrogate}/gu, '\ufffd');
}
