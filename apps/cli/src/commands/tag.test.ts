import { tagConll } from './tag.ts';

describe('tagConll', () => {
  it('writes a tag for each token and keeps blank lines', () => {
    const lines = tagConll('زار\nباريس\n\nوعاد\n').split('\n');
    expect(lines.map((line) => line.split('\t')[0])).toEqual(['زار', 'باريس', '', 'وعاد', '']);
    expect(lines[1]).toBe('باريس\tB-LOC');
    expect(lines[2]).toBe('');
  });

  it('reads the first of several columns', () => {
    expect(tagConll('باريس O\r\n')).toBe('باريس\tB-LOC\n');
  });

  it('gives nothing for nothing', () => {
    expect(tagConll('')).toBe('');
  });

  it('tags every sentence of a long file', () => {
    const output = tagConll('في\nباريس\n\n'.repeat(450));
    expect(output.match(/B-LOC/g)).toHaveLength(450);
  });
});
