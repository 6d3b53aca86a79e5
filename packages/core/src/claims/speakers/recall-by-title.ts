/**
 * Finds the person a title points back to: المتحدث, المدير, المحلل السياسي, سموه.
 *
 * @example byOffice(wanted, 'المدير')?.name // the last who spoke and may be one
 */
import { fold } from '@isnad/arabic';
import { nameLexicon } from '../../mentions/name-lexicon.ts';
import type { Entity, Mention } from '../../model/mention.ts';
import { tellsDefinite } from '../syntax/claim-words.ts';
import type { Ground } from '../syntax/ground.ts';
import { isHonorific } from '../syntax/noun-words.ts';
import { isDefinite, type TokenRange } from '../syntax/phrase-words.ts';
import type { Reader } from './drafts.ts';
import { type ResolvedSource, resolveSource } from './speaker.ts';
import {
  FAR,
  fitsGender,
  genderOf,
  isMany,
  latestNamed,
  mayBeFrom,
  RECENT_NAMES,
  RECENT_TURNS,
  type Wanted,
} from './spoke-last.ts';
import { titleWords } from './title-words.ts';

/** المتحدث after متحدث باسم رئيس كوريا، فلان: who has spoken for him, not he, whatever he seems to be called. */
export function spokesmanOf(
  { ground, turns }: Reader,
  range: TokenRange,
  { speaker }: ResolvedSource,
): ResolvedSource | null {
  const noun = fold(ground.withoutConjunction(range.start)).replace(/^ال/u, '');
  if (range.end - range.start > 1 || ground.mention(range.start) || !('entity' in speaker)) return null;
  const turn = turns.slice(-RECENT_TURNS).findLast(({ source: { speaker: other } }) => {
    const head = 'description' in other ? (other.description.split(/\s+/u, 1)[0] ?? '') : '';
    return 'of' in other && other.of === speaker.entity && fold(head).replace(/^ال/u, '') === noun;
  });
  return turn?.source ?? null;
}

/**
 * المتحدث باسم الجيش, of whom the text has told as المتحدث باسم الجيش الوطني, العميد فلان: every word of it is in what he was
 * called when he spoke. The last so called; null of one word, and of an indefinite title.
 */
export function bySameTitle({ ground, range, turns }: Wanted, word: string): ResolvedSource | null {
  if (range.end - range.start < 2 || isMany(word) || !ground.isNoun('role', range.start)) return null;
  const words = titleWords(ground, range);
  if (words.length < 2 || !isDefinite(ground, range.end - 1)) return null;
  const turn = turns.findLast(({ source, phrase }) => {
    if (source.speaker.kind !== 'person' || phrase === null || phrase.end - phrase.start <= words.length) return false;
    const own = titleWords(ground, phrase);
    return own[0] === words[0] && words.every((one) => own.includes(one));
  });
  return turn?.source ?? null;
}

/** المدير, المحلل السياسي, الطبيب الشرعي: a definite title is of someone the text has told of, the last who can bear it. */
export function byOffice({ ground, range, turns, index, isFeminine }: Wanted, word: string): ResolvedSource | null {
  if (range.end - range.start > 3 || isMany(word) || tellsDefinite('nameless', word.replace(/ة$/u, ''))) return null;
  const kinds = ground.nouns(range.start).map((noun) => noun.kind);
  const isTitle = kinds.includes('role') || nameLexicon().titles.get([fold(word.slice(2))]).length > 0;
  if (!isTitle || kinds.includes('body')) return null;
  for (let at = range.start + 1; at < range.end; at += 1)
    if (!/^ال.{2,}(?:ي|ية)$/u.test(ground.plain(at)) && !ground.is('reflexive', at)) return null;
  const { demonyms } = nameLexicon();
  const country = demonyms.get(ground.keys[range.start + 1] ?? '')?.country ?? null;
  const fits = (entity: Entity | undefined) => country === null || mayBeFrom(entity, country);
  const turn = turns.findLast(
    ({ source, isPassing }) =>
      !isPassing &&
      source.speaker.kind === 'person' &&
      fitsGender(source.gender, isFeminine) &&
      fits(ground.context.entities[source.speaker.entity]),
  );
  if (turn) return turn.source;
  return latestNamed(
    ground,
    range,
    index - FAR,
    (entity) => entity.type === 'person' && fitsGender(genderOf(entity), isFeminine) && fits(entity),
  );
}

/** سموه, معاليه, فخامته: a title of honour with a pronoun. */
export function isHonorificOf(ground: Ground, { start, end }: TokenRange): boolean {
  return end - start <= 2 && isHonorific(ground.withoutConjunction(start));
}

export function honoured({ ground, turns, range }: Wanted): ResolvedSource | null {
  const isFeminine = ground.plain(range.start).endsWith('ها');
  const turn = turns.findLast(
    ({ source, isPassing }) => !isPassing && source.speaker.kind === 'person' && fitsGender(source.gender, isFeminine),
  );
  if (turn) return turn.source;
  const { titles } = nameLexicon();
  const isHonoured = (entity: Entity) =>
    entity.roles.some((role) => {
      const found = titles.get([fold(role.text.split(' ', 1)[0] ?? '')])[0];
      return found?.class === 'honorific' || found?.class === 'royal';
    });
  return firstNamed(ground, range, (entity) => isHonoured(entity) && fitsGender(genderOf(entity), isFeminine));
}

/** The first name of the article before `range` whose entity fits. */
function firstNamed(ground: Ground, range: TokenRange, fits: (entity: Entity) => boolean): ResolvedSource | null {
  const article = ground.segmented.sentences[ground.segmented.sentenceOfToken[range.start] ?? 0]?.article;
  const last = ground.lastMentionBefore(ground.tokens[range.start]?.start ?? 0);
  let found: Mention | null = null;
  for (let index = last; index >= Math.max(0, last - RECENT_NAMES); index -= 1) {
    const mention = ground.context.mentions[index] as Mention;
    const sentence = ground.segmented.sentences[ground.segmented.sentenceOfToken[mention.firstToken] ?? 0];
    if (sentence?.article !== article) break;
    const entity = ground.context.entities[mention.entity];
    if (mention.nestedIn === null && entity?.type === 'person' && fits(entity)) found = mention;
  }
  return found ? resolveSource(ground, { start: found.firstToken, end: found.endToken }) : null;
}
