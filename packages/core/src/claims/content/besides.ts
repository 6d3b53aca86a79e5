/**
 * Finds where the narrator goes on with what the speaker did or said besides: قال إن العمل مستمر كما وجه كلمة للشباب.
 *
 * @example besidesAt(ground, cue, from, limit) // the token of كما
 */
import type { Cue } from '../cues/cue.ts';
import type { Ground } from '../syntax/ground.ts';
import { isDefinite } from '../syntax/phrase-words.ts';
import type { VerbReading } from '../syntax/word-forms.ts';

/** كما before a verb in the past of telling or giving, with the speaker's gender and no subject of its own; or -1. */
export function besidesAt(ground: Ground, { kind, reading, range }: Cue, from: number, limit: number): number {
  if ((kind !== 'verb' && kind !== 'participle') || reading?.number !== 'singular' || reading.gender === null)
    return -1;
  const marks = ground.quotes.inside[range.start] ?? -1;
  for (let at = from + 2; at < limit - 1; at += 1) {
    if (ground.plain(at) !== 'كما' || (ground.quotes.inside[at] ?? -1) !== marks) continue;
    const verb = ground.plain(at + 1) === 'قد' ? at + 2 : at + 1;
    if (verb + 1 < limit && ground.rankedVerbs(verb).some((form) => goesOn(form, reading)) && !hasSubject(ground, verb))
      return at;
  }
  return -1;
}

function goesOn({ tense, prefixes, suffix, gender, number, verb }: VerbReading, own: VerbReading): boolean {
  // رفض المزاعم كما رفض الشهادة: the same of one thing more; كما اتضح: to no one.
  if (verb.lemma === own.verb.lemma || verb.context === 'impersonal') return false;
  return tense === 'past' && prefixes === '' && suffix === '' && number === 'singular' && gender === own.gender;
}

/** كما أكد | الوزير: as another said; كما سأل | الله: whom he asks. */
function hasSubject(ground: Ground, verb: number): boolean {
  const next = verb + 1;
  if (ground.plain(next) === 'الله') return false;
  const isEnd = ground.tokens[next]?.kind !== 'word';
  return isEnd || ground.mention(next) !== undefined || isDefinite(ground, next) || ground.nouns(next).some(isSomeone);
}

function isSomeone({ kind }: { readonly kind: string }): boolean {
  return kind === 'role' || kind === 'unnamed' || kind === 'body' || kind === 'relation' || kind === 'outlet';
}
