import { parseDocument } from '../../parse-document.ts';

/** Each claim of a text as `cue | who says it | who says it with him`. */
function read(text: string): string[] {
  const { claims, entities } = parseDocument(text);
  return claims.map(({ cue, speaker }) => {
    const name = 'entity' in speaker ? entities[speaker.entity]?.name : speaker.description;
    const jointly = 'entity' in speaker ? speaker.jointly.map((entity) => entities[entity]?.name) : [];
    return `${cue.map(({ start, end }) => text.slice(start, end)).join(' ')} | ${name} | ${jointly.join(', ')}`;
  });
}

describe('two who were named side by side', () => {
  it.each([
    [
      'a noun for two people',
      'التقى الوزير سعيد حداد ونظيره التونسي خميس الجهيناوي أمس. وأكد المسؤولان ضرورة التعاون.',
      'أكد | سعيد حداد | خميس الجهيناوي',
    ],
    [
      'a verb in the dual',
      'وانتشرت شائعات عن زواج سمية الخشاب وأحمد سعد. وأكدا أن ما يجمعهما هو العمل.',
      'أكدا | سمية الخشاب | أحمد سعد',
    ],
    [
      'a verb whose letters no noun has',
      'وانتشرت شائعات عن زواج سمية الخشاب وأحمد سعد. واعتبرا أن ما حدث مجرد مزحة.',
      'اعتبرا | سمية الخشاب | أحمد سعد',
    ],
    [
      'a noun for two countries',
      'وتوقفت الحرب بين إثيوبيا وإريتريا. وأعلنت الدولتان انتهاء النزاع.',
      'أعلنت | إثيوبيا | إريتريا',
    ],
    [
      'those who have just spoken',
      'وأفاد مصدران أمنيان بأن الجيش انسحب من أمام محمد علي وسعيد حداد، وأضافا أن المدينة خالية.',
      'أضافا | مصدران أمنيان | ',
    ],
  ])('are whom it means: %s', (_name, text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it.each([
    ['three', 'وتوقفت الحرب بين إثيوبيا وإريتريا والصومال. وأعلنت الدولتان انتهاء النزاع.', 'أعلنت | الدولتان | '],
    ['a word that only ends so', 'وتوقفت الحرب بين إثيوبيا وإريتريا. وقال البيان إن النزاع انتهى.', 'قال | البيان | '],
  ])('are not %s', (_name, text, claim) => {
    expect(read(text)).toContain(claim);
  });
});
