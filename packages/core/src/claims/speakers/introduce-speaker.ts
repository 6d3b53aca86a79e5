/**
 * Names a speaker of the lead whom the next sentence introduces: قال مستشار للرئيس إن … وأضاف ياسين أقطاي.
 *
 * @example introduceSpeaker(reader, source, { sentence: 1, article: 0, adds: true })
 */
import { fold } from '@isnad/arabic';
import { nameLexicon } from '../../mentions/name-lexicon.ts';
import type { Reader, Turn } from './drafts.ts';
import type { ResolvedSource } from './speaker.ts';

/** The name stands in the sentence after the lead's claim, or in the one after that. */
const FARTHEST = 2;

/**
 * Gives the drafts and turns of an unnamed speaker to `source`: the unnamed one is the only speaker so far, the named
 * one is named for the first time, and either goes on with his words (`adds`) or comes from the country told of him.
 */
export function introduceSpeaker(
  reader: Reader,
  source: ResolvedSource,
  at: { readonly sentence: number; readonly article: number; readonly adds: boolean },
): void {
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
  if (!isNew(reader, source.speaker.entity, at)) return;
  if (!at.adds && !isOfOneCountry(reader, lead, source.speaker.entity)) return;
  const unnamed = lead.source;
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
