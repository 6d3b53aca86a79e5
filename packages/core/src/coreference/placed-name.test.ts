import { parseDocument } from '../index.ts';

const aliases = (text: string, name: string) =>
  parseDocument(text).entities.find((entity) => entity.name === name)?.aliases;

describe('a body told by its place', () => {
  it('is also called by the longer form', () => {
    expect(aliases('أفادت وزارة الصحة في غزة أن الجرحى نقلوا إلى المستشفيات.', 'وزارة الصحة')).toContain(
      'وزارة الصحة في غزة',
    );
  });
  it('is not, when it is an outlet that happens to be there', () => {
    expect(aliases('قالت شبكة سي إن إن في لندن إن المحادثات مستمرة.', 'سي إن إن')).not.toContain('سي إن إن في لندن');
  });
});
