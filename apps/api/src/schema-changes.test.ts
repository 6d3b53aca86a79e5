import { compareSchemas } from '../scripts/compare-schemas.ts';

const PROMISED = `
  type Query { claims(first: Int, speaker: String): [Claim!]! }
  type Claim { id: ID!, content: String! }
  enum Stance { ASSERTS DENIES }
  input ClaimFilter { cue: String }
`;
const compare = (from: string, to: string, today = '2026-12-01', decided: string[] = []) =>
  compareSchemas(PROMISED, PROMISED.replace(from, to), { decided, today });

test.each([
  ['a field that goes', ', content: String!', '', "Field 'content' was removed from object type 'Claim'"],
  [
    'a result that may be null',
    'content: String!',
    'content: String',
    "'Claim.content' changed type from 'String!' to",
  ],
  ['an argument that must be given', 'first: Int,', 'first: Int!,', "'first' on field 'Query.claims'"],
  ['an enum value that goes', ' DENIES', '', "Enum value 'DENIES' was removed from enum 'Stance'"],
])('%s is refused', async (_name, from, to, message) => {
  const { refused } = await compare(from, to);
  expect(refused).toEqual([expect.stringContaining(message)]);
});

test.each([
  ['a new field', 'id: ID!', 'id: ID!, lemma: String'],
  ['a new argument that may be left out', 'first: Int,', 'first: Int, about: String,'],
  [
    'a deprecation that names its last day',
    'content: String!',
    'content: String! @deprecated(reason: "Until 2027-08-01.")',
  ],
])('%s breaks nothing and is listed', async (_name, from, to) => {
  const { refused, changes } = await compare(from, to);
  expect(refused).toEqual([]);
  expect(changes.length).toBeGreaterThan(0);
});

test.each([
  ['field', 'id: ID!', 'old: Int', 'old: Int @deprecated(reason: "Use claims. Until 2027-06-01.")'],
  ['argument', 'first: Int,', 'size: Int,', 'size: Int @deprecated(reason: "Use first. Until 2027-06-01."),'],
  ['enum value', 'ASSERTS', 'HOLDS', 'HOLDS @deprecated(reason: "Use ASSERTS. Until 2027-06-01.")'],
  ['input field', 'cue: String', 'verb: String', 'verb: String @deprecated(reason: "Use cue. Until 2027-06-01.")'],
])('a deprecated %s goes once its last day is over, not before', async (_kind, beside, plain, deprecated) => {
  const after = (what: string) => PROMISED.replace(beside, `${beside} ${what}`);
  const gone = (today: string, from = deprecated) => compareSchemas(after(from), PROMISED, { decided: [], today });
  expect((await gone('2027-06-01')).refused).toHaveLength(1);
  expect((await gone('2027-06-02')).refused).toEqual([]);
  expect((await gone('2027-06-02', plain)).refused).toHaveLength(1);
});

test('a deprecation without a last day is refused', async () => {
  const { refused } = await compare('content: String!', 'content: String! @deprecated(reason: "Use excerpt.")');
  expect(refused).toEqual([expect.stringContaining("'Claim.content' is deprecated without a day")]);
});

test('a break that was decided on passes, and only that one', async () => {
  const decided = ["- Field 'content' was removed from object type 'Claim': it held more than the speaker’s words."];
  expect((await compare(', content: String!', '', '2026-12-01', decided)).refused).toEqual([]);
  expect((await compare(' DENIES', '', '2026-12-01', decided)).refused).toHaveLength(1);
});
