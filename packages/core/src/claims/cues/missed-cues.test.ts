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
    ['a word that a clause follows', 'وسافر اللاعب فيما عبر ناديه عن غضبه.', 'عبر | ناديه | غضبه'],
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

describe('what was told before', () => {
  it('is what the sentence before says, and who told it goes on', () => {
    const claims = read(
      'افتتحت البلدية ثلاث حدائق جديدة. أوضح ذلك مدير البلدية سعيد القحطاني، مشيرا إلى أن العمل مستمر.',
    );
    expect(claims).toContain('أوضح | مدير البلدية سعيد القحطاني | افتتحت البلدية ثلاث حدائق جديدة');
    expect(claims).toContainEqual(expect.stringContaining('العمل مستمر'));
  });

  it('leaves who told it to be named later', () => {
    expect(
      read('افتتحت البلدية ثلاث حدائق جديدة. أوضح ذلك مدير البلدية. وقال مدير البلدية سعيد القحطاني إن العمل مستمر.'),
    ).toEqual([
      'أوضح | مدير البلدية | افتتحت البلدية ثلاث حدائق جديدة',
      'قال | مدير البلدية سعيد القحطاني | العمل مستمر',
    ]);
  });

  it('is not a day', () => {
    expect(read('افتتحت البلدية ثلاث حدائق جديدة. وقال ذلك الصباح كل شيء عن المدينة.')).toEqual([]);
  });
});

describe('what is asked of someone', () => {
  it.each([
    [
      'ends the phrase of the one asked',
      'وطلبت تركيا من السلطات السعودية السماح لها بتفتيش المبنى.',
      'طلبت | تركيا | السماح لها بتفتيش المبنى',
    ],
    [
      'stands behind a comma',
      'وطلبت تركيا من السلطات السعودية، التوقف عن ملاحقة الصيادين.',
      'طلبت | تركيا | التوقف عن ملاحقة الصيادين',
    ],
  ])('%s', (_name, text, claim) => {
    expect(read(text)).toContain(claim);
  });
});

describe('what many take a thing for', () => {
  it.each([
    ['an indefinite noun', 'وهي ظاهرة يعتبرها البعض مجرد موضة عابرة.', 'يعتبرها | البعض | مجرد موضة عابرة'],
    [
      'a superlative',
      'وتشهد البلاد أزمة تعتبرها الأمم المتحدة الأسوأ في العالم.',
      'تعتبرها | الأمم المتحدة | الأسوأ في العالم',
    ],
    ['what they see in it', 'وطالب المتظاهرون بالإصلاح. وتحكم البلاد النخبة التي يرونها ضعيفة.', 'يرونها |  | ضعيفة'],
  ])('may be %s', (_name, text, claim) => {
    const [cue, source, content] = claim.split(' | ');
    expect(read(text)).toContainEqual(
      expect.stringMatching(new RegExp(`^${cue} \\| .*${source}.* \\| ${content}$`, 'u')),
    );
  });

  it('is not where one sees someone', () => {
    expect(read('ويراهما المدرب على أرض الملعب كل صباح.')).toEqual([]);
  });
});

describe('what no one says', () => {
  it.each([
    ['accusations that no one makes', 'ويواجه الرئيس السابق اتهامات بالفساد.'],
    ['an action brought', 'ورفعت الشركة دعوى بالتعويض أمام المحكمة.'],
    ['what one refuses to do', 'ورفضت الشرطة السماح لهم بالدخول إلى الملعب.'],
  ])('is no claim: %s', (_name, text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['threats that someone makes', 'ورد الحزب على تهديدات الوزير بحل البرلمان.', 'تهديدات | الوزير | بحل البرلمان'],
    ['refusing what others propose', 'ورفضت الشرطة مقترحات النقابة.', 'رفضت | الشرطة | مقترحات النقابة'],
  ])('is told from %s', (_name, text, claim) => {
    expect(read(text)).toContain(claim);
  });
});

describe('saying once more', () => {
  it('carries what is said behind the noun for saying', () => {
    expect(read('وأشاد المجلس بالقرار، وجدد التأكيد على ثبات الموقف الوطني.')).toContainEqual(
      expect.stringMatching(/^التأكيد \| {2}\| ثبات الموقف الوطني$/u),
    );
  });

  it('leaves the noun alone elsewhere', () => {
    expect(read('ومن المهم التأكيد على ثبات الموقف الوطني.')).toEqual([]);
  });
});

describe('courts', () => {
  it.each([
    ['a court decides', 'قررت المحكمة الدستورية إلغاء القانون.', 'قررت | المحكمة الدستورية | إلغاء القانون'],
    ['a court upholds', 'وأيدت محكمة القاهرة الحكم بسجنه.', 'أيدت | محكمة القاهرة | الحكم بسجنه'],
  ])('%s', (_name, text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it('are not companies or unions', () => {
    expect(read('قررت الشركة إلغاء الرحلات. وأيدت النقابة القرار.')).toEqual([]);
  });
});

describe('nouns of speech with who speaks behind them', () => {
  it.each([
    [
      'warnings of someone',
      'واحتفل الشبان رغم تحذيرات وزير الصحة من خطر الألعاب النارية.',
      /^تحذيرات \| وزير الصحة \| خطر الألعاب النارية/u,
    ],
    [
      'condemning in the street',
      'وتظاهر الآلاف في العاصمة للتنديد بارتفاع الأسعار.',
      /^تنديد \| {2}\| بارتفاع الأسعار$/u,
    ],
    ['why they marched', 'وتظاهر الآلاف في العاصمة تنديدا بارتفاع الأسعار.', /^تنديدا \| {2}\| بارتفاع الأسعار$/u],
  ])('carry what is said: %s', (_name, text, claim) => {
    expect(read(text)).toContainEqual(expect.stringMatching(claim));
  });

  it('warn of nothing when no one warns', () => {
    expect(read('وظهرت على الشاشة تحذيرات من الفيروس.')).toEqual([]);
  });
});

describe('who speaks', () => {
  it('may be several women', () => {
    expect(read('وقالت نساء يعملن في المجلس إنهن تعرضن للإهانة.')).toContain('قالت | نساء | إنهن تعرضن للإهانة');
  });

  it('may be people without a name, behind عبر', () => {
    expect(read('واضطربت المدينة، حينما عبر محتجون عن غضبهم من الغلاء.')).toContain('عبر | محتجون | غضبهم من الغلاء');
  });

  it('has not spoken when he will', () => {
    expect(read('وسيدعو الرئيس إلى إجراء انتخابات مبكرة في خطابه غدا.')).toEqual([]);
  });

  it('is no court because one stands nearby', () => {
    expect(read('وتأخرت القضية في المحاكم فقررت أن تسافر إلى الخارج.')).toEqual([]);
  });
});
