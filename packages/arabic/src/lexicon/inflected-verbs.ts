/**
 * The written forms of the reporting verbs, each verb inflected when a word first begins as one of its forms may: to
 * inflect three hundred verbs for a text of one sentence took longer than to read it.
 *
 * @example verbs.add(verb, { past: 'قال', present: 'يقول', participle: 'قائلا', masdar: 'قول' }, []); verbs.formsOf('قالت')
 */
import { inflectVerb, manyWomen, type PrincipalParts, type VerbForm } from '../morphology/inflect-verb.ts';
import { fold } from '../text/fold.ts';
import { RareWords } from './rare-words.ts';

const NOTHING: readonly never[] = [];

/** A form, and what is told of its verb. */
export interface FormOf<V> extends VerbForm {
  readonly verb: V;
}

interface Waiting<V> {
  readonly verb: V;
  /** Place in the table: a word's readings are listed in its order. */
  readonly order: number;
  readonly parts: PrincipalParts;
  readonly refused: readonly string[];
}

export class InflectedVerbs<V> {
  /** Verbs still to inflect, by each opening that one of their forms has. */
  readonly #waiting = new Map<number, Waiting<V>[]>();
  readonly #orders = new Map<V, number>();
  readonly #inflected = new Set<V>();
  readonly #forms = new RareWords<FormOf<V>[]>();

  /** `refused`: forms that are another word. */
  add(verb: V, parts: PrincipalParts, refused: readonly string[]): void {
    const waiting = { verb, order: this.#orders.size, parts, refused };
    this.#orders.set(verb, waiting.order);
    for (const opening of openingsOf(parts)) {
      const others = this.#waiting.get(opening);
      if (others) others.push(waiting);
      else this.#waiting.set(opening, [waiting]);
    }
  }

  /** Readings of a word given as a match key without clitics. */
  formsOf(key: string): readonly FormOf<V>[] {
    if (this.#waiting.size > 0) this.#inflect(openingOf(key));
    return this.#forms.get(key) ?? NOTHING;
  }

  #inflect(opening: number): void {
    const waiting = this.#waiting.get(opening);
    if (!waiting) return;
    this.#waiting.delete(opening);
    for (const { verb, parts, refused } of waiting) {
      if (this.#inflected.has(verb)) continue;
      this.#inflected.add(verb);
      for (const { form, tense, gender, number, suffix } of inflectVerb(parts))
        if (!refused.includes(form)) this.#keep({ form, tense, gender, number, suffix, verb });
    }
  }

  #keep(form: FormOf<V>): void {
    const key = fold(form.form);
    const known = this.#forms.get(key);
    if (!known) {
      this.#forms.set(key, [form]);
      return;
    }
    const isTwice = ({ verb, tense, suffix }: FormOf<V>) =>
      verb === form.verb && tense === form.tense && suffix === form.suffix;
    if (known.some(isTwice)) return;
    known.push(form);
    known.sort((a, b) => (this.#orders.get(a.verb) as number) - (this.#orders.get(b.verb) as number));
  }
}

/** The openings of all forms that `inflectVerb` makes of these parts: endings change no more than a part's last letter. */
export function openingsOf({ past, present, participle, masdar }: PrincipalParts): Set<number> {
  const forms = [past, manyWomen(past), participle, masdar];
  if (present !== '') forms.push(present, `ت${present.slice(1)}`);
  if (masdar !== '') forms.push(`ال${masdar}`);
  return new Set(forms.filter((form) => form !== '').map((form) => openingOf(fold(form))));
}

/** The first two letters of a key, or the one after the article, as a number. */
export function openingOf(key: string): number {
  return key.startsWith('ال') ? key.charCodeAt(2) : (key.charCodeAt(0) << 16) | key.charCodeAt(1);
}
