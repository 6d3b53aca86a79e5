import { parseDocument } from '../../parse-document.ts';

/** Each claim as `cue | content | speaker kind`. */
function told(text: string): string[] {
  return parseDocument(text).claims.map(
    ({ cue, content, speaker }) =>
      `${cue.map(({ start, end }) => text.slice(start, end)).join(' ')} | ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')} | ${speaker.kind}`,
  );
}

describe('nouns that carry a claim', () => {
  test.each([
    ['وتوقفت المسابقة بعد مزاعم بالتلاعب في النتائج.', 'مزاعم | بالتلاعب في النتائج | unnamed'],
    ['وتظاهر الآلاف للمطالبة بتشديد العقوبات على المهربين.', 'مطالبة | بتشديد العقوبات على المهربين | unnamed'],
    ['ورفع المتظاهرون لافتة كتب عليها "لا نريد الحرب".', 'كتب عليها | لا نريد الحرب | document'],
    ['وجاء الهجوم بعد تأكيد باريس إسقاط الطائرة.', 'تأكيد | إسقاط الطائرة | place'],
    ['ويتضح من بيانات الوزارة أن عدد السكان تراجع.', 'يتضح | عدد السكان تراجع | document'],
    ['وكثفت فرنسا تحذيراتها من السفر إلى المنطقة.', 'تحذيراتها | السفر إلى المنطقة | place'],
    ['وجددت فرنسا دعواتها إلى تعديل الاتفاق القديم.', 'دعواتها | تعديل الاتفاق القديم | place'],
    ['ورفض الحزب دعوة الرئيس سمير حداد إلى تمديد الهدنة.', 'دعوة | تمديد الهدنة | person'],
    ['وتراجع السعر إلى ما دون توقعات المحللين بارتفاع كبير.', 'توقعات | بارتفاع كبير | unnamed'],
    ['وغضب الجمهور من إعلان الجيش الفرنسي مسؤوليته عن القصف.', 'إعلان | مسؤوليته عن القصف | organization'],
    ['واستقال سمير حداد بعد أسبوع من إعلانه عن بيع الشركة.', 'إعلانه | بيع الشركة | person'],
    ['ورد على الاتهامات التي وجهتها فرنسا بدعم المسلحين.', 'الاتهامات | بدعم المسلحين | place'],
    ['وهذا جزء من تعهد من فرنسا بدفع عشرة ملايين يورو.', 'تعهد | بدفع عشرة ملايين يورو | place'],
  ])('reads %s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  test.each([
    'ونفت الحكومة تلك الاتهامات باستمرار.',
    'وكتب على الورقة اسمه.',
    'وبالإضافة إلى أن الطقس بارد فالطريق طويل.',
    'ولا تقتصر المشكلة على المياه فحسب.',
    'واطلع الوزير على سير العمل في المصنع.',
    'وقامت الشركة بدعوة الحكومة إلى زيارة المصنع.',
    'وأقيل المدير بسبب عدم إعلانه عن أملاكه.',
    'وانتقل اللاعب وسط توقعات كبيرة بمستقبل مشرق.',
    'ويحتفظون بحقهم في دعوة المجلس إلى الانعقاد غدا.',
    'وكان يجمع الأدلة التي جاءت بها الشرطة.',
  ])('leaves alone: %s', (text) => {
    expect(told(text).filter((claim) => !claim.startsWith('نفت'))).toEqual([]);
  });
});

describe('what a ruling and a belief go on with', () => {
  test('reads a second ruling of the same court', () => {
    const text = 'قضت محكمة مصرية بسجن المتهم ثلاث سنوات، وألزمته بدفع غرامة كبيرة.';
    expect(told(text).map((claim) => claim.split(' | ')[0])).toEqual(['قضت', 'ألزمته']);
  });

  test('lets an active belief go on with the last speaker, and a passive one not', () => {
    const speech = 'قال علي خليل إن الوضع صعب.';
    expect(told(`${speech} ويرى أن الحل قريب.`)).toContain('يرى | الحل قريب | person');
    expect(told(`${speech} ويعتقد أن الحريق عرضي.`)).toHaveLength(1);
  });

  test('takes up what was said for whoever confirms it', () => {
    const text = 'وقال شهود إن صاروخين سقطا في البحر، وهو ما أكدته إذاعة محلية.';
    expect(told(text)).toContain('أكدته | صاروخين سقطا في البحر | unnamed');
  });

  test('sees the end of a name with a hyphen', () => {
    expect(told('وقالت الشرطة في روستوف أون-دون إنها نفذت عمليات تفتيش.')[0]).toContain('إنها نفذت عمليات تفتيش');
  });

  test('leaves out the day a thing was announced, and keeps the day it is put off to', () => {
    expect(told('أعلن علي خليل اعتزال اللعب الدولي يوم الخميس.')[0]).toContain('| اعتزال اللعب الدولي |');
    expect(told('أعلن علي خليل تأجيل المباراة إلى يوم الخميس.')[0]).toContain('إلى يوم الخميس');
  });
});
