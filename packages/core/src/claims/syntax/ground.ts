/**
 * What every rule of this stage looks at: the tokens with their names, quotation marks, cue words and sentence bounds.
 *
 * @example const ground = prepareGround(segmented, context); ground.isLink(12)
 */
import {
  type AttributionLexicon,
  loadAttribution,
  loadReporting,
  type ReportingLexicon,
  type ReportingNoun,
  type Token,
} from '@isnad/arabic';
import type { DateMention } from '../../model/date.ts';
import type { Entity, Mention } from '../../model/mention.ts';
import type { Segmented } from '../../model/segmented.ts';
import type { Observe, Trace } from '../../model/trace.ts';
import { tells } from './claim-words.ts';
import { pairQuotes, type Quotations } from './quotations.ts';
import { NO_VERBS, nounsOf, type VerbReading, type VerbReadings, verbsOf } from './word-forms.ts';

export interface ClaimContext {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly dates: readonly DateMention[];
  /** The outlet that published the text, when it is known: it is no carrier. */
  readonly outlet?: string | null;
  /** Told of each cue word that reports nothing where it stands. */
  readonly trace?: Trace;
  /** Told of each choice among antecedents. */
  readonly observe?: Observe;
}

/** Letters that follow N where Arabic spells a station's name out. */
const SPELLED_LETTER = /^(?:تي|سي|بي)$/u;

const NO_NOUNS: readonly ReportingNoun[] = [];

const UNASKED = 0;
const LINK = 1;
const NO_LINK = 2;

export class Ground {
  readonly segmented: Segmented;
  readonly context: ClaimContext;
  readonly tokens: readonly Token[];
  readonly keys: readonly string[];
  readonly quotes: Quotations;
  /** For each token, the index of the outermost mention over it, or -1. */
  readonly mentionAt: Int32Array;
  readonly dateAt: Int32Array;
  readonly reporting: ReportingLexicon;
  readonly attribution: AttributionLexicon;
  readonly #bare: (string | undefined)[];
  readonly #verbs: (VerbReadings | undefined)[];
  /** Whether each token is a link, once it was asked: rules ask of the same one dozens of times. */
  readonly #links: Uint8Array;

  constructor(segmented: Segmented, context: ClaimContext) {
    this.segmented = segmented;
    this.context = context;
    this.tokens = segmented.tokens;
    this.keys = segmented.tokens.map((token) => token.key);
    this.quotes = pairQuotes(segmented);
    this.reporting = loadReporting();
    this.attribution = loadAttribution();
    this.mentionAt = new Int32Array(this.tokens.length).fill(-1);
    context.mentions.forEach((mention, index) => {
      if (mention.nestedIn === null) this.mentionAt.fill(index, mention.firstToken, mention.endToken);
    });
    this.dateAt = new Int32Array(this.tokens.length).fill(-1);
    this.#markDates();
    this.#bare = new Array(this.tokens.length);
    this.#verbs = new Array(this.tokens.length);
    this.#links = new Uint8Array(this.tokens.length);
  }

  #markDates(): void {
    let token = 0;
    this.context.dates.forEach((date, index) => {
      while (token < this.tokens.length && (this.tokens[token] as Token).end <= date.start) token += 1;
      for (let at = token; at < this.tokens.length && (this.tokens[at] as Token).start < date.end; at += 1)
        this.dateAt[at] = index;
    });
  }

  plain(index: number): string {
    return this.tokens[index]?.plain ?? '';
  }

  text(index: number): string {
    return this.tokens[index]?.text ?? '';
  }

  isWord(index: number): boolean {
    const kind = this.tokens[index]?.kind;
    return kind === 'word' || kind === 'latin' || kind === 'number';
  }

  /** The mention over a token, if any. */
  mention(index: number): Mention | undefined {
    const at = this.mentionAt[index];
    return at === undefined || at < 0 ? undefined : this.context.mentions[at];
  }

  /** Index of the last mention that begins before `offset`, or -1. */
  lastMentionBefore(offset: number): number {
    const { mentions } = this.context;
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mentions[middle] as Mention).start < offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** True when the mention is of a news outlet or agency. */
  isMedia(mention: Mention): boolean {
    return this.context.entities[mention.entity]?.organizationKind === 'media';
  }

  /** True for أن, إن, بأنه …: what ties content to a cue. */
  isLink(index: number): boolean {
    const known = this.#links[index];
    if (known !== UNASKED && known !== undefined) return known === LINK;
    const isLink = tells('link', this.plain(index)) && !this.#spellsName(index);
    if (known !== undefined) this.#links[index] = isLink ? LINK : NO_LINK;
    return isLink;
  }

  /** True for a link without a pronoun: it is no part of the content. */
  isBareLink(index: number): boolean {
    return tells('bare_link', this.plain(index)) && !this.#spellsName(index);
  }

  /** سي إن إن, إن تي في: a word inside a name, or a spelled letter before another, is no word of the sentence's own. */
  #spellsName(index: number): boolean {
    const mention = this.mention(index);
    if (mention !== undefined) return mention.firstToken < index || SPELLED_LETTER.test(this.plain(index + 1));
    // وقالت إن سي إن إن: the name begins behind the link.
    return SPELLED_LETTER.test(this.plain(index + 1)) && this.mention(index + 1)?.firstToken !== index + 1;
  }

  /** The word without a leading و or ف, unless the letter is its own. */
  withoutConjunction(index: number): string {
    const known = this.#bare[index];
    if (known !== undefined) return known;
    const bare = this.#withoutConjunction(index);
    if (index >= 0) this.#bare[index] = bare;
    return bare;
  }

  #withoutConjunction(index: number): string {
    const word = this.plain(index);
    const first = word.charAt(0);
    if (word.length < 3 || (first !== 'و' && first !== 'ف')) return word;
    const mention = this.mention(index);
    if (mention && mention.firstToken === index && mention.start === this.tokens[index]?.start) return word;
    if (this.attribution.has('own_conjunction', word)) return word;
    // وفاته, وزارتها: with its owner as well.
    const owned = word.replace(/(?<=.{3})ت(?:هما|هم|ها|ه)$/u, 'ة');
    if (owned !== word && this.attribution.has('own_conjunction', owned)) return word;
    return word.slice(1);
  }

  hasConjunction(index: number): boolean {
    return this.withoutConjunction(index).length < this.plain(index).length;
  }

  is(kind: string, index: number): boolean {
    const word = this.plain(index);
    if (this.attribution.has(kind, word)) return true;
    const bare = this.withoutConjunction(index);
    return bare !== word && this.attribution.has(kind, bare);
  }

  /** True where ب is a letter of the word's own: بيان, بقاءه. */
  hasOwnBi(index: number): boolean {
    const word = this.plain(index);
    return (
      this.attribution.has('own_bi', word) ||
      this.attribution.has('own_bi', word.replace(/(?<=.{3})(?:هما|هم|ها|ه)$/u, ''))
    );
  }

  /** Readings of a token as a reporting verb, participle or verbal noun. */
  verbs(index: number): readonly VerbReading[] {
    return this.#verbsAt(index).all;
  }

  /** The same, and last the readings as verbs that report with one kind of object only (وجه انتقادات). */
  rankedVerbs(index: number): readonly VerbReading[] {
    return this.#verbsAt(index).ranked;
  }

  #verbsAt(index: number): VerbReadings {
    const known = this.#verbs[index];
    if (known !== undefined) return known;
    const found = this.#readVerbs(index);
    if (index >= 0 && index < this.tokens.length) this.#verbs[index] = found;
    return found;
  }

  #readVerbs(index: number): VerbReadings {
    const token = this.tokens[index];
    if (token === undefined || token.kind !== 'word' || token.key.length < 2) return NO_VERBS;
    const mention = this.mention(index);
    if (mention && this.#belongsToName(mention, index)) return NO_VERBS;
    return verbsOf(token.form, this.hasConjunction(index));
  }

  /** True inside a name, or at the beginning of one of several words. */
  #belongsToName(mention: Mention, index: number): boolean {
    const isLong = mention.endToken - mention.firstToken > 1;
    if (mention.firstToken !== index) return isLong || mention.form === 'name';
    return isLong && mention.form === 'name' && mention.start === this.tokens[index]?.start;
  }

  /** Readings of a noun: clitics and article off. */
  nouns(index: number): readonly ReportingNoun[] {
    const token = this.tokens[index];
    return token?.kind === 'word' ? nounsOf.of(token.form) : NO_NOUNS;
  }

  /** Tells whoever traces that a form of a reporting verb is no cue here. */
  refuse(index: number, { verb, tense }: VerbReading, reason: string): void {
    const token = this.tokens[index];
    if (!this.context.trace || !token) return;
    const rule = `claims/${tense === 'participle' || tense === 'masdar' ? tense : 'verb'}`;
    this.context.trace({
      stage: 'claims',
      start: token.start,
      end: token.end,
      rule,
      reason: `${verb.lemma}: ${reason}`,
    });
  }

  isNoun(kind: string, index: number): boolean {
    for (const noun of this.nouns(index)) if (noun.kind === kind) return true;
    return false;
  }
}

/** Gathers what the rules need, once per document. Linear in the tokens. */
export function prepareGround(segmented: Segmented, context: ClaimContext): Ground {
  return new Ground(segmented, context);
}
