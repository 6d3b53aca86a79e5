/**
 * What speaks for and against each candidate: where he was named, whether he spoke, what he is, how he fits the noun.
 *
 * @example describeCandidates(reader, place, told, candidates)[0]
 */
import { fold } from '@isnad/arabic';
import { nameLexicon } from '../../../mentions/name-lexicon.ts';
import type { Entity, Mention } from '../../../model/mention.ts';
import type { Ground } from '../../syntax/ground.ts';
import type { Draft, Reader } from '../drafts.ts';
import { isGoverned } from '../first-subject.ts';
import { firstCountry } from '../introduce-speaker.ts';
import type { ResolvedSource } from '../speaker.ts';
import { type Answer, asCount, asDistance, type Description, isYes, tell } from './atoms.ts';
import type { Candidate, Place } from './candidates.ts';
import type { PlaceDescription } from './describe-place.ts';
import { disagrees } from './grammar.ts';

/** Claims back whose words a name may stand in. */
const RECENT_DRAFTS = 8;
/** Names of one entity that are looked at for the noun beside them. */
const MOST_MENTIONS = 12;
/** Words before and behind a name within which a noun stands beside it. */
const BEFORE = 8;
const BEHIND = 6;

/** One description for each candidate, in their order; null of those who cannot be meant by gender or number. */
export function describeCandidates(
  reader: Reader,
  place: Place,
  told: PlaceDescription,
  candidates: readonly Candidate[],
): (Description | null)[] {
  const agreements = candidates.map((candidate) => agreementOf(candidate, told));
  const people = asCount(
    candidates.filter(
      ({ entity, isLater }, index) => entity?.type === 'person' && !isLater && agreements[index] !== 'no',
    ).length,
  );
  const most = Math.max(0, ...candidates.map(({ entity, count }) => (entity?.type === 'person' ? count : 0)));
  const nearer = countNearer(candidates, agreements);
  const ruled = candidates.find(({ isRuled }) => isRuled)?.source.speaker;
  const owner = ruled && 'of' in ruled ? ruled.of : null;
  return candidates.map((candidate, index) => {
    const { entity, source, turn, turnRank, count } = candidate;
    if (!candidate.isRuled && disagrees(agreements[index] as Answer<'agrees'>)) return null;
    const description = told.shared.slice();
    if (candidate.isLater) tell(description, 'want', 'later');
    tell(description, 'type', entity?.type ?? source.speaker.kind);
    tell(description, 'agrees', agreements[index] as Answer<'agrees'>);
    tell(description, 'ruled', isYes(candidate.isRuled));
    tell(description, 'people', people);
    tell(description, 'nearer', asCount(nearer[index] as number));
    tell(description, 'count', count > 3 ? (count > 9 ? '10+' : count > 5 ? '6-9' : '4-5') : (String(count) as '0'));
    tell(description, 'most', isYes(count === most));
    tell(description, 'owns', isYes(owner !== null && 'entity' in source.speaker && source.speaker.entity === owner));
    tell(description, 'hasName', isYes(entity !== null));
    tell(description, 'organization', entity?.organizationKind ?? 'none');
    tell(description, 'turn', turnRank < 0 ? 'never' : turnRank === 0 ? 'last' : (asCount(turnRank) as '1'));
    tell(description, 'spoke', turn ? asDistance(place.sentence - turn.sentence) : 'never');
    if (turn) {
      tell(description, 'passing', isYes(turn.isPassing));
      tell(description, 'explicit', isYes(turn.phrase !== null));
    }
    if (told.holders.length > 0) tell(description, 'holder', isYes(told.holders.some((draft) => isOf(draft, source))));
    tellMention(reader, place, candidate, description);
    if (place.phrase && entity) tellFit(reader.ground, place, told, candidate, entity, description);
    return description;
  });
}

function agreementOf({ source }: Candidate, { gender, isPlural }: PlaceDescription): Answer<'agrees'> {
  if (isPlural) {
    const several = source.isPlural || ('entity' in source.speaker && source.speaker.jointly.length > 0);
    return several ? 'yes' : 'one-of-many';
  }
  if (source.isPlural) return gender === 'female' ? 'many-things' : 'many';
  return gender === null || source.gender === null ? 'open' : isYes(source.gender === gender);
}

/** For each candidate how many others of his type that agree stand between him and the place. */
function countNearer(candidates: readonly Candidate[], agreements: readonly string[]): number[] {
  const order = candidates.map((_, index) => index);
  const startOf = (index: number) => candidates[index]?.mention?.start ?? -1;
  order.sort((a, b) => startOf(b) - startOf(a));
  const passed = { person: 0, organization: 0, place: 0 };
  const coming = { person: 0, organization: 0, place: 0 };
  const nearer: number[] = new Array(candidates.length).fill(0);
  for (const index of order) {
    const candidate = candidates[index] as Candidate;
    const type = candidate.entity?.type;
    if (!type || candidate.isLater) continue;
    nearer[index] = passed[type];
    if (agreements[index] !== 'no') passed[type] += 1;
  }
  candidates.forEach(({ entity, isLater }, index) => {
    if (!isLater || !entity) return;
    nearer[index] = coming[entity.type];
    if (agreements[index] !== 'no') coming[entity.type] += 1;
  });
  return nearer;
}

/** Sets what the last name of the candidate tells by where it stands. */
function tellMention(reader: Reader, place: Place, candidate: Candidate, description: Description): void {
  const { mention, isLater } = candidate;
  if (!mention) {
    tell(description, 'named', 'never');
    return;
  }
  const { ground } = reader;
  const { sentences, sentenceOfToken } = ground.segmented;
  const index = sentenceOfToken[mention.firstToken] ?? place.sentence;
  const from = sentences[index]?.start ?? mention.firstToken;
  tell(description, 'named', asDistance(isLater ? index - place.sentence : place.sentence - index));
  tell(description, 'form', mention.form);
  tell(description, 'governed', isYes(isUnderPreposition(ground, mention, from)));
  const isSaid = reader.drafts
    .slice(-RECENT_DRAFTS)
    .some(({ content }) => content.some(({ start, end }) => start <= mention.firstToken && mention.firstToken < end));
  tell(description, 'said', isYes(isSaid));
  const opens = mention.firstToken - from;
  tell(description, 'opens', opens < 2 ? '0-1' : opens < 6 ? '2-5' : '6+');
  const isBehindVerb = ground
    .verbs(mention.firstToken - 1)
    .some(({ tense }) => tense === 'past' || tense === 'present');
  tell(description, 'behindVerb', isYes(isBehindVerb));
  if (index === place.sentence && !isLater) tell(description, 'gap', gapOf(place.at - mention.endToken));
}

const GOVERNED = new WeakMap<Mention, boolean>();

function isUnderPreposition(ground: Ground, mention: Mention, from: number): boolean {
  let governed = GOVERNED.get(mention);
  if (governed === undefined) {
    governed = isGoverned(ground, mention.firstToken, from);
    GOVERNED.set(mention, governed);
  }
  return governed;
}

function gapOf(words: number): Answer<'gap'> {
  if (words <= 1) return words <= 0 ? '0' : '1';
  return words < 6 ? '2-5' : words < 15 ? '6-14' : '15+';
}

/** Sets how a named candidate fits the noun phrase that points back. */
function tellFit(
  ground: Ground,
  { phrase, at, article }: Place,
  { noun, words, country }: PlaceDescription,
  { mention, isLater }: Candidate,
  entity: Entity,
  description: Description,
): void {
  if (!phrase) return;
  const { current, former, titles, state } = titlesOf(ground, entity);
  const holds = (among: readonly string[][], word: string) => among.some((parts) => parts.includes(word));
  const bears = holds(current, noun) ? 'yes' : holds(former, noun) ? 'former' : 'no';
  tell(description, 'bears', titles.length === 0 ? 'open' : bears);
  const [next] = words;
  const held = words.filter((word) => holds(titles, word)).length;
  if (next !== undefined)
    tell(description, 'bearsWords', !holds(titles, next) ? 'no' : held === words.length ? 'all' : 'some');
  const own = entity.country ?? state;
  // A public figure whom the text names later is of the state that it tells of.
  const told = country ?? (isLater && entity.knownAs !== null ? firstCountry(ground, article) : null);
  tell(description, 'country', told === null ? 'none' : own === null ? 'open' : own === told ? 'same' : 'other');
  tell(description, 'namesake', isYes(fold(entity.name).split(' ', 1)[0]?.replace(/^ال/u, '') === noun));
  const limit = isLater ? Number.POSITIVE_INFINITY : (ground.tokens[at]?.start ?? 0);
  let isBeside = false;
  let areBeside = false;
  for (const index of entity.mentions.slice(0, MOST_MENTIONS)) {
    const other = ground.context.mentions[index] as Mention;
    if (other.start >= limit) break;
    for (let near = Math.max(0, other.firstToken - BEFORE); near < other.endToken + BEHIND; near += 1) {
      if (near >= phrase.start && near < phrase.end) continue;
      const key = ground.keys[near] ?? '';
      if (isWord(key, noun)) isBeside = true;
      else if (words.some((word) => isWord(key, word))) areBeside = true;
    }
  }
  tell(description, 'beside', isYes(isBeside));
  tell(description, 'besideWords', isYes(areBeside));
  tell(
    description,
    'within',
    isYes(mention !== null && mention.firstToken >= phrase.start && mention.endToken <= phrase.end),
  );
}

/** The word, with or without article and clitics: والوزير is وزير. */
function isWord(key: string, word: string): boolean {
  return key.endsWith(word) && (key.length === word.length || PROCLITICS.has(key.slice(0, key.length - word.length)));
}

const PROCLITICS = new Set(['ال', 'و', 'وال', 'لل', 'ولل']);

interface Titles {
  /** The words of each office that he holds, folded and without articles. */
  readonly current: readonly string[][];
  readonly former: readonly string[][];
  readonly titles: readonly string[][];
  /** The state that they are of, or null. */
  readonly state: string | null;
}

/** Who is a candidate is so again and again: his titles are read once. */
const TITLES = new WeakMap<Entity, Titles>();

function titlesOf(ground: Ground, entity: Entity): Titles {
  let known = TITLES.get(entity);
  if (!known) {
    const offices = entity.roles.filter(({ text }) => tellsOffice(text));
    const current = offices.filter(({ status }) => status !== 'former').map(({ text }) => wordsOf(text));
    const former = offices.filter(({ status }) => status === 'former').map(({ text }) => wordsOf(text));
    const titles = [...current, ...former];
    known = { current, former, titles, state: countryOfTitles(ground, entity, titles.flat()) };
    TITLES.set(entity, known);
  }
  return known;
}

/** اللواء, الدكتور, الشيخ tell of no office. */
function tellsOffice(title: string): boolean {
  const [word = ''] = wordsOf(title);
  const kind = nameLexicon().titles.get([word])[0]?.class;
  return kind !== 'rank' && kind !== 'honorific' && kind !== 'royal' && kind !== 'religious';
}

function wordsOf(title: string): string[] {
  return fold(title)
    .split(' ')
    .map((word) => word.replace(/^(?:ال|لل|ل(?=.{3}))/u, ''));
}

/** The state that his titles are of, by name or by an adjective. */
function countryOfTitles({ context }: Ground, { roles }: Entity, words: readonly string[]): string | null {
  const { demonyms } = nameLexicon();
  for (const { of } of roles) {
    const country = of === null ? null : context.entities[of]?.country;
    if (country) return country;
  }
  for (const word of words) {
    const country = demonyms.get(word)?.country ?? demonyms.get(`ال${word}`)?.country;
    if (country) return country;
  }
  return null;
}

/** The claim is his. */
function isOf({ source: said }: Draft, source: ResolvedSource): boolean {
  return said === source || said.name === source.name;
}
