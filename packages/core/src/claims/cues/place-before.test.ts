import { parseDocument } from '../../parse-document.ts';

describe('a country before its verb', () => {
  it.each([
    ['وقال حازم نجار إن إسرائيل أبلغت الفصائل المعارضة أن العمل مستمر.', 'إسرائيل'],
    ['وقال حازم نجار إن إسرائيل وجهت للوزير السابق اتهامات بالتجسس.', 'إسرائيل'],
    ['وقال حازم نجار إن وزارة الصحة حذرت السكان من أن الماء ملوث.', 'وزارة الصحة'],
  ])('speaks in %s', (text, name) => {
    const { claims, entities } = parseDocument(text);
    const speaker = claims.at(-1)?.speaker;
    expect(speaker && 'entity' in speaker ? entities[speaker.entity]?.name : null).toBe(name);
  });
});
