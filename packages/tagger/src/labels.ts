/**
 * The labels of the sequence model: the place of a token in a name (begin, inside, last, unit) and the name's type.
 *
 * @example LABELS[labelOf('B', 'PER')] // 'B-PER'
 */

export const NAME_TYPES = ['PER', 'LOC', 'ORG'] as const;
/** As CoNLL corpora call them: person, location, organization. */
export type NameType = (typeof NAME_TYPES)[number];

/** Where a token stands in a name. */
export const NAME_PLACES = ['B', 'I', 'L', 'U'] as const;
export type NamePlace = (typeof NAME_PLACES)[number];

export const LABELS: readonly string[] = [
  'O',
  ...NAME_TYPES.flatMap((type) => NAME_PLACES.map((place) => `${place}-${type}`)),
];
export const LABEL_COUNT = LABELS.length;
export const OUTSIDE = 0;

/** The index in `LABELS` of a place and type. */
export function labelOf(place: NamePlace, type: NameType): number {
  return 1 + NAME_TYPES.indexOf(type) * NAME_PLACES.length + NAME_PLACES.indexOf(place);
}

/** The type of a label that is not `OUTSIDE`. */
export function typeOfLabel(label: number): NameType {
  return NAME_TYPES[Math.floor((label - 1) / NAME_PLACES.length)] as NameType;
}

/** The place of a label that is not `OUTSIDE`. */
export function placeOfLabel(label: number): NamePlace {
  return NAME_PLACES[(label - 1) % NAME_PLACES.length] as NamePlace;
}

/** Whether a name can be under way after `label`. */
export function opensName(label: number): boolean {
  return label !== OUTSIDE && (placeOfLabel(label) === 'B' || placeOfLabel(label) === 'I');
}

/** Whether `next` may follow `label`: what was begun goes on with the same type until its last token. */
export function mayFollow(label: number, next: number): boolean {
  const continues = next !== OUTSIDE && (placeOfLabel(next) === 'I' || placeOfLabel(next) === 'L');
  if (!opensName(label)) return !continues;
  return continues && typeOfLabel(next) === typeOfLabel(label);
}
