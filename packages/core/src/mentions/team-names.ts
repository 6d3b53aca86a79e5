/**
 * Teams that bear the name of their country, and clubs whose name is an ordinary word, where a match is spoken of.
 *
 * @example asTeams(reading, names) // فازت فرنسا على كرواتيا في المباراة: both are teams
 */
import { FormMemo, type Token } from '@isnad/arabic';
import { type Candidate, candidate } from './candidate.ts';
import { knownName, nameLexicon } from './name-lexicon.ts';
import { isWord, type Reading, sameSentence, stemsAt, stemsOf, WordClass } from './reading.ts';

/** So many words on each side tell whether sport is spoken of. */
const AROUND = 50;
/** From so many words of sport around, a country after أمام or على is a team. Set by the annotated news texts. */
const SOME_SPORT = 3;
/** With no more, a country is none. */
const LITTLE_SPORT = 1;
/** From so many, a country is a team unless something speaks for the country. */
const MUCH_SPORT = 7;

/** How many words of sport stand around a position. */
export type SportAround = (position: number) => number;

/** الريال العماني, العملة "الريال": money, where no sport is spoken of. */
export function withoutMoney(reading: Reading, names: readonly Candidate[], sport: SportAround): Candidate[] {
  const isClub = names.some(({ from, to }) => to - from === 2 && reading.keys[from]?.endsWith('ريال'));
  if (isClub) return [...names];
  return names.filter(
    ({ type, from, to, offset }) =>
      type !== 'organization' ||
      to - from > 1 ||
      (reading.keys[from] as string).slice(offset) !== 'الريال' ||
      sport(from) > LITTLE_SPORT,
  );
}

/** لاعب فريق قاسم باشا: what a club's noun stands before, where sport is spoken of; فريق بايدن is a man's. */
function isClubBy(reading: Reading, { type, from, to, offset, known }: Candidate, sport: number): boolean {
  if (type !== 'person' || offset > 0 || known !== null || to - from < 2 || sport < SOME_SPORT) return false;
  return (
    from > 0 &&
    sameSentence(reading, from - 1, from) &&
    /^(?:[وبل]?نادي|[وبل]?فريق)$/u.test(reading.keys[from - 1] as string)
  );
}

/** For each position, how many words of sport stand around it. Linear in the text. */
export function sportAround(reading: Reading): SportAround {
  const sums = new Int32Array(reading.keys.length + 1);
  for (let position = 0; position < reading.keys.length; position += 1) {
    const count = saysGame.of((reading.tokens[position] as Token).form) ? 1 : 0;
    sums[position + 1] = (sums[position] as number) + count;
  }
  return (position) =>
    (sums[Math.min(reading.keys.length, position + AROUND)] as number) -
    (sums[Math.max(0, position - AROUND)] as number);
}

const saysGame = new FormMemo((form) => {
  const { game } = nameLexicon().sport;
  return stemsOf.of(form).some(({ stem }) => game.has(bare(stem)));
});

function bare(stem: string): string {
  return stem.startsWith('ال') && stem.length > 4 ? stem.slice(2) : stem;
}

/** The names in order: countries that stand for their teams made organizations, those read as teams elsewhere places. */
export function asTeams(reading: Reading, names: readonly Candidate[], sport: SportAround): Candidate[] {
  const result: Candidate[] = [];
  for (const name of names) {
    if (isClubOfPlayer(reading, name, sport(name.from)) || isClubBy(reading, name, sport(name.from)))
      result.push(candidate(reading, name, 'organization', 'organization/club-of-player', 0.7));
    else if (!isCountry(reading, name)) result.push(name);
    else if (name.type === 'place') {
      const isTeam = playsMatch(reading, name, result.at(-1), sport(name.from));
      result.push(isTeam ? candidate(reading, name, 'organization', TEAM_RULE, Math.max(0.75, name.confidence)) : name);
    } else {
      const isTeam = sport(name.from) > LITTLE_SPORT;
      result.push(isTeam ? name : candidate(reading, name, 'place', 'place/no-team', name.confidence, name.known));
    }
  }
  return result;
}

const TEAM_RULE = 'organization/team';

/** حارس دويسبرغ, لاعب شالكه: what completes an indefinite player is his club, no person. */
function isClubOfPlayer(reading: Reading, { type, from, to, offset, known }: Candidate, sport: number): boolean {
  if (type !== 'person' || offset > 0 || to - from > 1 || known !== null || sport < SOME_SPORT || from === 0)
    return false;
  if (!sameSentence(reading, from - 1, from) || !isWord(reading, from - 1)) return false;
  const personal = WordClass.Given | WordClass.Family | WordClass.GivenAmbiguous;
  if (((reading.classes[from] as number) & personal) !== 0) return false;
  return stemsAt(reading, from - 1).some(({ stem }) => reading.lexicon.sport.player.has(stem));
}

/** A country's name, and no other body's. */
function isCountry(reading: Reading, { type, from, to }: Candidate): boolean {
  if (type === 'person') return false;
  const entries = (reading.listed.get(from) ?? []).flatMap((match) => (match.endToken === to ? match.entries : []));
  return (
    entries.some((entry) => entry.type === 'place' && entry.kind === 'country') &&
    (type === 'place' || entries.every((entry) => entry.type !== 'organization'))
  );
}

function playsMatch(reading: Reading, name: Candidate, before: Candidate | undefined, sport: number): boolean {
  if (sport < SOME_SPORT) return false;
  const { opponent, elsewhere } = reading.lexicon.sport;
  const clitic = (reading.keys[name.from] as string).slice(0, name.offset);
  if (clitic.includes('ب')) return false;
  const joins = clitic.startsWith('و') || reading.tokens[name.from - 1]?.plain === 'أو';
  if (joins && before && name.from - before.to <= 1 && sameSentence(reading, before.from, name.from))
    return before.type === 'organization' && isCountry(reading, before);
  if (name.from === 0 || !sameSentence(reading, name.from - 1, name.from)) return false;
  if (!isWord(reading, name.from - 1)) return false;
  // الفوز على كل من السعودية ومصر
  const each = name.from > 2 && reading.tokens[name.from - 1]?.plain === 'من' && reading.keys[name.from - 2] === 'كل';
  const stems = stemsAt(reading, each ? name.from - 3 : name.from - 1).map(({ stem }) => stem);
  if (stems.some((stem) => elsewhere.has(bare(stem)))) return false;
  return sport >= MUCH_SPORT || stems.some((stem) => opponent.has(stem));
}

/** لاعب الهلال, خسارة الاتحاد: clubs whose listed name is an ordinary word, after a word of clubs where a match is spoken of. */
export function clubNames(reading: Reading, sport: SportAround): Candidate[] {
  const { club } = reading.lexicon.sport;
  const found: Candidate[] = [];
  for (const [position, matches] of reading.listed) {
    const match = matches.at(-1) as (typeof matches)[number];
    if (position === 0 || match.clitics.offset > 0 || !isWord(reading, position - 1)) continue;
    const entry = match.entries.find(({ kind, ambiguous }) => kind === 'sports' && ambiguous === 'word');
    if (!entry || sport(position) < SOME_SPORT || !sameSentence(reading, position - 1, position)) continue;
    if (!stemsAt(reading, position - 1).some(({ stem }) => club.has(stem))) continue;
    const stretch = { from: position, to: match.endToken, offset: 0 };
    found.push(candidate(reading, stretch, 'organization', 'organization/club', 0.6, knownName(entry)));
  }
  return found;
}
