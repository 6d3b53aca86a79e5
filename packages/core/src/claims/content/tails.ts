/**
 * Tells what the narrator adds behind what was said: when he said it, what he hinted at, where it stood.
 *
 * @example isTail(ground, at, true) // true of وذلك in …، وذلك خلال مؤتمر صحفي
 */
import { tells, tellsOwned } from '../syntax/claim-words.ts';
import type { Ground } from '../syntax/ground.ts';

/** True where what was said ends and a remark of the narrator on how it was said begins. */
export function isTail(ground: Ground, at: number, afterComma: boolean): boolean {
  if (afterComma && (hints(ground, at) || reachesBack(ground, at))) return true;
  // إجراء "اختبارات" على حساباتهم: behind marks around a word the clause goes on.
  if (/^[،,]$/u.test(ground.text(at - 1)) && tellsMedium(ground, at)) return true;
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
  if (next === 'على' && (after === 'خلفية' || after === 'هامش')) return true;
  if (isOnNetwork(ground, at + 1)) return true;
  return /^(?:في|خلال|أثناء|عبر|ضمن)$/u.test(next) && tells('occasion_of_speech', after.replace(/(?:ه|ها|هم)$/u, ''));
}

/** وذلك في مقابلة مع, …، في تغريدة على حسابه, …، عبر صفحتها على فيسبوك: the narrator says where all of it was told. */
export function tellsWhere(ground: Ground, at: number): boolean {
  return namesOccasion(ground, at) || (ground.text(at - 1) === '،' && tellsMedium(ground, at));
}

/** في تغريدة, عبر سلسلة من التغريدات, على حسابه: no part of what was said in it. */
function tellsMedium(ground: Ground, at: number): boolean {
  if (!/^(?:في|عبر|ضمن|على)$/u.test(ground.plain(at))) return false;
  if (isOnNetwork(ground, at)) return true;
  if (ground.plain(at) === 'على') return false;
  let next = at + 1;
  while (next < at + 3 && !tells('tweet', ground.plain(next))) next += 1;
  return tells('tweet', ground.plain(next)) && (next === at + 1 || tells('tweet_leader', ground.plain(at + 1)));
}

/** على حسابه, عبر صفحتها: an account is whose words these are. */
function isOnNetwork(ground: Ground, at: number): boolean {
  return /^(?:في|عبر|على)$/u.test(ground.plain(at)) && tellsOwned('account', ground.plain(at + 1));
}
