import { inflectVerb } from '../morphology/inflect-verb.ts';
import { fold } from '../text/fold.ts';
import { InflectedVerbs, openingOf, openingsOf } from './inflected-verbs.ts';
import { loadReporting } from './reporting.ts';
import { readTable } from './tsv.ts';

const rows = readTable('reporting-verbs', ['lemma', 'present', 'participle', 'masdar', 'refused']);
const partsOf = (row: (typeof rows)[number]) => ({ ...row, past: row.lemma });

describe('verbs inflected when they are asked for', () => {
  it('are asked for by whatever begins as one of their forms', () => {
    const missed = rows.flatMap((row) => {
      const openings = openingsOf(partsOf(row));
      return inflectVerb(partsOf(row)).filter(({ form }) => !openings.has(openingOf(fold(form))));
    });
    expect(missed).toEqual([]);
  });

  it('give the readings in the order of the table, whatever was asked for before', () => {
    const { verbs } = loadReporting();
    const keys = [...new Set(rows.flatMap((row) => inflectVerb(partsOf(row)).map(({ form }) => fold(form))))];
    const readings = (order: readonly string[]) => {
      const inflected = new InflectedVerbs<(typeof verbs)[number]>();
      rows.forEach((row, index) => {
        inflected.add(verbs[index] as (typeof verbs)[number], partsOf(row), []);
      });
      for (const key of order) inflected.formsOf(key);
      return keys.map((key) => inflected.formsOf(key).map(({ form, verb, tense }) => `${form} ${verb.lemma} ${tense}`));
    };
    expect(keys.length).toBeGreaterThan(10_000);
    expect(readings([...keys].reverse())).toEqual(readings(keys));
    expect(readings(keys).every((found) => found.length > 0)).toBe(true);
  });
});
