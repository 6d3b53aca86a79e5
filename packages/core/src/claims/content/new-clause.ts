/**
 * Tells a clause of its own behind `، و` from one more noun of what was announced or called for.
 *
 * @example startsNewClause(ground, at) // true of وظهر in أعلن اعتزاله، وظهر مؤخرا
 */
import { tells } from '../syntax/claim-words.ts';
import type { Ground } from '../syntax/ground.ts';
import { isPreposition } from '../syntax/phrase-words.ts';

/** تعذيب, توزيع, تأثيرها: the same first letter as the present tense. */
const VERBAL_NOUN = /^ت[^ا].ي.(?:ه|ها|هم)?$/u;

/** After a noun-phrase content, `، و` and no noun: the narrator goes on (أعلن اعتزاله، وظهر مؤخرا). */
export function startsNewClause(ground: Ground, at: number): boolean {
  if (
    (tells('clause_opener', ground.plain(at)) && !bringsAbout(ground, at)) ||
    /^و?لكن(?:ه|ها|هم)?$/u.test(ground.plain(at))
  )
    return true;
  if (/^م.{3,}ا$/u.test(ground.plain(at))) return true;
  const isLoose = ground.plain(at) === 'و';
  if (!isLoose && !ground.hasConjunction(at)) return false;
  const word = isLoose ? ground.plain(at + 1) : ground.withoutConjunction(at);
  const next = isLoose ? at + 2 : at + 1;
  // ولا سيما الشباب, ولا سلفه: one more of them, or none.
  if (word === 'لا' && ground.tokens[at - 1]?.kind !== 'quote' && !/^(?:[يت]زال|يعرف|يعلم)$/u.test(ground.plain(next)))
    return false;
  return (
    !word.startsWith('ال') &&
    !ground.attribution.has('preposition', word) &&
    ground.mention(isLoose ? at + 1 : at) === undefined &&
    (tells('clause_word', word) ||
      /[^اةى]ت$/u.test(word) ||
      (/^[يت].{3,}/u.test(word) && !VERBAL_NOUN.test(word)) ||
      (/^..[^ي]$/u.test(word) && !isJoinedNoun(ground, word, next) && isSubjectNext(ground, next)))
  );
}

/**
 * تطالب بإطلاق سراح القس | وفرضت عقوبات: in a noun phrase from `start` on no verb stands but in a clause about one of its
 * nouns, so the narrator goes on with what else she did.
 */
export function goesOnWithVerb(ground: Ground, start: number, at: number): boolean {
  if (!ground.hasConjunction(at) || !isHerPast(ground, at) || ground.tokens[at - 1]?.kind !== 'word') return false;
  for (let before = start; before < at; before += 1)
    if (ground.is('relative', before) || ground.isLink(before) || holdsVerb(ground, before)) return false;
  return true;
}

/** وفرضت, واستدعت: a verb by its ending; not وزيوت. */
function isHerPast(ground: Ground, at: number): boolean {
  return /^[^ت].+[^اةىو]ت$/u.test(ground.withoutConjunction(at)) && ground.mention(at) === undefined;
}

/** نفذت, يضمن, تعود: a verb, or a word of its shape. */
function holdsVerb(ground: Ground, at: number): boolean {
  const word = ground.plain(at);
  if (ground.verbs(at).some(({ tense }) => tense === 'past' || tense === 'present')) return true;
  return ground.mention(at) === undefined && (/^.{2,}[^اةىو]ت$/u.test(word) || /^[يت].{3}$/u.test(word));
}

/** …، ما يحقق المصلحة, مما سيوفر الوقت: what it brings about is why it was said; what it brought about is the narrator's. */
function bringsAbout(ground: Ground, at: number): boolean {
  return (
    /^م?ما$/u.test(ground.plain(at)) &&
    /^س?ي.{3,}|^ست.{3,}/u.test(ground.plain(at + 1)) &&
    ground.verbs(at + 1).length === 0
  );
}

/** ودعم الإنتاج, وعدم التهاون, وليس الخطط: three letters that name an act, a lack or a number, and no one behind them who does it. */
function isJoinedNoun(ground: Ground, word: string, next: number): boolean {
  return tells('joined_noun', word) || (tells('short_masdar', word) && ground.mention(next) === undefined);
}

/** وفتح الوزير, not وفتح مجالات: three letters are a verb before who does it, else a verbal noun. */
function isSubjectNext(ground: Ground, at: number): boolean {
  return (
    ground.plain(at).startsWith('ال') ||
    ground.mention(at) !== undefined ||
    isPreposition(ground, at) ||
    /ا$/u.test(ground.plain(at)) ||
    ground.rankedVerbs(at - 1).some((form) => form.tense === 'past')
  );
}
