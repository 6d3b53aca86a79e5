import { articleVariables, claimVariables, entityIdOf, openView, readEntitySearch } from './entity-search.ts';

describe('the address of an entity’s page', () => {
  it('keeps what it knows and drops what it does not', () => {
    expect(readEntitySearch({ view: 'of', with: '7', from: '2018-01-01', page: '3' })).toEqual({
      view: 'of',
      with: '7',
      from: '2018-01-01',
    });
    expect(readEntitySearch({ view: 'everything', after: 7 })).toEqual({});
  });

  it('names the entity by type and id', () => {
    expect(entityIdOf('people', '7')).toBe('person:7');
    expect(entityIdOf('places', '7')).toBe('place:7');
  });

  it('opens the first list that holds something', () => {
    expect(openView('person:1', {}, { said: 3, of: 1, carried: 0 })).toBe('said');
    expect(openView('person:1', {}, { said: 0, of: 0, carried: 2 })).toBe('carried');
    expect(openView('person:1', {}, { said: 0, of: 0, carried: 0 })).toBe('articles');
    expect(openView('place:1', {}, { said: 17, of: 4022, carried: 2 })).toBe('of');
    expect(openView('place:1', {}, { said: 3, of: 0, carried: 0 })).toBe('said');
    expect(openView('person:1', { view: 'of' }, { said: 3, of: 0, carried: 0 })).toBe('of');
  });

  it('asks whom the words are about where it speaks, and who says them elsewhere', () => {
    expect(claimVariables('person:1', 'said', { with: '2' })).toEqual({
      first: 20,
      spoken: true,
      filter: { speaker: 'person:1', about: '2' },
    });
    expect(claimVariables('person:1', 'of', { with: '2', class: 'DENY' }).filter).toEqual({
      about: 'person:1',
      speaker: '2',
      class: 'DENY',
    });
    expect(claimVariables('person:1', 'carried', { outlet: '3' }).filter).toEqual({ via: 'person:1', outlet: '3' });
    expect(articleVariables('person:1', { with: '2', class: 'DENY', after: 'x' })).toEqual({
      first: 20,
      after: 'x',
      filter: { mentions: ['person:1', '2'] },
    });
  });
});
