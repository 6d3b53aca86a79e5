/**
 * Which name of a stretch is its subject: people before bodies before places, and none that a preposition governs.
 *
 * @example firstSubject(ground, sentence.start, cue.range.start, 'male')?.name
 */
import { tells, tellsDefinite } from '../syntax/claim-words.ts';
import type { Ground } from '../syntax/ground.ts';
import { type ResolvedSource, resolveSource } from './speaker.ts';

export type Gender = 'male' | 'female' | null;

/** True where a verb of that gender and number can have this speaker for its subject. */
export function fits(source: ResolvedSource, gender: Gender, isPlural: boolean): boolean {
  if (isPlural)
    return (
      source.isPlural ||
      source.speaker.kind === 'unnamed' ||
      ('entity' in source.speaker && source.speaker.jointly.length > 0)
    );
  if (source.isPlural && gender === 'male' && source.gender !== 'male') return false;
  // المسؤولون … تشير: a verb in the feminine singular has things or women for its subject, no men.
  if (source.isPlural && gender === 'female' && areMen(source.name)) return false;
  return gender === null || source.gender === null || source.gender === gender;
}

/** المسؤولون, شهود, خبراء; not مصادر, نساء. */
function areMen(name: string): boolean {
  const word = name.split(/\s+/u, 1)[0] ?? '';
  return /ون$|.{3}اء$/u.test(word) ? !tellsDefinite('women', word) : tellsDefinite('men', word);
}

/** The name between `from` and `to` that the clause is most likely about; null where prepositions govern all, unless `acceptsGoverned`. */
export function firstSubject(
  ground: Ground,
  from: number,
  to: number,
  gender: Gender,
  acceptsGoverned = false,
): ResolvedSource | null {
  let best: { source: ResolvedSource; rank: number; isDescribed: boolean } | null = null;
  const last = Math.min(to, from + 60);
  for (let at = from; at < last; at += 1) {
    const mention = ground.mention(at);
    if (!mention || mention.firstToken !== at) continue;
    if (mention.type === 'place' && !standsAlone(ground, at, from)) continue;
    // على صفحته في تويتر: where it was written.
    if (ground.isNoun('platform', at) && !isBehindVerb(ground, at)) continue;
    // مع الزميلة فلانة: who asks.
    if (tells('colleague', ground.plain(at - 1))) continue;
    const source = resolveSource(ground, { start: kinsmanBefore(ground, at, from) ?? at, end: mention.endToken });
    if (!fits(source, gender, false)) continue;
    const rank =
      (mention.type === 'person' ? 0 : mention.type === 'organization' ? 1 : 2) +
      (isGoverned(ground, at, from) ? 3 : 0);
    // المنظمة التي التقت السفيرة فلانة أمس قالت: whom the clause about the subject names is not the subject.
    if (best !== null && (rank >= best.rank || (best.rank < 3 && best.isDescribed))) continue;
    best = { source, rank, isDescribed: ground.attribution.has('relative', ground.plain(mention.endToken)) };
  }
  return best && (best.rank < 3 || (acceptsGoverned && best.rank === 3)) ? best.source : null;
}

/** ورفض تويتر التعليق: the platform itself does. */
function isBehindVerb(ground: Ground, at: number): boolean {
  return ground.verbs(at - 1).some(({ tense }) => tense === 'past' || tense === 'present');
}

/** محامي الرئيس دونالد ترامب: the noun of whoever stands in a relation to the named one, when his name completes it; or null. */
function kinsmanBefore(ground: Ground, name: number, from: number): number | null {
  if (ground.mention(name)?.type !== 'person') return null;
  for (let at = name - 1; at >= Math.max(from, name - 4); at -= 1) {
    // ابنهما فلان: the noun has its own whose, and is he.
    if (ground.isNoun('relation', at) && !/^ال|(?:ه|ها|هما|هم|نا)$/u.test(ground.plain(at))) return at;
    if (!/^ال/u.test(ground.plain(at))) return null;
  }
  return null;
}

/** A country is a subject after a verb or at the head of its clause; after a noun it completes that. */
function standsAlone(ground: Ground, at: number, from: number): boolean {
  const placeKind = ground.context.entities[ground.mention(at)?.entity ?? -1]?.placeKind;
  if (placeKind !== 'country' && placeKind !== 'city') return false;
  const before = at - 1;
  return (
    at === from ||
    !ground.isWord(before) ||
    /^(?:[وف]?(?:كانت?|[أإا]ن|لكن|قد|أما)|حيث)$/u.test(ground.plain(before)) ||
    // بدأت تركيا, تسعى باريس: a verb that agrees with it, known or not.
    (ground.mention(before) === undefined && /[^ا]ت$|^[وف]?س?ت/u.test(ground.plain(before))) ||
    ground.verbs(before).some((form) => form.tense !== 'masdar')
  );
}

const LONGEST_TITLE = 8;

/** True of a name that a preposition governs, through its title or through the noun it completes: من استقالة رئيس الهيئة فلان. */
export function isGoverned(ground: Ground, name: number, from: number): boolean {
  const isTied = (at: number) => {
    const start = ground.mention(at)?.firstToken === at ? ground.mention(at)?.start : undefined;
    return /^[بلك]/u.test(ground.plain(at)) && start !== undefined && start > (ground.tokens[at]?.start ?? 0);
  };
  if (isTied(name) || ground.plain(name - 1) === 'ل') return !ownsHere(ground, name);
  const isPreposition = (at: number) => ground.attribution.has('preposition', ground.plain(at));
  let at = ground.tokens[name - 1]?.kind === 'quote' ? name - 2 : name - 1;
  // ضمانة الحريري: no verb ends in ta marbuta.
  const isPerson = ground.mention(name)?.type === 'person';
  if (isPerson && /ة$/u.test(ground.plain(at)) && !/^ال/u.test(ground.plain(at)) && !ground.isNoun('role', at))
    return true;
  for (; at >= from && at > name - LONGEST_TITLE; at -= 1) {
    if (isPreposition(at)) return !holdsOffice(ground, at, name);
    // مع زعيم كوريا الشمالية فلان: what his office is of.
    const of = ground.mention(at);
    if (isPerson && of && of.type !== 'person' && of.firstToken > from && isOffice(ground, of.firstToken - 1)) {
      at = of.firstToken;
      continue;
    }
    const isTitle = ground.isNoun('role', at) || /^(?:ال|لل)/u.test(ground.plain(at));
    if (!isTitle || ground.hasConjunction(at) || ground.verbs(at).some((form) => form.tense === 'past')) break;
    if (/^(?:لل|بال)/u.test(ground.plain(at)) && ground.isNoun('role', at)) return !ownsHere(ground, at);
  }
  // تصريحات شركة كذا: the noun of a body is no more than its title.
  if (!isPerson && at > from && ['body', 'outlet', 'named_thing'].some((kind) => ground.isNoun(kind, at)))
    if (ground.isWord(at - 1) && !isPreposition(at - 1)) at -= 1;
  // The noun that the title completes: استقالة رئيس …; a verb is none.
  return (
    at > from &&
    isPreposition(at - 1) &&
    !holdsOffice(ground, at - 1, name) &&
    ground.tokens[at]?.kind === 'word' &&
    ground.verbs(at).every((form) => form.tense === 'masdar')
  );
}

/** النائب في البرلمان اللبناني فلان: the preposition leads to where his title is held, and he is whom the title names. */
function holdsOffice(ground: Ground, preposition: number, name: number): boolean {
  if (ground.mention(name)?.type !== 'person' || ground.plain(preposition) !== 'في') return false;
  for (let at = preposition + 1; at < name; at += 1) if (ground.isNoun('role', at) || !ground.isWord(at)) return false;
  let office = preposition - 1;
  // الناطقة باسم اللجنة في المنطقة فلانة: for whom she speaks.
  const spokenFor = ground.mention(office)?.firstToken ?? office;
  const speaksFor = ground.plain(spokenFor - 1) === 'باسم';
  if (speaksFor) office = spokenFor - 2;
  return (
    (speaksFor || ground.isNoun('role', office)) && !ground.attribution.has('preposition', ground.plain(office - 1))
  );
}

/** زعيم (كوريا), وزير (خارجية): the bare noun of an office. */
function isOffice(ground: Ground, at: number): boolean {
  return ground.isNoun('role', at) && !/^(?:ال|لل|بال)/u.test(ground.plain(at));
}

/** وكان للممثلة فلانة حصة: ل behind the verb for being tells who has it, and the clause is about him. */
function ownsHere(ground: Ground, at: number): boolean {
  return ground.plain(at).startsWith('ل') && /^[وف]?كانت?$/u.test(ground.plain(at - 1));
}
