/**
 * Whom the grammar of a clause tells for a verb without a subject: who its relative clause describes, who stands in the main
 * clause behind بينما, the state that بلاده means.
 *
 * @example clauseSubject(ground, cue, sentence, gender)?.name // باكستان of باكستان، التي ترفض ذلك وتشير إلى
 */
import { fold } from '@isnad/arabic';
import { nameLexicon } from '../../mentions/name-lexicon.ts';
import type { Sentence } from '../../model/segmented.ts';
import type { Cue } from '../cues/cue.ts';
import { tells } from '../syntax/claim-words.ts';
import type { Ground } from '../syntax/ground.ts';
import type { Draft, Reader } from './drafts.ts';
import { firstSubject, fits, type Gender } from './first-subject.ts';
import { type ResolvedSource, resolveSource } from './speaker.ts';

/** Words of a relative clause within which a second verb still is of it. */
const LONGEST_CLAUSE = 12;

/** Whom the clause of the cue has for its subject, whoever spoke before in the sentence; null where its grammar tells no one. */
export function clauseSubject(
  { ground, drafts }: Reader,
  cue: Cue,
  sentence: Sentence,
  gender: Gender,
): ResolvedSource | null {
  const sure =
    described(ground, cue, sentence, gender) ??
    actorBeside(ground, cue, gender) ??
    senderOf(ground, cue, sentence, gender);
  return sure ?? contrasted(ground, drafts.at(-1), cue, sentence, gender);
}

/** باكستان، التي ترفض ذلك وتشير إلى: the second verb of a clause about her, in the present as the first. */
function described(ground: Ground, cue: Cue, sentence: Sentence, gender: Gender): ResolvedSource | null {
  const { reading, range } = cue;
  if (cue.kind !== 'verb' || reading?.tense !== 'present' || reading.number !== 'singular') return null;
  if (!reading.prefixes.startsWith('و') || gender === null) return null;
  const pronoun = gender === 'male' ? 'الذي' : 'التي';
  for (let at = range.start - 1; at > Math.max(sentence.start, range.start - LONGEST_CLAUSE); at -= 1) {
    if (ground.tokens[at]?.kind !== 'word') return null;
    if (!ground.is('relative', at)) continue;
    const verb = /^(?:لا|لم|لن|قد)$/u.test(ground.plain(at + 1)) ? at + 2 : at + 1;
    const isPresent = ground.plain(verb).startsWith(gender === 'male' ? 'ي' : 'ت');
    if (ground.plain(at) !== pronoun || !isPresent || verb >= range.start) return null;
    const head = ground.mention(ground.text(at - 1) === '،' ? at - 2 : at - 1);
    if (!head) return null;
    const source = resolveSource(ground, { start: head.firstToken, end: head.endToken });
    return fits(source, gender, false) ? source : null;
  }
  return null;
}

/** القرارات التي اتخذتها أثينا بعدما أعلنت: who acts in the clause that بعدما belongs to, right behind its verb. */
function actorBeside(ground: Ground, { kind, range }: Cue, gender: Gender): ResolvedSource | null {
  const when = ground.is('relative', range.start - 1) ? range.start - 2 : range.start - 1;
  if (kind !== 'verb' || !/^(?:بعدما|عندما|حينما|قبلما)$/u.test(ground.plain(when))) return null;
  const actor = ground.mention(when - 1);
  if (!actor || !ground.is('relative', actor.firstToken - 2) || !ground.isWord(actor.firstToken - 1)) return null;
  const source = resolveSource(ground, { start: actor.firstToken, end: actor.endToken });
  return fits(source, gender, false) ? source : null;
}

/** Words from the noun for a message to من, and from there to the name of who sent it. */
const LONGEST_MESSAGE = 6;
const LONGEST_SENDER = 20;

/** تلقى الملك اتصالا هاتفيا من الرئيس فلان أعرب فيه عن: the message is from him, so he says what stands in it. */
function senderOf(ground: Ground, cue: Cue, { start }: Sentence, gender: Gender): ResolvedSource | null {
  if (
    cue.kind !== 'verb' ||
    cue.reading?.prefixes !== '' ||
    !/^(?:في|خلال)(?:ه|ها)$/u.test(ground.plain(cue.range.end))
  )
    return null;
  for (let from = cue.range.start - 2; from > Math.max(start, cue.range.start - LONGEST_SENDER); from -= 1) {
    if (ground.tokens[from]?.kind === 'quote') return null;
    if (ground.plain(from) !== 'من') continue;
    let message = from - 1;
    while (message >= start && from - message < LONGEST_MESSAGE && !tells('message', ground.plain(message)))
      message -= 1;
    if (message < start || !tells('message', ground.plain(message))) continue;
    for (let at = from + 1; at < cue.range.start; at += 1) {
      const mention = ground.mention(at);
      if (mention?.type !== 'person' || mention.firstToken !== at) continue;
      const source = resolveSource(ground, { start: at, end: mention.endToken });
      return fits(source, gender, false) ? source : null;
    }
    return null;
  }
  return null;
}

/** وبينما وصف فلان الفوز بكذا، ظهر حزب كذا وقال: who is named behind the comma, in the main clause. */
function contrasted(
  ground: Ground,
  last: Draft | undefined,
  cue: Cue,
  sentence: Sentence,
  gender: Gender,
): ResolvedSource | null {
  if (!/^[وف]?(?:بينما|فيما)$/u.test(ground.plain(sentence.start))) return null;
  for (let at = sentence.start + 1; at < cue.range.start - 1; at += 1) {
    if (ground.text(at) !== '،' || ground.quotes.inside[at] !== ground.quotes.inside[cue.range.start]) continue;
    // … ، كشفت مصادر أن جهة كذا تفعل، مشيرة إلى: someone has spoken in it already.
    const hasSpoken = (last?.cue?.range.start ?? 0) > at;
    return hasSpoken || ground.is('relative', at + 1) || ground.hasConjunction(at + 1)
      ? null
      : firstSubject(ground, at + 1, cue.range.start, gender);
  }
  return null;
}

/** قال وزير الخارجية الإيراني إن بلاده ترفض: the state whose he is, when the document names it; null before any other verb. */
export function homeland(ground: Ground, cue: Cue, { speaker }: ResolvedSource): ResolvedSource | null {
  const isAside = /^(?:لا|لم|لن|قد|كانت)$/u.test(ground.plain(cue.range.start - 1));
  const noun = cue.range.start - (isAside ? 2 : 1);
  if (!/^بلاد(?:ه|ها|هم)$/u.test(ground.plain(noun)) || cue.kind !== 'verb') return null;
  const country = countryOf(ground, speaker);
  if (country === null) return null;
  const { entities, mentions } = ground.context;
  const state = entities.find((entity) => entity.placeKind === 'country' && entity.country === country);
  const mention = mentions[state?.mentions[0] ?? -1];
  return mention ? resolveSource(ground, { start: mention.firstToken, end: mention.endToken }) : null;
}

function countryOf(ground: Ground, speaker: ResolvedSource['speaker']): string | null {
  const { demonyms } = nameLexicon();
  const told = (text: string) =>
    text
      .split(/\s+/u)
      .map((word) => demonyms.get(fold(word))?.country)
      .find(Boolean) ?? null;
  if (!('entity' in speaker)) return told(speaker.description);
  const entity = ground.context.entities[speaker.entity];
  if (entity?.type !== 'person') return null;
  return told(entity.roles.map(({ text }) => text).join(' ')) ?? entity.country;
}
