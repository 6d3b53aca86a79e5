import { ClaimWordClass, loadClaimWords } from './claim-words.ts';

describe('the words around statements', () => {
  it.each(ClaimWordClass)('has a word for %s', (kind) => {
    expect(loadClaimWords().of(kind).length).toBeGreaterThan(0);
  });

  it('tells a word as it is written from its match key', () => {
    const words = loadClaimWords();
    expect(words.has('trade', 'إعلامي')).toBe(true);
    expect(words.has('trade', 'اعلامي')).toBe(false);
    expect(words.hasKey('trade', 'اعلامي')).toBe(true);
  });

  it('knows a word in its own class only', () => {
    expect(loadClaimWords().has('court', 'محكمة')).toBe(true);
    expect(loadClaimWords().has('label', 'محكمة')).toBe(false);
  });
});
