/**
 * What every rule of this stage looks at: the tokens with their names, quotation marks, cue words and sentence bounds.
 *
 * @example const ground = prepareGround(segmented, context); ground.isLink(12)
 */
import {
  type AttributionLexicon,
  loadAttribution,
  loadReporting,
  type ReportingForm,
  type ReportingLexicon,
  type ReportingNoun,
  type Token,
} from '@isnad/arabic';
import type { DateMention } from '../model/date.ts';
import type { Entity, Mention } from '../model/mention.ts';
import type { Segmented } from '../model/segmented.ts';
import type { Trace } from '../model/trace.ts';
import { pairQuotes, type Quotations } from './quotations.ts';

export interface ClaimContext {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly dates: readonly DateMention[];
  /** The outlet that published the text, when it is known: it is no carrier. */
  readonly outlet?: string | null;
  /** Told of each cue word that reports nothing where it stands. */
  readonly trace?: Trace;
}

/** A reading of a token as a form of a reporting verb: what was taken off, and the form. */
export interface VerbReading extends ReportingForm {
  /** Letters taken off before the form: و ف س ل ب ك. */
  readonly prefixes: string;
}

const LINKS = new Set(
  'أن إن ان أنه إنه انه أنها إنها انها أنهم إنهم انهم أنهما إنهما أني إني أنني إنني أننا إننا أنا إنا بأن بان بإن بأنه بإنه بانه بأنها بإنها بانها بأنهم بانهم بأننا بأنني ألا أنك إنك أنكم إنكم أنهن بأنهما بألا أنّ'.split(
    ' ',
  ),
);
/** Words after which أن belongs to a verb or preposition that is no cue: بعد أن, يمكن أن, على الرغم من أن. */
const BARE_LINKS = new Set('أن إن ان بأن بان بإن'.split(' '));

/** Letters that follow N where Arabic spells a station's name out. */
const SPELLED_LETTER = /^(?:تي|سي|بي)$/u;

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
  readonly #verbs: (readonly VerbReading[] | undefined)[];
  readonly #light = new Map<number, readonly VerbReading[]>();
  readonly #nouns: (readonly ReportingNoun[] | undefined)[];

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
    this.#verbs = new Array(this.tokens.length);
    this.#nouns = new Array(this.tokens.length);
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
    return LINKS.has(this.plain(index)) && !this.#spellsName(index);
  }

  /** True for a link without a pronoun: it is no part of the content. */
  isBareLink(index: number): boolean {
    return BARE_LINKS.has(this.plain(index)) && !this.#spellsName(index);
  }

  /** سي إن إن, إن تي في: a word inside a name, or a spelled letter before another, is no word of the sentence's own. */
  #spellsName(index: number): boolean {
    const mention = this.mention(index);
    return (mention !== undefined && mention.firstToken < index) || SPELLED_LETTER.test(this.plain(index + 1));
  }

  /** The word without a leading و or ف, unless the letter is its own. */
  withoutConjunction(index: number): string {
    const word = this.plain(index);
    const first = word.charAt(0);
    if (word.length < 3 || (first !== 'و' && first !== 'ف')) return word;
    const mention = this.mention(index);
    if (mention && mention.firstToken === index && mention.start === this.tokens[index]?.start) return word;
    if (this.attribution.has('own_waw', word)) return word;
    return word.slice(1);
  }

  hasConjunction(index: number): boolean {
    return this.withoutConjunction(index).length < this.plain(index).length;
  }

  is(kind: string, index: number): boolean {
    return this.attribution.has(kind, this.plain(index)) || this.attribution.has(kind, this.withoutConjunction(index));
  }

  /** Readings of a token as a reporting verb, participle or verbal noun. */
  verbs(index: number): readonly VerbReading[] {
    const known = this.#verbs[index];
    if (known) return known;
    const all = this.#readVerbs(index);
    const light = all.filter((form) => form.verb.context === 'light');
    const found = light.length > 0 ? all.filter((form) => form.verb.context !== 'light') : all;
    if (light.length > 0) this.#light.set(index, light);
    this.#verbs[index] = found;
    return found;
  }

  /** Verbs that report with one kind of object only (وجه انتقادات): mostly other words, so no rule but that one asks. */
  lightVerbs(index: number): readonly VerbReading[] {
    this.verbs(index);
    return this.#light.get(index) ?? [];
  }

  #readVerbs(index: number): readonly VerbReading[] {
    const token = this.tokens[index];
    if (token === undefined || token.kind !== 'word' || token.key.length < 2) return [];
    const mention = this.mention(index);
    if (
      mention &&
      (mention.endToken - mention.firstToken > 1 || mention.form === 'name') &&
      mention.firstToken !== index
    )
      return [];
    if (
      mention &&
      mention.form === 'name' &&
      mention.start === token.start &&
      mention.endToken - mention.firstToken > 1
    )
      return [];
    const found: VerbReading[] = [];
    this.#addForms(found, token, '', token.key);
    if (found.length > 0 && found.some((form) => form.tense !== 'masdar')) return found;
    const first = token.key.charAt(0);
    // وحث, وحض: two letters are left of them.
    if (token.key.length === 3 && (first === 'و' || first === 'ف') && this.hasConjunction(index))
      this.#addForms(found, token, first, token.key.slice(1));
    if (token.key.length > 3) {
      if (first === 'و' || first === 'ف') this.#addForms(found, token, first, token.key.slice(1));
      if ('سلبك'.includes(first)) this.#addForms(found, token, first, token.key.slice(1));
      if ((first === 'و' || first === 'ف') && 'سلبك'.includes(token.key.charAt(1)))
        this.#addForms(found, token, token.key.slice(0, 2), token.key.slice(2));
    }
    return found;
  }

  #addForms(found: VerbReading[], token: Token, prefixes: string, key: string): void {
    const last = prefixes.at(-1) ?? '';
    for (const form of this.reporting.verbForms(key)) {
      if (last === 'س' && form.tense !== 'present') continue;
      if (last === 'ل' && form.tense !== 'present' && form.tense !== 'masdar') continue;
      if ((last === 'ب' || last === 'ك') && form.tense !== 'masdar') continue;
      if (isPassive(token, prefixes.length, form)) continue;
      // رأى is written with alef maqsura, رأي (opinion) is not: the key folds what tells them apart.
      if (form.tense === 'past' && form.form.endsWith('ى') && token.plain.endsWith('ي')) continue;
      if (form.tense === 'masdar' && form.form.endsWith('ي') && token.plain.endsWith('ى')) continue;
      // أعلن is no إعلن: a written hamza below is never a past or present verb's.
      if (form.tense !== 'masdar' && token.plain.charAt(prefixes.length) === 'إ' && !form.form.startsWith('إ'))
        continue;
      if (form.tense === 'masdar' && form.form.startsWith('إ') && token.plain.charAt(prefixes.length) === 'أ') continue;
      if (form.tense === 'present' && form.form.endsWith('ي') && token.plain.endsWith('ى')) continue;
      if (form.form.endsWith('أ') && !token.plain.endsWith('أ')) continue;
      // Tanwin marks a noun; a dual past of a verb that is common as a noun is one nearly always (رفضا, ظنا).
      if ((form.tense === 'past' || form.tense === 'present') && /\u064b/u.test(token.text)) continue;
      if (
        form.tense === 'past' &&
        form.number === 'dual' &&
        form.verb.context !== '' &&
        form.verb.context !== 'impersonal'
      )
        continue;
      if (form.suffix === 'ه' && token.plain.endsWith('ة')) continue;
      found.push({ ...form, prefixes });
    }
  }

  /** Readings of a noun: clitics and article off. */
  nouns(index: number): readonly ReportingNoun[] {
    const known = this.#nouns[index] ?? this.#readNouns(index);
    this.#nouns[index] = known;
    return known;
  }

  #readNouns(index: number): readonly ReportingNoun[] {
    const token = this.tokens[index];
    if (token === undefined || token.kind !== 'word') return [];
    let key = token.key;
    let found = this.#noun(key);
    for (let cut = 0; found.length === 0 && cut < 2 && key.length > 3 && 'وفبكل'.includes(key.charAt(0)); cut += 1) {
      key = key.startsWith('لل') ? `ا${key.slice(1)}` : key.slice(1);
      found = this.#noun(key);
    }
    return found;
  }

  #noun(key: string): readonly ReportingNoun[] {
    const direct = this.reporting.nouns(key);
    if (direct.length > 0) return direct;
    const stem = key.startsWith('الل') || key.startsWith('ال') ? key.slice(2) : key;
    if (stem !== key && stem.length > 1) {
      const bare = this.reporting.nouns(stem);
      if (bare.length > 0) return bare;
    }
    if (stem.length > 5 && (stem.endsWith('ين') || stem.endsWith('ان'))) {
      const dual = this.reporting.nouns(stem.slice(0, -2));
      if (dual.length > 0) return dual;
    }
    if (stem === key && key.length > 4 && key.endsWith('ا')) {
      const accusative = this.reporting.nouns(key.slice(0, -1));
      if (accusative.length > 0) return accusative;
    }
    for (const suffix of ['هما', 'هم', 'ها', 'ه', 'نا', 'ي'])
      if (stem === key && key.length - suffix.length > 2 && key.endsWith(suffix)) {
        const host = key.slice(0, -suffix.length);
        const owned = this.reporting.nouns(host.endsWith('ت') ? `${host.slice(0, -1)}ه` : host);
        const kept = owned.length > 0 ? owned : this.reporting.nouns(host);
        if (kept.length > 0) return kept;
      }
    return [];
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
    return this.nouns(index).some((noun) => noun.kind === kind);
  }
}

/** A damma on the first letter (ذُكر) or on the prefix of the present (يُعتقد) marks the passive: no one speaks. */
function isPassive(token: Token, prefixLength: number, { tense, verb }: ReportingForm): boolean {
  if (token.text.length === token.plain.length || (tense !== 'past' && tense !== 'present')) return false;
  // يُعلن and يُؤكد carry that vowel in the active voice as well; يُعتقد and يُتوقع do not.
  if (tense === 'present' && !verb.lemma.startsWith('ا') && !verb.lemma.startsWith('ت')) return false;
  let letters = 0;
  for (let at = 0; at < token.text.length; at += 1) {
    if (token.text.charAt(at) === 'ُ') return letters === prefixLength + 1;
    if (token.plain.includes(token.text.charAt(at))) letters += 1;
    if (letters > prefixLength + 1) return false;
  }
  return false;
}

/** Gathers what the rules need, once per document. Linear in the tokens. */
export function prepareGround(segmented: Segmented, context: ClaimContext): Ground {
  return new Ground(segmented, context);
}
