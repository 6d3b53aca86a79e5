/**
 * When two names may be one body's.
 *
 * @example isSameBody(['معهد', 'ستوكهولم'], ['معهد', 'ستوكهولم', 'لدراسات', 'السلام']) // true
 */
import { nameLexicon } from '../mentions/name-lexicon.ts';
import { isSameSpelling } from './name-words.ts';

/** How the words of a shorter name stand to a longer one's. */
export type BodyLikeness = 'same' | 'shortened' | 'different';

/**
 * `same` when the words agree, a head noun set aside (وكالة رويترز, رويترز; نادي أرسنال, أرسنال); `shortened` when the longer
 * one goes on after a name of two words or more (وزارة الدفاع, وزارة الدفاع الروسية), or drops an adjective of origin.
 */
export function likenessOfBodies(a: readonly string[], b: readonly string[]): BodyLikeness {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return 'different';
  if (short.length === long.length)
    return short.every((word, index) => isSameSpelling(word, long[index] as string)) ? 'same' : 'different';
  if (isOneOffice(short, long) || isField(short, long)) return 'same';
  if (short.length > 1 && begins(withoutDistrict(long), short) && long.length === short.length + 1) return 'same';
  const headless = withoutHead(long);
  if (headless.length === short.length && begins(headless, short)) return 'same';
  if (begins(headless, short) && headless.length < long.length && onlyOrigin(headless, short.length)) return 'same';
  if (!begins(long, short)) return 'different';
  if (short.length === 1) return onlyOrigin(long, 1) && !isHead(short[0] as string) ? 'shortened' : 'different';
  return 'shortened';
}

/** إدارة ترامب, إدارة الرئيس دونالد ترامب: of the same man, told with his office and his other name. */
function isOneOffice(short: readonly string[], long: readonly string[]): boolean {
  const { own_office, office_holder } = nameLexicon().contexts;
  const [head = '', surname = '', ...more] = short;
  if (!own_office.has(head) || more.length > 0 || long.length < 3 || long.length > 5 || long[0] !== head) return false;
  return surname === long.at(-1) && office_holder.has(long[1] as string);
}

/** التجارة, وزارة التجارة والصناعة; الجوازات, المديرية العامة للجوازات; هيئة السياحة, الهيئة العامة للسياحة: an office by what it is for. */
function isField(short: readonly string[], [head = '', ...rest]: readonly string[]): boolean {
  if (!nameLexicon().contexts.public_office.has(head)) return false;
  const field = rest[0] === 'عامه' ? rest.slice(1) : rest;
  const named = short.length === 2 && short[0] === head ? short.slice(1) : short;
  if (named.length !== 1 || (short.length === 2 && field.length === rest.length)) return false;
  return field[0]?.replace(/^لل/u, '') === named[0];
}

/** بلدية محافظة أبوعريش → بلدية أبوعريش */
function withoutDistrict([head = '', district = '', ...place]: readonly string[]): readonly string[] {
  return nameLexicon().contexts.district.has(district) ? [head, ...place] : [head, district, ...place];
}

/** مجلس النواب المصري and مجلس النواب: after the shorter name the longer one tells only whose it is. */
export function goesOnWithOrigin(long: readonly string[], short: readonly string[]): boolean {
  return begins(long, short) && onlyOrigin(long, short.length);
}

/** The words after a head noun that only describes: نادي أرسنال → أرسنال. */
export function withoutHead(words: readonly string[]): readonly string[] {
  return words.length > 1 && isHead(words[0] as string) ? words.slice(1) : words;
}

function isHead(word: string): boolean {
  const { organizationHeads } = nameLexicon();
  return organizationHeads.get([word]).length > 0;
}

function begins(long: readonly string[], short: readonly string[]): boolean {
  return short.length <= long.length && short.every((word, index) => isSameSpelling(word, long[index] as string));
}

function onlyOrigin(words: readonly string[], from: number): boolean {
  const { demonyms } = nameLexicon();
  for (let index = from; index < words.length; index += 1) if (!demonyms.has(words[index] as string)) return false;
  return true;
}
