import { loadGazetteer, tokenize } from '@isnad/arabic';
import { countProclitics } from './span-start.ts';
import { parseClasses } from './word-classes.ts';
import { WordTypes } from './word-types.ts';

const types = new WordTypes(parseClasses('الرياض\t1\t1\t1\nبغداد\t1\t1\t1\n'), loadGazetteer());
const count = (word: string) => countProclitics((tokenize(word)[0] as { key: string }).key, types);

describe('the start of a name in its first word', () => {
  it.each([
    ['وبالرياض', 2],
    ['بغداد', 0],
    ['وبغداد', 1],
    ['والخزعليون', 1],
    ['كلينتون', 0],
    ['وكلينتون', 1],
    ['فلاديمير', 0],
  ])('%s: %i letters before the name', (word, letters) => {
    expect(count(word)).toBe(letters);
  });

  it('is what a listed name says', () => {
    const gazetteer = loadGazetteer();
    const tokens = tokenize('للولايات المتحدة');
    const listed = gazetteer.matchNames(tokens).at(-1);
    expect(countProclitics('للولايات', types, listed)).toBe(1);
  });
});
