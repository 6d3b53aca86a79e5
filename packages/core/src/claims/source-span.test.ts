import { parseDocument } from '../parse-document.ts';

/** Each claim of a text as `cue | source span | speaker by name or kind`. */
function read(text: string): string[] {
  const { claims, entities } = parseDocument(text);
  return claims.map(({ cue, source, speaker }) => {
    const words = cue.map(({ start, end }) => text.slice(start, end)).join(' ');
    const span = source ? text.slice(source.start, source.end) : '∅';
    return `${words} | ${span} | ${'entity' in speaker ? entities[speaker.entity]?.name : speaker.kind}`;
  });
}

describe('who stands behind the verb', () => {
  it.each([
    ['a body whose name ends as a plural does', 'كما حذر الكرملين من التسرع.', 'حذر | الكرملين | الكرملين'],
    ['a broken plural of people', 'ويحذر الأطباء من الإفراط في السهر.', 'يحذر | الأطباء | unnamed'],
    ['a plural with its owner', 'في حين يرى منتقدوها أن الخطة مكلفة.', 'يرى | منتقدوها | unnamed'],
  ])('%s', (_, text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it('a woman is no broken plural: whom he warns', () => {
    expect(read('وحذر الوزارة من التأخير.')).not.toContain('حذر | الوزارة | unnamed');
  });
});

describe('a title behind the name', () => {
  it.each([
    [
      'takes its complement',
      'وقال سامي الحربي مدير إدارة المرور إن الطريق مغلق.',
      'قال | سامي الحربي مدير إدارة المرور | سامي الحربي',
    ],
    [
      'takes it behind a comma too',
      'قال سامي الحربي، رئيس قسم الجراحة في المستشفى، إن العملية نجحت.',
      'قال | سامي الحربي، رئيس قسم الجراحة في المستشفى | سامي الحربي',
    ],
  ])('%s', (_, text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it('ends before what is announced', () => {
    expect(read('أعلن سامي الحربي، رئيس النادي، استقالته.')).toContain('أعلن | سامي الحربي، رئيس النادي | سامي الحربي');
  });
});

describe('how far the source goes', () => {
  it.each([
    ['where they work', 'وقالت مصادر بالشرطة إن الطريق مغلق.', 'قالت | مصادر بالشرطة | unnamed'],
    ['an adjective whose ب is its own', 'وقالت مصادر برلمانية إن الجلسة تأجلت.', 'قالت | مصادر برلمانية | unnamed'],
    ['a second adjective', 'قالت مصادر أمنية وطبية إن شخصين أصيبا.', 'قالت | مصادر أمنية وطبية | unnamed'],
    [
      'how many of whom',
      'وقال أكثر من ثلاثة أرباع المشاركين إن الخدمة تحسنت.',
      'قال | أكثر من ثلاثة أرباع المشاركين | unnamed',
    ],
    ['many of things', 'وذكرت العديد من وسائل الإعلام أن اللقاء تأجل.', 'ذكرت | العديد من وسائل الإعلام | unnamed'],
    [
      'whom the title behind the name serves',
      'قال سامي الحربي، الأمين العام السابق لجامعة الدول العربية، إن الوضع صعب.',
      'قال | سامي الحربي، الأمين العام السابق لجامعة الدول العربية | سامي الحربي',
    ],
    [
      'a name behind the clause about its title',
      'وقال عضو المجلس المحلي في المدينة، الذي يقيم في العاصمة، سامي الحربي، إن العودة صعبة.',
      'قال | عضو المجلس المحلي في المدينة، الذي يقيم في العاصمة، سامي الحربي | سامي الحربي',
    ],
    [
      'a name behind where he works',
      'وأفاد المتحدث الرسمي للهلال الأحمر السعودي بالمنطقة سامي الحربي أن الفرق باشرت الحادث.',
      'أفاد | المتحدث الرسمي للهلال الأحمر السعودي بالمنطقة سامي الحربي | سامي الحربي',
    ],
    [
      'a body in marks before the name',
      'أعلن رئيس مجلس إدارة "إير فرانس" جان مارك جاناياك استقالته.',
      'أعلن | رئيس مجلس إدارة "إير فرانس" جان مارك جاناياك | جان مارك جاناياك',
    ],
  ])('%s', (_, text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it.each([
    ['journalists', 'وقال سامي الحربي للصحفيين "لن نتراجع عن موقفنا".', 'قال | سامي الحربي | سامي الحربي'],
    [
      'states he calls upon',
      'ودعا الرئيس الروسي فلاديمير بوتين الدول الأوروبية إلى المساهمة.',
      'دعا | الرئيس الروسي فلاديمير بوتين | فلاديمير بوتين',
    ],
    ['the government it calls upon', 'ودعت المؤسسة الخيرية الحكومة إلى التحرك.', 'دعت | المؤسسة الخيرية | unnamed'],
    [
      'the one whom several describe',
      'ووصف مستخدمو مواقع التواصل الاجتماعي سامي الحربي بأنه بطل.',
      'وصف | مستخدمو مواقع التواصل الاجتماعي | unnamed',
    ],
    ['what is demanded with ب', 'وطالب مسؤولون بالإفراج عن المعتقلين.', 'طالب | مسؤولون | unnamed'],
  ])('without %s', (_, text, claim) => {
    expect(read(text)).toContain(claim);
  });
});

describe('a subject before its verb', () => {
  it.each([
    [
      'a noun and a name in marks',
      'لكن تقرير لصحيفة "الشروق" أفاد بأن الخطة تأجلت.',
      'أفاد | تقرير لصحيفة "الشروق" | document',
    ],
    [
      'so many of them',
      'لكن ثلاث وكالات سفر في المدينة قالت إنها توقفت عن العمل.',
      'قالت | ثلاث وكالات سفر في المدينة | unnamed',
    ],
    [
      'where it is',
      'وأضاف أن خبراء في جامعات القاهرة يعتقدون أن الخطر قائم.',
      'يعتقدون | خبراء في جامعات القاهرة | unnamed',
    ],
    [
      'the office, not its body',
      'وتقع المسؤولية على رئيس بلدية لندن الذي يصر على إطلاق العمل الليلي.',
      'يصر على | رئيس بلدية لندن | unnamed',
    ],
  ])('%s', (_, text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it('goes no further than a verb that no table knows', () => {
    expect(read('وذكر أن الشركة انطلقت قبل عام بهدف جمع الناس وأمل قادتها في النجاح.').join()).not.toContain('بهدف');
  });

  it('is no state whose gender is not that of the verb', () => {
    expect(read('وكانت إيران واحدة من ثلاث دول أبدى قادة الحلف مخاوفهم منها.').join()).not.toContain('أبدى | إيران');
  });
});

describe('who is meant', () => {
  it.each([
    [
      'a kinswoman and her name',
      'وأشارت والدتها سعاد الحربي إلى أن الطفلة بخير.',
      'أشارت | والدتها سعاد الحربي | سعاد الحربي',
    ],
    [
      'each of several',
      'وأعلنت كل من البرازيل والمكسيك أن الرسوم سترتفع.',
      'أعلنت | كل من البرازيل والمكسيك | البرازيل',
    ],
    [
      'a man called by his name',
      'وقال طيار سابق يدعى سامي الحربي إن الرحلة تأخرت.',
      'قال | طيار سابق يدعى سامي الحربي | سامي الحربي',
    ],
  ])('%s', (_, text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it('no feminine noun behind a masculine verb', () => {
    expect(read('وقال الوزير إن الحزب رفض الاستجابة للطلب.').join()).not.toContain('رفض | الاستجابة');
    expect(read('وقال القادة إن الحرب انتهت.')).toContain('قال | القادة | unnamed');
  });
});

describe('a verb behind an indefinite noun', () => {
  it.each([
    [
      'and its adjective',
      'وتداول الناس وثيقة رسمية سابقة زعمت أن الاتفاق باطل.',
      'زعمت | وثيقة رسمية سابقة | document',
    ],
    ['for people', 'ودفع المال تعويضا عن شركات خاصة زعمت أنها تضررت.', 'زعمت | شركات خاصة | unnamed'],
  ])('%s', (_, text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it('is no clause about whoever is accused, nor about where something is said', () => {
    expect(read('وطالب الادعاء بسجن ثمانية عشر صحفيا اتهموا بالدعاية للعنف.').join()).not.toContain('اتهموا | صحفيا');
    expect(read('وفي تصريح صحفي أكد الوزير أن الخطة جاهزة.').join()).toContain('أكد | الوزير |');
  });
});

describe('an outlet that carries the words of another', () => {
  it('is named after the fact, and so is the one it quotes', () => {
    const claims = read('وتراجعت المبيعات في السوق، حسبما نقلت رويترز عن مصادر مقربة من الشركة.');
    expect(claims).toContain('حسبما نقلت | رويترز | unnamed');
  });

  it('speaks itself where no one is quoted', () => {
    expect(read('وتراجعت المبيعات في السوق، حسبما نقلت رويترز.')).toContain('حسبما نقلت | رويترز | رويترز');
  });

  it('no plural of things behind a masculine verb', () => {
    const claims = read('وقال الوزير إن القصف مستمر. كما أوضح العمليات الميدانية الجارية في المحافظة.');
    expect(claims.join()).not.toContain('أوضح | العمليات');
  });
});

describe('what stands behind the name', () => {
  it.each([
    [
      'says who he is, between commas',
      'قال سامي الحربي، الباحث في شؤون الطاقة، إن الأسعار سترتفع.',
      'قال | سامي الحربي، الباحث في شؤون الطاقة | سامي الحربي',
    ],
    [
      'says of which body he is',
      'وقال سامي الحربي من منظمة العفو الدولية إن الأوضاع صعبة.',
      'قال | سامي الحربي من منظمة العفو الدولية | سامي الحربي',
    ],
    [
      'may be to whom he says it',
      'قال سامي الحربي، المتحدث باسم الحكومة للصحفيين، إن الأسعار سترتفع.',
      'قال | سامي الحربي، المتحدث باسم الحكومة | سامي الحربي',
    ],
    ['may be when he says it', 'قال سامي الحربي، الجمعة، إن الأسعار سترتفع.', 'قال | سامي الحربي | سامي الحربي'],
    [
      'is a state that a body accuses',
      'واتهمت حركة حماس الفلسطينية إسرائيل بقتل المزارع.',
      'اتهمت | حركة حماس الفلسطينية | حركة حماس',
    ],
    ['is a state that another tells', 'أبلغت #روسيا #بريطانيا أن المهلة انتهت.', 'أبلغت | روسيا | روسيا'],
  ])('%s', (_, text, claim) => {
    expect(read(text)).toContain(claim);
  });
});
