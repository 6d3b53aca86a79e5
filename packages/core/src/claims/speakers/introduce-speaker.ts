/**
 * Names a speaker of the lead whom the next sentence introduces: قال مستشار للرئيس إن … وأضاف ياسين أقطاي.
 *
 * @example introduceSpeaker(reader, source, { sentence: 1, article: 0, adds: true })
 */
import { fold } from '@isnad/arabic';
import { nameLexicon } from '../../mentions/name-lexicon.ts';
import type { Ground } from '../syntax/ground.ts';
import { isPreposition, type TokenRange } from '../syntax/phrase-words.ts';
import type { Reader, Turn } from './drafts.ts';
import type { ResolvedSource } from './speaker.ts';
import { titleWords } from './title-words.ts';

/** The name stands in the sentence after the lead's claim, or in the one after that. */
const FARTHEST = 2;
const RECENT_TURNS = 12;

/**
 * Gives the drafts and turns of an unnamed speaker to `source`: the unnamed one is the only speaker so far, the named
 * one is named for the first time, and either goes on with his words (`adds`) or comes from the country told of him.
 */
export function introduceSpeaker(
  reader: Reader,
  source: ResolvedSource,
  at: {
    readonly sentence: number;
    readonly article: number;
    readonly adds: boolean;
    readonly phrase: TokenRange | null;
  },
): void {
  if (source.speaker.kind === 'person') {
    introduceTitled(reader, source, source.speaker.entity, at);
    introduceBare(reader, source, source.speaker.entity, at);
  }
  const turns = reader.turns.filter((turn) => turn.article === at.article);
  const [lead] = turns;
  if (!lead || lead.sentence === at.sentence || at.sentence - lead.sentence > FARTHEST) return;
  if (
    source.speaker.kind !== 'person' ||
    !isOneUnnamed(reader, lead) ||
    turns.some((turn) => turn.source !== lead.source)
  )
    return;
  if (lead.source.gender === 'female' && source.gender === 'male') return;
  if (speaksForHim(reader, lead, at.phrase)) return;
  if (!isNew(reader, source.speaker.entity, at)) return;
  if (!at.adds && !isOfOneCountry(reader, lead, source.speaker.entity)) return;
  name(reader, lead.source, source);
}

/** قال وزير البترول المصري إن …. وقال الوزير طارق نجار إن: the name stands for the first time, with the title that was told before it. */
function introduceTitled(
  reader: Reader,
  source: ResolvedSource,
  person: number,
  at: { readonly sentence: number; readonly article: number; readonly phrase: TokenRange | null },
): void {
  const { ground, turns } = reader;
  const title = at.phrase ? titleBefore(ground, at.phrase) : [];
  if (title.length === 0 || !isNew(reader, person, at)) return;
  const told = turns
    .slice(-RECENT_TURNS)
    .findLast(
      (turn) =>
        turn.article === at.article &&
        turn.sentence < at.sentence &&
        turn.phrase !== null &&
        isOneUnnamed(reader, turn) &&
        isDefiniteTitle(ground, turn.phrase) &&
        isOneTitle(title, titleWords(ground, turn.phrase)),
    );
  if (told && (told.source.gender === null || source.gender === null || told.source.gender === source.gender))
    name(reader, told.source, source);
}

/**
 * قال المدير العام للمنظمة إن …. وقال حازم نجار إن: whom the text names for the first time and without any title is the one
 * whose title has just spoken. A public figure needs no title, so his country must be that of the office.
 */
function introduceBare(
  reader: Reader,
  source: ResolvedSource,
  person: number,
  at: { readonly sentence: number; readonly article: number; readonly phrase: TokenRange | null },
): void {
  const { ground, turns } = reader;
  const entity = ground.context.entities[person];
  if (!entity || entity.roles.length > 0 || !at.phrase || !isNew(reader, person, at)) return;
  if (ground.mention(at.phrase.start)?.entity !== person) return;
  const last = turns.at(-1);
  if (!last?.phrase || last.article !== at.article || last.sentence >= at.sentence) return;
  if (at.sentence - last.sentence > FARTHEST || !isOneUnnamed(reader, last)) return;
  if (!isDefiniteTitle(ground, last.phrase)) return;
  const country = countryOf(ground, last.phrase);
  if (entity.country !== null && country !== null && entity.country !== country) return;
  if (entity.knownAs !== null && country === null && entity.country !== firstCountry(ground, last.article)) return;
  if (last.source.gender === null || source.gender === null || last.source.gender === source.gender)
    name(reader, last.source, source);
}

/** The state that a title tells by an adjective or by its name; null of one that tells none. */
function countryOf(ground: Ground, { start, end }: TokenRange): string | null {
  const { demonyms } = nameLexicon();
  for (let at = start; at < end; at += 1) {
    const named = ground.context.entities[ground.mention(at)?.entity ?? -1]?.country;
    const country = demonyms.get(ground.keys[at] as string)?.country ?? named;
    if (country) return country;
  }
  return null;
}

const COUNTRIES = new WeakMap<Ground, ReadonlyMap<number, string | null>>();

/** The first country that the article names; read once for the document. */
export function firstCountry(ground: Ground, article: number): string | null {
  let countries = COUNTRIES.get(ground);
  if (!countries) {
    const { sentences, sentenceOfToken } = ground.segmented;
    const found = new Map<number, string | null>();
    for (const { type, entity, firstToken } of ground.context.mentions) {
      const at = sentences[sentenceOfToken[firstToken] ?? -1]?.article;
      if (type === 'place' && at !== undefined && !found.has(at))
        found.set(at, ground.context.entities[entity]?.country ?? null);
    }
    countries = found;
    COUNTRIES.set(ground, countries);
  }
  return countries.get(article) ?? null;
}

/** The words before the name, as far as they are its title. */
function titleBefore(ground: Ground, { start, end }: TokenRange): string[] {
  let at = start;
  while (at < end && ground.mention(at)?.type !== 'person') at += 1;
  return at < end ? titleWords(ground, { start, end: at }) : [];
}

function isOneTitle(title: readonly string[], told: readonly string[]): boolean {
  const [short, long] = title.length <= told.length ? [title, told] : [told, title];
  return short[0] === long[0] && short.every((word) => long.includes(word));
}

/** المدير العام للمنظمة, رئيس الوزراء الياباني; not مسؤول كبير, متحدث باسم الشركة, who is one of several. */
export function isDefiniteTitle(ground: Ground, { start, end }: TokenRange): boolean {
  const isBare = !/^(?:ال|لل)/u.test(ground.withoutConjunction(start));
  if (isBare && (ground.plain(start + 1) === 'باسم' || isPreposition(ground, start + 1))) return false;
  for (let at = start; at < end; at += 1)
    if (/^(?:ال|لل)/u.test(ground.withoutConjunction(at)) || ground.mention(at) !== undefined) return true;
  return false;
}

/** Gives the drafts and turns of an unnamed speaker to a named one. */
function name(reader: Reader, unnamed: ResolvedSource, source: ResolvedSource): void {
  for (const draft of reader.drafts) if (draft.source === unnamed) draft.source = source;
  reader.turns.forEach((turn, index) => {
    if (turn.source === unnamed) reader.turns[index] = { ...turn, source };
  });
}

/** مستشار للرئيس, مسؤول بارز: one person, told by what he is. */
function isOneUnnamed({ ground }: Reader, { source, isPassing }: Turn): boolean {
  if (isPassing || source.speaker.kind !== 'unnamed' || source.isPlural) return false;
  const [head = ''] = source.speaker.description.split(/\s+/u);
  const kinds = ground.reporting.nouns(fold(head)).map((noun) => noun.kind);
  const isTitle = nameLexicon().titles.get([fold(head)]).length > 0;
  return (kinds.includes('role') || isTitle) && !kinds.includes('body');
}

/** قال متحدث باسم الرئيس إن …. وقال الرئيس فلان إن: a spokesman is nobody who bears the title of him for whom he speaks. */
function speaksForHim({ ground }: Reader, { phrase: told }: Turn, phrase: TokenRange | null): boolean {
  const [noun] = phrase ? titleBefore(ground, phrase) : [];
  if (!told || noun === undefined) return false;
  const words = titleWords(ground, told);
  return words.includes('باسم') && words[0] !== noun;
}

/** True when the article names the person in this sentence first. */
function isNew(
  { ground }: Reader,
  person: number,
  at: { readonly sentence: number; readonly article: number },
): boolean {
  const { sentences, sentenceOfToken } = ground.segmented;
  for (const index of ground.context.entities[person]?.mentions ?? []) {
    const token = ground.context.mentions[index]?.firstToken ?? -1;
    const sentence = sentenceOfToken[token] ?? -1;
    if (sentences[sentence]?.article === at.article) return sentence >= at.sentence;
  }
  return true;
}

function isOfOneCountry({ ground }: Reader, { source }: Turn, person: number): boolean {
  if (!('description' in source.speaker)) return false;
  const { demonyms } = nameLexicon();
  const country = source.speaker.description
    .split(/\s+/u)
    .map((word) => demonyms.get(fold(word))?.country)
    .find(Boolean);
  const entity = ground.context.entities[person];
  if (!country || !entity) return false;
  return (
    entity.country === country ||
    entity.roles.some(
      ({ text, of }) =>
        ground.context.entities[of ?? -1]?.country === country ||
        text.split(/\s+/u).some((word) => demonyms.get(fold(word))?.country === country),
    )
  );
}
