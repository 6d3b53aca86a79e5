/**
 * What the tagger takes for one body and is none: two bodies under one noun, an indefinite noun, one told by
 * its country, an office.
 *
 * @example isNoBody(reading, { from, to, offset }) // true at وزارتي الصحة والتعليم
 */

import { type Reading, WordClass } from './reading.ts';
import type { Stretch } from './stretch.ts';
import { titleNounAt } from './titles.ts';

/** True for a stretch that is no name of one body. */
export function isNoBody(reading: Reading, stretch: Stretch): boolean {
  return (
    isDual(reading, stretch) ||
    isSeveral(reading, stretch) ||
    isIndefinite(reading, stretch) ||
    isTold(reading, stretch) ||
    isOffice(reading, stretch)
  );
}

function headNoun(reading: Reading, { from, offset }: Stretch): string {
  return (reading.keys[from] as string).slice(offset);
}

function isHead(reading: Reading, noun: string): boolean {
  return reading.lexicon.organizationHeads.get([noun]).length > 0;
}

/** وزارتي المالية والاقتصاد, مجلسي النواب والشيوخ: two of a kind. */
function isDual(reading: Reading, stretch: Stretch): boolean {
  const noun = headNoun(reading, stretch);
  if (stretch.to - stretch.from < 2 || isHead(reading, noun) || reading.listed.has(stretch.from)) return false;
  if (/ت[يا]$/u.test(noun)) return isHead(reading, `${noun.slice(0, -2)}ه`);
  return /[يا]$/u.test(noun) && isHead(reading, noun.slice(0, -1));
}

/** نقابات العمال الفرنسية, محاكم بغداد: several of a kind. */
function isSeveral(reading: Reading, stretch: Stretch): boolean {
  const noun = headNoun(reading, stretch);
  if (reading.listed.has(stretch.from) || noun.startsWith('ال')) return false;
  if (noun.endsWith('ات')) return isHead(reading, noun) && isHead(reading, `${noun.slice(0, -2)}ه`);
  return reading.lexicon.contexts.plural_head.has(noun);
}

/** كلية للعلوم والتكنولوجيا, مجلس للنواب, مجلس في الأمن: one of its kind, not the one so called. */
function isIndefinite(reading: Reading, stretch: Stretch): boolean {
  const noun = headNoun(reading, stretch);
  if (noun.startsWith('ال') || !isHead(reading, noun) || reading.listed.has(stretch.from)) return false;
  if (stretch.to < stretch.from + 2) return false;
  return reading.tokens[stretch.from + 1]?.plain === 'في' || /^لل\p{L}{3}/u.test(reading.keys[stretch.from + 1] ?? '');
}

const MOST_ADJECTIVES = 2;

/** القناة القطرية, المنظمة الحقوقية الدولية: a body told by its country or its kind, which has its name elsewhere. */
export function isTold(reading: Reading, stretch: Stretch): boolean {
  const { from, to } = stretch;
  const { told_body, told_adjective } = reading.lexicon.contexts;
  if (to < from + 2 || to > from + 1 + MOST_ADJECTIVES) return false;
  if ((reading.listed.get(from) ?? []).some(({ endToken }) => endToken > from + 1)) return false;
  if (!told_body.has(headNoun(reading, stretch))) return false;
  for (let position = from + 1; position < to; position += 1) {
    const isOrigin = ((reading.classes[position] as number) & WordClass.Demonym) !== 0;
    if (!isOrigin && !told_adjective.has(reading.keys[position] as string)) return false;
  }
  return true;
}

/** المديرة الجهوية للتجارة, المفوضة السامية: who holds an office, not the body. */
function isOffice(reading: Reading, stretch: Stretch): boolean {
  const noun = headNoun(reading, stretch);
  if (!/^ال\p{L}{3,}ه$/u.test(noun) || isHead(reading, noun) || isHead(reading, noun.slice(2))) return false;
  if (((reading.classes[stretch.from] as number) & WordClass.Demonym) !== 0 || reading.listed.has(stretch.from))
    return false;
  const title = titleNounAt(reading, stretch.from);
  return title?.title.class === 'office' && title.title.gender === 'female';
}
