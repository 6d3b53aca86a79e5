/**
 * Who in the article holds a state's office that is told in other words: رئيس وزراء لبنان is رئيس الوزراء اللبناني فلان.
 *
 * @example holderOfState(ground, range)?.entity
 */
import { fold } from '@isnad/arabic';
import { nameLexicon } from '../../mentions/name-lexicon.ts';
import type { Entity, Mention } from '../../model/mention.ts';
import { tellsKey } from '../syntax/claim-words.ts';
import type { Ground } from '../syntax/ground.ts';
import type { TokenRange } from '../syntax/phrase-words.ts';

/** What an office is and whose state's: رئيس وزراء of LB. */
interface Office {
  readonly words: string;
  readonly country: string | null;
}

const LONGEST = 6;

/**
 * The first name in the article of the only person who holds the office, by a role told of him. Null for phrases that are
 * no office of a state.
 */
export function holderOfState(ground: Ground, { start, end }: TokenRange): Mention | null {
  if (
    end - start > LONGEST ||
    end - start < 2 ||
    !tellsKey('state_office', officeNoun(ground.withoutConjunction(start)))
  )
    return null;
  for (let at = start; at < end; at += 1) {
    const mention = ground.mention(at);
    if (!ground.isWord(at) || (mention?.type === 'person' && mention.form === 'name')) return null;
    // رئيس الحكومة اللبنانية; not رئيس جامعة الدول العربية.
    if (mention?.type === 'organization' && mention.form === 'name') return null;
  }
  const wanted = officeOf(ground, start, end);
  if (wanted?.country == null || wanted.words === '') return null;
  const article = articleAt(ground, start);
  const here = (holders(ground).get(`${wanted.words} ${wanted.country}`) ?? [])
    .map((entity) => firstIn(ground, entity, article))
    .filter((mention) => mention !== null);
  return here.length === 1 ? (here[0] as Mention) : null;
}

const HOLDERS = new WeakMap<Ground, ReadonlyMap<string, readonly Entity[]>>();

/** Who holds which office of a state by a role told of him; read once, since a long text asks often. */
function holders(ground: Ground): ReadonlyMap<string, readonly Entity[]> {
  const known = HOLDERS.get(ground);
  if (known) return known;
  const found = new Map<string, Entity[]>();
  for (const entity of ground.context.entities) {
    if (entity.type !== 'person') continue;
    const offices = entity.roles.filter(({ status }) => status === 'current').map((role) => officeIn(ground, role));
    for (const office of new Set(offices.map(({ words, country }) => `${words} ${country ?? entity.country}`))) {
      const others = found.get(office);
      if (others) others.push(entity);
      else found.set(office, [entity]);
    }
  }
  for (const [office, entity] of peersOf(ground)) {
    const others = found.get(office) ?? [];
    if (!others.includes(entity)) found.set(office, [...others, entity]);
  }
  HOLDERS.set(ground, found);
  return found;
}

/** وزير الخارجية الأميركي فلان … نظيره التركي فلان: a peer holds the same office of his own country. */
function* peersOf(ground: Ground): Generator<readonly [string, Entity]> {
  const { demonyms } = nameLexicon();
  let last: Entity | undefined;
  for (let at = 0; at < ground.tokens.length; at += 1) {
    const mention = ground.mention(at);
    if (mention?.type === 'person' && mention.firstToken === at) last = ground.context.entities[mention.entity];
    if (!PEER.test(ground.plain(at)) || mention || !last) continue;
    const own = demonyms.get(fold(ground.plain(at + 1).replace(/^ال/u, '')))?.country;
    const name = ground.mention(at + 2);
    const peer =
      name?.type === 'person' && name.firstToken === at + 2 ? ground.context.entities[name.entity] : undefined;
    if (!own || !peer || peer === last) continue;
    for (const role of last.roles)
      if (role.status === 'current') yield [`${officeIn(ground, role).words} ${own}`, peer];
  }
}

const PEER = /^[وبل]?نظير(?:ه|ها|ته|تها)$/u;

/** رئيس of الرئيس, للرئيس, رئيسة. */
export function officeNoun(word: string): string {
  return fold(word.replace(/^(?:ال|لل)/u, '')).replace(/ه$/u, '');
}

/** The office of a phrase: the state is told by its name or by an adjective, and is no word of the office. */
function officeOf(ground: Ground, start: number, end: number): Office | null {
  const words: string[] = [];
  let country: string | null = null;
  for (let at = start; at < end; at += 1) {
    const place = ground.mention(at);
    if (place?.type === 'place') {
      country = ground.context.entities[place.entity]?.country ?? country;
      at = place.endToken - 1;
    } else words.push(at === start ? ground.withoutConjunction(at) : ground.plain(at));
  }
  return parse(words, country);
}

function officeIn(ground: Ground, { text, of }: Entity['roles'][number]): Office {
  const body = of === null ? undefined : ground.context.entities[of];
  const state = body?.type === 'place' ? body : undefined;
  const words = state ? text.replace(state.name, '').trim() : text;
  return parse(words.split(/\s+/u), state?.country ?? null);
}

function parse(forms: readonly string[], told: string | null): Office {
  const { demonyms, statuses } = nameLexicon();
  const words: string[] = [];
  let country = told;
  const keys = forms.map((form) => fold(form.replace(/^(?:ال|لل)(?=.{2})/u, '')));
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] as string;
    // كوري شمالي before كوري.
    const pair = demonyms.get(`${key} ${keys[at + 1]}`);
    const origin = pair ?? demonyms.get(key);
    if (origin) {
      country ??= origin.country;
      if (pair) at += 1;
    } else if (tellsKey('same_office', key)) words.push('وزراء');
    else if (statuses.get([key]).length > 0 && statuses.get([key])[0] !== 'current') words.push('-');
    else words.push(at === 0 ? key.replace(/ه$/u, '') : key);
  }
  return { words: words.join(' '), country };
}

function firstIn(ground: Ground, { mentions }: Entity, article: number): Mention | null {
  for (const index of mentions) {
    const mention = ground.context.mentions[index];
    if (mention?.form === 'name' && mention.nestedIn === null && articleAt(ground, mention.firstToken) === article)
      return mention;
  }
  return null;
}

function articleAt({ segmented }: Ground, token: number): number {
  return segmented.sentences[segmented.sentenceOfToken[token] ?? -1]?.article ?? -1;
}
