/**
 * Bodies that a noun and a name or an origin describe: إدارة بايدن، فريق بايدن الانتقالي، الحكومة التركية.
 *
 * @example describedBodies(reading, names)[0]?.form // 'title'
 */
import { FormMemo, type Token } from '@isnad/arabic';
import { type Candidate, candidate } from './candidate.ts';
import { nameLexicon } from './name-lexicon.ts';
import { isAnyStem, isWord, type Reading, sameSentence, stemsAt, WordClass } from './reading.ts';
import { titleNounAt } from './titles.ts';

/** Nouns of bodies that belong to a person, and what may stand between noun and name. */
const BODIES_OF_PEOPLE: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['اداره', [['الرييس'], ['الرييس', '*']]],
  ['حكومه', [['دوله'], ['اقليم'], ['ولايه'], ['مدينه'], ['جمهوريه'], ['مملكه']]],
  ['حمله', [['اعاده', 'انتخاب'], ['اعاده', 'انتخابه'], ['اعاده', 'انتخابها'], ['الرييس'], ['المرشح'], ['المرشحه']]],
  ['فريق', [['الرييس']]],
  ['مكتب', [['الرييس']]],
]);

/** حملة إعادة انتخابه: whose campaign it is stands in a pronoun. */
const OWN_CAMPAIGN = new Set(['انتخابه', 'انتخابها']);

/** Described bodies in text order; a person or country named in one is nested in it. */
export function describedBodies(reading: Reading, names: readonly Candidate[]): Candidate[] {
  const nameAt = new Map(names.map((name) => [name.from, name]));
  const covered = new Set<number>();
  for (const name of names) for (let position = name.from; position < name.to; position += 1) covered.add(position);
  const found: Candidate[] = [];
  for (let position = 0; position < reading.tokens.length; position += 1) {
    if (!isWord(reading, position)) continue;
    if (covered.has(position)) {
      const name = nameAt.get(position);
      const body = name && isBareBody(name) ? inPlace(reading, position, nameAt) : null;
      if (body) found.push(body);
      continue;
    }
    const describes = isDescribable.of((reading.tokens[position] as Token).form);
    const body = (describes ? byItsNoun(reading, position, nameAt) : null) ?? inPlace(reading, position, nameAt);
    if (body) found.push(body);
  }
  return found;
}

/** What a noun describes together with the words behind it, wherever its place. */
function byItsNoun(reading: Reading, position: number, nameAt: ReadonlyMap<number, Candidate>): Candidate | null {
  return (
    ofPersonOrCountry(reading, position, nameAt) ??
    officeOf(reading, position, nameAt) ??
    pressOffice(reading, position, nameAt) ??
    policeOf(reading, position, nameAt) ??
    ledBy(reading, position, nameAt) ??
    ofOrigin(reading, position) ??
    ofForce(reading, position) ??
    unitOf(reading, position)
  );
}

const OTHER_NOUNS = new Set(['مكتب', 'المكتب', 'شرطه', 'قوات']);

/** Whether a form is a noun that `byItsNoun` knows: few are. */
const isDescribable = new FormMemo((form) => {
  const { led_body, country_body, force_unit } = nameLexicon().contexts;
  return [BODIES_OF_PEOPLE, OTHER_NOUNS, led_body, country_body, force_unit].some((words) => isAnyStem(form, words));
});

/** الخزانة, which the tagger takes for a name by itself: with its place it is one, الخزانة في مدريد. */
function isBareBody({ rule, from, to }: Candidate): boolean {
  return rule === 'organization/tagger' && to - from === 1;
}

/** The names without those that a described body begins with. */
export function withoutBareBodies(names: readonly Candidate[], bodies: readonly Candidate[]): Candidate[] {
  const starts = new Set(bodies.map(({ from }) => from));
  return names.filter((name) => !isBareBody(name) || !starts.has(name.from));
}

const OF_PERSON = 'organization/of-person';

function ofPersonOrCountry(
  reading: Reading,
  position: number,
  nameAt: ReadonlyMap<number, Candidate>,
): Candidate | null {
  for (const { stem, offset } of stemsAt(reading, position)) {
    const between = BODIES_OF_PEOPLE.get(stem);
    if (!between) continue;
    for (const words of [[], ...between]) {
      const at = position + 1 + words.length;
      if (!sameSentence(reading, position, at - 1)) continue;
      if (!words.every((word, index) => fits(reading, position + 1 + index, word))) continue;
      if (words.length === 2 && OWN_CAMPAIGN.has(reading.keys[at - 1] as string)) {
        const stretch = { from: position, to: at, offset };
        return candidate(reading, stretch, 'organization', 'organization/own-campaign', 0.7, null, 'title');
      }
      // إدارة الرئيس الأميركي، دونالد ترامب: the office tells whose it is; the name is an aside.
      if (words.length === 2 && reading.tokens[at]?.text === '،' && nameAt.get(at + 1)?.type === 'person')
        return candidate(reading, { from: position, to: at, offset }, 'organization', OF_PERSON, 0.7, null, 'title');
      const name = nameAt.get(at);
      if (!name || name.offset > 0 || !sameSentence(reading, position, at)) continue;
      // A government is called by its country, region or city; that of a person is spoken of, not named.
      if (name.type !== (stem === 'حكومه' ? 'place' : 'person')) continue;
      const to = afterAdjective(reading, name.to, stem);
      return candidate(reading, { from: position, to, offset }, 'organization', OF_PERSON, 0.8, null, 'title');
    }
  }
  return null;
}

function fits(reading: Reading, position: number, word: string): boolean {
  if (word === '*') return ((reading.classes[position] as number) & WordClass.Demonym) !== 0;
  return reading.keys[position] === word;
}

const LONGEST_TITLE = 7;

/** مكتب رئيسة الوزراء البريطانية، تيريزا ماي, مكتب رئيس مجلس النواب نبيه بري: the office speaks, not its holder. */
function officeOf(reading: Reading, position: number, nameAt: ReadonlyMap<number, Candidate>): Candidate | null {
  const noun = stemsAt(reading, position).find(({ stem }) => stem === 'مكتب');
  if (!noun || titleNounAt(reading, position + 1)?.offset !== 0) return null;
  let to = position + 1;
  while (to - position <= LONGEST_TITLE && sameSentence(reading, position, to) && nameAt.get(to)?.type !== 'person') {
    const inside = nameAt.get(to);
    if (!inside && !isTitleWord(reading, to)) break;
    to = inside?.to ?? to + 1;
  }
  const isAside = reading.tokens[to]?.text === '،';
  const holder = nameAt.get(isAside ? to + 1 : to);
  if (holder?.type !== 'person' || holder.offset > 0 || !sameSentence(reading, position, holder.from)) return null;
  const stretch = { from: position, to: isAside ? to : holder.to, offset: noun.offset };
  return candidate(reading, stretch, 'organization', OF_PERSON, 0.8, null, 'title');
}

/** المكتب الإعلامي لرئيس الوزراء العراقي: whose office it is, up to what his title holds. */
function pressOffice(reading: Reading, position: number, nameAt: ReadonlyMap<number, Candidate>): Candidate | null {
  const noun = stemsAt(reading, position).find(({ stem }) => stem === 'المكتب');
  const holder = position + 2;
  if (!noun || !/^ال(?:اعلامي|صحفي|صحافي)$/u.test(reading.keys[position + 1] ?? '')) return null;
  if (!sameSentence(reading, position, holder) || titleNounAt(reading, holder)?.offset !== 1) return null;
  let to = holder + 1;
  while (to - position <= LONGEST_TITLE && sameSentence(reading, position, to)) {
    const inside = nameAt.get(to);
    if (inside?.type === 'person' || !(inside || isTitleWord(reading, to))) break;
    to = inside?.to ?? to + 1;
  }
  const stretch = { from: position, to, offset: noun.offset };
  return to > holder + 1 ? candidate(reading, stretch, 'organization', OF_PERSON, 0.8, null, 'title') : null;
}

/** شرطة حماس, شرطة أوفون آند سومرسيت, شرطة مدينة تمبي: the police of a place or body that is named. */
function policeOf(reading: Reading, position: number, nameAt: ReadonlyMap<number, Candidate>): Candidate | null {
  const noun = stemsAt(reading, position).find(({ stem }) => stem === 'شرطه');
  if (!noun) return null;
  const isHeaded = reading.lexicon.placeHeads.get([reading.keys[position + 1] ?? '']).length > 0;
  const at = isHeaded && !nameAt.has(position + 1) ? position + 2 : position + 1;
  const name = nameAt.get(at);
  if (!name || name.type === 'person' || name.offset > 0 || !sameSentence(reading, position, name.to - 1)) return null;
  const stretch = { from: position, to: name.to, offset: noun.offset };
  return candidate(reading, stretch, 'organization', 'organization/police-of', 0.8, null, 'title');
}

function isTitleWord(reading: Reading, position: number): boolean {
  if (!isWord(reading, position)) return false;
  return /^و?ال\p{L}{2}/u.test(reading.keys[position] as string) || titleNounAt(reading, position)?.offset === 0;
}

/** فريق بايدن الانتقالي، حملة كيري الانتخابية: an adjective of the body after the name. */
const ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ['فريق', 'الانتقالي'],
  ['حمله', 'الانتخابيه'],
  ['مكتب', 'الاعلامي'],
]);

function afterAdjective(reading: Reading, position: number, stem: string): number {
  return reading.keys[position] === ADJECTIVES.get(stem) && sameSentence(reading, position - 1, position)
    ? position + 1
    : position;
}

/** Words that say who leads a body. */
const LEADS: readonly (readonly string[])[] = [['بقياده'], ['الذي', 'تقوده'], ['التي', 'تقودها'], ['الذي', 'يقوده']];

/** التحالف العسكري الذي تقوده الولايات المتحدة, التحالف بقيادة السعودية. */
function ledBy(reading: Reading, position: number, nameAt: ReadonlyMap<number, Candidate>): Candidate | null {
  for (const { stem, offset } of stemsAt(reading, position)) {
    if (!reading.lexicon.contexts.led_body.has(stem)) continue;
    let at = position + 1;
    while (at < position + 3 && sameSentence(reading, position, at) && isDefiniteAdjective(reading, at)) at += 1;
    for (const words of LEADS) {
      if (!words.every((word, index) => reading.keys[at + index] === word)) continue;
      const leader = nameAt.get(at + words.length);
      if (leader?.type !== 'place' || leader.offset > 0 || !sameSentence(reading, position, leader.to - 1)) continue;
      const stretch = { from: position, to: leader.to, offset };
      return candidate(reading, stretch, 'organization', 'organization/led-by', 0.7, null, 'title');
    }
  }
  return null;
}

function isDefiniteAdjective(reading: Reading, position: number): boolean {
  const key = reading.keys[position] as string;
  return key.startsWith('ال') && key !== 'الذي' && key !== 'التي';
}

/** Bodies that have no name but their country's: `الحكومة التركية`. */
function ofOrigin(reading: Reading, position: number): Candidate | null {
  for (const { stem, offset } of stemsAt(reading, position)) {
    if (!reading.lexicon.contexts.country_body.has(stem)) continue;
    // الادعاء العام الألماني, التلفزيون الرسمي المصري: what sort it is may stand before the origin.
    const from = sameSentence(reading, position, position + 1) && isGeneral(reading, position + 1) ? 2 : 1;
    let to = position + from;
    while (sameSentence(reading, position, to) && isOrigin(reading, to)) to += 1;
    if (to === position + from) return null;
    // محطات التلفزيون العراقية: the origin of the stations.
    if (stem === 'التلفزيون' && (reading.keys[to - 1] as string).endsWith('ه')) return null;
    return candidate(
      reading,
      { from: position, to, offset },
      'organization',
      'organization/of-origin',
      0.7,
      null,
      'title',
    );
  }
  return null;
}

function isGeneral(reading: Reading, position: number): boolean {
  return /^ال(?:عام|عامه|رسمي|رسميه)$/u.test(reading.keys[position] as string);
}

/** قوات الاحتلال الإسرائيلي, قوات الأمن العراقية: forces that one side has; قوات المعارضة are several. */
function ofForce(reading: Reading, position: number): Candidate | null {
  const noun = stemsAt(reading, position).find(({ stem }) => stem === 'قوات');
  if (!noun || !sameSentence(reading, position, position + 1)) return null;
  const next = reading.keys[position + 1] as string;
  const isSecurity =
    next === 'الامن' && sameSentence(reading, position, position + 2) && isOrigin(reading, position + 2);
  // قوات مكافحة الإرهاب
  const isFor = next === 'مكافحه' && /^ال\p{L}{3}/u.test(reading.keys[position + 2] ?? '');
  if (!reading.lexicon.contexts.force.has(next) && !isSecurity && !isFor) return null;
  let to = isFor ? position + 3 : position + 2;
  if (!sameSentence(reading, position, to - 1)) return null;
  while (to < position + 4 && sameSentence(reading, position, to) && isSort(reading, to)) to += 1;
  const stretch = { from: position, to, offset: noun.offset };
  return candidate(reading, stretch, 'organization', 'organization/force', 0.7, null, 'title');
}

function isSort(reading: Reading, position: number): boolean {
  const key = reading.keys[position] as string;
  return /^ال\p{L}{2,}يه?$/u.test(key) && !reading.lexicon.contexts.passing.has(key);
}

/** قيادة حرس الحدود, إقليم الأمن الوطني: the part of a force acts, not the force. */
function unitOf(reading: Reading, position: number): Candidate | null {
  const { force_unit: units, named_force: forces } = reading.lexicon.contexts;
  const noun = stemsAt(reading, position).find(({ stem }) => units.has(stem));
  if (!noun || !sameSentence(reading, position, position + 2)) return null;
  if (!forces.has(`${reading.keys[position + 1]} ${reading.keys[position + 2]}`)) return null;
  const stretch = { from: position, to: position + 3, offset: noun.offset };
  return candidate(reading, stretch, 'organization', 'organization/unit-of-force', 0.7, null, 'title');
}

/** الشرطة في سياتل, البرلمان في طبرق: the one of its kind in a place. */
function inPlace(reading: Reading, position: number, nameAt: ReadonlyMap<number, Candidate>): Candidate | null {
  const isNext = reading.tokens[position + 1]?.plain === 'في';
  if (!isNext && reading.tokens[position + 2]?.plain !== 'في') return null;
  const at = isNext ? position + 1 : position + 2;
  const place = nameAt.get(at + 1);
  if (place?.type !== 'place' || place.offset > 0 || !sameSentence(reading, position, place.to - 1)) return null;
  for (const { stem, offset } of stemsAt(reading, position)) {
    // المجلس المحلي في داريا: by its noun and the sort of it.
    const noun = at === position + 1 ? stem : `${stem} ${reading.keys[position + 1]}`;
    if (!reading.lexicon.contexts.local_body.has(noun)) continue;
    // إنجلترا وويلز
    const joined = nameAt.get(place.to);
    const isJoined =
      joined?.type === 'place' && (reading.keys[place.to] as string).startsWith('و') && joined.offset === 1;
    const stretch = { from: position, to: isJoined ? joined.to : place.to, offset };
    return candidate(reading, stretch, 'organization', 'organization/in-place', 0.7, null, 'title');
  }
  return null;
}

function isOrigin(reading: Reading, position: number): boolean {
  return (
    ((reading.classes[position] as number) & WordClass.Demonym) !== 0 &&
    (reading.keys[position] as string).startsWith('ال')
  );
}
