import { parseDocument } from '../../parse-document.ts';

/** Each claim of a text as `cue | source | content`. */
function read(text: string): string[] {
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return parseDocument(text).claims.map(
    ({ cue, source, content }) =>
      `${cue.map(cut).join(' ')} | ${source ? cut(source) : ''} | ${content.map(cut).join(' … ')}`,
  );
}

describe('what one is called on to do behind ل', () => {
  it.each([
    ['a participle and those called', 'انتقد الوزير الحصار، داعيا أنصاره للتصدي له.', 'داعيا |  | للتصدي له'],
    ['at once', 'وقال الوزير إن الأزمة خطيرة ودعا لضبط النفس في المدينة.', 'دعا |  | لضبط النفس في المدينة'],
    [
      'a verbal noun with the article',
      'ودعا الوزير جميع الدول الأوروبية للمساهمة في إعادة الإعمار.',
      'دعا | الوزير | للمساهمة في إعادة الإعمار',
    ],
  ])('is read after %s', (_name, text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it('is not whom one calls', () => {
    expect(read('ودعا للمريض بالشفاء العاجل.')).toEqual([]);
  });
});

describe('a subject before its verb inside a quotation', () => {
  it.each([
    [
      'opened before the subject',
      'وقالت الباحثة سلمى حداد: "هذه الدراسة تؤكد أهمية التعليم المبكر في القرى".',
      'تؤكد | هذه الدراسة | أهمية التعليم المبكر في القرى',
    ],
    [
      'opened between the two',
      'وأعلن المتحدث أن الرئيس اللبناني "يعتبر أن الانتخابات ضرورة وطنية".',
      'يعتبر | الرئيس اللبناني | الانتخابات ضرورة وطنية',
    ],
  ])('is found when it is %s', (_name, text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it('is not the participle that leads on to the quotation', () => {
    expect(read('وشكت الراكبة من السائق، مضيفة "قال لي إنه خائف من الزحام".')).not.toContainEqual(
      expect.stringContaining('| مضيفة |'),
    );
  });
});

describe('a verb in the present behind its subject', () => {
  it('is one, though its other forms are nouns', () => {
    expect(read('وكانت القرارات الجديدة تنص على تعويض جميع المتضررين.')).toContain(
      'تنص على | القرارات الجديدة | تعويض جميع المتضررين',
    );
  });

  it('reports nothing of a thing', () => {
    expect(read('والوضع الراهن ينذر باندلاع حرب جديدة في الإقليم.')).toEqual([]);
  });
});

describe('عبر', () => {
  it.each([
    ['a time', 'وكان المرشد علي خامنئي، عبر الجمعة عن دعمه للفكرة.', 'عبر | المرشد علي خامنئي | دعمه للفكرة'],
    ['a title', 'من جانبه عبر وزير خارجية ألمانيا عن قلق بلاده.', 'عبر | وزير خارجية ألمانيا | قلق بلاده'],
  ])('is a verb before %s and عن', (_name, text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it('is a preposition before a way', () => {
    expect(read('ووصلت المساعدات عبر معبر رفح إلى القطاع.')).toEqual([]);
  });
});

describe('what is shown or said in marks and brackets', () => {
  it('takes an attitude in marks for one', () => {
    expect(read('وتحدث الأمين العام عن الحرب، مبديا "قلقه الشديد" حيال المدنيين.')).toContain(
      'مبديا |  | "قلقه الشديد" حيال المدنيين',
    );
  });

  it('reads a document behind a demonstrative', () => {
    expect(read('وجاء في هذا التقرير أن الحرارة ترتفع كل عام.')).toContain('جاء | هذا التقرير | الحرارة ترتفع كل عام');
  });

  it('passes over how it was said, between commas', () => {
    expect(read('وقال المسؤول السعودي، مشترطا عدم كشف هويته، إن الرياض ترفض الطلب.')).toContain(
      'قال | المسؤول السعودي | الرياض ترفض الطلب',
    );
  });

  it('takes no line that says who someone is for his words', () => {
    expect(read('محمود درويش: الشاعر الذي أحب وطنه')).toEqual([]);
  });
});
