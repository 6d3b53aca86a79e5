import { parseDocument } from '../parse-document.ts';

const bodies = (text: string) =>
  parseDocument(text)
    .entities.filter(({ type }) => type === 'organization')
    .map(({ name }) => name);

const speakers = (text: string) => {
  const { claims, entities } = parseDocument(text);
  return claims.map(({ speaker }) => ('entity' in speaker ? entities[speaker.entity]?.name : speaker.kind));
};

describe('bodies that nobody listed, named by a phrase', () => {
  it.each([
    ['وقد طلبت الاثنين الوكالة الروسية لتنظيم الاتصالات من الشركة التوقف.', 'الوكالة الروسية لتنظيم الاتصالات'],
    [
      'أعلن المكتب الإعلامي لرئيس الوزراء العراقي، الخميس، أن القوات دخلت المدينة.',
      'المكتب الإعلامي لرئيس الوزراء العراقي',
    ],
    ['وصرحت شرطة حماس التي تسيطر على القطاع في بيان أنها أغلقت المقر.', 'شرطة حماس'],
    ['وقالت دار كريتسي للمزادات إنها الحقيبة الأغلى في العالم.', 'دار كريتسي للمزادات'],
    ['تجاوزت الإيرادات ثلاثة مليارات دولار بحسب Strategy Analytics في تقرير.', 'Strategy Analytics'],
    ['وقال المركزي التركي إنه سيتخذ الخطوات اللازمة لكبح التضخم.', 'المركزي التركي'],
  ])('%s', (text, name) => {
    expect(bodies(text)).toContain(name);
  });

  it.each([
    ['تحويل المبلغ من الريال العماني إلى اليورو عبر المصرف.', 'الريال'],
    ['حوكمت بتهمة الانتماء إلى تنظيم "إرهابي" في البلاد.', 'إرهابي'],
    ['تقدمت سيدة تبلغ 27 عاما وأم لأربعة أطفال بشكوى.', 'وأم'],
    ['وأعلن التجمع ضوابط لتنظيم الاتصالات أمس.', 'التجمع ضوابط لتنظيم الاتصالات'],
    ['اجتمعت اللجنة لدراسة المشروع أمس.', 'اللجنة لدراسة المشروع'],
  ])('%s names no %s', (text, none) => {
    expect(bodies(text)).not.toContain(none);
  });
});

describe('people called again by a part of their name', () => {
  it('knows a surname of two words', () => {
    expect(
      speakers('أكد المهندس إبراهيم بن محمد الجار الله أن المهرجان نجح. وأوضح الجار الله أن المهرجان يحظى بدعم.'),
    ).toEqual(['إبراهيم بن محمد الجار الله', 'إبراهيم بن محمد الجار الله']);
  });

  it('reads a particle apart from its name as one with it', () => {
    expect(speakers('وقال وزير الخارجية المغربي ناصر بوريطة إن الأمر واضح. وتابع بو ريطة: "بدأ الحزب يهدد".')).toEqual([
      'ناصر بوريطة',
      'ناصر بوريطة',
    ]);
  });

  it('takes a word between commas behind a given name for the surname', () => {
    expect(speakers('قال القائد المتقاعد، جان-بول بالوميروس، الرئيس السابق للأركان، إن النظام وعد بذلك.')).toEqual([
      'جان-بول بالوميروس',
    ]);
  });
});
