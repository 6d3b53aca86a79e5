import { parseDocument } from '../../parse-document.ts';

/** The carriers of each claim of a text, by name. */
function carriers(text: string): string[] {
  return parseDocument(text).claims.map(({ via }) => via.map(({ name }) => name).join(' > '));
}

describe('an outlet carries nothing', () => {
  it.each([
    ['قال سمير حداد، المحلل والكاتب في صحيفة الحياة، إن الجسر سيفتح.'],
    ['وقال سمير حداد، مدير وحدة الأبحاث في فيسبوك: "الأمر يتعلق بإعطاء الناس أداة جديدة".'],
    ['وقال المشرف على الدراسة التي نشرت في مجلة "الطب" إن العلاج مفيد.'],
    ['وأظهر مسح لرويترز أن الإنتاج ارتفع.'],
    ['ورافقهم المدير سمير حداد في الموقع بالإسماعيلية، مؤكدا أن العمل انتهى.'],
    ['وانتقد الوزير سمير حداد العمل في موقع بناء ملعب خليفة الدولي، مؤكدا أنه توقف.'],
  ])('where it is only who employs, what a study came out in or whose survey it is: %s', (text) => {
    expect(new Set(carriers(text))).toEqual(new Set(['']));
  });

  it.each([
    ['قال سمير حداد في صحيفة الحياة إن الجسر سيفتح.', 'الحياة'],
    ['وقال المدير سمير حداد في مقابلة نشرت في صحيفة الحياة إن الجسر سيفتح.', 'الحياة'],
    ['وقال الوزير سمير حداد في تصريح لرويترز إن الإنتاج ارتفع.', 'رويترز'],
    ['وقال المدير سمير حداد في برنامج "المساء" إن الجسر سيفتح.', 'المساء'],
  ])('but does where one spoke in it: %s', (text, medium) => {
    expect(carriers(text)).toEqual([medium]);
  });
});
