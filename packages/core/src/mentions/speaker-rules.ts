/**
 * Rules for names that only their place gives away: the subject between a verb of speech and its words (قال كلاب: …).
 *
 * @example ruleFinder([SPEAKER_RULES])(reading)
 */
import { candidate } from './candidate.ts';
import { mayBeName } from './name-shapes.ts';
import { readPersonName } from './person-name.ts';
import { type Reading, sameSentence, WordClass } from './reading.ts';
import type { NameRule } from './rule.ts';
import { SOURCE_BODY_RULES } from './source-bodies.ts';
import { isSpeech, tellsSpeech } from './speech-verbs.ts';
import { titleNounAt } from './titles.ts';

const { Given, Family } = WordClass;

const LONGEST_NAME = 4;

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
  mayBegin: tellsSpeech,
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
  mayBegin: tellsSpeech,
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

export const SPEAKER_RULES: readonly NameRule[] = [unknownSpeaker, doubtfulSpeaker, ...SOURCE_BODY_RULES];
