import { articleFilterOf, claimFilterOf, pageOf, readSearchState, wordsOf } from './search-state.ts';

const ID = '01a201f6-28b2-702a-a284-de6d0c440a9f';

describe('an address of a search', () => {
  test('is read as it was written', () => {
    const written = {
      q: 'البرنامج "النووي"',
      in: 'claims',
      speaker: ID,
      class: 'CALL_FOR',
      from: '2018-04-01',
      order: 'OLDEST',
    };
    expect(readSearchState(written)).toEqual(written);
  });

  test('loses what makes no sense, and nothing else', () => {
    expect(
      readSearchState({
        q: '',
        in: 'everywhere',
        speaker: 'بايدن',
        from: '2018-13-45',
        until: 'today',
        class: 'say',
        x: '1',
      }),
    ).toEqual({});
    expect(readSearchState({ q: 'قال', in: 7, country: 'us' })).toEqual({ q: 'قال' });
  });

  test('turns days that were picked the wrong way round', () => {
    expect(readSearchState({ from: '2018-05-01', until: '2018-04-01' })).toEqual({
      from: '2018-04-01',
      until: '2018-05-01',
    });
  });
});

describe('filters', () => {
  test('say only what the address says', () => {
    expect(claimFilterOf({})).toEqual({});
    expect(claimFilterOf({ q: 'قال', stance: 'DENIES', country: 'US' })).toEqual({ text: 'قال', stance: 'DENIES' });
    expect(articleFilterOf({ q: 'قال', entity: ID, stance: 'DENIES' })).toEqual({ text: 'قال', entity: ID });
  });

  test('include the last day', () => {
    const filter = claimFilterOf({ from: '2018-02-28', until: '2018-02-28' });
    expect(filter).toEqual({ from: '2018-02-28T00:00:00Z', until: '2018-03-01T00:00:00.000Z' });
  });
});

test('a page is counted from the side that its cursor stands on', () => {
  expect(pageOf({}, 20)).toEqual({ first: 20 });
  expect(pageOf({ after: 'x' }, 20)).toEqual({ first: 20, after: 'x' });
  expect(pageOf({ before: 'x' }, 20)).toEqual({ last: 20, before: 'x' });
});

test('who looks elsewhere takes the words and the time along', () => {
  expect(wordsOf({ q: 'قال', in: 'claims', speaker: ID, from: '2018-01-01', after: 'x' })).toEqual({
    q: 'قال',
    from: '2018-01-01',
  });
});
