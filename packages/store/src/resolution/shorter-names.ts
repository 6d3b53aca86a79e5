/**
 * Shorter names by which texts call who has a whole one.
 *
 * @example shorterNames(name).map(({ key }) => key) // ['بايدن'] of جو بايدن
 */
import { readTable } from '@isnad/arabic';
import type { AliasKind } from '../generated/prisma/enums.ts';
import { nameKey } from '../name-key.ts';
import { unpartedKey } from '../sound-key.ts';
import { NAMED_WITHOUT_HEAD, originOf } from './spellings.ts';

/** One spelling of a name. */
export interface Name {
  readonly form: string;
  /** `nameKey(form)`; never empty. */
  readonly key: string;
  readonly kind: AliasKind;
  /** What other spellings of a whole name share with it: a person's `soundKey`, another's `unpartedKey`. */
  readonly sound: string | null;
}

/**
 * By what else texts name a person of this whole name: the last word; of three words and more the first with the last;
 * of a chain of fathers its first two links (محمد بن نايف of محمد بن نايف بن عبدالعزيز).
 */
export function shorterNames({ form, key, kind }: Name): Name[] {
  if (kind !== 'full' && kind !== 'latin') return [];
  const words = key.split(' ');
  const spelled = form
    .trim()
    .replace(/(?<=^|\s)عبد\s+(?=ال)/g, 'عبد')
    .split(/\s+/);
  if (spelled.length !== words.length || words.length < 2) return [];
  const pick = (...indexes: number[]): Name => ({
    form: indexes.map((index) => spelled[index]).join(' '),
    key: indexes.map((index) => words[index]).join(' '),
    kind: 'short',
    sound: null,
  });
  const last = words.length - 1;
  const isChain = words[1] === 'بن' || words[1] === 'بنت';
  const endsInFather = words[last - 1] === 'بن' || words[last - 1] === 'بنت' || words[last - 1] === 'ال';
  const shorter = [pick(last)];
  // خالد الفيصل of خالد الفيصل بن عبدالعزيز: the fathers come after a name that is whole without them.
  const fathers = words.indexOf('بن', 2);
  if (fathers === 2) shorter.push(pick(0, 1));
  if (words.length >= 3 && !endsInFather) shorter.push(pick(0, last));
  if (isChain && words.length > 3) shorter.push(pick(0, 1, 2));
  return shorter;
}

/** Heads that are the name's own: the rest alone is another thing (الاتحاد الدولي, حزب الله, كتائب حزب الله). */
const OWN_HEADS = new Set([
  ...['اتحاد', 'الاتحاد', 'حزب', 'منتخب', 'المنتخب', 'جيش', 'جند', 'لجنه'],
  ...['كتايب', 'كتيبه', 'لواء', 'الويه', 'سرايا', 'فصايل', 'قوات', 'اذاعه'],
]);
let headKinds: ReadonlyMap<string, string> | undefined;

/** What is left of an organization's name without its head, when that still names it. */
export function withoutHead({ form, key, kind }: Name): Name | null {
  headKinds ??= new Map(readTable('organization-heads', ['form', 'kind']).map((row) => [nameKey(row.form), row.kind]));
  const words = key.split(' ');
  const [head = ''] = words;
  const length = headKinds.has(words.slice(0, 2).join(' ')) ? 2 : 1;
  const headKind = headKinds.get(words.slice(0, length).join(' ')) ?? '';
  const rest = words.slice(length);
  const spelled = form.trim().split(/\s+/);
  if (kind !== 'full' || OWN_HEADS.has(head) || spelled.length !== words.length || rest.length === 0) return null;
  const last = rest.at(-1) as string;
  // A ministry's subject is no name, with its country it is: الخارجية الأميركية.
  const isNaming = NAMED_WITHOUT_HEAD.has(headKind)
    ? rest.length > 1 || !isAdjective(last)
    : headKind === 'government' && rest.length > 1 && originOf(last) !== null;
  return isNaming
    ? { form: spelled.slice(length).join(' '), key: rest.join(' '), kind: 'full', sound: unpartedKey(rest.join(' ')) }
    : null;
}

let states: ReadonlySet<string> | undefined;

/** A country without the word for what it is: دولة الإمارات, جمهورية التشيك; not جمهورية مصر العربية. */
export function withoutState({ form, key, kind }: Name): Name | null {
  states ??= new Set(
    readTable('place-heads', ['form', 'kind'])
      .filter((row) => row.kind === 'country')
      .map((row) => nameKey(row.form)),
  );
  const [head = '', rest, ...more] = key.split(' ');
  if (kind !== 'full' || rest === undefined || more.length > 0 || !states.has(head) || isAdjective(rest)) return null;
  return { form: form.trim().split(/\s+/).slice(1).join(' '), key: rest, kind: 'full', sound: unpartedKey(rest) };
}

/** الوطنية, الدولي: alone they name nobody. */
function isAdjective(word: string): boolean {
  return /^ال.+(?:ي|يه)$/u.test(word);
}
