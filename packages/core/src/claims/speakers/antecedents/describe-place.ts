/**
 * What is the same for all candidates: which subject is missing, what it must agree with, what the noun says that points back.
 *
 * @example describePlace(reader, place, cue).noun // 'وزير' of قال الوزير
 */
import { fold } from '@isnad/arabic';
import { nameLexicon } from '../../../mentions/name-lexicon.ts';
import type { Cue } from '../../cues/cue.ts';
import { looksFeminine } from '../../syntax/agreement.ts';
import type { Ground } from '../../syntax/ground.ts';
import type { TokenRange } from '../../syntax/phrase-words.ts';
import type { Draft, Reader } from '../drafts.ts';
import type { Gender } from '../first-subject.ts';
import { isDefiniteTitle } from '../introduce-speaker.ts';
import { isPlural } from '../number-of-source.ts';
import { type Answer, ATOMS, type Description, emptyDescription, isYes, tell } from './atoms.ts';
import type { Place } from './candidates.ts';

/** Claims back that may hold another. */
const RECENT_DRAFTS = 6;
/** Nobody has spoken for more sentences than these: who spoke last need not go on. */
const STALE = 3;

export interface PlaceDescription {
  /** The atoms that all candidates share. */
  readonly shared: Description;
  readonly gender: Gender;
  readonly isPlural: boolean;
  /** The lemma of the verb, noun or phrase that attributes; '' without one. */
  readonly lemma: string;
  /** The noun that points back, folded and without its article; '' of a dropped subject. */
  readonly noun: string;
  /** The words after it, folded and without articles. */
  readonly words: readonly string[];
  /** The state that the phrase tells, or null. */
  readonly country: string | null;
  /** The claims whose words hold the place. */
  readonly holders: readonly Draft[];
}

export function describePlace(reader: Reader, place: Place, cue: Cue | null): PlaceDescription {
  const { ground } = reader;
  const holders = reader.drafts
    .slice(-RECENT_DRAFTS)
    .filter(({ content }) => content.some(({ start, end }) => start <= place.at && place.at < end));
  const shared = emptyDescription();
  const sentence = ground.segmented.sentences[place.sentence];
  const reading = cue?.reading ?? null;
  tell(shared, 'want', wantOf(cue, place.phrase));
  tell(shared, 'adds', isYes(reading?.verb.class === 'add'));
  tell(shared, 'first', isYes(!place.phrase && place.at <= (sentence?.start ?? 0) + 1));
  tell(shared, 'tense', tenseOf(cue));
  const before = reader.drafts.at(-1);
  tell(shared, 'direct', before ? isYes(before.isDirect) : 'none');
  const last = reader.turns.at(-1);
  tell(shared, 'stale', isYes(last !== undefined && place.sentence - last.sentence > STALE));
  const lemma = reading?.verb.lemma ?? cue?.noun?.noun ?? cue?.phrase?.phrase ?? '';
  if (!place.phrase) {
    const suffix = reading?.suffix ?? cue?.owner ?? '';
    const isSuffix = cue?.place === 'suffix';
    const gender = isSuffix ? (suffix === 'ه' ? 'male' : suffix === 'ها' ? 'female' : null) : (reading?.gender ?? null);
    const many = !isSuffix && reading?.number === 'plural';
    return { shared, gender, isPlural: many, lemma, noun: '', words: [], country: null, holders };
  }
  const head = ground.withoutConjunction(place.phrase.start).replace(/^لل/u, 'ال');
  const told = tellPhrase(ground, place.phrase, head, shared);
  const gender = looksFeminine(ground, place.phrase.start) ? 'female' : 'male';
  return { shared, gender, isPlural: isPlural(head), lemma, ...told, holders };
}

/** Sets the atoms of the noun phrase, and gives its words. */
function tellPhrase(
  ground: Ground,
  phrase: TokenRange,
  head: string,
  shared: Description,
): Pick<PlaceDescription, 'noun' | 'words' | 'country'> {
  const lexicon = nameLexicon();
  const noun = fold(head.replace(/^ال/u, ''));
  const words: string[] = [];
  let country = lexicon.demonyms.get(fold(head))?.country ?? null;
  for (let at = phrase.start + 1; at < phrase.end; at += 1) {
    country ??= ground.context.entities[ground.mention(at)?.entity ?? -1]?.country ?? null;
    if (!ground.isWord(at) || ground.is('preposition', at)) continue;
    const key = ground.keys[at] as string;
    country ??= lexicon.demonyms.get(key)?.country ?? null;
    // What he is from is compared by itself, and باسم says nothing of an office.
    if (!lexicon.demonyms.has(key) && key !== 'باسم') words.push(key.replace(/^(?:ال|لل|ل(?=.{3}))/u, ''));
  }
  const speaksFor = ground.plain(phrase.start + 1) === 'باسم';
  const isComplete = head.startsWith('ال') && !speaksFor;
  tell(shared, 'speaksFor', isYes(speaksFor));
  const isDefinite = head.startsWith('ال') || isDefiniteTitle(ground, phrase);
  tell(shared, 'definite', isComplete ? 'article' : isDefinite ? 'annexed' : 'no');
  tell(shared, 'plural', isYes(isPlural(head)));
  tell(shared, 'noun', ATOMS.noun.find((kind) => ground.isNoun(kind, phrase.start)) ?? 'none');
  tell(shared, 'title', titleClass(noun));
  return { noun, words, country };
}

function titleClass(noun: string): Answer<'title'> {
  const found = nameLexicon().titles.get([noun])[0]?.class;
  return ATOMS.title.find((known) => known === found) ?? 'none';
}

function wantOf(cue: Cue | null, phrase: TokenRange | null): Answer<'want'> {
  if (phrase) return 'noun';
  if (cue?.place === 'suffix') return 'suffix';
  switch (cue?.kind) {
    case 'participle':
    case 'colon':
      return cue.kind;
    case 'masdar':
    case 'written':
      return 'masdar';
    case 'trailing':
    case 'preposed':
      return 'phrase';
    default:
      return 'verb';
  }
}

function tenseOf(cue: Cue | null): Answer<'tense'> {
  const tense = cue?.reading?.tense;
  return ATOMS.tense.find((known) => known === tense) ?? 'none';
}
