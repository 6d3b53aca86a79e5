/**
 * Carriers told in a sentence of their own, behind what was said: جاء ذلك في تغريدة على تويتر, جاءت تصريحاته في مقابلة مع قناة ….
 *
 * @example carryBack(reader, sentence, index) // the claims of the sentences before now come through تويتر
 */
import type { Hop } from '../../model/claim.ts';
import { type Sentence } from '../../model/segmented.ts';
import { type Draft, type Reader } from '../speakers/drafts.ts';
import { type Ground } from '../syntax/ground.ts';
import { findCarriers } from './chain.ts';
import { implied } from './quoting.ts';

const FARTHEST_SENTENCE = 3;
const LONGEST_CARRIER = 24;

/** Gives what one speaker said last to the carriers that the sentence names, unless others carry it already. */
export function carryBack({ ground, drafts, turns }: Reader, sentence: Sentence, index: number): void {
  const told = reachesBack(ground, sentence.start);
  if (told < 0) return;
  const before = drafts.filter(
    (draft) =>
      draft.article === sentence.article &&
      draft.nestedIn === null &&
      draft.sentence < index &&
      draft.sentence >= index - FARTHEST_SENTENCE,
  );
  const last = before.at(-1);
  if (!last) return;
  const own = drafts.find((draft) => draft.sentence === index && draft.cue);
  const end = Math.min(own?.cue?.range.start ?? sentence.end, sentence.end, told + LONGEST_CARRIER);
  const hops = findCarriers(ground, { start: told, end }, null).filter((hop) => isMedium(ground, hop));
  if (hops.length === 0) return;
  const isHis = ({ source }: Pick<Draft, 'source'>) =>
    'entity' in source.speaker && 'entity' in last.source.speaker
      ? source.speaker.entity === last.source.speaker.entity
      : source === last.source;
  for (const draft of before) if (isHis(draft) && draft.via.length === 0) draft.via = hops.map(implied);
  const turn = turns.at(-1);
  // جاءت تصريحاته في مقابلة مع قناة …. وأضاف: he goes on there.
  if (turn && turn.sentence < index && isHis(turn) && turn.via.length === 0)
    turns.push({ ...turn, via: hops.map(implied), sentence: index });
}

/** A network, a known outlet or a name: not البرنامج, الموقع, which may be any programme, any site. */
function isMedium({ context }: Ground, { rule, entity, name }: Hop): boolean {
  const isKnown = entity !== null && context.entities[entity]?.organizationKind === 'media';
  return rule !== 'chain/outlet' || isKnown || !name.startsWith('ال');
}

/** The token behind جاء ذلك where it opens the sentence, or -1. */
function reachesBack(ground: Ground, start: number): number {
  const found = ground.attribution.phrasesAt(ground.keys, start).find(({ kind }) => kind === 'reaches_back');
  return found ? start + found.phrase.split(' ').length : -1;
}
