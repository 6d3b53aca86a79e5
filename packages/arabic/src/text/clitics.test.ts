import { splitClitics } from './clitics.ts';

const stems = (word: string) => splitClitics(word).map((split) => split.stem);

describe('splitClitics', () => {
  it.each([
    ['وقال', 'قال'],
    ['فالخبير', 'الخبير'],
    ['لرويترز', 'رويترز'],
    ['وبالولايات', 'الولايات'],
    ['كنائبة', 'نائبة'],
  ])('offers the stem of %s', (word, stem) => {
    expect(stems(word)).toContain(stem);
  });

  it('restores the article that lam swallows, and keeps the reading without it', () => {
    expect(stems('للولايات')).toContain('الولايات');
    expect(stems('لليبيا')).toContain('ليبيا');
  });

  it('puts the whole word first, since بايدن is no ب + ايدن', () => {
    expect(stems('بايدن')[0]).toBe('بايدن');
  });

  it('takes nothing from words of two letters', () => {
    expect(stems('وي')).toEqual(['وي']);
  });
});
