/**
 * The grammatical gender of who speaks: of a person by name or title, of a body or place by its noun.
 *
 * @example genderOfBody(ground, mention) // 'female' of وزارة الصحة
 */
import { fold } from '@isnad/arabic';
import { nameLexicon } from '../../mentions/name-lexicon.ts';
import type { Entity, Mention } from '../../model/mention.ts';
import { looksFeminine } from '../syntax/agreement.ts';
import { tellsDefinite } from '../syntax/claim-words.ts';
import type { Ground } from '../syntax/ground.ts';
import { isPlural } from './number-of-source.ts';

/** A person's gender by name, else by the titles he or she bears: رئيس, رئيسة. */
export function genderOf({ gender, roles }: Entity): 'male' | 'female' | null {
  if (gender !== 'unknown') return gender;
  const title = roles[0]?.text.split(/\s+/u, 1)[0];
  if (title === undefined) return null;
  return /ة$/u.test(title) && !tellsDefinite('honorific_in_ta', title) ? 'female' : 'male';
}

/** Grammatical gender of a body or place, by the noun that it completes (قوات "الجيش الوطني") or begins with; null of bare names. */
export function genderOfBody(ground: Ground, { type, firstToken }: Mention): 'male' | 'female' | null {
  const before = ground.tokens[firstToken - 1]?.kind === 'quote' ? firstToken - 2 : firstToken - 1;
  const isCompleting = isBodyNoun(ground, before) && !ground.withoutConjunction(before).startsWith('ال');
  const head = isCompleting && type === 'organization' ? before : firstToken;
  if (looksFeminine(ground, head)) return 'female';
  // البيت الأبيض, الحرس الثوري; not الأمم المتحدة.
  if (type === 'organization' && isDescribedAsMan(ground, head)) return 'male';
  return type === 'organization' && isBodyNoun(ground, head) && !isBroken(ground, head) ? 'male' : null;
}

/** البيت الأبيض: a noun with the article whose adjective is masculine. */
function isDescribedAsMan(ground: Ground, head: number): boolean {
  const mention = ground.mention(head);
  const adjective = ground.plain(head + 1);
  // A paper (الشرق الأوسط) goes on in the feminine.
  if (!mention || ground.isMedia(mention) || mention.endToken <= head + 1 || !/^ال.{3}/u.test(ground.plain(head)))
    return false;
  return /^الأ.ي?.{1,2}$|^ال.{2,}ي$/u.test(adjective) && !/[ةىا]$/u.test(adjective);
}

/** الخطوط الجوية, كتائب, مراكز: a broken plural is feminine, by its shape or its adjective. */
function isBroken(ground: Ground, head: number): boolean {
  const word = ground.withoutConjunction(head);
  return BROKEN.test(word) || tellsDefinite('broken_body', word) || /^ال.+[يع]ة$/u.test(ground.plain(head + 1));
}

const BROKEN = /^(?:ال)?(?:..و.|أ..ا.|[^م].ائ.|م.ا.ي?.|.وا.ي?.)$/u;

/** مصدر, المتحدث: a noun for one man; not أحد, بعض, whose gender is that of the noun after them. */
export function isOneMan(ground: Ground, head: number): boolean {
  const word = ground.withoutConjunction(head);
  if (isPlural(word) || /(?:[ةى]|ان)$/u.test(word) || ground.is('quantity', head)) return false;
  return tellsDefinite('masculine_source', word) || ground.isNoun('role', head);
}

/** True of a noun that with a name after it still means the body: حزب, وكالة; not of محققو, مصور, who belong to it. */
export function isBodyNoun(ground: Ground, at: number): boolean {
  if (['body', 'outlet', 'named_thing'].some((kind) => ground.isNoun(kind, at))) return true;
  const key = fold(ground.withoutConjunction(at).replace(/^(?:ال|لل)/u, ''));
  return nameLexicon().organizationHeads.get([key]).length > 0;
}
