/**
 * Names without the titles that texts put before them or within.
 *
 * @example withoutTitle(name)?.key // 'محمد بن نايف' of الأمير محمد بن نايف
 */
import { readTable } from '@isnad/arabic';
import { nameKey } from '../name-key.ts';
import { originOf } from './spellings.ts';

/** A name as a text gives it, and its `nameKey`. */
interface Given {
  readonly form: string;
  readonly key: string;
}

let titles: ReadonlySet<string> | undefined;

function isTitle(word: string): boolean {
  titles ??= new Set(
    readTable('titles', ['form', 'feminine']).flatMap(({ form, feminine }) =>
      [form, feminine].filter(Boolean).map((title) => nameKey(`ال${title}`)),
    ),
  );
  return titles.has(word);
}

/** What is left of a person's name that a text begins with a title, when that is whole: not of الملك خالد. */
export function withoutTitle({ form, key }: Given): Given | null {
  const [title = '', ...rest] = key.split(' ');
  const spelled = form.trim().split(/\s+/);
  if (rest.length < 2 || spelled.length !== rest.length + 1 || !isTitle(title)) return null;
  return { form: spelled.slice(1).join(' '), key: rest.join(' ') };
}

/** Bodies that are called after who leads them; others bear a name in honour of somebody: جامعة الملك سعود. */
const LED = new Set(['اداره', 'حكومه', 'حمله', 'مكتب']);

/** A body named after who leads it, without his title and country: إدارة ترامب of إدارة الرئيس الأميركي ترامب. */
export function withoutItsTitle({ form, key }: Given): Given | null {
  const [head = '', title = '', ...rest] = key.split(' ');
  const spelled = form.trim().split(/\s+/);
  const before = originOf(rest[0] ?? '') === null ? 2 : 3;
  const isOfTitle = spelled.length === rest.length + 2 && isTitle(title) && LED.has(head);
  if (!isOfTitle || spelled.length <= before || rest.at(before - 2)?.startsWith('ال')) return null;
  const shorter = [spelled[0], ...spelled.slice(before)].join(' ');
  return { form: shorter, key: nameKey(shorter) };
}
