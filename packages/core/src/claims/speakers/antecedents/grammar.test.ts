import { type Answer, type Atom, type Description, emptyDescription, tell } from './atoms.ts';
import { isExcluded, leavesOpen } from './grammar.ts';

type Told = Partial<{ [A in Atom]: Answer<A> }>;

function described(told: Told): Description {
  const description = emptyDescription();
  for (const [atom, answer] of Object.entries(told)) tell(description, atom as Atom, answer as never);
  return description;
}

const HE: Told = { want: 'noun', type: 'person', hasName: 'yes', definite: 'article', agrees: 'yes', named: '1' };

describe('whom grammar excludes', () => {
  it.each<[string, Told, Told]>([
    ['a man for قالت', { agrees: 'no' }, { agrees: 'open' }],
    ['one for قالوا', { agrees: 'one-of-many' }, { agrees: 'many' }],
    ['somebody from elsewhere for رئيس الوزراء الياباني', { country: 'other' }, { country: 'open' }],
    ['anybody named for مسؤول', { definite: 'no' }, { definite: 'annexed' }],
    ['him whose words hold the noun', { holder: 'yes' }, { holder: 'no' }],
    ['him whose the source is', { owns: 'yes' }, { owns: 'yes', type: 'organization' }],
    ['who is not called شقيق for شقيق القتيل', { noun: 'relation' }, { noun: 'relation', bears: 'yes' }],
    ['the president of another house', { bears: 'yes', bearsWords: 'no' }, { bears: 'yes', bearsWords: 'some' }],
    ['a former minister', { bears: 'former' }, { bears: 'yes' }],
    [
      'the spokesman of others',
      { definite: 'annexed', bearsWords: 'no', beside: 'yes' },
      { definite: 'annexed', bearsWords: 'no', beside: 'yes', besideWords: 'yes' },
    ],
    [
      'who has not spoken for أضاف',
      { want: 'verb', adds: 'yes', turn: 'never' },
      { want: 'verb', adds: 'yes', turn: '1' },
    ],
    [
      'who is named behind متحدث باسم الشركة',
      { want: 'later', definite: 'no', speaksFor: 'yes' },
      { want: 'later', definite: 'no' },
    ],
    [
      'who is named later, with another title',
      { want: 'later', bears: 'no', bearsWords: 'no' },
      { want: 'later', bears: 'open', bearsWords: 'no' },
    ],
    ['whom the words of أعلن المدير name', { want: 'later', named: '0' }, { want: 'later', named: '1' }],
  ])('is %s', (_name, excluded, possible) => {
    expect(isExcluded(described({ ...HE, ...excluded }))).toBe(true);
    expect(isExcluded(described({ ...HE, ...possible }))).toBe(false);
  });
});

describe('what the rules leave open', () => {
  it.each<[string, Told, boolean]>([
    ['a source without a name', { hasName: 'no', type: 'unnamed' }, true],
    ['the person who spoke last, for a noun', { turn: 'last' }, true],
    ['a person whom the words of a noun have told', { turn: '1' }, false],
    ['a person who bears the title', { turn: 'last', bears: 'yes' }, false],
    ['a body that a noun tells of', { type: 'organization', agrees: 'open' }, false],
    ['a body that agrees with its verb', { want: 'verb', type: 'organization' }, false],
    ['a body of which nothing tells that it agrees', { want: 'verb', type: 'organization', agrees: 'open' }, true],
    ['a person before a verb', { want: 'verb', turn: '1' }, true],
  ])('is told of %s', (_name, told, isOpen) => {
    expect(leavesOpen(described({ ...HE, ...told }))).toBe(isOpen);
  });
});
