import { getOperationAST, getVariableValues, parse } from 'graphql';
import { makeSchema } from '../build-schema.ts';
import { planOperation } from './plan-operation.ts';

const schema = makeSchema();

function planner(source: string) {
  const document = parse(source);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('There is no operation.');
  return (variables: Record<string, unknown> = {}) => {
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    if (coerced === undefined) throw new Error('The variables do not fit.');
    return planOperation(schema, document, operation, coerced);
  };
}

describe('a plan', () => {
  const plan = planner(`query ($name: String, $first: Int, $stance: Stance, $more: Boolean! = false) {
    claims(speaker: $name, first: $first, stance: $stance) { nodes { content cue @include(if: $more) } }
  }`);

  test('is the same statement for other values, which come as parameters', () => {
    const one = plan({ name: 'بايدن', first: 2 });
    const other = plan({ name: "x'; --", first: 3 });
    expect(one?.text).toBe(other?.text);
    expect(one?.values).not.toEqual(other?.values);
    expect(other?.text).not.toContain('--');
  });

  test('is another statement when other things are given or asked for', () => {
    const texts = [{}, { name: 'x' }, { stance: 'DENIES' }, { more: true }, { name: null }].map((v) => plan(v)?.text);
    expect(new Set(texts.slice(0, 4)).size).toBe(4);
    expect(texts[4]).toBe(texts[0]);
  });

  test('reads nothing for a question about the schema', () => {
    expect(planner('{ __typename __schema { types { name } } }')()).toBeNull();
  });

  test('writes a response key as it is, also one longer than a name of PostgreSQL', () => {
    const key = 'a'.repeat(80);
    const text = planner(`{ ${key}: people { totalCount } ${key}b: people { totalCount } }`)()?.text;
    expect(text).toContain(`"${key}":`);
    expect(text).toContain(`"${key}b":`);
  });

  test('nests no deeper for a thousand fields than for a few', () => {
    const fields = Array.from({ length: 1000 }, (_, index) => `a${index}: title`).join(' ');
    const text = planner(`{ articles { nodes { ${fields} } } }`)()?.text ?? '';
    let depth = 0;
    let deepest = 0;
    for (const character of text) {
      depth += character === '(' ? 1 : character === ')' ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    expect(deepest).toBeLessThan(40);
  });
});

describe('the cost', () => {
  const refusal = expect.objectContaining({ extensions: expect.objectContaining({ code: 'QUERY_TOO_COSTLY' }) });
  const nested = planner(`query ($first: Int) {
    people(first: $first) { nodes { articles(first: $first) { nodes { people { claims(first: $first) { nodes { id } } } } } } }
  }`);

  test('is reckoned from the sizes that a request asks for', () => {
    expect(nested({ first: 5 })).not.toBeNull();
    expect(() => nested({ first: 100 })).toThrow(refusal);
  });

  test('counts what is read to be counted', () => {
    const counted = (parts: string) => planner(`{ people(first: 100) { nodes { claims { ${parts} } } } }`);
    expect(counted('facets(by: STANCE) { count } timeline(per: DAY) { count }')()).not.toBeNull();
    expect(counted('facets(by: STANCE) { count } a: facets(by: CLASS) { count } timeline(per: DAY) { count }')).toThrow(
      refusal,
    );
    const paths = Array.from({ length: 30 }, (_, index) => `p${index}: path(from: "a", to: "b") { length }`);
    expect(planner(`{ ${paths.join(' ')} }`)).toThrow(refusal);
  });

  test('counts one of the types that an entity can be, not all', () => {
    const claims = (selection: string) => planner(`{ claims(first: 100) { nodes { speaker { ${selection} } } } }`);
    const articles = 'articles(first: 100) { nodes { people { id } } }';
    expect(
      claims(`... on Person { ${articles} } ... on Place { ${articles} } ... on Organization { ${articles} }`)(),
    ).not.toBeNull();
  });
});

test('a list that could be without end is cut without being asked', () => {
  expect(planner('{ citationGraph { claims } }')()?.values).toContain(20);
  expect(planner('{ person(name: "x") { quotedBy { claims } } }')()?.values).toContain(20);
});

describe('a filter', () => {
  const plan = planner('query ($filter: ClaimFilter) { claims(filter: $filter) { nodes { id } } }');

  test('is another statement in another shape, and the same for other values', () => {
    const one = plan({ filter: { or: [{ speaker: 'بايدن' }, { named: true }] } });
    const same = plan({ filter: { or: [{ speaker: 'أوباما' }, { named: true }] } });
    expect(one?.text).toBe(same?.text);
    expect(one?.values).not.toEqual(same?.values);
    for (const filter of [{ or: [{ speaker: 'x' }] }, { and: [{ speaker: 'x' }, { named: true }] }, {}]) {
      expect(plan({ filter })?.text).not.toBe(one?.text);
    }
  });

  test('of more than fifty parts is refused', () => {
    const or = Array.from({ length: 60 }, () => ({ speaker: 'x' }));
    expect(() => plan({ filter: { or } })).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'QUERY_TOO_COSTLY' }) }),
    );
  });
});
