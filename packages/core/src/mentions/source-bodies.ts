/**
 * Rules for bodies that only their place gives away: behind a verb of speech or بحسب (قالت إدارة السجون إن, بحسب Strategy Analytics).
 *
 * @example ruleFinder([SOURCE_BODY_RULES])(reading)
 */
import { type Token, type WrittenForm } from '@isnad/arabic';
import { bodyHeadAt } from './body-heads.ts';
import { candidate } from './candidate.ts';
import { endOfBody, endOfOffice, isFirm, isNamedByNoun } from './completed-bodies.ts';
import { type Reading, sameSentence, WordClass } from './reading.ts';
import type { NameRule } from './rule.ts';
import { tellsReport } from './speech-verbs.ts';

const { Latin } = WordClass;

const ACCORDING = new Set(['بحسب', 'حسب', 'وفق']);
const ACCORDING_TO = new Set(['وفقا', 'طبقا']);

/** لكن | جهاز كذا طالبه, وكانت | لجنة كذا قد أعلنت: what stands before a subject that precedes its verb. */
const BEFORE_SUBJECT = /^[وف]?(?:لكن|كان|كانت)$/u;

/** Letters of the word behind a form that stand before a source there; null when no source stands there. */
function sourceBehind(form: WrittenForm): 0 | 1 | null {
  const plain = withoutAnd(form.plain);
  if (ACCORDING.has(plain)) return 0;
  if (ACCORDING_TO.has(plain)) return 1;
  if (BEFORE_SUBJECT.test(plain) || BEFORE_SUBJECT.test(form.plain)) return 0;
  return tellsReport(form) ? 0 : null;
}

function withoutAnd(plain: string): string {
  return plain.replace(/^و(?=.{4})/u, '');
}

function isAccording(plain: string): boolean {
  const bare = withoutAnd(plain);
  return ACCORDING.has(bare) || ACCORDING_TO.has(bare);
}

/** مجلس | جامعة الدول العربية: a body of a body that has a name of its own. */
function isListedBody(reading: Reading, position: number): boolean {
  return (reading.listed.get(position) ?? []).some(({ entries }) =>
    entries.some(({ type }) => type === 'organization'),
  );
}

const speakingBody: NameRule = {
  id: 'organization/speaker',
  example: 'قالت [إدارة السجون الإسرائيلية] إن الأسرى بخير',
  counterExample: 'قالت إدارة جديدة إن الأسرى بخير',
  mayBegin: (form) => sourceBehind(form) !== null,
  match(reading, position) {
    const from = position + 1;
    if (from >= reading.tokens.length || bodyHeadAt(reading, from) === null) return null;
    const offset = sourceBehind((reading.tokens[position] as Token).form);
    if (offset === null || !sameSentence(reading, position, from)) return null;
    const word = reading.keys[from] as string;
    if (offset === 1 && !word.startsWith('ل')) return null;
    const noun = word.slice(offset);
    const head = reading.lexicon.organizationHeads.longestAt(reading.keys, from, noun);
    if (!head || /^(?:ال|قطب$|اركان$)|ات$/u.test(noun)) return null;
    const isOffice = noun === 'مكتب' && head.end === from + 1;
    if (!isOffice && (!isNamedByNoun(head.entries[0], noun) || isListedBody(reading, head.end))) return null;
    const to = isOffice ? endOfOffice(reading, head.end) : endOfBody(reading, from, head.end, offset);
    const sure = to !== null && isFirm(reading, head.end, to - 1) ? 0.72 : 0.6;
    return to === null ? null : candidate(reading, { from, to, offset }, 'organization', this.id, sure);
  },
};

const LONGEST_LATIN = 4;

const latinSource: NameRule = {
  id: 'organization/latin-source',
  example: 'تجاوزت الإيرادات ثلاثة مليارات دولار بحسب [Strategy Analytics] في تقرير',
  counterExample: 'يحفظ الجهاز الصور بحسب نظام Android في ذاكرته',
  mayBegin: ({ plain }) => isAccording(plain),
  match(reading, position) {
    const plain = withoutAnd(reading.tokens[position]?.plain ?? '');
    const isSplit = ACCORDING_TO.has(plain) && LIL.test(reading.tokens[position + 1]?.plain ?? '');
    if (!isSplit && !ACCORDING.has(plain)) return null;
    const from = isSplit ? position + 2 : position + 1;
    let to = from;
    while (to - from < LONGEST_LATIN && sameSentence(reading, position, to) && isLatin(reading, to)) to += 1;
    if (to === from || !/^[A-Z]/u.test(reading.tokens[from]?.text ?? '')) return null;
    return candidate(reading, { from, to, offset: 0 }, 'organization', this.id, 0.65);
  },
};

/** The ل of وفقا لـ, written by itself before letters of another script. */
const LIL = /^لـ?$/u;

function isLatin(reading: Reading, position: number): boolean {
  return ((reading.classes[position] as number) & Latin) !== 0;
}

export const SOURCE_BODY_RULES: readonly NameRule[] = [speakingBody, latinSource];
