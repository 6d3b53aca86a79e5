import { RareWords } from './rare-words.ts';

/** Words of all lengths from none, many of the same first letters, as forms of one verb are. */
const listed = Array.from({ length: 5_000 }, (_, number) =>
  [...number.toString(7)].map((digit) => 'ابتثجحخ'.charAt(Number(digit))).join(''),
).concat('');

describe('a map of listed words', () => {
  it('gives what a map gives, of words it has and of words it lacks', () => {
    const map = new Map<string, number>();
    const rare = new RareWords<number>();
    for (const [index, word] of listed.entries()) {
      if (index % 3 === 0) continue;
      map.set(word, index);
      rare.set(word, index);
    }
    for (const word of listed.flatMap((one) => [one, `و${one}`, `${one}ه`])) {
      expect(rare.get(word)).toBe(map.get(word));
      expect(rare.has(word)).toBe(map.has(word));
    }
    expect([...rare]).toEqual([...map]);
  });

  it('takes its words at once too, the last value of each', () => {
    const rare = new RareWords([
      ['قال', 1],
      ['كتب', 2],
      ['قال', 3],
    ]);
    expect([rare.get('قال'), rare.get('كتب'), rare.size]).toEqual([3, 2, 2]);
  });

  it('has no word where a text is over', () => {
    expect(new RareWords([['undefined', 1]]).get([][0])).toBeUndefined();
  });

  it('looks few of the words up that it lacks', () => {
    const rare = new RareWords(listed.map((word) => [word, true] as const));
    const lookUp = jest.spyOn(Map.prototype, 'get').mockClear();
    const asked = listed.flatMap((word) => [`م${word}`, `ي${word}ن`, `${word}ين`]);
    for (const word of asked) rare.get(word);
    const tried = lookUp.mock.calls.length;
    lookUp.mockRestore();
    expect(tried).toBeLessThan(asked.length / 8);
  });
});
