/**
 * Every written form of a reporting verb that news uses: past, present, participles and verbal noun, with their
 * endings and attached pronouns. Forms are given without clitics (و ف س ل), which the look-up takes off.
 *
 * @example inflectVerb({ past: 'نفى', present: 'ينفي', participle: 'نافيا', masdar: 'نفي' }).some((f) => f.form === 'نفت')
 */

export type VerbTense = 'past' | 'present' | 'participle' | 'masdar';
export type VerbNumber = 'singular' | 'dual' | 'plural';

/** One written form and what it says of its subject. Gender is null where the form serves both. */
export interface VerbForm {
  readonly form: string;
  readonly tense: VerbTense;
  readonly gender: 'male' | 'female' | null;
  readonly number: VerbNumber;
  /** The attached pronoun: the object of a verb, the subject of a verbal noun; empty when there is none. */
  readonly suffix: string;
}

/** Principal parts, each as a dictionary gives it; an empty string where the verb has none in use. */
export interface PrincipalParts {
  /** Third person masculine singular past: قال. */
  readonly past: string;
  /** Third person masculine singular present: يقول. */
  readonly present: string;
  /** Active participle, accusative masculine singular, as reporting uses it: قائلا. */
  readonly participle: string;
  /** Verbal noun: قول. */
  readonly masdar: string;
}

const OBJECTS = ['ه', 'ها', 'هم', 'هما', 'هن'] as const;
/** Attached to a verbal noun. */
const SUBJECTS = [...OBJECTS, 'نا', 'ي'] as const;

/** All forms of one verb. A form may occur twice with different readings (يقولون is one, تقول another). */
export function inflectVerb(parts: PrincipalParts): VerbForm[] {
  return [
    ...inflectPast(parts.past),
    ...inflectPresent(parts.present),
    ...inflectManyWomen(parts),
    ...inflectParticiple(parts.participle),
    ...inflectMasdar(parts.masdar),
  ];
}

/**
 * أكدن, قلن, يؤكدن, يقلن: the feminine plural, whose ending takes a long vowel before the last radical away. Verbs whose last
 * radical is weak (نادين, أثنين), doubled (عدن) or ن itself have letters of other words there.
 */
function inflectManyWomen({ past, present }: PrincipalParts): VerbForm[] {
  const forms: VerbForm[] = [];
  const add = (tense: VerbTense, form: string) =>
    forms.push({ form: `${form}ن`, tense, gender: 'female', number: 'plural', suffix: '' });
  if (/^.{2,}[^اوىيءئؤأن]$/u.test(past)) add('past', isHollow(past) ? withoutVowel(past) : past);
  if (/^ي.{2,}[^اوىيءئؤأن]$/u.test(present)) add('present', isHollow(past) ? withoutVowel(present) : present);
  return forms;
}

/** قال, أشار: the middle radical is weak. */
function isHollow(past: string): boolean {
  return past.at(-2) === 'ا';
}

function withoutVowel(form: string): string {
  return form.slice(0, -2) + form.slice(-1);
}

/** The feminine plural of the past, whose opening may be no other form's: قلن. */
export function manyWomen(past: string): string {
  return isHollow(past) ? `${withoutVowel(past)}ن` : past;
}

function inflectPast(past: string): VerbForm[] {
  if (past === '') return [];
  const last = past.at(-1) as string;
  const stem = past.slice(0, -1);
  // A final weak radical (نفى, دعا) falls before the endings; the dual brings it back as the letter it stands for.
  const isWeak = past.length > 2 && (last === 'ى' || (last === 'ا' && !past.endsWith('ءا')));
  const bare = isWeak ? stem : past;
  const dual =
    last === 'ى' ? `${stem}يا` : last === 'ا' && isWeak ? `${stem}وا` : last === 'أ' ? `${stem}آ` : `${past}ا`;
  const plural = isWeak ? `${bare}وا` : last === 'أ' ? `${stem}أوا` : `${past}وا`;
  const masculineHost = isWeak ? `${stem}ا` : past;
  const forms: VerbForm[] = [
    { form: past, tense: 'past', gender: 'male', number: 'singular', suffix: '' },
    { form: `${bare}ت`, tense: 'past', gender: 'female', number: 'singular', suffix: '' },
    { form: plural, tense: 'past', gender: 'male', number: 'plural', suffix: '' },
    { form: dual, tense: 'past', gender: 'male', number: 'dual', suffix: '' },
    { form: `${bare}تا`, tense: 'past', gender: 'female', number: 'dual', suffix: '' },
  ];
  for (const suffix of OBJECTS) {
    forms.push({ form: masculineHost + suffix, tense: 'past', gender: 'male', number: 'singular', suffix });
    forms.push({ form: `${bare}ت${suffix}`, tense: 'past', gender: 'female', number: 'singular', suffix });
    forms.push({ form: plural.slice(0, -1) + suffix, tense: 'past', gender: 'male', number: 'plural', suffix });
  }
  return forms;
}

function inflectPresent(present: string): VerbForm[] {
  if (present === '') return [];
  const rest = present.slice(1);
  const last = rest.at(-1) as string;
  const isWeak = 'يوى'.includes(last) && rest.length > 1;
  const bare = isWeak ? rest.slice(0, -1) : rest;
  const dual = last === 'ى' ? `${bare}يان` : `${rest}ان`;
  const host = last === 'ى' ? `${bare}ا` : rest;
  const forms: VerbForm[] = [
    { form: `ي${rest}`, tense: 'present', gender: 'male', number: 'singular', suffix: '' },
    { form: `ت${rest}`, tense: 'present', gender: 'female', number: 'singular', suffix: '' },
    { form: `ي${bare}ون`, tense: 'present', gender: 'male', number: 'plural', suffix: '' },
    { form: `ي${bare}وا`, tense: 'present', gender: 'male', number: 'plural', suffix: '' },
    { form: `ي${dual}`, tense: 'present', gender: 'male', number: 'dual', suffix: '' },
    { form: `ت${dual}`, tense: 'present', gender: 'female', number: 'dual', suffix: '' },
  ];
  for (const suffix of OBJECTS) {
    forms.push({ form: `ي${host}${suffix}`, tense: 'present', gender: 'male', number: 'singular', suffix });
    forms.push({ form: `ت${host}${suffix}`, tense: 'present', gender: 'female', number: 'singular', suffix });
    forms.push({ form: `ي${bare}ون${suffix}`, tense: 'present', gender: 'male', number: 'plural', suffix });
  }
  return forms;
}

function inflectParticiple(participle: string): VerbForm[] {
  if (participle === '') return [];
  const stem = participle.endsWith('ا') ? participle.slice(0, -1) : participle;
  const feminine = stem.endsWith('ة') ? stem : `${stem}ة`;
  const plural = stem.endsWith('ي') ? stem.slice(0, -1) : stem;
  const tense = 'participle';
  return [
    { form: participle, tense, gender: 'male', number: 'singular', suffix: '' },
    { form: feminine, tense, gender: 'female', number: 'singular', suffix: '' },
    { form: `${plural}ين`, tense, gender: 'male', number: 'plural', suffix: '' },
    { form: `${stem}ات`, tense, gender: 'female', number: 'plural', suffix: '' },
    { form: `${feminine.slice(0, -1)}تين`, tense, gender: 'female', number: 'dual', suffix: '' },
  ];
}

function inflectMasdar(masdar: string): VerbForm[] {
  if (masdar === '') return [];
  const host = masdar.endsWith('ة') ? `${masdar.slice(0, -1)}ت` : masdar;
  const forms: VerbForm[] = [
    { form: masdar, tense: 'masdar', gender: null, number: 'singular', suffix: '' },
    { form: `ال${masdar}`, tense: 'masdar', gender: null, number: 'singular', suffix: '' },
  ];
  for (const suffix of SUBJECTS)
    forms.push({ form: host + suffix, tense: 'masdar', gender: null, number: 'singular', suffix });
  return forms;
}
