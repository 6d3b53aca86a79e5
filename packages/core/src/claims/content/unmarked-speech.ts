/**
 * Says whether speech behind a colon, with no marks around it, goes on in the next sentence.
 *
 * @example speaksOn(ground, start, next) // true at أتذكر in قال: كنت مشجعا لهم. أتذكر الملاعب.
 */
import { tells, tellsJoined } from '../syntax/claim-words.ts';
import type { Ground } from '../syntax/ground.ts';
import { isPreposition } from '../syntax/phrase-words.ts';

/** Speech without marks runs on over `..`, a question or an exclamation, until another cue begins. */
export function runsOn(ground: Ground, next: number): boolean {
  const last = ground.tokens[next - 1];
  if (last === undefined || next >= ground.tokens.length || !/^(?:\.{2,}|…|[؟!?])$/u.test(last.text)) return false;
  if (ground.segmented.blockOfToken[next] !== ground.segmented.blockOfToken[next - 1]) return false;
  return !ground.verbs(next).some((form) => form.tense === 'past' || form.tense === 'present');
}

/** نحن, أعتقد, منتخبنا. */
function isFirstPerson(word: string): boolean {
  return /.{3}نا$/u.test(word) || tellsJoined('first_person', word);
}

/** قال: لم أكن أريد ذلك. أهم شيء عندنا …: speech in the first person goes on where the next sentence is in it too. */
export function speaksOn(ground: Ground, start: number, next: number): boolean {
  if (next >= ground.tokens.length || ground.segmented.blockOfToken[next] !== ground.segmented.blockOfToken[start])
    return false;
  if (ground.tokens[start]?.kind === 'quote' || ground.verbs(next).some((form) => form.tense === 'past')) return false;
  const isSpoken = (from: number, to: number) => {
    for (let at = from; at < to; at += 1) {
      if (ground.verbs(at).some(({ prefixes, tense }) => prefixes !== '' && tense === 'past')) return false;
      if (isFirstPerson(ground.plain(at)) && ground.mention(at) === undefined) return true;
    }
    return false;
  };
  if (isSpoken(start, next) && isSpoken(next, sentenceEnd(ground, next))) return true;
  return staysInSpeech(ground, next) && (isSpoken(start, next) || isSpoken(next, sentenceEnd(ground, next)));
}

/** أؤمن بهذا الفريق. | لا يعتقد أحد أننا سنتأهل: no و ties the next sentence to the narrator's, and nothing in it leads over. */
function staysInSpeech(ground: Ground, next: number): boolean {
  const word = ground.plain(next);
  return (
    ground.tokens[next]?.kind === 'word' &&
    !ground.hasConjunction(next) &&
    !isPreposition(ground, next) &&
    ground.verbs(next).length === 0 &&
    ground.mention(next)?.type !== 'person' &&
    !tells('impersonal_opener', word) &&
    !tellsJoined('narrator_lead', word) &&
    !tells('leads_over', word)
  );
}

/** The end of the sentence a token stands in. */
export function sentenceEnd(ground: Ground, index: number): number {
  const sentence = ground.segmented.sentences[ground.segmented.sentenceOfToken[index] ?? -1];
  return sentence ? sentence.end : index + 1;
}
