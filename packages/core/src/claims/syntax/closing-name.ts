/**
 * The name that closes a long title: وكيل المحافظ لشؤون التنمية بمنطقة كذا | فلان. Between title and name stands only what
 * completes the title, and each part of it is complete before the next begins; so the name can be of nobody else.
 *
 * @example closingName(ground, 1, 12) // the token of حازم in قال نائب المدعي العام في مشهد حازم نجار إن
 */
import { fold } from '@isnad/arabic';
import { nameLexicon } from '../../mentions/name-lexicon.ts';
import type { Mention } from '../../model/mention.ts';
import { tells, tellsKey } from './claim-words.ts';
import type { Ground } from './ground.ts';
import { isAdjectiveLike, isNounByShape, isPublic } from './noun-words.ts';
import { areSeveral, isBetweenCommas, isWholeTitle, nameBehindHonour } from './phrase-parts.ts';
import { isNameQuote, isPreposition, isTime, skipBracket } from './phrase-words.ts';

const LONGEST_TITLE = 24;

/**
 * What has come: a noun that the next one completes (`open`), a preposition (`tied`), or a noun that is complete
 * (`full`), behind which a name may stand.
 */
type State = 'open' | 'tied' | 'full';

/** The token of the name that closes the title with its head at `head`, before `limit`; -1 when none does. */
export function closingName(ground: Ground, head: number, limit: number): number {
  if (!isTitleOfOne(ground, head)) return -1;
  const path = new TitlePath(ground, head);
  const last = Math.min(limit, head + LONGEST_TITLE);
  while (path.at < last) {
    const name = path.nameHere(last);
    if (name >= 0) return path.isOfHead(name) ? name : -1;
    if (!path.readOn()) return -1;
  }
  return -1;
}

/** مدير, النائب, عضو: what one person is called by his work; not مسؤولون, والدة. */
function isTitleOfOne(ground: Ground, head: number): boolean {
  if (ground.mention(head) !== undefined || ground.isNoun('body', head)) return false;
  if (ground.isNoun('relation', head) && !ground.isNoun('role', head)) return false;
  if (areMany(ground, head)) return false;
  return (
    ground.isNoun('role', head) ||
    ground.isNoun('unnamed', head) ||
    titleClass(ground.withoutConjunction(head)) !== null
  );
}

/** المسؤولون, مستخدمو المواقع, الباحثان. */
function areMany(ground: Ground, at: number): boolean {
  if (areSeveral(ground, at) || /(?:ون|ين|ات|.{5}ان)$/u.test(ground.plain(at))) return true;
  return ground.plain(at).endsWith('و') && ground.reporting.nouns(`${ground.keys[at] ?? ''}ن`).length > 0;
}

function titleClass(word: string): string | null {
  return nameLexicon().titles.get([fold(word.replace(/^(?:ال|لل)/u, ''))])[0]?.class ?? null;
}

class TitlePath {
  at: number;
  readonly #ground: Ground;
  readonly #head: number;
  #state: State;
  /** The last noun of another man whom the title serves: محافظ in وكيل محافظ شبوة. */
  #other = -1;
  /** متحدث باسم الرئيس: he whose words they are has a name too. */
  #speaksFor = false;

  constructor(ground: Ground, head: number) {
    this.#ground = ground;
    this.#head = head;
    this.at = head + 1;
    const isOwned = isOwnedNoun(ground, head) && ground.isNoun('role', head);
    this.#state = isOwned || ground.withoutConjunction(head).startsWith('ال') ? 'full' : 'open';
  }

  /** The name that begins here, behind a title of honour, a comma or a mark at most; else -1. */
  nameHere(limit: number): number {
    const ground = this.#ground;
    if (this.#state !== 'full') return -1;
    const text = ground.text(this.at);
    const isAside = text === '،' || text === ',';
    const isMarked = ground.tokens[this.at]?.kind === 'quote';
    const from = isAside || isMarked ? this.at + 1 : this.at;
    const honoured = nameBehindHonour(ground, from, isAside);
    const name = honoured > 0 ? honoured : from;
    if (name >= limit || !isOwnName(ground, name, honoured > 0 || isMarked)) return -1;
    return isAside && !isBetweenCommas(ground, name) ? -1 : name;
  }

  /** نائب الرئيس فلان: right behind another man's title the name may be his. */
  isOfHead(name: number): boolean {
    const ground = this.#ground;
    if (this.#other < 0) return true;
    if (ground.text(name - 1) === '،') return !this.#speaksFor;
    if (this.#other >= name - 1 || tellsKey('state_office', fold(ground.plain(this.#other).replace(/^ال/u, ''))))
      return false;
    // وكيل المغنية فلانة: whose agent he is.
    if (ground.isNoun('relation', this.#head) && titleClass(ground.plain(this.#other)) !== 'office') return false;
    return tells('deputy', ground.withoutConjunction(this.#head));
  }

  /** Reads one word or sign on; false where the title ends without a name. */
  readOn(): boolean {
    const ground = this.#ground;
    const token = ground.tokens[this.at];
    if (token === undefined || ground.isLink(this.at) || ground.is('relative', this.at) || isTime(ground, this.at))
      return false;
    if (token.kind === 'number') return this.#go(this.at + 1, 'full');
    if ('#_'.includes(token.text)) return this.#go(this.at + 1, this.#state);
    const behind = skipBracket(ground, this.at, this.at + 14);
    if (behind > this.at) return this.#state === 'full' && this.#go(behind, 'full');
    if (token.kind === 'quote') return this.#readMarks();
    if (token.kind !== 'word' && token.kind !== 'latin') return false;
    return this.#readMention() ?? this.#readPreposition() ?? this.#readNoun();
  }

  #go(at: number, state: State): true {
    this.at = at;
    this.#state = state;
    return true;
  }

  /** مجموعة | «العربية للطيران»: a name in marks. */
  #readMarks(): boolean {
    const close = this.#ground.quotes.partner[this.at] ?? -1;
    return close > this.at && isNameQuote(this.#ground, this.at) && this.#go(close + 1, 'full');
  }

  /** A body's or a place's name, as long as something ties it to the title. */
  #readMention(): boolean | undefined {
    const mention = this.#ground.mention(this.at);
    if (mention === undefined || mention.firstToken !== this.at) return undefined;
    if (mention.type === 'person') return false;
    const isTied = mention.start > (this.#ground.tokens[this.at]?.start ?? 0) || this.#state !== 'full';
    const isAdjective = isAdjectiveLike(this.#ground.plain(this.at)) && this.#ground.plain(this.at).startsWith('ال');
    return (isTied || (isAdjective && mention.type === 'place')) && this.#go(mention.endToken, 'full');
  }

  /** في, عن, باسم, and ل and ب before a noun. */
  #readPreposition(): boolean | undefined {
    const ground = this.#ground;
    const word = ground.plain(this.at);
    if (isPreposition(ground, this.at) || word === 'باسم') {
      if (this.#state !== 'full' && this.at > this.#head + 1) return false;
      const isOccasion =
        ground.is('occasion_word', this.at + 1) || tells('occasion_of_speech', ground.plain(this.at + 1));
      // التعليم عن | بعد.
      if (word === 'عن' && ground.plain(this.at + 1) === 'بعد') return this.#go(this.at + 2, 'full');
      this.#speaksFor ||= word === 'باسم';
      return tells('title_preposition', word) && !isOccasion && this.#go(this.at + 1, 'tied');
    }
    if (!/^(?:لل|بال|[لب](?!ال)..)/u.test(word) || this.#hasOwnLetter()) return undefined;
    if (ground.isNoun('outlet', this.at) || areSeveral(ground, this.at) || ground.isNoun('addressee', this.at))
      return false;
    if (isMan(ground, this.at)) {
      // الناشطة | لمراسل القناة فلان.
      if (!word.startsWith('لل')) return false;
      this.#other = this.at;
    }
    const isFull = /^(?:لل|بال)/u.test(word) || isPlaceName((ground.keys[this.at] ?? '').slice(1));
    return this.#go(this.at + 1, isFull ? 'full' : 'open');
  }

  /** لجنة, بلدية: the letter is the noun's own. */
  #hasOwnLetter(): boolean {
    const ground = this.#ground;
    const word = ground.plain(this.at);
    if (word.startsWith('ب') && ground.hasOwnBi(this.at)) return true;
    return !/^(?:لل|بال)/u.test(word) && ground.reporting.nouns(ground.keys[this.at] ?? '').length > 0;
  }

  #readNoun(): boolean {
    const ground = this.#ground;
    const { at } = this;
    const word = ground.withoutConjunction(at);
    const isJoined = ground.hasConjunction(at);
    if (ground.isNoun('document', at) || ground.isNoun('claim', at) || ground.isNoun('attitude', at)) return false;
    if (/^ال.{2}/u.test(word)) {
      if (isMan(ground, at)) this.#other = this.#state === 'full' ? -1 : at;
      if (this.#state === 'full' && !isJoined && !isMan(ground, at) && !this.#describes(at)) return false;
      return this.#go(at + 1, 'full');
    }
    if (/^ا?ل$/u.test(word) || isVerbOnly(ground, at)) return false;
    // نجم | وسطه, الدولة المنتهية | ولايته: a noun with its owner is complete.
    const isOwned = isOwnedNoun(ground, at);
    if (this.#state === 'full' && !isJoined) {
      if (isOwned && /^الم.{3}/u.test(ground.plain(at - 1))) return this.#go(at + 1, 'full');
      // المعين | حديثا, المكلف | مؤقتا: how he holds it.
      if (/(?:اً|ًا|ا)$/u.test(ground.text(at)) && ground.plain(at - 1).startsWith('الم'))
        return this.#go(at + 1, 'full');
      if (!isMan(ground, at) && titleClass(word) === null) return false;
      this.#other = -1;
    } else if (isMan(ground, at) && this.#state !== 'full') this.#other = at;
    // في | مشهد: a place's name, though another word may be meant elsewhere.
    const isPlace = this.#state === 'tied' && isPlaceName(ground.keys[at] ?? '');
    return this.#go(at + 1, isOwned || isPlace ? 'full' : 'open');
  }

  /** العام, المساعد, الكبرى: an adjective, and no noun of its own. */
  #describes(at: number): boolean {
    const ground = this.#ground;
    const word = ground.plain(at);
    if (isWholeTitle(ground, this.#head, at + 1)) return true;
    if (isPublic(word) || ground.isNoun('body', at) || ground.isNoun('unnamed', at)) return false;
    if (isNounByShape(ground, at) || /(?:ات|ون|.{6}ين)$/u.test(word)) return false;
    return isAdjectiveLike(word) || /^الم.{3}/u.test(word) || word.length < 7;
  }
}

function isMan(ground: Ground, at: number): boolean {
  const isTitled = titleClass(ground.withoutConjunction(at)) === 'profession';
  return isTitled || ground.isNoun('role', at) || ground.isNoun('relation', at);
}

/** A person's own name of two words or more, or one behind a title of honour or in marks. */
function isOwnName(ground: Ground, at: number, isMarked: boolean): boolean {
  const name: Mention | undefined = ground.mention(at);
  if (name?.type !== 'person' || name.firstToken !== at || name.form !== 'name') return false;
  if (name.start > (ground.tokens[at]?.start ?? 0)) return false;
  return isMarked || name.endToken - name.firstToken > 1;
}

function isPlaceName(key: string): boolean {
  return nameLexicon()
    .lookUp([key])
    .some(({ kind }) => kind === 'place');
}

/** وسطه, ولايته: a noun with its owner. */
function isOwnedNoun(ground: Ground, at: number): boolean {
  return /.{2}(?:ه|ها|هم)$/u.test(ground.withoutConjunction(at));
}

/** A verb and nothing else. */
function isVerbOnly(ground: Ground, at: number): boolean {
  const isVerb = ground.rankedVerbs(at).some(({ tense }) => tense === 'past' || tense === 'present');
  return isVerb && ground.nouns(at).length === 0;
}
