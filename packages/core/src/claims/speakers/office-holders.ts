/**
 * Who in the article bears an office of a named body: مدير المرصد السوري is مدير المرصد فلان, named before or after.
 *
 * @example holderOf(ground, range)?.entity
 */
import { fold } from '@isnad/arabic';
import type { Mention } from '../../model/mention.ts';
import type { Ground } from '../syntax/ground.ts';
import type { TokenRange } from '../syntax/phrase-words.ts';

const HOLDERS = new WeakMap<Ground, ReadonlyMap<string, readonly number[]>>();

/** The first mention of the only person of the article whose role has this noun and is of this body; else null. */
export function holderOf(ground: Ground, { start, end }: TokenRange): Mention | null {
  const noun = nounOf(ground.withoutConjunction(start));
  let of = -1;
  for (let at = start + 1; at < end && of < 0; at += 1) of = ground.mention(at)?.entity ?? -1;
  if (of < 0) return null;
  const article = articleAt(ground, start);
  const bearers = holders(ground).get(`${noun} ${of}`) ?? [];
  const here = bearers.map((entity) => firstIn(ground, entity, article)).filter((mention) => mention !== null);
  return here.length === 1 ? (here[0] as Mention) : null;
}

function holders(ground: Ground): ReadonlyMap<string, readonly number[]> {
  const known = HOLDERS.get(ground);
  if (known) return known;
  const found = new Map<string, number[]>();
  ground.context.entities.forEach((entity, index) => {
    if (entity.type !== 'person') return;
    for (const key of new Set(
      entity.roles
        .filter(({ of, status }) => of !== null && status === 'current')
        .map(({ text, of }) => `${nounOf(text.split(/\s+/u, 1)[0] ?? '')} ${of}`),
    ))
      found.set(key, [...(found.get(key) ?? []), index]);
  });
  HOLDERS.set(ground, found);
  return found;
}

function nounOf(word: string): string {
  return fold(word.replace(/^(?:ال|لل)/u, ''));
}

function firstIn(ground: Ground, entity: number, article: number): Mention | null {
  for (const index of ground.context.entities[entity]?.mentions ?? []) {
    const mention = ground.context.mentions[index];
    if (mention && mention.form === 'name' && articleAt(ground, mention.firstToken) === article) return mention;
  }
  return null;
}

function articleAt({ segmented }: Ground, token: number): number {
  return segmented.sentences[segmented.sentenceOfToken[token] ?? -1]?.article ?? -1;
}
