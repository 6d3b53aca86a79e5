/**
 * Splits the annotated news texts by outlet or by stretches; the Saudi newspapers, few texts each, make one group.
 *
 * @example outletGroup('Jawhara FM') // 'jawhara'
 */

const LARGE: Readonly<Record<string, string>> = {
  skynews: 'skynews',
  france24: 'france24',
  alarabia: 'alarabia',
  BBC: 'bbc',
  CNN: 'cnn',
  'Jawhara FM': 'jawhara',
};

export function outletGroup(source: string): string {
  return LARGE[source] ?? 'saudi';
}

/** The group of each example, by its id. */
export function outletGroups(examples: readonly { id: string; source: string }[]): Map<string, string> {
  return new Map(examples.map(({ id, source }) => [id, outletGroup(source)]));
}

const CONTIGUOUS = 7;

/** Stretches of the file, which mixes outlets and dates: how the tagger does on more of what it was trained on. */
export function contiguousGroups(examples: readonly { id: string }[]): Map<string, string> {
  return new Map(examples.map(({ id }, at) => [id, `part-${Math.floor((at * CONTIGUOUS) / examples.length) + 1}`]));
}
