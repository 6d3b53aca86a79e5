/**
 * Rules for names that only their place gives away: the subject between a verb of speech and its words (قال كلاب: …).
 *
 * @example applyRules(SPEAKER_RULES, reading)
 */
import { loadReporting, type ReportingVerb } from '@isnad/arabic';
import { bodyHeadAt } from './body-heads.ts';
import { candidate } from './candidate.ts';
import type { HeadWord } from './name-lexicon.ts';
import { closedWords, mayBeName } from './name-shapes.ts';
import { readPersonName } from './person-name.ts';
import { isWord, type Reading, sameSentence, stemsAt, WordClass } from './reading.ts';
import type { NameRule } from './rule.ts';
import { titleNounAt } from './titles.ts';

const { Given, Family, Function: FunctionWord, Demonym, Latin } = WordClass;

const SPEECH = new Set(['say', 'add', 'assert', 'announce', 'confirm', 'report', 'write']);
const LONGEST_NAME = 4;

/** قالت، وأضاف، يؤكد: a finite verb of speech about one speaker, with no object on it. كشف فحص أن: tests reveal too. */
function isSpeech(reading: Reading, position: number): boolean {
  const { speech } = reading.asked;
  speech[position] ??= isWord(reading, position) && findSpeech(reading, position);
  return speech[position];
}

function findSpeech(reading: Reading, position: number): boolean {
  return isFiniteOfOne(
    reading,
    position,
    (verb) =>
      SPEECH.has(verb.class) &&
      (verb.context === '' || verb.context === 'impersonal') &&
      verb.lemma !== 'كشف' &&
      !verb.frames.some(({ addressee }) => addressee === 'obj'),
  );
}

/** A verb in the past or present, about one, with no object on it, that `fits`. */
function isFiniteOfOne(reading: Reading, position: number, fits: (verb: ReportingVerb) => boolean): boolean {
  const { verbForms } = loadReporting();
  return stemsAt(reading, position).some(
    ({ stem, prefixes }) =>
      /^[وف]?$/u.test(prefixes) &&
      verbForms(stem).some(
        ({ tense, number, suffix, verb }) =>
          (tense === 'past' || tense === 'present') && number === 'singular' && suffix === '' && fits(verb),
      ),
  );
}

/** What is said begins: إن، أن، a colon, a quotation mark, or one of them after a comma or after words in brackets. */
function beginsWords(reading: Reading, position: number): boolean {
  const token = reading.tokens[position];
  if (!token) return false;
  if (token.text === '،' || token.text === ',') return isThat(reading, position + 1);
  if (token.text === '(') {
    let close = position + 1;
    while (close < position + 4 && reading.tokens[close]?.text !== ')') close += 1;
    return reading.tokens[close]?.text === ')' && startsWords(reading, close + 1);
  }
  return startsWords(reading, position);
}

/** وقالت ناديا تولوكونيكوفا، إحدى الناشطات، : who he is stands between commas. */
function beginsAside(reading: Reading, position: number): boolean {
  const text = reading.tokens[position]?.text;
  if (text !== '،' && text !== ',') return false;
  return ASIDES.has(reading.tokens[position + 1]?.plain ?? '') || titleNounAt(reading, position + 1)?.offset === 0;
}

const ASIDES = new Set(['أحد', 'إحدى', 'وهو', 'وهي', 'الذي', 'التي', 'البالغ', 'البالغة']);

function startsWords(reading: Reading, position: number): boolean {
  const token = reading.tokens[position];
  return token?.text === ':' || token?.kind === 'quote' || isThat(reading, position);
}

function isThat(reading: Reading, position: number): boolean {
  return /^(?:[إأا]ن(?:ه|ها|هم|ني|نا|هما)?)$/u.test(reading.tokens[position]?.plain ?? '');
}

const unknownSpeaker: NameRule = {
  id: 'person/speaker',
  example: 'قال [عمر كـُلا] إن الطريق مغلق',
  counterExample: 'قال صديقه إن الطريق مغلق',
  match(reading, position) {
    if (!isSpeech(reading, position)) return null;
    const from = position + 1;
    let to = from;
    while (to - from < LONGEST_NAME && sameSentence(reading, position, to) && mayBeName(reading, to, to === from))
      to += 1;
    if (to === from || !sameSentence(reading, position, to)) return null;
    if (!beginsWords(reading, to) && !(to - from > 1 && beginsAside(reading, to))) return null;
    // أشارت بردية «إيبرس»: a quotation mark after an unknown word may open a name.
    if (reading.tokens[to]?.kind === 'quote' && ((reading.classes[to - 1] as number) & (Given | Family)) === 0)
      return null;
    const first = reading.classes[from] as number;
    const confidence = (first & Given) !== 0 ? 0.7 : 0.6;
    return candidate(reading, { from, to, offset: 0 }, 'person', this.id, confidence);
  },
};

const doubtfulSpeaker: NameRule = {
  id: 'person/speaker-parts',
  example: 'أعلن [علي خليل] اعتزال اللعب الدولي',
  counterExample: 'أعلن علي أمس اعتزال اللعب الدولي',
  match(reading, position) {
    if (!isSpeech(reading, position) || !sameSentence(reading, position, position + 1)) return null;
    // أركان حرب المنطقة
    if (titleNounAt(reading, position + 1)?.offset === 0) return null;
    const name = readPersonName(reading, position + 1);
    // Each part may be another word; right after a verb of speech two of them are a name.
    if (!name || name.offset > 0 || name.parts < 2 || name.sure + name.doubtful < 2) return null;
    return candidate(reading, name, 'person', this.id, 0.6);
  },
};

const ACCORDING = new Set(['بحسب', 'حسب', 'وفق']);
const ACCORDING_TO = new Set(['وفقا', 'طبقا']);

/** لكن | جهاز كذا طالبه, وكانت | لجنة كذا قد أعلنت: what stands before a subject that precedes its verb. */
const BEFORE_SUBJECT = /^[وف]?(?:لكن|كان|كانت)$/u;

/** Letters of the word after `position` that stand before a source there; null when no source stands there. */
function sourceAfter(reading: Reading, position: number): 0 | 1 | null {
  const plain = (reading.tokens[position]?.plain ?? '').replace(/^و(?=.{4})/u, '');
  if (ACCORDING.has(plain)) return 0;
  if (ACCORDING_TO.has(plain)) return 1;
  if (BEFORE_SUBJECT.test(plain) || BEFORE_SUBJECT.test(reading.tokens[position]?.plain ?? '')) return 0;
  return isReport(reading, position) ? 0 : null;
}

/** حذرت, دعا, اتهمت: any finite verb that reports, of one. */
function isReport(reading: Reading, position: number): boolean {
  return isWord(reading, position) && isFiniteOfOne(reading, position, ({ context }) => REPORTING(context));
}

/** Not وجه, قدم, قضت: verbs that only their object or subject makes reporting ones. */
const REPORTING = (context: string) => !['light', 'position', 'court'].includes(context);

/** العام, الأعلى, and nisbas: what may follow a definite noun inside one phrase. */
const OF_OFFICE = /^ال(?:عام|عامه|اعلي|عليا|سابق|خاص|\p{L}{2,}يه?)$/u;

/** مكتب المدعي العام, مكتب مفوض شرطة كذا, مكتب الرئاسة في كذا: whose office it is, up to the first definite word and its adjectives. */
function endOfOffice(reading: Reading, head: number): number | null {
  let isWhole = false;
  let to = head;
  while (to - head < LONGEST_OFFICE && isWord(reading, to) && sameSentence(reading, head - 1, to)) {
    const key = reading.keys[to] as string;
    const place = placeAt(reading, to);
    if (isWhole ? !OF_OFFICE.test(key) : place === null && !isOfficeWord(reading, to)) break;
    isWhole ||= key.startsWith('ال') || place !== null;
    to = isWhole && place !== null ? place : to + 1;
  }
  const where = isWhole && reading.tokens[to]?.plain === 'في' ? placeAt(reading, to + 1) : null;
  return isWhole ? (where ?? to) : null;
}

const LONGEST_OFFICE = 6;

function isOfficeWord(reading: Reading, position: number): boolean {
  const key = reading.keys[position] as string;
  const bits = reading.classes[position] as number;
  if ((bits & (FunctionWord | Latin | Given)) !== 0 || closedWords().has(key)) return false;
  if (/^ال\p{L}{3}/u.test(key)) return true;
  const { organizationHeads, placeHeads } = reading.lexicon;
  return (
    titleNounAt(reading, position)?.offset === 0 ||
    organizationHeads.get([key]).length > 0 ||
    placeHeads.get([key]).length > 0
  );
}

/** The end of a listed place that begins here without a clitic, or null. */
function placeAt(reading: Reading, position: number): number | null {
  const match = (reading.listed.get(position) ?? []).findLast(
    ({ clitics, entries }) =>
      clitics.offset === 0 && entries.some(({ type, ambiguous }) => type === 'place' && ambiguous !== 'word'),
  );
  return match?.endToken ?? null;
}

/** The end of what completes a bare head: bare nouns on the way to definite ones, and what it is for. */
function endOfBody(reading: Reading, position: number, head: number, offset: number): number | null {
  let to = head;
  let definite = 0;
  for (; to - head < 7 && isWord(reading, to) && sameSentence(reading, position, to); to += 1) {
    const key = reading.keys[to] as string;
    const bits = reading.classes[to] as number;
    // جهاز الكسب | غير المشروع
    if (key === 'غير' && definite > 0 && /^ال\p{L}{3}/u.test(reading.keys[to + 1] ?? '')) continue;
    if ((bits & (FunctionWord | Latin)) !== 0 || closedWords().has(key)) break;
    // شركة السكك الحديدية | المسافرين, شركة الغاز | الخاضعة لها: whom it tells, and what is told of it.
    if (
      definite > 0 &&
      (/^ال\p{L}{3,}ين$/u.test(key) ||
        reading.lexicon.contexts.passing.has(key) ||
        (!key.endsWith('يه') && isHeadNoun(reading, key)))
    )
      break;
    if (/^(?:ال|وال)\p{L}{2}/u.test(key) && (definite > 0 || key.startsWith('ال'))) {
      if (titleNounAt(reading, to) !== null) return null;
      definite += 1;
    } else if (isFirm(reading, head, to)) {
      definite += 1;
    } else if (definite > 0 ? !/^لل\p{L}{3}/u.test(key) : to > head || !isBareNoun(reading, to)) break;
  }
  if (definite === 0) return null;
  // إدارة المركز، مؤسسة الصحيفة، إدارة اللعبة: one noun that is told of elsewhere.
  const only = reading.keys[to - 1] as string;
  // رابطة الحفاظ على الفن: the body's name goes on.
  if (reading.tokens[to]?.plain === 'على') return null;
  if (to - head > 1) return to;
  const noun = (reading.keys[position] as string).slice(offset);
  // لجنة التحكيم، هيئة المحلفين، منظمة السباق: with one noun alone these are told of an occasion.
  return reading.lexicon.contexts.occasion_body.has(noun) || only.endsWith('ه') || isHeadNoun(reading, only)
    ? null
    : to;
}

/** شركة جدوى | للاستثمار, دار كريستي | للمزادات: one bare word and what the company is for. */
function isFirm(reading: Reading, head: number, to: number): boolean {
  return (
    to === head + 1 &&
    /^ل?(?:شركه|دار|موسسه)$/u.test(reading.keys[head - 1] ?? '') &&
    /^لل\p{L}{4}/u.test(reading.keys[to] as string) &&
    isBareNoun(reading, head)
  );
}

/** المستشفى، المركز; not the plurals of what a service looks after: إدارة السجون. */
function isHeadNoun({ lexicon }: Reading, key: string): boolean {
  return [key, key.replace(/^ال/u, '')].some(
    (form) =>
      lexicon.organizationHeads.get([form]).length > 0 ||
      (lexicon.placeHeads.get([form]).length > 0 && !/و\p{L}$/u.test(form)),
  );
}

/** إغاثة النساء, not مدنية and إسرائيلية: a noun that a definite one completes. */
function isBareNoun(reading: Reading, position: number): boolean {
  const key = reading.keys[position] as string;
  return ((reading.classes[position] as number) & Demonym) === 0 && !/يه$/u.test(key) && !/^لل?/u.test(key);
}

/** جماعة, مركز; and شركة, which belongs to the name where common nouns follow: شركة النور للتأمين. */
function isNamedByNoun(head: HeadWord | undefined, noun: string): boolean {
  return head?.inside === 'yes' || noun === 'شركه' || noun === 'دار' || noun === 'موسسه';
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
  match(reading, position) {
    const from = position + 1;
    if (from >= reading.tokens.length || bodyHeadAt(reading, from) === null) return null;
    const offset = sourceAfter(reading, position);
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
  match(reading, position) {
    const plain = (reading.tokens[position]?.plain ?? '').replace(/^و(?=.{4})/u, '');
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

export const SPEAKER_RULES: readonly NameRule[] = [unknownSpeaker, doubtfulSpeaker, speakingBody, latinSource];
