import { parseDocument } from '../../parse-document.ts';

/** Each claim of a text as `cue | source | content`. */
function read(text: string): string[] {
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return parseDocument(text).claims.map(
    ({ cue, source, content }) =>
      `${cue.map(cut).join(' ')} | ${source ? cut(source) : ''} | ${content.map(cut).join(' … ')}`,
  );
}

describe('a clause that names its source in the middle', () => {
  it.each([
    [
      'between dashes',
      'وأمضت الفرق - بحسب ما ذكرته وكالة رويترز - تسع ساعات كاملة داخل المبنى.',
      'بحسب ما ذكرته | وكالة رويترز | أمضت الفرق … تسع ساعات كاملة داخل المبنى',
    ],
    [
      'with its link behind the second dash',
      'وهذا يعني - حسب خبراء أمنيين - أن القراصنة حصلوا على البيانات.',
      'حسب | خبراء أمنيين | هذا يعني … أن القراصنة حصلوا على البيانات',
    ],
    [
      'with a clause about the statement',
      'وترمي المذكرة، وفق بيان أصدرته رئاسة الحكومة أمس، إلى تعزيز التعاون.',
      'وفق | بيان | ترمي المذكرة … إلى تعزيز التعاون',
    ],
    [
      'between a verb with its subject and the object',
      'وتضمنت القرارات التي صدرت اليوم، وفقا لمصادر مطلعة، تكليف سمير حداد مديرا للفرع.',
      'وفقا ل | مصادر مطلعة | تضمنت القرارات التي صدرت اليوم … تكليف سمير حداد مديرا للفرع',
    ],
    [
      'before a number',
      'وأطلقت فرنسا، بحسب الصحيفة، 12 صاروخا على الموقع.',
      'بحسب | الصحيفة | أطلقت فرنسا … 12 صاروخا على الموقع',
    ],
    [
      'before words in marks',
      'ويتضمن الاتفاق وفق الوكالة "تسليم كل نقاط المراقبة على طول الحدود".',
      'وفق | الوكالة | يتضمن الاتفاق … تسليم كل نقاط المراقبة على طول الحدود',
    ],
    [
      'behind one comma alone',
      'وأدى ذلك، بحسب وكالة رويترز إلى تأخير إقلاع الطائرة لساعات.',
      'بحسب | وكالة رويترز | أدى ذلك … إلى تأخير إقلاع الطائرة لساعات',
    ],
    [
      'before a negation',
      'وعدد الوظائف الشاغرة بحسب الوزارة لا يتجاوز عشرة آلاف وظيفة.',
      'بحسب | الوزارة | عدد الوظائف الشاغرة … لا يتجاوز عشرة آلاف وظيفة',
    ],
    [
      'before a noun for speech that is no place of his words',
      'وتشكل هذه الزيارة، بحسب الصحيفة، أول مقابلة له منذ عشر سنوات.',
      'بحسب | الصحيفة | تشكل هذه الزيارة … أول مقابلة له منذ عشر سنوات',
    ],
    [
      'before the noun that the verb governs, with no comma',
      'ويحاول ريال مدريد بحسب العديد من الصحف العالمية جلب الحارس الإسباني هذا الصيف.',
      'بحسب | العديد من الصحف العالمية | يحاول ريال مدريد … جلب الحارس الإسباني هذا الصيف',
    ],
    [
      'before a span between two numbers',
      'وتبلغ كلفة العلاج، بحسب الوزارة، ما بين 44 ألف و60 ألف يورو.',
      'بحسب | الوزارة | تبلغ كلفة العلاج … ما بين 44 ألف و60 ألف يورو',
    ],
    [
      'behind a phrase that waits for what there is',
      'ومن بين تلك الحالات، وفق الأمم المتحدة، 77 حالة طارئة تعد أولوية.',
      'وفق | الأمم المتحدة | من بين تلك الحالات … 77 حالة طارئة تعد أولوية',
    ],
    [
      'before the pronoun between subject and predicate',
      'والغاية من وراء إنتاج المركبة، حسب الشركة، هي الترفيه بالدرجة الأولى.',
      'حسب | الشركة | الغاية من وراء إنتاج المركبة … هي الترفيه بالدرجة الأولى',
    ],
  ])('goes on behind it, %s', (_name, text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it('is over where it was a whole sentence', () => {
    const text = 'وغادر الوزير سمير حداد العاصمة في زيارة رسمية، بحسب وكالة رويترز، مدير مكتبه برفقته.';
    expect(read(text)).toEqual(['بحسب | وكالة رويترز | غادر الوزير سمير حداد العاصمة في زيارة رسمية']);
  });

  it('does not take in where he said it', () => {
    const text = 'وتشكل هذه الزيارة، بحسب الوزير سمير حداد، في مقابلة مع الصحيفة.';
    expect(read(text)).toEqual(['بحسب | الوزير سمير حداد | تشكل هذه الزيارة']);
  });

  it('ends where another report begins', () => {
    const text = 'وأطلقت فرنسا، بحسب الصحيفة، 12 صاروخا على الموقع، وأكدت أن العملية نجحت.';
    expect(read(text)).toContain('بحسب | الصحيفة | أطلقت فرنسا … 12 صاروخا على الموقع');
  });
});

describe('وبحسب behind a comma', () => {
  const text = 'وأعلن الوزير سمير حداد أن الجسر سيبقى مغلقا، وبحسب الشركة المنفذة، فإن العمل يسير ببطء.';

  it('leads what فإن ties to it', () => {
    expect(read(text)).toContain('بحسب | الشركة المنفذة | العمل يسير ببطء');
  });

  it('leads what فقد ties to it, behind a long title and a name', () => {
    const long =
      'تسبب الحريق في إصابة رجل وامرأة، وبحسب المتحدث الرسمي للدفاع المدني بالمنطقة الشرقية العقيد سمير حداد فقد باشرت الفرق عملها.';
    expect(read(long)).toContain(
      'بحسب | المتحدث الرسمي للدفاع المدني بالمنطقة الشرقية العقيد سمير حداد | باشرت الفرق عملها',
    );
  });

  it('leads what بأنه ties to it', () => {
    expect(read('وبحسب الوزير سمير حداد بأنه سيزور العاصمة غدا.')).toEqual([
      'بحسب | الوزير سمير حداد | بأنه سيزور العاصمة غدا',
    ]);
  });

  it('ends what another said before it', () => {
    expect(read(text)).toContain('أعلن | الوزير سمير حداد | الجسر سيبقى مغلقا');
  });
});

describe('the paper in which one speaks', () => {
  it('says nothing of its own', () => {
    expect(read('وقالت وزارة العدل إن السجن آمن، حسب نص البيان.')).toHaveLength(1);
    expect(read('وقالت وزارة العدل إن السجن آمن، حسب بيان لمنظمة الأمم المتحدة.')).toHaveLength(2);
  });
});
