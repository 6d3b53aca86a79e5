import { type Example, learnWeights, scoreOf } from './log-linear.ts';

const candidate = (isRight: boolean, ...features: string[]) => ({ isRight, isRuled: false, features });

function example(right: string[], wrong: string[]): Example {
  return { share: 1, candidates: [candidate(true, ...right), candidate(false, ...wrong)] };
}

describe('a log-linear model', () => {
  it('learns what tells the right candidate', () => {
    const weights = learnWeights(Array.from({ length: 20 }, () => example(['near', 'man'], ['far', 'man'])));
    expect(scoreOf(weights, ['near'])).toBeGreaterThan(0.2);
    expect(scoreOf(weights, ['far'])).toBeLessThan(-0.2);
    expect(Math.abs(scoreOf(weights, ['man']))).toBeLessThan(0.05);
  });

  it('weighs nothing that it has hardly seen', () => {
    const weights = learnWeights([
      example(['once'], ['other']),
      ...Array.from({ length: 5 }, () => example(['a'], ['b'])),
    ]);
    expect(scoreOf(weights, ['once', 'other'])).toBe(0);
  });

  it('gives the same weights again', () => {
    const examples = Array.from({ length: 9 }, (_, at) => example([`a${at % 3}`], [`b${at % 2}`]));
    expect([...learnWeights(examples)]).toEqual([...learnWeights(examples)]);
  });

  it('learns nothing where none or all are right', () => {
    const none: Example = { share: 1, candidates: [candidate(false, 'a'), candidate(false, 'b')] };
    const all: Example = { share: 1, candidates: [candidate(true, 'a'), candidate(true, 'b')] };
    expect([...learnWeights(Array.from({ length: 5 }, () => [none, all]).flat())]).toEqual([]);
  });
});
