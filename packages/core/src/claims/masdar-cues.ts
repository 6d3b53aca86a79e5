/**
 * Reads a verbal noun with its agent and a strong link as a cue: تهديد ترامب بفرض, إعلان الوزير أن.
 *
 * @example readMasdar(ground, reading, at, limit)?.place // 'after'
 */
import { type Cue } from './cue.ts';
import { type FrameMatch } from './frames.ts';
import { type Ground, type VerbReading } from './ground.ts';
import { isPreposition, readNounPhrase, trimRange } from './source-phrase.ts';
import { namesAgent } from './source-place.ts';

/** إعلان الوزير أن, تهديد ترامب بفرض, اتهامه بـ: agent and a strong link, or nothing. */
export function readMasdar(ground: Ground, reading: VerbReading, at: number, limit: number): Cue | null {
  if (ground.plain(at).startsWith('ال') || reading.prefixes.includes('س')) return null;
  const { verb } = reading;
  const takesBi = ['accuse', 'threaten', 'promise'].includes(verb.class);
  const strong = verb.frames.filter(
    (frame) =>
      frame.link === 'anna' ||
      (takesBi && frame.link === 'bi') ||
      (frame.link === 'ala' && frame.clauseOnly) ||
      (verb.lemma === 'أصر' && frame.link === 'ala'),
  );
  if (strong.length === 0 || ['position', 'speaker', 'court'].includes(verb.context)) return null;
  const hasOwner = reading.suffix !== '' && reading.suffix !== 'نا' && reading.suffix !== 'ي';
  const start = at + 1;
  const agentEnd = hasOwner ? start : readNounPhrase(ground, start, Math.min(limit, start + 16));
  if (!hasOwner && (agentEnd === start || !namesAgent(ground, start, agentEnd))) return null;
  let next = agentEnd;
  if (ground.text(next) === '،') next += 1;
  const isAnna =
    ground.isLink(next) ||
    (ground.plain(next) === 'على' && ground.isLink(next + 1)) ||
    (ground.plain(next) === 'إلى' && ground.isLink(next + 1));
  if (takesBi && !isAnna) next = skipAddressee(ground, next, limit);
  const link = ground.isLink(next) ? next : ground.isLink(next + 1) && isPreposition(ground, next) ? next + 1 : -1;
  let match: FrameMatch | null = null;
  if (link >= 0 && link < limit && ground.plain(link) !== 'إن')
    match = {
      link: 'anna',
      linkAt: link,
      content: ground.isBareLink(link) ? link + 1 : link,
      between: { start, end: next },
    };
  else if (takesBi && next < limit && startsWithBi(ground, next))
    match = { link: 'bi', linkAt: -1, content: next, between: { start, end: next } };
  if (!match) return null;
  return {
    kind: 'masdar',
    rule: 'claims/masdar',
    range: { start: at, end: at + 1 },
    from: (ground.tokens[at]?.start ?? 0) + reading.prefixes.length,
    reading,
    phrase: null,
    match,
    source: hasOwner ? null : trimRange(ground, { start, end: agentEnd }),
    place: hasOwner ? 'suffix' : 'after',
    addressee: null,
    cited: null,
    end: match.content,
  };
}

function startsWithBi(ground: Ground, at: number): boolean {
  const word = ground.plain(at);
  if (!word.startsWith('ب') || ground.attribution.has('own_bi', word) || ground.attribution.has('adverb_bi', word))
    return false;
  const mention = ground.mention(at);
  return mention === undefined || mention.start > (ground.tokens[at]?.start ?? 0);
}

function skipAddressee(ground: Ground, at: number, limit: number): number {
  if (startsWithBi(ground, at)) return at;
  const word = ground.plain(at);
  if (!word.startsWith('ل') || word.length < 3) return at;
  return readNounPhrase(ground, at, Math.min(limit, at + 10));
}
