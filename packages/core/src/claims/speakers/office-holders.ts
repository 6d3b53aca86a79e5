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
  const words: string[] = [];
  let of = -1;
  for (let at = start + 1; at < end && of < 0; at += 1) {
    of = ground.mention(at)?.entity ?? -1;
    if (of < 0 && isSort(ground.plain(at))) words.push(nounOf(ground.plain(at)));
  }
  if (of < 0) return null;
  const article = articleAt(ground, start);
  const bearers = (holders(ground).get(`${noun} ${of}`) ?? []).filter((entity) => isSuch(ground, entity, of, words));
  const here = bearers.map((entity) => firstIn(ground, entity, article)).filter((mention) => mention !== null);
  return here.length === 1 ? (here[0] as Mention) : null;
}

/** المدير التنفيذي للشركة is not مدير التمويل في الشركة: of two titles that both say what sort they are, one holds the other's words. */
function isSuch(ground: Ground, entity: number, of: number, words: readonly string[]): boolean {
  return (ground.context.entities[entity]?.roles ?? []).some((role) => {
    if (role.of !== of) return false;
    const own = role.text
      .split(/\s+/u)
      .slice(1)
      .map((word) => nounOf(word).replace(/^ل(?=.{3})/u, ''));
    const isPlain = !role.text.split(/\s+/u).slice(1).some(isSort);
    return isPlain || words.every((word) => own.includes(word));
  });
}

/** التنفيذي, العام, التمويل: a word with the article; not what a glued ل leads to. */
function isSort(word: string): boolean {
  return /^ال.{2}/u.test(word);
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
