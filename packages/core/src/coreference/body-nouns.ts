/**
 * The nouns that say what a body is when its name itself has no head: رويترز is called الوكالة.
 *
 * @example bodyNouns('named').get('media')?.has('وكاله') // true
 */
import { fold, readTable } from '@isnad/arabic';

/** Whether the noun is to point to a body that was named, or to the one that spoke last. */
export type BodyNounUse = 'named' | 'spoken';

const loaded = new Map<BodyNounUse, ReadonlyMap<string, ReadonlySet<string>>>();

/** Match keys of nouns by the kind of body, for that use. The table is read on first use. */
export function bodyNouns(use: BodyNounUse): ReadonlyMap<string, ReadonlySet<string>> {
  const known = loaded.get(use);
  if (known) return known;
  const nouns = new Map<string, Set<string>>();
  for (const { form, kind, only } of readTable('body-nouns', ['form', 'kind', 'only']))
    if (only === '' || only === use) nouns.set(kind, (nouns.get(kind) ?? new Set()).add(fold(form)));
  loaded.set(use, nouns);
  return nouns;
}
