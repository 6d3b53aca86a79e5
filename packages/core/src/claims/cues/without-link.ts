/**
 * What is said without أن, colon or marks: وأضاف لقد تحول الموقع, وقال سنبيع الأسهم, وتقول الصحيفة يبدو أن.
 *
 * @example beginsSpeech(ground, at) // true at لن in وقال المدير لن نقبل العرض
 */
import { tells } from '../syntax/claim-words.ts';
import type { Ground } from '../syntax/ground.ts';
import type { VerbReading } from '../syntax/word-forms.ts';

/** Words within which أن or a mark would tell where the content begins. */
const FARTHEST_LINK = 6;

/** Words of a subject, to whom he speaks and when. */
const LONGEST_SUBJECT = 12;

/** قال, أضاف: what may take أن may leave it out; not تحدث, قرأ. */
export function saysWithoutLink({ verb }: VerbReading, from: number, at: number): boolean {
  const takesThat = verb.class === 'add' || verb.frames.some(({ link }) => link === 'anna');
  return (
    takesThat && verb.context === '' && (verb.class === 'say' || verb.class === 'add') && at - from <= LONGEST_SUBJECT
  );
}

/** True of a word that begins a sentence of its own, or is one in the first person, and no link of the verb follows soon. */
export function beginsSpeech(ground: Ground, at: number): boolean {
  const word = ground.plain(at);
  // وقالوا نحن نفتخر بأن: who speaks of himself has begun, and the link behind it is his own verb's.
  if (word === 'لقد' || word === 'نحن' || word === 'أنا') return true;
  if (!tells('own_sentence', word) && !isOurFuture(ground, at)) return false;
  // أضاف الهدف الثاني فيما يبدو: a clause of the narrator's.
  if (['conjunction', 'relative'].some((kind) => ground.is(kind, at - 1)) || /ما$/u.test(ground.plain(at - 1)))
    return false;
  // وقال أعتقد أن الأمر صعب: the link right behind it is the word's own.
  for (let ahead = at + 1; ahead < at + FARTHEST_LINK; ahead += 1) {
    const isSign = ground.tokens[ahead]?.kind === 'quote' || ground.text(ahead) === ':';
    if (isSign || (ahead > at + 1 && ground.isLink(ahead))) return false;
    if (ground.text(ahead) === '.') break;
  }
  return true;
}

/** سنبيع, سنعمل; not سنة, سنوات, سنغافورة. */
function isOurFuture(ground: Ground, at: number): boolean {
  return /^سن(?!ة|و|غ|د|ان|تين$|تان$).{3,}$/u.test(ground.plain(at)) && ground.mention(at) === undefined;
}
