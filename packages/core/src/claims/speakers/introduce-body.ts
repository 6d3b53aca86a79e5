/**
 * Names a body of the lead that the article introduces after it: كشفت صحيفة بريطانية عن … وقالت دايلي تلغراف.
 *
 * @example introduceBodies(reader) // the draft of صحيفة بريطانية gets دايلي تلغراف for its source
 */
import { fold } from '@isnad/arabic';
import { nameLexicon } from '../../mentions/name-lexicon.ts';
import type { Entity } from '../../model/mention.ts';
import { tellsKey } from '../syntax/claim-words.ts';
import type { Reader, Turn } from './drafts.ts';
import type { ResolvedSource } from './speaker.ts';

/** Sentences from the beginning of an article within which a body may stand without its name. */
const LEAD = 2;
/** Sentences after it within which the name speaks. */
const FARTHEST = 5;

/** Gives the drafts of an unnamed body in each lead to the body of its kind that speaks next. Linear in the turns. */
export function introduceBodies(reader: Reader): void {
  const { ground, turns } = reader;
  const first = new Map<number, number>();
  ground.segmented.sentences.forEach(({ article }, index) => {
    if (!first.has(article)) first.set(article, index);
  });
  turns.forEach((turn, index) => {
    const isLead = turn.sentence - (first.get(turn.article) ?? 0) <= LEAD + 1;
    const noun = isLead ? bareBody(reader, turn) : null;
    if (noun === null) return;
    const named = turns
      .slice(index + 1, index + 1 + FARTHEST)
      .find(
        ({ source, sentence, article }) =>
          article === turn.article &&
          sentence - turn.sentence <= FARTHEST &&
          source.speaker.kind === 'organization' &&
          isOne(ground.context.entities[source.speaker.entity], noun, turn.source),
      );
    if (!named) return;
    for (const draft of reader.drafts) if (draft.source === turn.source) draft.source = named.source;
  });
}

/** The noun of صحيفة بريطانية, محكمة مصرية: indefinite, near the beginning, with no name. */
function bareBody({ ground }: Reader, { source, isPassing }: Turn): string | null {
  if (isPassing || source.speaker.kind !== 'unnamed' || source.speaker.of !== null) return null;
  const noun = fold(source.speaker.description.split(/\s+/u, 1)[0] ?? '');
  if (noun.startsWith('ال')) return null;
  const kinds = ground.reporting.nouns(noun).map(({ kind }) => kind);
  const isBody =
    kinds.includes('body') || kinds.includes('outlet') || nameLexicon().organizationHeads.get([noun]).length > 0;
  return isBody && !kinds.includes('role') ? noun : null;
}

function isOne(entity: Entity | undefined, noun: string, { speaker }: ResolvedSource): boolean {
  if (!entity || !('description' in speaker)) return false;
  const { demonyms } = nameLexicon();
  const country = speaker.description
    .split(/\s+/u)
    .map((word) => demonyms.get(fold(word))?.country)
    .find(Boolean);
  if (country && entity.country && entity.country !== country) return false;
  if (fold(entity.name).split(' ').includes(noun)) return true;
  if (tellsKey('outlet_noun', noun)) return entity.organizationKind === 'media';
  return tellsKey('body_noun', noun) && entity.organizationKind !== 'media' && entity.organizationKind !== 'government';
}
