/**
 * Reads a word as a form of a reporting verb or as a noun of attribution: clitics off, what spelling rules out left out.
 *
 * @example verbsOf(token.form, true).all[0]?.prefixes // 'و' in وقال
 */
import {
  FormMemo,
  loadReporting,
  type ReportingForm,
  type ReportingLexicon,
  type ReportingNoun,
  type WrittenForm,
} from '@isnad/arabic';

/** A reading of a token as a form of a reporting verb: what was taken off, and the form. */
export interface VerbReading extends ReportingForm {
  /** Letters taken off before the form: و ف س ل ب ك. */
  readonly prefixes: string;
}

/** The readings of a word as a verb. */
export interface VerbReadings {
  /** Without those of verbs that report with one kind of object only (وجه انتقادات) and are mostly other words. */
  readonly all: readonly VerbReading[];
  /** All, and behind them those. */
  readonly ranked: readonly VerbReading[];
}

/** The readings of a form; `hasConjunction` when its first letter is و or ف and not its own. */
export function verbsOf(form: WrittenForm, hasConjunction: boolean): VerbReadings {
  return (hasConjunction ? joinedVerbs : bareVerbs).of(form);
}

const joinedVerbs = new FormMemo((form) => sortVerbs(readVerbForms(form, true, loadReporting())));
const bareVerbs = new FormMemo((form) => sortVerbs(readVerbForms(form, false, loadReporting())));

/** One for all words that are no verb, as most are. */
export const NO_VERBS: VerbReadings = { all: [], ranked: [] };
const NO_NOUNS: readonly ReportingNoun[] = [];

function sortVerbs(found: readonly VerbReading[]): VerbReadings {
  if (found.length === 0) return NO_VERBS;
  const light = found.filter(({ verb }) => verb.context === 'light');
  const all = light.length > 0 ? found.filter(({ verb }) => verb.context !== 'light') : found;
  return { all, ranked: light.length > 0 ? [...all, ...light] : all };
}

function readVerbForms(token: WrittenForm, hasConjunction: boolean, reporting: ReportingLexicon): VerbReading[] {
  const found: VerbReading[] = [];
  const add = (prefixes: string, key: string) => addForms(found, token, prefixes, key, reporting);
  add('', token.key);
  // وردت الوزارة, ورد في البيان: رد after و, or ورد, which only reports what a document holds.
  if (found.some((form) => form.tense !== 'masdar' && form.verb.context !== 'within')) return found;
  const first = token.key.charAt(0);
  // وحث, وحض: two letters are left of them; ورد is both.
  const isSplit = hasConjunction || found.some((form) => form.verb.context === 'within');
  if (token.key.length === 3 && (first === 'و' || first === 'ف') && isSplit) add(first, token.key.slice(1));
  if (token.key.length > 3) {
    if (first === 'و' || first === 'ف') add(first, token.key.slice(1));
    if ('سلبك'.includes(first)) add(first, token.key.slice(1));
    if ((first === 'و' || first === 'ف') && 'سلبك'.includes(token.key.charAt(1)))
      add(token.key.slice(0, 2), token.key.slice(2));
  }
  return found;
}

function addForms(
  found: VerbReading[],
  token: WrittenForm,
  prefixes: string,
  key: string,
  reporting: ReportingLexicon,
): void {
  const last = prefixes.at(-1) ?? '';
  for (const form of reporting.verbForms(key)) {
    if (last === 'س' && form.tense !== 'present') continue;
    if (last === 'ل' && form.tense !== 'present' && form.tense !== 'masdar') continue;
    if ((last === 'ب' || last === 'ك') && form.tense !== 'masdar') continue;
    if (isPassive(token, prefixes.length, form)) continue;
    // رأى is written with alef maqsura, رأي (opinion) is not: the key folds what tells them apart.
    if (form.tense === 'past' && form.form.endsWith('ى') && token.plain.endsWith('ي')) continue;
    if (form.tense === 'masdar' && form.form.endsWith('ي') && token.plain.endsWith('ى')) continue;
    // أعلن is no إعلن: a written hamza below is never a past or present verb's.
    if (form.tense !== 'masdar' && token.plain.charAt(prefixes.length) === 'إ' && !form.form.startsWith('إ')) continue;
    if (form.tense === 'masdar' && form.form.startsWith('إ') && token.plain.charAt(prefixes.length) === 'أ') continue;
    if (form.tense === 'present' && form.form.endsWith('ي') && token.plain.endsWith('ى')) continue;
    if (form.form.endsWith('أ') && !token.plain.endsWith('أ')) continue;
    // Tanwin marks a noun; a dual past of a verb that is common as a noun is one nearly always (رفضا, ظنا), not رفضتا or اعتبرا.
    if ((form.tense === 'past' || form.tense === 'present') && /\u064b/u.test(token.text)) continue;
    if (
      form.tense === 'past' &&
      form.number === 'dual' &&
      form.gender === 'male' &&
      form.verb.context !== '' &&
      form.verb.context !== 'impersonal' &&
      !/^ا.{4}/u.test(form.verb.lemma)
    )
      continue;
    if (form.suffix === 'ه' && token.plain.endsWith('ة')) continue;
    // أعتقد is I believe; he believed is اعتقد.
    if (form.tense === 'past' && form.verb.lemma === 'اعتقد' && token.plain.charAt(prefixes.length) === 'أ') continue;
    found.push({ ...form, prefixes });
  }
}

/**
 * A damma on the first letter (ذُكر), soon behind the alif of those that begin with one (استُبعد, اتُهم) or on the prefix of
 * the present (يُعتقد) marks the passive: no one speaks.
 */
function isPassive(token: WrittenForm, prefixLength: number, { tense, verb }: ReportingForm): boolean {
  if (token.text.length === token.plain.length || (tense !== 'past' && tense !== 'present')) return false;
  // نُقل عن فلان قوله: whose words they are is told all the same.
  if (verb.lemma === 'نقل' && tense === 'past') return false;
  // يُعلن and يُؤكد carry that vowel in the active voice as well; يُعتقد and يُتوقع do not.
  if (tense === 'present' && !verb.lemma.startsWith('ا') && !verb.lemma.startsWith('ت')) return false;
  const isLong = tense === 'past' && /^ا.{3}/u.test(verb.lemma);
  const last = prefixLength + (isLong ? 3 : 1);
  let letters = 0;
  for (let at = 0; at < token.text.length && letters <= last; at += 1) {
    if (token.text.charAt(at) === 'ُ') return letters > prefixLength;
    if (token.plain.includes(token.text.charAt(at))) letters += 1;
  }
  return false;
}

/** The nouns a form may be: conjunction, preposition, article and pronoun off. */
export const nounsOf = new FormMemo<readonly ReportingNoun[]>((form) => {
  const reporting = loadReporting();
  let { key } = form;
  let found = findNoun(key, reporting);
  for (let cut = 0; found.length === 0 && cut < 2 && key.length > 3 && 'وفبكل'.includes(key.charAt(0)); cut += 1) {
    key = key.startsWith('لل') ? `ا${key.slice(1)}` : key.slice(1);
    found = findNoun(key, reporting);
  }
  return found;
});

function findNoun(key: string, reporting: ReportingLexicon): readonly ReportingNoun[] {
  const direct = reporting.nouns(key);
  if (direct.length > 0) return direct;
  const stem = key.startsWith('الل') || key.startsWith('ال') ? key.slice(2) : key;
  if (stem !== key && stem.length > 1) {
    const bare = reporting.nouns(stem);
    if (bare.length > 0) return bare;
  }
  if (stem.length > 5 && (stem.endsWith('ين') || stem.endsWith('ان'))) {
    const dual = reporting.nouns(stem.slice(0, -2));
    if (dual.length > 0) return dual;
  }
  if (stem === key && key.length > 4 && key.endsWith('ا')) {
    const accusative = reporting.nouns(key.slice(0, -1));
    if (accusative.length > 0) return accusative;
  }
  // مخرجو أفلام, لاعبو الفريق: the plural in construct.
  if (stem === key && key.length > 4 && key.endsWith('و')) {
    const many = reporting.nouns(`${key}ن`);
    const one = many.length > 0 ? many : reporting.nouns(key.slice(0, -1));
    if (one.length > 0) return one;
  }
  for (const suffix of ['هما', 'هم', 'ها', 'ه', 'نا', 'ي'])
    if (stem === key && key.length - suffix.length > 2 && key.endsWith(suffix)) {
      const host = key.slice(0, -suffix.length);
      const owned = reporting.nouns(host.endsWith('ت') ? `${host.slice(0, -1)}ه` : host);
      const kept = owned.length > 0 ? owned : reporting.nouns(host);
      if (kept.length > 0) return kept;
      // منتقدوها, أصدقاؤه: the plural with its owner, ن left out or hamza on و.
      const many = host.endsWith('او') ? `${host.slice(0, -1)}ء` : host.endsWith('و') ? `${host}ن` : host;
      const owners = many === host ? [] : reporting.nouns(many);
      if (owners.length > 0) return owners;
    }
  return NO_NOUNS;
}

/** Letters of a conjunction before the form, which are no part of the cue. */
export function conjunctionLength(prefixes: string): number {
  return prefixes.startsWith('و') || prefixes.startsWith('ف') ? 1 : 0;
}
