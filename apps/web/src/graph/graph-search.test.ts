import { kindsIn, leastIn, neighbourVariables, openedIn, readGraphSearch } from './graph-search.ts';

describe('the address of the graph', () => {
  it('keeps what it knows', () => {
    expect(readGraphSearch({ around: 'person:1', size: 'large', zoom: '3', least: '4' })).toEqual({
      around: 'person:1',
      size: 'large',
      least: '4',
    });
    expect(readGraphSearch({ size: 'endless' })).toEqual({});
  });

  it('names each whose neighbours are shown once, and not too many', () => {
    expect(openedIn({ around: 'a,b,,a' })).toEqual(['a', 'b']);
    expect(openedIn({ around: Array.from({ length: 100 }, (_, at) => `p${at}`).join(',') })).toHaveLength(24);
  });

  it('shows all kinds of links unless it names some that there are', () => {
    expect(kindsIn({ by: 'QUOTATION,RUMOUR' })).toEqual(['QUOTATION']);
    expect(kindsIn({ by: 'RUMOUR' })).toHaveLength(3);
  });

  it('takes for a strength what can be one', () => {
    expect([leastIn({ least: '4' }), leastIn({ least: '-3' }), leastIn({ least: 'many' }), leastIn({})]).toEqual([
      4, 1, 1, 1,
    ]);
  });

  it('asks within a time only where it gives days', () => {
    expect(neighbourVariables('person:1', { from: '2018-04-01', until: 'later' })).toMatchObject({
      timed: true,
      from: '2018-04-01',
    });
    expect(neighbourVariables('person:1', { from: '2018-04-01', until: 'later' })).not.toHaveProperty('until');
    expect(neighbourVariables('person:1', {}).timed).toBe(false);
  });
});
