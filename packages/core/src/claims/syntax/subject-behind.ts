/**
 * Where the subject begins behind a circumstance that stands between verb and subject: أكد في هذا الصدد | مدير الشركة أن.
 *
 * @example subjectBehind(ground, 2, 6) // the token of مدير, where a noun phrase would read on to the link
 */
import { tells } from './claim-words.ts';
import type { Ground } from './ground.ts';
import { isAdjectiveLike } from './noun-words.ts';
import { isDefinite, isPreposition } from './phrase-words.ts';

/**
 * The first token behind `head` from which on someone else is named, by a title or a name, in the words up to `end`; `end` when
 * nobody is. A name or a title completes no noun that is complete already, unless that noun is a title itself.
 */
export function subjectBehind(ground: Ground, head: number, end: number): number {
  for (let at = head + 1; at < end; at += 1) {
    const before = at - 1;
    if (namesSomeone(ground, before)) return end;
    if (beginsSubject(ground, at) && isComplete(ground, head, before)) return at;
  }
  return end;
}

/** مدير, المتحدث, فلان: a title of one, or a person's own name. */
function beginsSubject(ground: Ground, at: number): boolean {
  if (ground.hasConjunction(at)) return false;
  const mention = ground.mention(at);
  if (mention?.type === 'person')
    return mention.firstToken === at && mention.form === 'name' && mention.start === ground.tokens[at]?.start;
  return mention === undefined && ground.isNoun('role', at) && !/^[لب]/u.test(ground.plain(at));
}

/** للصحفيين, لقاء الوزير: behind whoever is named inside the circumstance a name is rather his; not من جهته, مؤتمر صحفي. */
function namesSomeone(ground: Ground, at: number): boolean {
  if (ground.mention(at)?.type === 'person') return true;
  if (tells('own_side', ground.plain(at)) || describesOccasion(ground, at)) return false;
  // مع نظيره المصري فلان, عقب استقباله الوزير.
  if (/.{3}(?:ه|ها|هم)$/u.test(ground.plain(at)) && !ground.is('reflexive', at)) return true;
  return ['role', 'relation', 'unnamed', 'addressee'].some((kind) => ground.isNoun(kind, at));
}

/** مؤتمر | صحفي: an adjective of what was held or said. */
function describesOccasion(ground: Ground, at: number): boolean {
  const isOccasion = tells('occasion_of_speech', ground.plain(at - 1)) || ground.isNoun('speech', at - 1);
  return isOccasion && !isDefinite(ground, at) && isAdjectiveLike(ground.plain(at));
}

/** هذا الصدد |, فرانس برس |, مؤتمر صحفي |: the article, a name, or an adjective of what has no article. */
function isComplete(ground: Ground, head: number, at: number): boolean {
  const mention = ground.mention(at);
  if (mention !== undefined) return mention.endToken === at + 1;
  if (isPreposition(ground, at) || !ground.isWord(at)) return false;
  if (isDefinite(ground, at) || tells('own_side', ground.plain(at)) || ground.is('reflexive', at)) return true;
  if (describesOccasion(ground, at)) return true;
  return at > head && isAdjectiveLike(ground.plain(at)) && !isDefinite(ground, head) && ground.nouns(at).length === 0;
}
