/**
 * Titles that stand without a name and may point to someone named before: الوزير، الرئيس التركي، وزير الخارجية.
 *
 * @example bareTitles(reading, names, roles)[0]?.form // 'title'
 */
import type { NameMention } from '../model/mention.ts';
import { type Candidate, candidate } from './candidate.ts';
import { type Reading, sameSentence, WordClass } from './reading.ts';
import type { TitleStretch } from './stretch.ts';
import { endOfTitle, type NameEnds, titleNounAt } from './titles.ts';

/** Classes of titles that single one person out once he is introduced. */
const POINTING = new Set(['office', 'royal', 'religious', 'rank', 'profession']);

/** Bare titles in text order, none inside a name or a role of a name. */
export function bareTitles(
  reading: Reading,
  names: readonly Candidate[],
  roles: ReadonlyMap<Candidate, NameMention['roles']>,
  ends: NameEnds,
): Candidate[] {
  const taken = spansTaken(names, roles);
  const found: Candidate[] = [];
  let next = 0;
  for (let position = 0; position < reading.tokens.length; position += 1) {
    const noun = titleNounAt(reading, position);
    if (!noun || !POINTING.has(noun.title.class)) continue;
    const start = reading.tokens[position]?.start ?? 0;
    while (next < taken.length && (taken[next] as { end: number }).end <= start) next += 1;
    if (next < taken.length && (taken[next] as { start: number }).start < (reading.tokens[noun.to - 1]?.end ?? 0))
      continue;
    const definite = (reading.keys[noun.to - 1] as string).startsWith('ال');
    const to = definite ? afterAdjectives(reading, noun) : endOfTitle(reading, noun, ends);
    if (!definite && to === noun.to) continue;
    found.push(candidate(reading, { ...noun, to }, 'person', 'person/bare-title', 0.6, null, 'title'));
    position = to - 1;
  }
  return found;
}

/** الوزير الروسي إلى …: what may follow a definite title without a name is an adjective of origin. */
function afterAdjectives(reading: Reading, noun: TitleStretch): number {
  let to = noun.to;
  while (sameSentence(reading, noun.from, to) && ((reading.classes[to] as number) & WordClass.Demonym) !== 0) to += 1;
  return to;
}

/** Spans of names of people and of roles, in order. */
function spansTaken(
  names: readonly Candidate[],
  roles: ReadonlyMap<Candidate, NameMention['roles']>,
): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (const name of names) {
    if (name.type === 'person') spans.push(name);
    spans.push(...(roles.get(name) ?? []));
  }
  return spans.sort((a, b) => a.start - b.start);
}
