/**
 * Tells what the narrator adds behind what was said: when he said it, what he hinted at, where it stood.
 *
 * @example isTail(ground, at, true) // true of وذلك in …، وذلك خلال مؤتمر صحفي
 */
import { tells } from '../syntax/claim-words.ts';
import type { Ground } from '../syntax/ground.ts';

/** True where what was said ends and a remark of the narrator on how it was said begins. */
export function isTail(ground: Ground, at: number, afterComma: boolean): boolean {
  if (afterComma && (hints(ground, at) || reachesBack(ground, at))) return true;
  return ground.attribution
    .phrasesAt(ground.keys, at)
    .some(
      ({ kind, phrase }) =>
        kind === 'tail' &&
        (afterComma || phrase.startsWith('في إشارة') || namesOccasion(ground, at)) &&
        !tellsWhy(ground, at),
    );
}

/** …، في إشارة غير مباشرة إلى: what the narrator takes the words for. */
function hints(ground: Ground, at: number): boolean {
  if (ground.plain(at) !== 'في' || !tells('hint', ground.plain(at + 1))) return false;
  for (let ahead = at + 2; ahead < at + 6; ahead += 1)
    if (/^(?:إلى|على|ل.{2,})$/u.test(ground.plain(ahead))) return true;
  return false;
}

/** …، جاء ذلك في بيان, …، حيث جاء ذلك خلال لقاء: where all of it stood. */
function reachesBack(ground: Ground, at: number): boolean {
  const from = ground.plain(at) === 'حيث' ? at + 1 : at;
  return ground.attribution.phrasesAt(ground.keys, from).some(({ kind }) => kind === 'reaches_back');
}

/** …، وذلك لأن, وذلك بموجب القانون: why and by what it is so was said too; when it was said (وذلك خلال جلسة, وذلك بالتزامن مع) was not. */
function tellsWhy(ground: Ground, at: number): boolean {
  const next = ground.plain(at + 1);
  if (ground.plain(at) !== 'وذلك' || tells('occasion_of_speech', next) || namesOccasion(ground, at)) return false;
  return tells('reason', next) || /^[لب].{3}/u.test(next);
}

/** … وذلك في حديث لقناة, وذلك خلال مؤتمر صحفي, وذلك على خلفية: with no comma either, an occasion on which one speaks. */
function namesOccasion(ground: Ground, at: number): boolean {
  if (ground.plain(at) !== 'وذلك') return false;
  const [next, after] = [ground.plain(at + 1), ground.plain(at + 2)];
  if (next === 'على') return after === 'خلفية' || after === 'هامش';
  return /^(?:في|خلال|أثناء|عبر|ضمن)$/u.test(next) && tells('occasion_of_speech', after.replace(/(?:ه|ها|هم)$/u, ''));
}
