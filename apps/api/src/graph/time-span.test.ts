import { getOperationAST, parse } from 'graphql';
import { makeSchema } from '../build-schema.ts';
import { planOperation } from '../plan/plan-operation.ts';

const schema = makeSchema();

function plan(source: string) {
  const document = parse(source);
  const operation = getOperationAST(document);
  return operation && planOperation(schema, document, operation, {});
}

const spanOf = (from: string, until: string) => `from: "${from}", until: "${until}"`;

test.each([
  ['articles', (span: string) => `{ articles(${span}) { totalCount } }`],
  ['claims', (span: string) => `{ claims(${span}) { totalCount } }`],
  ['a filter within filters', (span: string) => `{ claims(filter: { or: [{ not: { ${span} } }] }) { totalCount } }`],
  ['articles of an entity', (span: string) => `{ person(name: "x") { articles(${span}) { totalCount } } }`],
  ['repeated claims', (span: string) => `{ repeatedClaims(${span}) { totalCount } }`],
  ['citations', (span: string) => `{ citationGraph(${span}) { claims } }`],
  ['changes', (span: string) => `{ auditTrail(${span}) { totalCount } }`],
])('a time that ends before it begins is refused: %s', (_what, ask) => {
  const reversed = ask(spanOf('2018-05-01', '2018-04-01T12:00:00Z'));
  expect(() => plan(reversed)).toThrow(
    expect.objectContaining({
      message: '"until" (2018-04-01T12:00:00.000Z) is before "from" (2018-05-01T00:00:00.000Z).',
      extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }),
      nodes: [expect.objectContaining({ kind: 'Field' })],
    }),
  );
  expect(plan(ask(spanOf('2018-05-01', '2018-05-01')))).not.toBeNull();
  expect(plan(ask(spanOf('2018-04-30T23:00:00-02:00', '2018-05-01T01:00:00Z')))).not.toBeNull();
});
