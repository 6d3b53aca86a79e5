import { parseDocument } from '../../parse-document.ts';

/** Each claim of a text as `cue | source | content`. */
function read(text: string): string[] {
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return parseDocument(text).claims.map(
    ({ cue, source, content }) =>
      `${cue.map(cut).join(' ')} | ${source ? cut(source) : ''} | ${content.map(cut).join(' … ')}`,
  );
}

describe('what one describes by', () => {
  it.each([
    [
      'ووصف مدير العمليات بالبنك، سامي حداد، الحادث بأنه "غير مقبول".',
      'وصف | مدير العمليات بالبنك، سامي حداد | بأنه "غير مقبول"',
    ],
    ['وصف الوزير اليوم السبت اتهامات بأن بلاده تدعم المتمردين بأنها "أكاذيب".', 'وصف | الوزير | بأنها "أكاذيب"'],
    [
      'ووصف المحامي الموكل بالدفاع عن المتهم الحكم بـ"استهزاء بالعدالة".',
      'وصف | المحامي الموكل بالدفاع عن المتهم | بـ"استهزاء بالعدالة"',
    ],
    ['وصف رئيس النادي وعود الاتحاد بإصلاح الملعب بغير الكافية.', 'وصف | رئيس النادي | بغير الكافية'],
  ])('is the later of two in %s', (text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it('is the only one where no second comes before a mark', () => {
    expect(read('وصف الوزير القرار بالمتسرع، واتهم خصومه بأنهم "يكذبون".')).toContain('وصف | الوزير | بالمتسرع');
  });
});

describe('words in marks between verb and link', () => {
  it.each([
    ['وأكد "العنزي"، أن المشروع يأتي ضمن خطة الوزارة.', 'أكد | "العنزي" | المشروع يأتي ضمن خطة الوزارة'],
    [
      'وأوضح مدير التعليم "سالم بن حمد القرني"؛ أن "المدارس" تعمل على استقبال الطلاب.',
      'أوضح | مدير التعليم "سالم بن حمد القرني" | "المدارس" تعمل على استقبال الطلاب',
    ],
    [
      'وقال "المعهد الوطني للأرصاد"، الهيئة المكلفة رصد الزلازل، إن الهزة لم تسفر عن ضحايا.',
      'قال | "المعهد الوطني للأرصاد" | الهزة لم تسفر عن ضحايا',
    ],
    ['وأشار "الحربي"، إلى أن الجهات المعنية ستراقب المنشآت.', 'أشار | "الحربي" | الجهات المعنية ستراقب المنشآت'],
  ])('name who speaks in %s', (text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it('are what is said before قبل أن', () => {
    expect(read('وقال الوزير في ختام الدورة "هذا الهوس بالأرقام"، قبل أن يغادر القاعة.')).toEqual([
      'قال | الوزير | هذا الهوس بالأرقام',
    ]);
  });

  it('are what is said where the link has a conjunction', () => {
    expect(read('وقال "الوضع خطير"، وإن الحكومة ستتحرك.')).toEqual(['قال |  | "الوضع خطير"، وإن الحكومة ستتحرك']);
  });
});

describe('a name between commas behind what was announced', () => {
  it('belongs to it', () => {
    expect(
      read('أعلن الرئيس الأمريكي دونالد ترامب، قبول استقالة سفيرة أمريكا لدى الأمم المتحدة، نيكي هايلي، الثلاثاء.'),
    ).toContain('أعلن | الرئيس الأمريكي دونالد ترامب | قبول استقالة سفيرة أمريكا لدى الأمم المتحدة، نيكي هايلي');
  });

  it('is nobody where a title stands behind the first comma', () => {
    expect(read('أعلن دونالد ترامب، رئيس الولايات المتحدة، انسحاب بلاده من الاتفاق.')).toEqual([
      'أعلن | دونالد ترامب، رئيس الولايات المتحدة | انسحاب بلاده من الاتفاق',
    ]);
  });
});

describe('ب with the body where someone sits', () => {
  it.each([
    [
      'وطالب سامي حداد، رئيس لجنة الحكام بالاتحاد السعودي، جميع الحكام بالانضباط في التدريبات.',
      'طالب | سامي حداد، رئيس لجنة الحكام | بالانضباط في التدريبات',
    ],
    [
      'وأوصت لجنة الشؤون الاجتماعية بمجلس الشورى، بعد مناقشة النظام، بملاءمة دراسته.',
      'أوصت | لجنة الشؤون الاجتماعية بمجلس الشورى | بملاءمة دراسته',
    ],
  ])('is no call in %s', (text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it('is the call where nothing else is called for', () => {
    expect(read('وطالب الوزير بمجلس جديد، بعد مناقشة النظام.')).toContain('طالب | الوزير | بمجلس جديد');
  });
});
