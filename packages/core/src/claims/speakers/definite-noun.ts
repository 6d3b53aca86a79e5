/**
 * Whom a definite noun points back to: الوزير, المنظمة, الداخلية, مدير المدرسة.
 *
 * @example recallByNoun(ground, range)?.entity
 */
import { fold } from '@isnad/arabic';
import { nameLexicon } from '../../mentions/name-lexicon.ts';
import type { Entity, Mention } from '../../model/mention.ts';
import { looksFeminine } from '../syntax/agreement.ts';
import { tells, tellsKey } from '../syntax/claim-words.ts';
import type { Ground } from '../syntax/ground.ts';
import { isPublic } from '../syntax/noun-words.ts';
import { isGlued, isPreposition, type TokenRange } from '../syntax/phrase-words.ts';
import { holderOfState } from './country-office.ts';
import { isPlural } from './number-of-source.ts';
import { holderOf } from './office-holders.ts';

const FARTHEST_ANTECEDENT = 150;

/** الشاهد, ولباني: one word that ends the name of a person named before, with the article or without. */
export function namesakeOf(ground: Ground, { start, end }: TokenRange): Mention | null {
  const token = ground.tokens[start];
  if (token?.kind !== 'word' || end - start !== 1 || token.plain.length < 4) return null;
  const wanted = bareName(token.key);
  const last = ground.lastMentionBefore(token.start);
  for (let index = last; index >= Math.max(0, last - FARTHEST_ANTECEDENT); index -= 1) {
    const mention = ground.context.mentions[index] as Mention;
    if (mention.type !== 'person' || mention.form !== 'name') continue;
    const words = fold(ground.context.entities[mention.entity]?.name ?? '').split(' ');
    if (words.length > 1 && bareName(words.at(-1) as string) === wanted) return mention;
  }
  return null;
}

function bareName(key: string): string {
  return key.replace(/^ال(?=.{3})/u, '');
}

/** الوزير, المنظمة, مدير المدرسة: the latest entity whose title or name begins with that noun. */
export function recallByNoun(ground: Ground, range: TokenRange): Mention | null {
  const token = ground.tokens[range.start];
  if (token === undefined) return null;
  const word = ground.withoutConjunction(range.start);
  const isDefinite = word.startsWith('ال') || word.startsWith('لل');
  if (!isDefinite && !ground.isNoun('role', range.start)) return null;
  const stem = fold(word.replace(/^(?:ال|لل)/u, ''));
  if (stem.length < 3) return null;
  const words = wordsAfter(ground, range);
  // مسؤول في الحملة is someone new; مدير المدرسة is whoever was called so.
  if (!isDefinite && words.length === 0) return null;
  const isBare = words.length > 0 && namesNoState(ground, range, words);
  let best: { mention: Mention; score: number } | null = null;
  // The latest mentions only: an antecedent stands near, and the time stays linear in the text.
  const last = ground.lastMentionBefore(token.start);
  for (let index = Math.max(0, last - FARTHEST_ANTECEDENT); index <= last; index += 1) {
    const mention = ground.context.mentions[index] as Mention;
    if (mention.form !== 'name' && mention.form !== 'short_name') continue;
    const entity = ground.context.entities[mention.entity];
    if (!entity) continue;
    if (mention.type === 'person') {
      // الخبراء are several, whatever one of them was called.
      if (!ground.isNoun('role', range.start) || (isPlural(word) && !word.endsWith('ين'))) continue;
      // شقيق القتيل is no woman of whom the text tells, nor زوجته a man.
      const isFeminine = looksFeminine(ground, range.start);
      if (ground.isNoun('relation', range.start) && entity.gender === (isFeminine ? 'male' : 'female')) continue;
      const fit = fitOfRole(entity, stem, words, isBare);
      if (fit !== null && (best === null || fit >= best.score)) best = { mention, score: fit };
    } else if (mention.type === 'organization' && isDefinite && !ground.isNoun('role', range.start)) {
      const isMarked = ground.tokens[mention.firstToken - 1]?.kind === 'quote';
      const before = ground.tokens[isMarked ? mention.firstToken - 2 : mention.firstToken - 1];
      // اتهم المدعون البنك: those before a body's name are not what it is called.
      // مصدر بالجيش is not the army.
      const isNoName = isPlural(before?.plain ?? '') || isGlued(ground, mention);
      const names = [fold(entity.name).split(' ')[0] ?? '', isNoName ? '' : (before?.key ?? '')];
      const isOffice = words.length === 0 && isOfficeOf(entity, stem);
      if (
        !isOffice &&
        !names.some((name) => name.replace(/^(?:[وفبل]?ال|لل|[وفبل](?=.{3}))/u, '') === stem || name === stem)
      )
        continue;
      if (isOfOtherCountry(entity, words)) continue;
      // بالتعاون مع وزارة الصناعة: named by the way, so another is rather meant.
      const score = isPreposition(ground, mention.firstToken - 1) ? 0.5 : 1;
      if (best === null || best.score <= score) best = { mention, score };
    }
  }
  if (best) return best.mention;
  const later = isDefinite && words.length === 0 ? onlyBodyAfter(ground, range, stem) : null;
  if (later) return later;
  const holder =
    ground.isNoun('role', range.start) && !ground.isNoun('unnamed', range.start) ? holderOf(ground, range) : null;
  return holder ?? holderOfState(ground, range) ?? (words.length > 0 ? onlyBearer(ground, range, stem, words) : null);
}

/** الجوازات, «السياحة»: the office named before in the article that is for that field; null of a noun with another meaning. */
export function officeByField(ground: Ground, { start, end }: TokenRange): Mention | null {
  const at = ground.tokens[start]?.kind === 'quote' ? start + 1 : start;
  const word = ground.withoutConjunction(at);
  const isAlone = end === at + 1 || (at > start && end === at + 2);
  if (!isAlone || !/^ال.{4}/u.test(word) || ground.nouns(at).length > 0 || ground.mention(at)) return null;
  const field = fold(word.slice(2));
  const { public_office } = nameLexicon().contexts;
  const { sentences, sentenceOfToken } = ground.segmented;
  const articleOf = (token: number) => sentences[sentenceOfToken[token] ?? -1]?.article;
  const last = ground.lastMentionBefore(ground.tokens[at]?.start ?? 0);
  for (let index = last; index >= Math.max(0, last - FARTHEST_ANTECEDENT); index -= 1) {
    const mention = ground.context.mentions[index] as Mention;
    if (mention.type !== 'organization' || articleOf(mention.firstToken) !== articleOf(at)) continue;
    const [head = '', ...rest] = fold(ground.context.entities[mention.entity]?.name ?? '').split(' ');
    if (!public_office.has(head.replace(/^ال/u, ''))) continue;
    const named = rest[0] === 'العامه' ? rest[1] : rest[0];
    if (named?.replace(/^(?:لل|ال)/u, '') === field) return mention;
  }
  return null;
}

/** قدمت السفارة تعازيها, before السفارة الإيطالية في القاهرة: the only body of the article whose name begins so. */
function onlyBodyAfter(ground: Ground, { start }: TokenRange, stem: string): Mention | null {
  if (ground.isNoun('role', start) || isPublic(stem) || nameLexicon().organizationHeads.get([stem]).length === 0)
    return null;
  const { sentences, sentenceOfToken } = ground.segmented;
  const articleOf = (token: number) => sentences[sentenceOfToken[token] ?? -1]?.article;
  const first = ground.lastMentionBefore(ground.tokens[start]?.start ?? 0) + 1;
  let found: Mention | null = null;
  for (let index = first; index < Math.min(first + FARTHEST_ANTECEDENT, ground.context.mentions.length); index += 1) {
    const mention = ground.context.mentions[index] as Mention;
    if (articleOf(mention.firstToken) !== articleOf(start)) break;
    const name = fold(ground.context.entities[mention.entity]?.name ?? '').split(' ');
    if (mention.type !== 'organization' || name.length < 2 || name[0]?.replace(/^ال/u, '') !== stem) continue;
    if (found && found.entity !== mention.entity) return null;
    found ??= mention;
  }
  return found;
}

/** مغني الراب, of whom the text has called one person only المغني: no word of the phrase speaks against him. */
function onlyBearer(ground: Ground, range: TokenRange, noun: string, words: readonly string[]): Mention | null {
  // An office (رئيس, وزير) may have several holders in one text.
  if (!tellsKey('trade', noun.replace(/ه$/u, ''))) return null;
  for (let at = range.start; at < range.end; at += 1) if (ground.mention(at)) return null;
  const { demonyms } = nameLexicon();
  const country = words.map((word) => demonyms.get(word)?.country).find(Boolean) ?? null;
  const last = ground.lastMentionBefore(ground.tokens[range.start]?.start ?? 0);
  let found: Mention | null = null;
  for (let index = last; index >= Math.max(0, last - FARTHEST_ANTECEDENT); index -= 1) {
    const mention = ground.context.mentions[index] as Mention;
    const entity = ground.context.entities[mention.entity];
    if (mention.type !== 'person' || !entity || !bears(entity, noun)) continue;
    if (found && found.entity !== mention.entity) return null;
    if (country !== null && entity.country !== null && entity.country !== country) return null;
    found ??= mention;
  }
  return found;
}

function bears(entity: Entity, noun: string): boolean {
  return entity.roles.some(({ text }) => fold(text.split(/\s+/u, 1)[0] ?? '').replace(/^(?:ال|لل)/u, '') === noun);
}

/** الداخلية is وزارة الداخلية التونسية once that has been named. */
function isOfficeOf({ name }: Entity, stem: string): boolean {
  const [head, office = ''] = fold(name).split(' ');
  return head === 'وزاره' && office === `ال${stem}`;
}

/** النقابات الأمريكية are no نقابات العمال الفرنسية. */
function isOfOtherCountry({ country, name }: Entity, words: readonly string[]): boolean {
  const { demonyms } = nameLexicon();
  const wanted = words.map((word) => demonyms.get(word)?.country).find(Boolean);
  if (!wanted) return false;
  const own =
    country ??
    fold(name)
      .split(' ')
      .map((word) => demonyms.get(word)?.country)
      .find(Boolean) ??
    null;
  return own !== null && own !== wanted;
}

/** Words of the phrase after its noun, up to a comma or a preposition, those left out that only point back. */
function wordsAfter(ground: Ground, range: TokenRange): string[] {
  const words: string[] = [];
  for (let at = range.start + 1; at < range.end; at += 1) {
    if (!ground.isWord(at) || isPreposition(ground, at)) break;
    if (!tells('pointing_back', ground.plain(at))) words.push((ground.keys[at] as string).replace(/^(?:ال|لل)/u, ''));
  }
  return words;
}

/** وزير الخارجية; not أمير قطر, الرئيس التركي. */
function namesNoState(ground: Ground, range: TokenRange, words: readonly string[]): boolean {
  const { demonyms } = nameLexicon();
  for (let at = range.start; at < range.end; at += 1) if (ground.mention(at)?.type === 'place') return false;
  return words.every((word) => demonyms.get(word) === undefined);
}

/** How many of the words a role of the entity with that noun holds; null when one is missing or speaks of another country. */
function fitOfRole(entity: Entity, noun: string, words: readonly string[], tellsNoState: boolean): number | null {
  const { demonyms } = nameLexicon();
  for (const role of entity.roles) {
    const parts = fold(role.text)
      .split(' ')
      .map((part) => part.replace(/^(?:ال|لل)/u, ''));
    if (!parts.includes(noun)) continue;
    const countries = parts.map((part) => demonyms.get(part)?.country ?? null).filter((country) => country !== null);
    const fits = words.every((word) => {
      if (parts.includes(word) || parts.includes(`و${word}`) || parts.includes(`وال${word}`)) return true;
      const country = demonyms.get(word)?.country ?? null;
      return country !== null && (countries.length > 0 ? countries.includes(country) : entity.country === country);
    });
    if (fits) return words.length + (tellsNoState && isNoMore(parts, noun, words) ? EXACT : 0);
  }
  return null;
}

/** Less than a word more of a title counts. */
const EXACT = 0.5;

/** وزير الخارجية الأستاذ فلان, for وزير الخارجية: the role tells no more than the phrase does, and no other state's. */
function isNoMore(parts: readonly string[], noun: string, words: readonly string[]): boolean {
  const { titles } = nameLexicon();
  return parts.every((part) => part === noun || words.includes(part) || titles.get([part])[0]?.class === 'honorific');
}
