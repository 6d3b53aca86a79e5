import { layoutDocument } from '../layout/layout-document.ts';
import type { NameMention } from '../model/mention.ts';
import type { EntityType } from '../model/vocabulary.ts';
import { segment } from '../segment.ts';
import { resolveCoreference } from './resolve-coreference.ts';

const BRACKET = { '[': 'person', '{': 'organization', '<': 'place' } as const;

/** Reads `[person]`, `{organization}` and `<place>` out of a text and resolves them. */
function resolve(marked: string) {
  let text = '';
  const spans: { start: number; end: number; type: EntityType }[] = [];
  for (const char of marked) {
    if (char in BRACKET) spans.push({ start: text.length, end: -1, type: BRACKET[char as keyof typeof BRACKET] });
    else if (']}>'.includes(char)) (spans.at(-1) as { end: number }).end = text.length;
    else text += char;
  }
  const segmented = segment(text, layoutDocument(text));
  const names = spans.map(({ start, end, type }): NameMention => {
    const firstToken = segmented.tokens.findIndex((token) => token.end > start);
    const endToken = segmented.tokens.findIndex((token) => token.end >= end) + 1;
    const shared = { known: null, roles: [], confidence: 1, nestedIn: null, rule: 'test', form: 'name' as const };
    return { start, end, type, text: text.slice(start, end), firstToken, endToken, ...shared };
  });
  const { mentions, entities } = resolveCoreference(segmented, names);
  return entities.map(({ name, mentions: indexes }) => [name, ...indexes.map((index) => mentions[index]?.text)]);
}

describe('people', () => {
  it('links a surname to the full name, wherever that stands', () => {
    expect(resolve('قال [كيري] أمس. وكان [جون كيري] وزيرا.')).toEqual([['جون كيري', 'كيري', 'جون كيري']]);
  });

  it('keeps people of one surname apart and gives the bare surname to the one named last', () => {
    expect(resolve('التقى [بيل كلينتون] الوفد. وقالت [هيلاري كلينتون] إن [كلينتون] سافر.')).toEqual([
      ['بيل كلينتون', 'بيل كلينتون'],
      ['هيلاري كلينتون', 'هيلاري كلينتون', 'كلينتون'],
    ]);
  });

  it('sees one person in spellings of a foreign name', () => {
    expect(resolve('قال [أنطونيو غوتيريش] أمس، وأضاف [جوتيريش] اليوم.')).toHaveLength(1);
  });

  it('sees one person in a name with more and with fewer forefathers', () => {
    expect(resolve('زار [محمد بن نايف بن عبدالعزيز] المدينة، وكان [محمد بن نايف] هناك.')).toHaveLength(1);
  });

  it('keeps a father and his son apart', () => {
    expect(resolve('خلف [سلمان بن عبدالعزيز] أخاه، وجاء [محمد بن سلمان بن عبدالعزيز] بعده.')).toHaveLength(2);
  });

  it('reads عبد الله as عبدالله', () => {
    expect(resolve('قال [عبد الله صالح] كذا، وقال [عبدالله صالح] كذا.')).toHaveLength(1);
  });

  it('leaves the marks of a hashtag out of the name', () => {
    expect(resolve('قال [دونالد #ترمب] كذا.')[0]?.[0]).toBe('دونالد ترمب');
  });
});

describe('organizations', () => {
  it('links what brackets give as another form', () => {
    expect(resolve('طالب {الاتحاد الدولي لكرة القدم} ({فيفا}) بذلك، ورد {فيفا} سريعا.')).toEqual([
      ['الاتحاد الدولي لكرة القدم', 'الاتحاد الدولي لكرة القدم', 'فيفا', 'فيفا'],
    ]);
  });

  it('keeps bodies apart that differ in their country', () => {
    expect(resolve('قالت {وزارة الدفاع الروسية} كذا، ونفت {وزارة الدفاع الأميركية} ذلك.')).toHaveLength(2);
  });

  it('links a shortened name to the long one', () => {
    expect(resolve('وفقا ل{معهد ستوكهولم لدراسات السلام}، وقال {معهد ستوكهولم} كذا.')).toHaveLength(1);
  });

  it('restores the article that لل swallows', () => {
    expect(resolve('قال مسؤول ل{لأمم المتحدة} كذا، وردت {الأمم المتحدة}.')).toEqual([
      ['الأمم المتحدة', 'لأمم المتحدة', 'الأمم المتحدة'],
    ]);
  });
});

test('names a body as a subject is named, where the text has that form', () => {
  const [body] = resolve('اتهم التقرير {الحوثيين} بالهجوم. ونفى {الحوثيون} ذلك.');
  expect(body?.[0]).toBe('الحوثيون');
});
