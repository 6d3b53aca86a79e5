/**
 * Splits the annotated news texts by outlet; the Saudi newspapers, few texts each, make one group.
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

export const OUTLET_GROUPS = [...Object.values(LARGE), 'saudi'];
