/**
 * Which body a definite noun means that goes on speaking: قالت شركة أ إن شركة ب …. وأضافت الشركة → شركة أ, not the one told of.
 *
 * @example spokenBody(reader, range, article)?.name // 'أ'
 */
import { fold } from '@isnad/arabic';
import { bodyNouns } from '../../coreference/body-nouns.ts';
import { nameLexicon } from '../../mentions/name-lexicon.ts';
import type { Entity } from '../../model/mention.ts';
import type { Ground } from '../syntax/ground.ts';
import { isPublic } from '../syntax/noun-words.ts';
import type { TokenRange } from '../syntax/phrase-words.ts';
import type { Reader } from './drafts.ts';
import type { ResolvedSource } from './speaker.ts';

const RECENT_TURNS = 12;
const RECENT_DRAFTS = 12;
const MANY_MENTIONS = 12;

/**
 * The body that spoke last and can be called by the noun at `range`, when the one that coreference chose was named since
 * then in reported words only; else null.
 */
export function spokenBody(
  { ground, turns, drafts }: Reader,
  range: TokenRange,
  article: number,
): ResolvedSource | null {
  const mention = ground.mention(range.start);
  if (mention?.form !== 'nominal' || mention.type !== 'organization' || mention.firstToken !== range.start) return null;
  const noun = ground.withoutConjunction(range.start).replace(/^(?:ال|لل)/u, '');
  const turn = turns
    .slice(-RECENT_TURNS)
    .findLast(
      ({ source, article: own }) =>
        own === article &&
        source.speaker.kind === 'organization' &&
        isCalled(ground, source.speaker.entity, fold(noun)),
    );
  if (!turn || !('entity' in turn.source.speaker) || turn.source.speaker.entity === mention.entity) return null;
  const named = lastNamed(ground, mention.entity, range.start);
  const isTold = drafts
    .slice(-RECENT_DRAFTS)
    .some(({ content }) => content.some(({ start, end }) => start <= named && named < end));
  return isTold ? turn.source : null;
}

/**
 * The body that spoke last and can be called by the definite noun at `range`, which no name follows: المنظمة الدولية after
 * العفو الدولية قالت. Null for nouns of people and where another country is told.
 */
export function describedBody({ ground, turns }: Reader, range: TokenRange, article: number): ResolvedSource | null {
  const word = ground.withoutConjunction(range.start).replace(/^لل/u, 'ال');
  if (!word.startsWith('ال') || range.end - range.start > 3) return null;
  if (['role', 'document', 'speech', 'claim'].some((kind) => ground.isNoun(kind, range.start)) || isPublic(word))
    return null;
  for (let at = range.start; at < range.end; at += 1)
    if (ground.mention(at) !== undefined || !/^(?:ال|لل)/u.test(ground.withoutConjunction(at))) return null;
  const { demonyms } = nameLexicon();
  const country = demonyms.get(ground.keys[range.end - 1] ?? '')?.country ?? null;
  const noun = fold(word.slice(2));
  const turn = turns
    .slice(-RECENT_TURNS)
    .findLast(
      ({ source, article: own }) =>
        own === article && source.speaker.kind === 'organization' && isCalled(ground, source.speaker.entity, noun),
    );
  if (!turn || !('entity' in turn.source.speaker)) return null;
  const own = ground.context.entities[turn.source.speaker.entity]?.country ?? null;
  return country !== null && own !== null && own !== country ? null : turn.source;
}

/** The token of the entity's last name before `token`, or -1. */
function lastNamed(ground: Ground, entity: number, token: number): number {
  let last = -1;
  for (const index of ground.context.entities[entity]?.mentions ?? []) {
    const mention = ground.context.mentions[index];
    if (!mention || mention.firstToken >= token) break;
    if (mention.form !== 'nominal') last = mention.firstToken;
  }
  return last;
}

const COMPANY = 'شركه';

/** وكالة رويترز, صحيفة الحياة, which no one calls الشركة, as one does شبكة فيسبوك, موقع غوغل. */
function isPress({ context, reporting, keys }: Ground, { mentions }: Entity): boolean {
  const [first] = mentions;
  const head = keys[(context.mentions[first ?? -1]?.firstToken ?? 0) - 1] ?? '';
  return !/(?:شبكه|موقع|منصه|شركه)$/u.test(head) && reporting.nouns(head).some(({ kind }) => kind === 'outlet');
}

function isCalled(ground: Ground, index: number, noun: string): boolean {
  const entity = ground.context.entities[index] as Entity;
  if (fold(entity.name).split(' ')[0]?.replace(/^ال/u, '') === noun) return true;
  if (
    bodyNouns('spoken')
      .get(entity.organizationKind ?? '')
      ?.has(noun)
  )
    return noun !== COMPANY || !isPress(ground, entity);
  return entity.mentions.slice(0, MANY_MENTIONS).some((at) => {
    const first = ground.context.mentions[at]?.firstToken ?? 0;
    const head = ground.tokens[first - 1]?.kind === 'quote' ? first - 2 : first - 1;
    return fold(ground.withoutConjunction(head)) === noun;
  });
}
