/**
 * Scores names found against gold: span and type exact, micro F over the types.
 *
 * @example const score = new Score(); score.add(gold, found); score.f() // 0.91
 */
import { NAME_TYPES, type NameType } from '../src/labels.ts';

interface Named {
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
}

export class Score {
  readonly #counts: Record<NameType, { gold: number; found: number; right: number }> = {
    PER: { gold: 0, found: 0, right: 0 },
    LOC: { gold: 0, found: 0, right: 0 },
    ORG: { gold: 0, found: 0, right: 0 },
  };

  add(gold: readonly Named[], found: readonly Named[]): void {
    const keys = new Set(gold.map(({ start, end, type }) => `${start} ${end} ${type}`));
    for (const { type } of gold) this.#counts[type].gold += 1;
    for (const { start, end, type } of found) {
      this.#counts[type].found += 1;
      if (keys.has(`${start} ${end} ${type}`)) this.#counts[type].right += 1;
    }
  }

  /** Precision, recall and F of one type, or of all together, in percent. */
  of(type?: NameType): { precision: number; recall: number; f: number } {
    const rows = type ? [this.#counts[type]] : Object.values(this.#counts);
    const sum = (field: 'gold' | 'found' | 'right') => rows.reduce((total, row) => total + row[field], 0);
    const precision = (100 * sum('right')) / Math.max(sum('found'), 1);
    const recall = (100 * sum('right')) / Math.max(sum('gold'), 1);
    return { precision, recall, f: (2 * precision * recall) / Math.max(precision + recall, 1e-9) };
  }

  /** `F 90.1 (P 91.0 R 89.2)  PER 92.0  LOC 93.1  ORG 84.0`. */
  toString(): string {
    const all = this.of();
    const types = NAME_TYPES.map((type) => `${type} ${this.of(type).f.toFixed(1)}`).join('  ');
    return `F ${all.f.toFixed(1)} (P ${all.precision.toFixed(1)} R ${all.recall.toFixed(1)})  ${types}`;
  }
}
