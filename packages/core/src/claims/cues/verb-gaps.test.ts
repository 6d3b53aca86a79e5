import { parseDocument } from '../../parse-document.ts';

/** Each claim of a text as `cue | source | content`. */
function read(text: string): string[] {
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return parseDocument(text).claims.map(
    ({ cue, source, content }) =>
      `${cue.map(cut).join(' ')} | ${source ? cut(source) : ''} | ${content.map(cut).join(' … ')}`,
  );
}

describe('a verb in the feminine plural', () => {
  it.each([
    ['ونشرت الصحيفة رسائل من طالبات أكدن أن السكن غير آمن.', expect.stringMatching(/^أكدن \| .* \| السكن غير آمن$/u)],
    ['وقالت العاملات إن الأجور متدنية، واتهمن الإدارة بالتمييز.', 'اتهمن |  | بالتمييز'],
  ])('reports in %s', (text, claim) => {
    expect(read(text)).toContainEqual(claim);
  });

  it('reports nothing without أن or words of theirs', () => {
    expect(read('واعتقلت الشرطة ثلاث نساء كشفن عن وجوههن في الشارع.')).toEqual([]);
  });
});

describe('؛ between who speaks and أن', () => {
  it('stands where others write a comma', () => {
    expect(read('وأوضح مدير إدارة النقل سالم حداد؛ أن الطريق سيغلق الأحد.')).toContain(
      'أوضح | مدير إدارة النقل سالم حداد | الطريق سيغلق الأحد',
    );
  });

  it('ends the clause before anything else', () => {
    expect(read('وتحدث مدير النقل؛ والطريق مغلق منذ الأحد.')).toEqual([]);
  });
});

describe('عبر before who speaks and a comma', () => {
  it('is the verb', () => {
    expect(read('من جانبه، عبر مدير الفريق سالم حداد، عن فخره بالفوز.')).toContain(
      'عبر | مدير الفريق سالم حداد | فخره بالفوز',
    );
  });

  it('is the preposition where nothing is expressed', () => {
    expect(read('ووصل الوفد، عبر مطار المدينة، أمس.')).toEqual([]);
  });
});

describe('بين', () => {
  it.each([
    ['with its shadda before a quotation', 'وبيّن: "الوزارة بدأت في خطة جديدة".', 'بيّن |  | الوزارة بدأت في خطة جديدة'],
    [
      'behind the words that give one the floor',
      'من جهته بين مدير البرنامج سالم حداد أن التسجيل مفتوح.',
      'بين | مدير البرنامج سالم حداد | التسجيل مفتوح',
    ],
    ['behind كما', 'وقال الوزير إن الطريق آمن، كما بين أن التسجيل مفتوح.', 'بين |  | التسجيل مفتوح'],
  ])('is the verb %s', (_name, text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it('is the preposition before a choice', () => {
    expect(read('وخُير العمال بين أن يبقوا في المصنع وأن يرحلوا.')).toEqual([]);
  });
});

describe('حتى and منذ before a finite verb', () => {
  it.each([
    ['وأحبه الناس حتى قال بعضهم: إنه أفضل لاعب في البلاد.', 'قال | بعضهم | إنه أفضل لاعب في البلاد'],
    ['وتدهورت العلاقات منذ أعلنت فرنسا سحب سفيرها من البلاد.', 'أعلنت | فرنسا | سحب سفيرها من البلاد'],
  ])('lead on to a clause in %s', (text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it('tell until when something happened', () => {
    expect(read('واستمر الضغط حتى أعلن الحكم نهاية الشوط الأول.')).toEqual([]);
  });
});

describe('ما أسماه, ما سمته', () => {
  it.each([
    ['وانتقد الوزير ما أسماه "الطلب المفرط" على السلع.', 'أسماه |  | الطلب المفرط'],
    ['ونددت تركيا بما سمته "حملة مغرضة" ضد البلاد.', 'سمته |  | حملة مغرضة'],
  ])('says what someone calls a thing in %s', (text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it('is no name that is given', () => {
    expect(read('وكان له ولد سماه "سعيدا" تيمنا بجده.')).toEqual([]);
  });
});

describe('يرى في', () => {
  it.each([
    ['ويرى مراقبون في القرار تمهيدا لانتخابات مبكرة.', 'يرى | مراقبون | في القرار تمهيدا لانتخابات مبكرة'],
    ['وتعارض إسرائيل الاتفاق الذي ترى فيه خطرا على وجودها.', expect.stringMatching(/^ترى \| .* \| خطرا على وجودها$/u)],
  ])('is a view that is held in %s', (text, claim) => {
    expect(read(text)).toContainEqual(claim);
  });

  it('is only sight without the view', () => {
    expect(read('ويرى الأطفال في الحديقة الطيور كل صباح.')).toEqual([]);
  });
});

describe('سأل before أن', () => {
  it('is a prayer', () => {
    expect(read('وهنأ الأمير المعلمين بالعيد، سائلا المولى عز وجل أن يديم الأمن على البلاد.')).toContain(
      'سائلا |  | يديم الأمن على البلاد',
    );
  });

  it('is a question before إن, and the noun is no cue', () => {
    expect(read('وسأل القاضي المتهم إن كان يعرف الضحية. ووجد الباحثون سائلا شفافا.')).toEqual([]);
  });
});

describe('a noun with its owner that begins with a و of its own', () => {
  it('is the object', () => {
    expect(read('وكان الأطباء قد أعلنوا رسميا وفاته في المستشفى.')).toContain('أعلنوا | الأطباء | وفاته في المستشفى');
  });

  it('is no further subject, as one behind a conjunction is', () => {
    expect(read('وأعلن الوزير ونظيره التركي فتح المعبر.')).toContain('أعلن | الوزير | فتح المعبر');
  });
});
