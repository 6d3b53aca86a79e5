import { parseDocument } from '../../parse-document.ts';

/** What is said, claim by claim. */
function contents(text: string): string[] {
  return parseDocument(text).claims.map(({ content }) =>
    content.map(({ start, end }) => text.slice(start, end)).join(' '),
  );
}

describe('what is said without a link', () => {
  it('begins where the first person does, or a word that begins a sentence of its own', () => {
    expect(contents('وقال المدير سنبيع الأسهم غدا.')).toEqual(['سنبيع الأسهم غدا']);
    expect(contents('وقال سامي نجار للصحفيين لن نقبل بهذا العرض.')).toEqual(['لن نقبل بهذا العرض']);
    expect(contents('وتقول الصحيفة يبدو أن التوتر يتصاعد.')).toEqual(['يبدو أن التوتر يتصاعد']);
    expect(contents('وقال المدير أعتقد أن الأمر صعب.')).toEqual(['أعتقد أن الأمر صعب']);
  });

  it('is left where a link follows, or where a noun only begins alike', () => {
    expect(contents('وقال الوزير الذي لن يترشح إن الوضع صعب.')).toEqual(['الوضع صعب']);
    expect(contents('قال المدير سنوات من العمل.')).toEqual([]);
    expect(contents('وأضاف البديل سامي نجار الهدف الثاني فيما يبدو أنها مباراته الأخيرة.')).toEqual([]);
  });
});

describe('what is announced as one’s own', () => {
  it('is no one who announces it', () => {
    expect(contents('قال سامي نجار إنه بخير. وأعلن معارضته للاتفاق.')).toEqual(['إنه بخير', 'معارضته للاتفاق']);
    expect(contents('وأثارت سعاد نجار ضجة عندما أعلنت معارضتها لإصدار القانون.')).toEqual(['معارضتها لإصدار القانون']);
  });

  it('is not her lawyer', () => {
    expect(contents('وأعلن محاميه استئناف الحكم.')).toEqual(['استئناف الحكم']);
  });
});

describe('a verbal noun behind those who are asked', () => {
  it('is no noun of those who are counted', () => {
    const content = ['مغادرة منازلهم'];
    expect(contents('طلبت السلطات من نحو عشرة آلاف شخص مغادرة منازلهم.')).toEqual(content);
    expect(contents('طلبت السلطات من 300 شخص مغادرة منازلهم.')).toEqual(content);
    expect(contents('طلبت السلطات من خمسة وعشرين شخصا مغادرة منازلهم.')).toEqual(content);
  });
});

describe('أشار with ل', () => {
  it('points to a state of things', () => {
    expect(contents('وأشار سامي نجار لاستمرار تعليق التداول.')).toEqual(['لاستمرار تعليق التداول']);
    expect(contents('وأشار سامي نجار لوجود خلافات في المجلس.')).toEqual(['لوجود خلافات في المجلس']);
  });

  it('tells to whom it was said where the link follows', () => {
    expect(contents('وأشار سامي نجار للصحفيين إلى وجود خلافات.')).toEqual(['وجود خلافات']);
  });
});

describe('what a state or body is, right behind its name', () => {
  it('is passed over before the object', () => {
    expect(contents('أعلنت الإمارات إحدى أكبر الدول المنتجة رفع أسعار الوقود.')).toEqual(['رفع أسعار الوقود']);
    expect(contents('نفى ريال مدريد حامل اللقب رحيل المدرب.')).toEqual(['رحيل المدرب']);
  });

  it('is not passed over where nothing else stands behind it', () => {
    expect(contents('أعلنت موسكو حليفة دمشق.')).toEqual(['حليفة دمشق']);
  });
});
