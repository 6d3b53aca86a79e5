import { tokenize } from '../text/tokenize.ts';
import { loadGazetteer } from './gazetteer.ts';
import { WordClass } from './name-words.ts';

/** The longest listed name at the first token of `text`, as the letters it covers. */
function firstName(text: string) {
  const tokens = tokenize(text);
  const match = loadGazetteer()
    .matchNames(tokens)
    .filter(({ firstToken }) => firstToken === 0)
    .at(-1);
  return match && { ...match, entry: match.entries[0] };
}

describe('the gazetteer', () => {
  it('finds a name behind its proclitics', () => {
    const match = firstName('وبالولايات المتحدة');
    expect(match).toMatchObject({ endToken: 2, clitics: { prefixes: 'وب', offset: 2 } });
    expect(match?.entry).toMatchObject({ type: 'place', country: 'US' });
  });

  it('restores the article that lam swallowed', () => {
    expect(firstName('للولايات المتحدة')).toMatchObject({ endToken: 2, clitics: { prefixes: 'ل', offset: 1 } });
  });

  it('takes the whole word before a stem of it', () => {
    expect(firstName('باريس')).toMatchObject({ clitics: { prefixes: '', offset: 0 } });
    expect(firstName('لبنان')).toMatchObject({ clitics: { prefixes: '', offset: 0 } });
  });

  it('finds a name however its hamzas are spelled', () => {
    expect(firstName('اربيل')?.entries.some(({ type }) => type === 'place')).toBe(true);
  });

  it('finds a name whether عبد is joined to what it serves or not', () => {
    const found = (text: string) => loadGazetteer().matchNames(tokenize(text)).at(-1)?.entries[0]?.latin;
    expect(found('الملك سلمان بن عبدالعزيز')).toBe('Salman of Saudi Arabia');
    expect(found('الملك سلمان بن عبد العزيز')).toBe('Salman of Saudi Arabia');
    expect(found('على عبدالله صالح')).toBe('Ali Abdullah Saleh');
  });

  it('passes over the full stops of a spelled acronym, not over those of sentences', () => {
    expect(firstName('سي. إن. إن. قالت')).toMatchObject({ endToken: 5 });
    expect(firstName('كوريا. الشمالية')?.endToken ?? 1).toBe(1);
  });

  it('never finds a name inside a word', () => {
    expect(
      loadGazetteer()
        .matchNames(tokenize('إنسانية'))
        .filter(({ entries }) => entries.length > 0),
    ).toEqual([]);
  });

  it('finds no name behind a clitic in a word that is itself a name of people', () => {
    expect(loadGazetteer().matchNames(tokenize('فاطمة'))).toEqual([]);
    expect(loadGazetteer().matchNames(tokenize('بأطمة'))).toHaveLength(1);
  });

  it('gives shorter names before longer ones at the same place', () => {
    const ends = loadGazetteer()
      .matchNames(tokenize('كوريا الشمالية'))
      .filter(({ firstToken }) => firstToken === 0)
      .map(({ endToken }) => endToken);
    expect(ends).toEqual([...ends].sort());
    expect(ends).toContain(2);
  });

  it('knows words of names through the article and the endings of the nisba', () => {
    const classesOf = (key: string) => loadGazetteer().classesOf(key);
    expect(classesOf('الامريكيين') & WordClass.Demonym).not.toBe(0);
    expect(classesOf('الرييس') & WordClass.Title).not.toBe(0);
    expect(classesOf('محمد') & WordClass.GivenName).not.toBe(0);
    expect(classesOf('كتاب') & WordClass.GivenName).toBe(0);
  });
});
