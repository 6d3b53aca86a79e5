import { parseDocument } from '../index.ts';

const aliases = (text: string, name: string) =>
  parseDocument(text).entities.find((entity) => entity.name === name)?.aliases;

describe('a body told by its place', () => {
  it('is also called by the longer form', () => {
    expect(aliases('أفادت وزارة الصحة في غزة أن الجرحى نقلوا إلى المستشفيات.', 'وزارة الصحة')).toContain(
      'وزارة الصحة في غزة',
    );
  });
  it.each([
    ['أدانت هيئة الطيران المدني بالإمارات الحادث.', 'هيئة الطيران المدني', 'هيئة الطيران المدني بالإمارات'],
    ['أعلنت إدارة التعليم في محافظة إدلب النتائج.', 'إدارة التعليم', 'إدارة التعليم في محافظة إدلب'],
    ['وفق ما ذكرته وكالة الأنباء السعودية الرسمية أمس.', 'وكالة الأنباء السعودية', 'وكالة الأنباء السعودية الرسمية'],
  ])('by ب, with the sort of place, with an adjective: %s', (text, name, longer) => {
    expect(aliases(text, name)).toContain(longer);
  });
  it('is not, when it is an outlet that happens to be there', () => {
    expect(aliases('قالت شبكة سي إن إن في لندن إن المحادثات مستمرة.', 'سي إن إن')).not.toContain('سي إن إن في لندن');
  });
});
