/**
 * Bodies that every town or university has: their names say who is meant only with the place.
 *
 * @example withPlaces(evidence, parsed)[0]?.name.form // 'اللجنة المحلية للانتخابات البلدية بالأحساء'
 */
import type { ParsedDocument } from '@isnad/core';
import { nameKey } from '../name-key.ts';
import { unpartedKey } from '../sound-key.ts';
import type { Evidence, Name } from './evidence.ts';
import { isListedWord } from './listed-words.ts';
import { isCountry } from './spellings.ts';

/** Nouns for parts of something larger. */
const PARTS = new Set(['قسم', 'كليه', 'عماده', 'بلديه', 'مديريه', 'غرفه', 'فرع']);
const BODIES = new Set(['لجنه', 'مجلس', 'هييه', 'اداره', 'مركز', 'سلطات']);
const LOCAL = new Set(['محلي', 'محليه', 'بلدي', 'بلديه']);

/**
 * True for قسم السياحة والآثار and اللجنة المحلية للانتخابات البلدية; not for كلية كوينز, بلدية جدة, which name whose they are.
 * @param key `nameKey` of the name
 */
export function isOfEveryPlace(key: string): boolean {
  const [head = '', ...rest] = key.split(' ');
  const isPart = rest.length > 0 && PARTS.has(bare(head));
  if (!isPart && !(BODIES.has(bare(head)) && LOCAL.has(bare(rest[0] ?? '')))) return false;
  return rest.every((word) => LOCAL.has(bare(word)) || !(word.length < 3 || isListedWord(word) || isCountry(word)));
}

function bare(word: string): string {
  return word.replace(/^ال/u, '');
}

/** Between a name and what it is of: بالأحساء, في جامعة حائل, بمحافظة جدة. */
const OF = /^ (?:(?:في |ب|ل)(?:[^ ]+ )?)?$/u;

/** The same, those bodies named with what the text says right after them; the bare name is a shorter one. */
export function withPlaces(
  evidence: readonly Evidence[],
  { entities, mentions, text }: Pick<ParsedDocument, 'entities' | 'mentions' | 'text'>,
): Evidence[] {
  return evidence.map((item, index) => {
    const { type, name, knownKey, names } = item;
    if (type !== 'organization' || knownKey !== null || name.kind !== 'full' || !isOfEveryPlace(name.key)) return item;
    const short: Name = { ...name, kind: 'short', sound: null };
    const others = names.slice(1).filter(({ key }) => !name.key.endsWith(` ${key}`));
    for (const at of entities[index]?.mentions ?? []) {
      const own = mentions[at];
      if (own === undefined || nameKey(own.text) !== name.key) continue;
      const place = mentions.find(
        ({ start, end, type: kind }) =>
          kind !== 'person' && start > own.end && end > start && OF.test(text.slice(own.end, start)),
      );
      if (place === undefined) continue;
      const form = `${own.text} ب${place.text}`;
      const key = nameKey(form);
      const located: Name = { form, key, kind: 'full', sound: unpartedKey(key) };
      return { ...item, name: located, names: [located, short, ...others] };
    }
    return { ...item, name: short, names: [short, ...others] };
  });
}
