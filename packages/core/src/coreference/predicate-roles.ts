/**
 * Finds roles that a sentence states of a person with a verb of being: أصبح الآن أحد كبار مساعدي الحملة, يعد من بين أكبر المانحين.
 *
 * @example predicateRoles(segmented, names).get(3)?.[0]?.text // 'أحد كبار مساعدي الحملة'
 */
import { offsetInToken } from '@isnad/arabic';
import { nameLexicon } from '../mentions/name-lexicon.ts';
import type { NameMention } from '../model/mention.ts';
import type { Segmented } from '../model/segmented.ts';

type Role = NameMention['roles'][number];

const ONE_OF = new Set(['احد', 'احدي', 'واحدا', 'واحده', 'من']);
/** A relative pronoun, or the comma that ends a clause about him. */
const RIGHT_BEFORE = /^(?:الذي|التي|،|,|\))$/u;
const LONGEST_ROLE = 14;
const FARTHEST_SUBJECT = 24;

/** Roles by the index of the name they are told of. One pass over the names and the tokens. */
export function predicateRoles(
  segmented: Segmented,
  names: readonly NameMention[],
): ReadonlyMap<number, readonly Role[]> {
  const found = new Map<number, Role[]>();
  let subject = -1;
  let next = 0;
  for (let at = 0; at < segmented.tokens.length; at += 1) {
    for (; next < names.length && (names[next] as NameMention).endToken <= at; next += 1)
      if (isSubject(segmented, names[next] as NameMention)) subject = next;
    const name = names[subject];
    if (!name || !nameLexicon().contexts.being.has(keyAt(segmented, at)) || at - name.endToken > FARTHEST_SUBJECT)
      continue;
    if (segmented.sentenceOfToken[name.firstToken] !== segmented.sentenceOfToken[at]) continue;
    // Another noun right before the verb is its subject: قال فلان إن المغرب كان أحد الأماكن.
    if (at > name.endToken && !RIGHT_BEFORE.test(segmented.tokens[at - 1]?.text ?? '')) continue;
    const role = roleAfter(segmented, at);
    if (role) found.set(subject, [...(found.get(subject) ?? []), role]);
  }
  return found;
}

function keyAt(segmented: Segmented, at: number): string {
  return segmented.tokens[at]?.key ?? '';
}

/** A person named without a preposition before him. */
function isSubject(segmented: Segmented, name: NameMention): boolean {
  if (name.type !== 'person' || name.nestedIn !== null) return false;
  const token = segmented.tokens[name.firstToken];
  const prefix = token ? segmented.text.slice(token.start, name.start) : '';
  return !/[لبك]/u.test(prefix) && !nameLexicon().contexts.governing.has(keyAt(segmented, name.firstToken - 1));
}

/** One of many, by a noun in the plural or with what it is of: up to the next stop, or to a verb's و. */
function roleAfter(segmented: Segmented, verb: number): Role | null {
  let start = verb + 1;
  if (nameLexicon().contexts.being_adverb.has(keyAt(segmented, start))) start += 1;
  const first = keyAt(segmented, start);
  if (!ONE_OF.has(first)) return null;
  if (first === 'من' && !/^(?:بين|ابرز|اكبر|اشهر|اهم)$/u.test(keyAt(segmented, start + 1))) return null;
  let end = start + 1;
  while (end - start < LONGEST_ROLE && segmented.sentenceOfToken[end] === segmented.sentenceOfToken[start]) {
    const token = segmented.tokens[end];
    if (token?.kind !== 'word' || /^(?:الذي|التي|الذين|حيث|بعد|منذ|خلال|عندما|و.*وا)$/u.test(token.key)) break;
    end += 1;
  }
  const [from, to] = [segmented.tokens[start], segmented.tokens[end - 1]];
  if (!from || !to || end - start < 3) return null;
  const [begin, stop] = [offsetInToken(segmented.text, from, 0), to.end];
  return {
    start: begin,
    end: stop,
    text: segmented.text.slice(begin, stop),
    status: 'current',
    rule: 'role/predicate',
  };
}
