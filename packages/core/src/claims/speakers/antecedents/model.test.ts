import { type Answer, type Atom, type Description, emptyDescription, tell } from './atoms.ts';
import { AntecedentModel, antecedentModel, featuresOf } from './model.ts';

const HEADER = 'weighed\tanswers\tword\tweight\n';
const NO_WORDS = { lemma: '', noun: '', nounOfName: '' };

function described(told: Partial<{ [A in Atom]: Answer<A> }>): Description {
  const description = emptyDescription();
  for (const [atom, answer] of Object.entries(told)) tell(description, atom as Atom, answer as never);
  return description;
}

describe('a model of antecedents', () => {
  it('adds up the weights of what a description holds, and of nothing else', () => {
    const model = new AntecedentModel(
      `${HEADER}type\tverb person\t\t1.5\nturn type\tverb last person\t\t0.25\nturn type\tverb never person\t\t-4\n`,
    );
    expect(model.score(described({ want: 'verb', type: 'person', turn: 'last' }), NO_WORDS)).toBe(1.75);
    expect(model.score(described({ want: 'noun', type: 'person', turn: 'last' }), NO_WORDS)).toBe(0);
  });

  it('weighs words of their own', () => {
    const model = new AntecedentModel(`${HEADER}noun\tnoun article person\tمدرب\t2\n`);
    const candidate = described({ want: 'noun', type: 'person', definite: 'article' });
    expect(model.score(candidate, { ...NO_WORDS, noun: 'مدرب' })).toBe(2);
    expect(model.score(candidate, { ...NO_WORDS, noun: 'مصدر' })).toBe(0);
  });

  it('names features as the rows of its weights name them', () => {
    const candidate = described({ want: 'verb', type: 'person', turn: 'last' });
    const words = { ...NO_WORDS, lemma: 'قال' };
    const rows = featuresOf(candidate, words).map((name) => `${name}\t1`);
    expect(new AntecedentModel(HEADER + rows.join('\n')).score(candidate, words)).toBe(rows.length);
  });

  it.each([
    ['a template that there is not', 'shoe size\tverb 43\t\t1', ':2: no template "shoe size"'],
    ['an answer that there is not', 'type\tverb horse\t\t1', ':2: "horse" is no answer to type'],
    ['a weight that is no number', 'type\tverb person\t\theavy', ':2: "heavy" is no number'],
  ])('says where its weights hold %s', (_name, row, problem) => {
    expect(() => new AntecedentModel(`${HEADER}${row}\n`)).toThrow(problem);
  });

  it('has weights', () => {
    const spoke = { want: 'verb', type: 'person', agrees: 'yes', hasName: 'yes' } as const;
    const last = described({ ...spoke, turn: 'last', spoke: '1' });
    const longAgo = described({ ...spoke, turn: '3+', spoke: '10+' });
    const words = { ...NO_WORDS, lemma: 'قال' };
    expect(antecedentModel().score(last, words)).toBeGreaterThan(antecedentModel().score(longAgo, words));
  });
});
