/**
 * The network that a tweet stands on, where the text does not name it: كتب الوزير في تغريدة.
 *
 * @example tweetedOn(ground, cue.match.between)?.name // 'تويتر'
 */
import { fold, loadClaimWords } from '@isnad/arabic';
import type { Hop } from '../../model/claim.ts';
import { tells } from '../syntax/claim-words.ts';
import type { Ground } from '../syntax/ground.ts';
import type { TokenRange } from '../syntax/phrase-words.ts';

const NETWORKS = new WeakMap<Ground, { readonly name: string; readonly entity: number | null }>();

/** The carrier of words said in a tweet that `range` tells of; null of none, and of a tweet that is only spoken of (على تغريدته). */
export function tweetedOn(ground: Ground, { start, end }: TokenRange): Hop | null {
  for (let at = start; at < end; at += 1) if (isSaidInTweet(ground, at)) return hopAt(ground, at);
  return null;
}

/** غرد الوزير: the verb itself tells where. */
export function hopAt(ground: Ground, at: number): Hop {
  const { start = 0, end = 0 } = ground.tokens[at] ?? {};
  const { name, entity } = network(ground);
  return { kind: 'organization', entity, name, span: { start, end }, implicit: false, rule: 'chain/tweet' };
}

/** تغريدة, and بتغريدة with its preposition. */
export function namesTweet(ground: Ground, at: number): boolean {
  return tells('tweet', ground.plain(at)) || isByTweet(ground, at);
}

function isByTweet(ground: Ground, at: number): boolean {
  const word = ground.plain(at);
  return word.startsWith('ب') && tells('tweet', word.slice(1));
}

/** في تغريدة, عبر سلسلة تغريدات, في سلسلة من التغريدات, بتغريدة. */
function isSaidInTweet(ground: Ground, at: number): boolean {
  if (isByTweet(ground, at)) return true;
  if (!namesTweet(ground, at)) return false;
  const before = ground.plain(at - 1) === 'من' ? at - 2 : at - 1;
  return tells('tweet_leader', ground.withoutConjunction(before));
}

function network(ground: Ground): { readonly name: string; readonly entity: number | null } {
  const known = NETWORKS.get(ground);
  if (known) return known;
  const [word = ''] = loadClaimWords().of('tweeted_on');
  const key = fold(word);
  const entity = ground.context.entities.findIndex(
    ({ type, name, aliases }) =>
      type === 'organization' && (fold(name) === key || aliases.some((alias) => fold(alias) === key)),
  );
  const found = { name: ground.context.entities[entity]?.name ?? word, entity: entity < 0 ? null : entity };
  NETWORKS.set(ground, found);
  return found;
}
