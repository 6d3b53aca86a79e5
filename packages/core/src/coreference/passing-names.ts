/**
 * Who is named by the way, so that the surname alone goes on about somebody else.
 *
 * @example isNamedInPassing(segmented, mention) // true at رفيق الحريري in جمهور رفيق الحريري
 */
import { nameLexicon } from '../mentions/name-lexicon.ts';
import type { NameMention } from '../model/mention.ts';
import type { Segmented } from '../model/segmented.ts';

/** True of a name that another word governs, and of one that a question holds. */
export function isNamedInPassing(segmented: Segmented, mention: NameMention): boolean {
  return isGoverned(segmented, mention) || isAsked(segmented, mention);
}

/** لرفيق الحريري, مع رفيق الحريري, أن جمهور رفيق الحريري: behind a preposition, or behind a noun that one or أن stands before. */
function isGoverned({ tokens, sentenceOfToken }: Segmented, { firstToken, start }: NameMention): boolean {
  const { titles, functionWords } = nameLexicon();
  const isHere = (at: number) => sentenceOfToken[at] === sentenceOfToken[firstToken] && tokens[at]?.kind === 'word';
  const first = tokens[firstToken];
  if (first && start > first.start) return /^[لب]/u.test(first.plain);
  const before = tokens[firstToken - 1];
  if (!before || !isHere(firstToken - 1)) return false;
  // نجله الممثل المعروف فلان: his son, told of by the way.
  let head = firstToken - 1;
  while (head > firstToken - 4 && isHere(head) && tokens[head]?.plain.startsWith('ال')) head -= 1;
  if (isHere(head) && isKinOf(tokens[head]?.key ?? '')) return true;
  // من هو فلان؟ leads to another page.
  if (/^ه[وي]$/u.test(before.plain) && tokens[firstToken - 2]?.plain === 'من') return true;
  if (before.plain.startsWith('ال')) return false;
  if (GOVERNS.has(before.plain)) return true;
  const leads = tokens[firstToken - 2]?.plain ?? '';
  if (!isHere(firstToken - 2) || functionWords.has(before.key) || titles.get([before.key]).length > 0) return false;
  return GOVERNS.has(leads) || /^[أإ]ن$/u.test(leads);
}

/** نجله, وشقيقته, ابنها. */
function isKinOf(key: string): boolean {
  const { contexts } = nameLexicon();
  const stem = /^[وفبل]?(.{2,}?)(?:ه|ها|هم)$/u;
  for (const form of [key, key.slice(1)]) {
    const noun = stem.exec(form)?.[1] ?? '';
    if (contexts.kin.has(noun) || contexts.kin.has(noun.replace(/ت$/u, 'ه'))) return true;
  }
  return false;
}

const GOVERNS: ReadonlySet<string> = new Set([
  'من',
  'في',
  'عن',
  'مع',
  'إلى',
  'على',
  'ضد',
  'بعد',
  'قبل',
  'بين',
  'ابن',
  'نجل',
]);

/** من هو أحمد الفيشاوي الذي أثار الغضب؟: a question leads to another text or is somebody's, and tells of nobody. */
function isAsked({ tokens, sentenceOfToken }: Segmented, { firstToken }: NameMention): boolean {
  const sentence = sentenceOfToken[firstToken];
  let last = firstToken;
  while (last + 1 < tokens.length && sentenceOfToken[last + 1] === sentence) last += 1;
  return tokens[last]?.text === '؟';
}
