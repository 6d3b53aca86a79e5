/**
 * Finds the names of people, organizations and places.
 *
 * @example detectMentions(segment(text, layoutDocument(text)), {})
 */
import { loadTagger, type Tagger } from '@isnad/tagger';
import type { NameMention } from '../model/mention.ts';
import type { Segmented } from '../model/segmented.ts';
import type { Trace } from '../model/trace.ts';
import { ANNOUNCED_PEOPLE } from './announced-people.ts';
import { APPOSITIVE_PEOPLE } from './appositive-people.ts';
import { bareTitles } from './bare-titles.ts';
import { bracketedBodies } from './bracketed-bodies.ts';
import type { Candidate } from './candidate.ts';
import { describedBodies, withoutBareBodies } from './described-bodies.ts';
import { HEADED_BODY_RULES } from './headed-bodies.ts';
import { knownNames } from './known-names.ts';
import { listedPeople } from './listed-people.ts';
import { NAMED_AFTER_RULES } from './named-after.ts';
import { namesThing } from './named-things.ts';
import { ORGANIZATION_RULES } from './organization-rules.ts';
import { withoutOverlaps } from './overlaps.ts';
import { PERSON_RULES } from './person-rules.ts';
import { type Reading, readWords } from './reading.ts';
import { repeatedNames } from './repeated-names.ts';
import { rolesOf } from './roles.ts';
import { ruleFinder } from './rule.ts';
import { settleClitics } from './settle-clitics.ts';
import { settleTypes } from './settle-types.ts';
import { SPEAKER_RULES } from './speaker-rules.ts';
import { taggedNames } from './tagged-names.ts';
import { asTeams, clubNames, sportAround, withoutMoney } from './team-names.ts';
import type { NameEnds } from './titles.ts';

export interface MentionContext {
  readonly title?: string | null;
  /** Another tagger than the one that comes with the project. */
  readonly tagger?: Tagger;
  /** Told of each proposal that is given up. */
  readonly trace?: Trace;
}

/**
 * Names in text order, an enclosing one before what is nested in it; and bare titles (`الوزير`), of type person and form
 * title, that coreference links or leaves out. Linear in the text.
 */
export function detectMentions(segmented: Segmented, context: MentionContext): readonly NameMention[] {
  const reading = readWords(segmented);
  const sport = sportAround(reading);
  const proposed = [
    ...taggedNames(reading, context.tagger ?? loadTagger()),
    ...knownNames(reading),
    ...clubNames(reading, sport),
    ...findByRules(reading),
  ].filter((name) => !namesThing(reading, name));
  const chosen = withoutOverlaps(proposed, context.trace);
  const certain = [...chosen, ...bracketedBodies(reading, chosen), ...listedPeople(reading, chosen)];
  const again = repeatedNames(reading, certain).filter((name) => !namesThing(reading, name));
  const repeated = [...certain, ...again].sort((a, b) => a.from - b.from);
  const settled = settleClitics(
    reading,
    asTeams(reading, settleTypes(reading, withoutMoney(reading, repeated, sport)), sport),
  );
  const bodies = describedBodies(reading, settled);
  const names = withoutBareBodies(settled, bodies);
  const ends = new Map([...bodies, ...names].filter(({ type }) => type !== 'person').map(({ from, to }) => [from, to]));
  const roles = rolesByName(reading, names, ends);
  const titles = bareTitles(reading, names, roles, ends);
  const all = [...names, ...bodies, ...titles].sort((a, b) => a.start - b.start || b.end - a.end);
  return nest(all).map(([name, nestedIn]) => toMention(name, reading, roles.get(name) ?? [], nestedIn));
}

const findByRules = ruleFinder([
  PERSON_RULES,
  ORGANIZATION_RULES,
  HEADED_BODY_RULES,
  SPEAKER_RULES,
  ANNOUNCED_PEOPLE,
  APPOSITIVE_PEOPLE,
  NAMED_AFTER_RULES,
]);

function rolesByName(
  reading: Reading,
  names: readonly Candidate[],
  ends: NameEnds,
): Map<Candidate, NameMention['roles']> {
  const people = names.filter(({ type }) => type === 'person');
  return new Map(
    people.map((name, index) => {
      const floor = people[index - 1]?.to ?? 0;
      const ceiling = people[index + 1]?.from ?? reading.tokens.length;
      return [name, rolesOf(reading, name, floor, ceiling, ends)];
    }),
  );
}

/** Each name with the index of the one that encloses it, or null. `names` are in order, longer first at one start. */
function nest(names: readonly Candidate[]): [Candidate, number | null][] {
  const open: number[] = [];
  return names.map((name, index) => {
    while (open.length > 0 && (names[open.at(-1) as number] as Candidate).end <= name.start) open.pop();
    const enclosing = open.findLast((outer) => (names[outer] as Candidate).end >= name.end) ?? null;
    if (!(name.type === 'person' && name.form === 'title')) open.push(index);
    return [name, enclosing];
  });
}

function toMention(
  name: Candidate,
  reading: Reading,
  roles: NameMention['roles'],
  nestedIn: number | null,
): NameMention {
  const { start, end, type, form, rule, confidence, known } = name;
  return {
    start,
    end,
    type,
    form,
    rule,
    firstToken: reading.tokens[name.from]?.index ?? 0,
    endToken: (reading.tokens[name.to - 1]?.index ?? 0) + 1,
    text: reading.segmented.text.slice(start, end),
    known,
    roles,
    confidence,
    nestedIn,
  };
}
