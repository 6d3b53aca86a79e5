/**
 * The closed vocabulary in which a candidate for a missing subject is described: each atom one question, each value one answer.
 *
 * @example tell(description, 'turn', 'last') // sets the atom `turn` of a candidate
 */
import { MentionForm, OrganizationKind, SpeakerKind } from '../../../model/vocabulary.ts';

const COUNT = ['0', '1', '2', '3+'] as const;
const YES_NO = ['no', 'yes'] as const;
const DISTANCE = ['0', '1', '2', '3', '4-5', '6-9', '10+', 'never'] as const;

/** Question → answers, the first of which is meant where nothing is set. */
export const ATOMS = {
  /** What is looked for: the subject of a verb, participle or verbal noun, whose suffix it is, who is behind a phrase, or whom a noun means. */
  want: ['verb', 'participle', 'masdar', 'suffix', 'colon', 'phrase', 'noun', 'later'],
  type: SpeakerKind,
  /** In gender and number with what is looked for; `open` where either is not told. */
  agrees: ['open', 'yes', 'no', 'one-of-many', 'many', 'many-things'],
  /** The rules take him. */
  ruled: YES_NO,
  /** Sentences since he was last named. */
  named: DISTANCE,
  /** How many others have spoken since he did. */
  turn: ['last', '1', '2', '3+', 'never'],
  /** Sentences since he last spoke. */
  spoke: DISTANCE,
  /** He was named after the fact. */
  passing: YES_NO,
  /** A noun phrase named him where he last spoke. */
  explicit: YES_NO,
  /** The one whose words hold this claim: `none` where no words do. */
  holder: ['none', 'no', 'yes'],
  /** Others of his type that agree and are named nearer. */
  nearer: COUNT,
  /** How often he is named before. */
  count: ['0', '1', '2', '3', '4-5', '6-9', '10+'],
  /** No person is named more often. */
  most: YES_NO,
  /** People before who agree. */
  people: COUNT,
  /** Where his last name stands: under a preposition or not. */
  governed: ['unknown', 'no', 'yes'],
  /** It stands in what somebody said. */
  said: ['unknown', 'no', 'yes'],
  form: ['none', ...MentionForm],
  /** Words before it in its sentence. */
  opens: ['unknown', '0-1', '2-5', '6+'],
  /** A verb of saying right before it. */
  behindVerb: ['unknown', 'no', 'yes'],
  /** Words from it to the cue, in one sentence. */
  gap: ['apart', '0', '1', '2-5', '6-14', '15+'],
  /** What goes on with words said before: أضاف. */
  adds: YES_NO,
  /** The cue opens its sentence. */
  first: YES_NO,
  tense: ['none', 'past', 'present', 'participle', 'masdar', 'imperative'],
  /** The claim before it stands in quotation marks. */
  direct: ['none', 'no', 'yes'],
  /** Nobody has spoken for more than three sentences. */
  stale: YES_NO,
  /** The noun that points back: الوزير, وزير الخارجية, مسؤول. */
  definite: ['no', 'annexed', 'article'],
  plural: YES_NO,
  noun: [
    'none',
    'relation',
    'role',
    'unnamed',
    'body',
    'outlet',
    'document',
    'speech',
    'claim',
    'named_thing',
    'platform',
  ],
  title: ['none', 'office', 'honorific', 'royal', 'religious', 'rank', 'profession', 'kinship'],
  /** متحدث باسم: one who speaks for others. */
  speaksFor: YES_NO,
  /** A candidate with a name. */
  hasName: YES_NO,
  /** His titles hold the noun: `open` where he has none, `former` where he bore it once. */
  bears: ['open', 'no', 'yes', 'former'],
  /** His titles hold the words after the noun; `no` also where they lack the first of them. */
  bearsWords: ['none', 'no', 'some', 'all'],
  /** The state that the phrase tells, and his. */
  country: ['none', 'open', 'same', 'other'],
  /** The first word of his name is the noun. */
  namesake: YES_NO,
  /** The noun stands beside one of his names. */
  beside: YES_NO,
  /** One of the words after the noun does. */
  besideWords: YES_NO,
  /** The source that the rules take is his: محامي ترامب. */
  owns: YES_NO,
  /** His name stands inside the phrase. */
  within: YES_NO,
  organization: ['none', ...OrganizationKind],
} as const satisfies Record<string, readonly string[]>;

export type Atom = keyof typeof ATOMS;
export type Answer<A extends Atom> = (typeof ATOMS)[A][number];

const NAMES = Object.keys(ATOMS) as Atom[];
const POSITION = Object.fromEntries(NAMES.map((name, index) => [name, index])) as Record<Atom, number>;
const CODES = Object.fromEntries(
  NAMES.map((name) => [name, Object.fromEntries(ATOMS[name].map((answer, code) => [answer, code]))]),
) as Record<Atom, Record<string, number>>;

/** A candidate's answers, by the position of the atom. */
export type Description = Uint8Array;

export function positionOf(atom: Atom): number {
  return POSITION[atom];
}

export function emptyDescription(): Description {
  return new Uint8Array(NAMES.length);
}

/** Sets one answer. */
export function tell<A extends Atom>(description: Description, atom: A, answer: Answer<A>): void {
  description[POSITION[atom]] = CODES[atom][answer] as number;
}

export function answerOf(description: Description, atom: Atom): string {
  return ATOMS[atom][description[positionOf(atom)] as number] as string;
}

export function codeOf(atom: Atom, answer: string): number | undefined {
  return CODES[atom][answer];
}

export function isYes(truth: boolean): 'no' | 'yes' {
  return truth ? 'yes' : 'no';
}

/** A number of sentences as an answer. */
export function asDistance(sentences: number): (typeof DISTANCE)[number] {
  if (sentences <= 3) return String(Math.max(0, sentences)) as '0' | '1' | '2' | '3';
  return sentences <= 5 ? '4-5' : sentences <= 9 ? '6-9' : '10+';
}

/** A number of others as an answer. */
export function asCount(number: number): (typeof COUNT)[number] {
  return number >= 3 ? '3+' : (String(Math.max(0, number)) as '0' | '1' | '2');
}
