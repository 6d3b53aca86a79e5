/**
 * Who is behind a document that the words after it tell of: تقرير أصدرته الأمم المتحدة, بيانات صادرة عن الشركة, موقع الجيش.
 *
 * @example issuerOf(ground, range.end)?.text // 'الأمم المتحدة'
 */
import type { Mention } from '../../model/mention.ts';
import type { OrganizationKind } from '../../model/vocabulary.ts';
import { tells, tellsDefinite } from '../syntax/claim-words.ts';
import type { Ground } from '../syntax/ground.ts';

/** Words between the verb and the name: (أعلنتها) اليوم لجنة, (أعده) خبراء. */
const LONGEST_LEAD = 4;

/** The name after the verb or participle that begins near `end`, where the phrase of the document is over; else undefined. */
export function issuerOf(ground: Ground, end: number): Mention | undefined {
  for (const at of [end, end - 1, end + 1]) {
    const word = ground.plain(at);
    if (at === end + 1 && !ground.is('relative', end)) continue;
    if (tells('issued', word)) return nameAfter(ground, at + 1);
    if (tells('issuing', word) && ground.plain(at + 1) === 'عن') return nameAfter(ground, at + 2);
  }
  return undefined;
}

/** Bodies that have a site and are none, as an outlet or a company on the web is. */
const SITE_OWNERS: ReadonlySet<OrganizationKind> = new Set([
  'government',
  'party',
  'military',
  'armed_group',
  'international',
  'court',
  'education',
]);

/** موقع وزارة الصحة, الموقع الرسمي للجيش: what stands there is written, and the body is behind it; not موقع "الغد", an outlet. */
export function isOwnSite(ground: Ground, head: number, { entity, firstToken }: Mention): boolean {
  const kind = ground.context.entities[entity]?.organizationKind ?? null;
  const isMarked = ground.tokens[firstToken - 1]?.kind === 'quote';
  return tellsDefinite('site', ground.withoutConjunction(head)) && !isMarked && kind !== null && SITE_OWNERS.has(kind);
}

function nameAfter(ground: Ground, from: number): Mention | undefined {
  const sentence = ground.segmented.sentenceOfToken[from];
  for (let at = from; at < from + LONGEST_LEAD; at += 1) {
    if (ground.segmented.sentenceOfToken[at] !== sentence || ground.isLink(at) || ground.text(at) === '،')
      return undefined;
    const mention = ground.mention(at);
    // صادر عن قيادة عمليات بغداد: a place behind nouns completes them.
    if (mention?.firstToken === at) return mention.type === 'place' && at > from ? undefined : mention;
  }
  return undefined;
}
