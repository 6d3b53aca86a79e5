/** Known pitfalls of Arabic news, one test each: names, and who said what. */
import type { Claim } from './model/claim.ts';
import { parseDocument } from './parse-document.ts';

const entities = (text: string) => parseDocument(text).entities.map(({ type, name }) => `${type} ${name}`);

/** Speakers, as a reader would call them. */
const speakers = (text: string) => {
  const { claims, entities: named } = parseDocument(text);
  return claims.map(({ speaker }) => ('entity' in speaker ? (named[speaker.entity]?.name ?? '') : speaker.description));
};
const contents = (text: string) =>
  parseDocument(text).claims.map((claim) => claim.content.map(({ start, end }) => text.slice(start, end)).join(' … '));
const chains = (text: string) => parseDocument(text).claims.map((claim: Claim) => claim.via.map(({ name }) => name));

describe('names', () => {
  it('a short form is the person it shortens', () => {
    expect(entities('وصل الرئيس جو بايدن. وقال بايدن إنه متعب. وعاد الرئيس بايدن. ثم سافر جو بايدن.')).toEqual([
      'person جو بايدن',
    ]);
  });

  it.each([
    ['دونالد ترامب', 'ترمب'],
    ['أنطونيو غوتيريش', 'جوتيريش'],
    ['بنيامين نتنياهو', 'نتانياهو'],
    ['جورج دبليو بوش', 'جورج دبليو. بوش'],
  ])('spellings of one name are one person: %s, %s', (full, other) => {
    const people = entities(`وصل ${full} إلى باريس. وقال ${other} إن المحادثات تتقدم.`).filter((name) =>
      name.startsWith('person'),
    );
    expect(people).toHaveLength(1);
  });

  it.each([
    ['صحيفة تليغراف', 'صحيفة تلغراف'],
    ['الحزب الديموقراطي', 'الحزب الديمقراطي'],
  ])('spellings of one body are one body: %s, %s', (one, other) => {
    expect(entities(`أعلن المسؤول موقف ${one} أمس. ثم تغير موقف ${other} اليوم.`)).toHaveLength(1);
  });

  it('a kunya that the lexicon knows is the man: أبو مازن', () => {
    expect(entities('وصل محمود عباس إلى القاهرة أمس. وقال أبو مازن إن المحادثات تتقدم.')).toEqual([
      'person محمود عباس',
      'place القاهرة',
    ]);
  });

  it.each([
    ['أميركا', 'أمريكا'],
    ['إنجلترا', 'إنكلترا'],
  ])('spellings of one place are one place: %s, %s', (one, other) => {
    expect(
      entities(`سافر من باريس إلى ${one} أمس. ثم غادر ${other} اليوم.`).filter((name) => name.startsWith('place')),
    ).toHaveLength(2);
  });

  it('people of one surname stay apart', () => {
    expect(entities('وصل بيل كلينتون إلى باريس. ووصلت هيلاري كلينتون إلى لندن.')).toEqual([
      'person بيل كلينتون',
      'place باريس',
      'person هيلاري كلينتون',
      'place لندن',
    ]);
  });

  it.each([['إدارة بايدن'], ['حملة ترامب'], ['فريق بايدن الانتقالي'], ['مكتب كيري']])(
    'what belongs to a person is not the person: %s',
    (body) => {
      const { claims, entities: found } = parseDocument(`قال ${body} إن المحادثات تتقدم.`);
      const speaker = claims[0]?.speaker;
      expect(claims).toHaveLength(1);
      expect(speaker && 'entity' in speaker ? found[speaker.entity]?.type : 'none').not.toBe('person');
    },
  );

  it.each([
    ['محمد بن سلمان'],
    ['خالد بن الوليد'],
    ['عبد الفتاح السيسي'],
    ['عبدالفتاح السيسي'],
    ['عبد ربه منصور هادي'],
    ['أبو بكر البغدادي'],
    ['محمود عباس'],
    ['أم كلثوم'],
  ])('names of several parts are one: %s', (name) => {
    expect(entities(`وصل ${name} إلى القاهرة أمس.`)).toEqual([`person ${name}`, 'place القاهرة']);
  });

  it('a title before بن is no part of the name', () => {
    expect(entities('وصل الشيخ محمد بن راشد إلى القاهرة أمس.')).toEqual(['person محمد بن راشد', 'place القاهرة']);
  });

  it('a town named like a daughter is a town: بنت جبيل', () => {
    expect(entities('وصلت القوات إلى بنت جبيل أمس.')).toEqual(['place بنت جبيل']);
  });

  it('أم that means "or" begins no name', () => {
    expect(entities('لا أحد يعرف هل وافق أم لا على ذلك.')).toEqual([]);
  });

  it('آل is part of the name, the article is not: آل ثاني', () => {
    expect(entities('وصل تميم بن حمد آل ثاني إلى القاهرة أمس.')).toEqual([
      'person تميم بن حمد آل ثاني',
      'place القاهرة',
    ]);
  });

  it.each([['لأبي مازن'], ['أبا مازن'], ['أبو مازن']])('a kunya in any case is one person: %s', (name) => {
    expect(parseDocument(`وأعلن الوفد دعمه الكامل ${name} أمس.`).entities.map(({ type }) => type)).toEqual(['person']);
  });

  it.each([
    ['رجل كريم يحب الناس.'],
    ['كان له أمل كبير في ذلك.'],
    ['رأى نور الشمس.'],
    ['هذا اتفاق عادل للجميع.'],
    ['كان سعيد الحظ في حياته.'],
    ['فعل كل شيء بشكل حسن.'],
    ['عاد في صباح اليوم التالي.'],
    ['رأى الزائر أسدا في الحديقة.'],
  ])('a name that is a word needs more than itself: %s', (text) => {
    expect(parseDocument(text).entities.filter(({ type }) => type === 'person')).toEqual([]);
  });

  it.each([
    ['وقعت الدول اتفاقية باريس للمناخ.', 'باريس'],
    ['رحبت الدول بتوافق الإمارات.', 'الإمارات'],
    ['وقعت الدول إعلان الدوحة.', 'الدوحة'],
    ['نشرت صحيفة القدس العربي المقال.', 'القدس'],
    ['نشرت صحيفة الشرق الأوسط المقال.', 'الشرق الأوسط'],
  ])('a place inside another name is none: %s', (text, place) => {
    const found = parseDocument(text).mentions.filter(({ type, nestedIn }) => type === 'place' && nestedIn === null);
    expect(found.map(({ text: name }) => name)).not.toContain(place);
  });

  it('ولاية is a state before a name, a term of office otherwise', () => {
    expect(entities('ولد في ولاية ماساتشوستس عام 1943.').map((name) => name.split(' ')[0])).toEqual(['place']);
    expect(entities('يسعى إلى ولاية ثانية هذا العام.')).toEqual([]);
  });

  it('a nisba is no place', () => {
    expect(entities('قال مسؤولون أميركيون وأربعة مصادر عراقية ذلك.')).toEqual([]);
  });

  it.each([
    ['السابق', 'former'],
    ['الأسبق', 'former'],
    ['المقال', 'former'],
    ['بالإنابة', 'acting'],
    ['بالوكالة', 'acting'],
    ['المنتخب', 'elect'],
    ['المكلف', 'elect'],
    ['المعين', 'elect'],
    ['الراحل', 'deceased'],
    ['المنتهية ولايته', 'former'],
  ])('%s marks a role as %s', (mark, status) => {
    const [person] = parseDocument(`قال الرئيس الأميركي ${mark} جو بايدن إن المحادثات تتقدم.`).entities.filter(
      ({ type }) => type === 'person',
    );
    expect(person?.roles.map((role) => role.status)).toEqual([status]);
  });

  it.each([
    ['شبكة سي إن إن', 'الشبكة الأميركية'],
    ['صحيفة نيويورك تايمز', 'الصحيفة'],
    ['وكالة رويترز', 'الوكالة'],
  ])('a definite noun is the body last named that it fits: %s, %s', (name, noun) => {
    const text = `نشرت ${name} تقريرا عن المحادثات. وقالت ${noun} إن المحادثات تتقدم.`;
    const { claims, entities: found } = parseDocument(text);
    expect(claims).toHaveLength(1);
    expect(found).toHaveLength(1);
    expect(claims[0]?.speaker).toMatchObject({ kind: 'organization', entity: 0 });
  });
});

describe('claims', () => {
  it('a long subject after the verb', () => {
    const text = 'قال المتحدث باسم وزارة الخارجية الأميركية ماثيو ميلر في إفادة صحفية إن المحادثات تتقدم.';
    expect(speakers(text)).toEqual(['ماثيو ميلر']);
    expect(contents(text)).toEqual(['المحادثات تتقدم']);
  });

  it('a subject before the colon of a headline', () => {
    expect(speakers('جورج كلوني: على بايدن الانسحاب.')).toEqual(['جورج كلوني']);
  });

  it('an adverb before the verb', () => {
    const text = 'وفي ذلك الوقت، قال فريق بايدن الانتقالي إن كيري سيحارب تغير المناخ.';
    expect(parseDocument(text).claims).toHaveLength(1);
    expect(contents(text)).toEqual(['كيري سيحارب تغير المناخ']);
  });

  it.each([
    ['وأضاف: "الوضع صعب جدا".'],
    ['وتابع أن الوضع صعب جدا.'],
    ['وأردف قائلا إن الوضع صعب جدا.'],
    ['وأضاف أنه متفائل بالحل.'],
  ])('a dropped subject is who spoke before: %s', (next) => {
    expect(speakers(`قال جون كيري إن المحادثات تتقدم. ${next}`)).toEqual(['جون كيري', 'جون كيري']);
  });

  it.each([
    ['قالت مصادر إن المحادثات تتقدم.', 'مصادر'],
    ['قال مسؤولون إن المحادثات تتقدم.', 'مسؤولون'],
    ['قالت أنغيلا ميركل إن المحادثات تتقدم.', 'أنغيلا ميركل'],
  ])('verbs agree as Arabic does: %s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  it('agreement tells whom a dropped subject means', () => {
    expect(speakers('قال جون كيري إن المحادثات تتقدم. وقالت أنغيلا ميركل إن الوقت ضيق. وأضافت أن الحل قريب.')).toEqual([
      'جون كيري',
      'أنغيلا ميركل',
      'أنغيلا ميركل',
    ]);
  });

  it('an outlet spoken to carries', () => {
    expect(chains('قال جون كيري لرويترز إن المحادثات تتقدم.')).toEqual([['رويترز']]);
    expect(chains('وقال جون كيري في تصريح لقناة الجزيرة إن المحادثات تتقدم.')).toEqual([
      [expect.stringMatching(/الجزيرة$/u)],
    ]);
  });

  it.each([
    ['دعا جون كيري جو بايدن إلى الانسحاب من السباق.', 'جو بايدن'],
    ['طالب جون كيري إيران بوقف التخصيب فورا.', 'إيران'],
    ['اتهم جون كيري إسرائيل بعرقلة المحادثات.', 'إسرائيل'],
  ])('whom one speaks to is no speaker: %s', (text, addressee) => {
    const { claims, entities: found } = parseDocument(text);
    expect(speakers(text)).toEqual(['جون كيري']);
    expect(found[claims[0]?.addressee ?? -1]?.name).toBe(addressee);
  });

  it.each([['دعا جون كيري الرئيس جو بايدن إلى الانسحاب من السباق.', 'جو بايدن']])(
    'whom one speaks to is no speaker, two people in a row: %s',
    (text, addressee) => {
      const { claims, entities: found } = parseDocument(text);
      expect(speakers(text)).toEqual(['جون كيري']);
      expect(found[claims[0]?.addressee ?? -1]?.name).toBe(addressee);
    },
  );

  it.each([
    ['وبحسب شبكة سي إن إن فإن المحادثات تتقدم.'],
    ['ووفقا لشبكة سي إن إن، فإن المحادثات تتقدم.'],
    ['وحسب شبكة سي إن إن فإن المحادثات تتقدم.'],
  ])('a source before its claim: %s', (text) => {
    expect(speakers(text)).toEqual(['سي إن إن']);
    expect(contents(text)).toEqual(['المحادثات تتقدم']);
  });

  it.each([
    ['المحادثات بين البلدين تتقدم بسرعة، وفق فرانس برس.'],
    ['المحادثات بين البلدين تتقدم بسرعة، حسبما أفادت فرانس برس.'],
    ['المحادثات بين البلدين تتقدم بسرعة، على ما أفادت فرانس برس.'],
    ['المحادثات بين البلدين تتقدم بسرعة، بحسب ما ذكرت فرانس برس.'],
  ])('a source after its claim: %s', (text) => {
    expect(speakers(text)).toEqual(['فرانس برس']);
    expect(contents(text)).toEqual(['المحادثات بين البلدين تتقدم بسرعة']);
  });

  it('an outlet that quotes carries, its source speaks', () => {
    const text = 'المحادثات بين البلدين تتقدم بسرعة، حسبما أفاد موقع أكسيوس، نقلاً عن مصدر مقرب من الإدارة.';
    expect(speakers(text)).toEqual(['مصدر مقرب من الإدارة']);
    expect(chains(text)).toEqual([['أكسيوس']]);
  });

  it.each([
    ['حدد السعر حسب الطلب في السوق.'],
    ['توزع المواد حسب الحاجة على السكان.'],
    ['تسير الأعمال وفق خطة واضحة.'],
    ['تجري الانتخابات وفق القانون في موعدها.'],
  ])('according to what cannot speak claims nothing: %s', (text) => {
    expect(parseDocument(text).claims).toEqual([]);
  });

  it.each([['نقل التحالف مهمة التدريب إلى بغداد.'], ['يذكر أن بغداد عاصمة العراق.']])(
    'verbs of reporting that report nobody: %s',
    (text) => {
      expect(parseDocument(text).claims.filter(({ speaker }) => 'entity' in speaker)).toEqual([]);
    },
  );

  it('a quoting verb speaks for whom it quotes', () => {
    expect(speakers('نقلت رويترز عن جون كيري قوله إن المحادثات تتقدم.')).toEqual(['جون كيري']);
    expect(chains('نقلت رويترز عن جون كيري قوله إن المحادثات تتقدم.')).toEqual([['رويترز']]);
  });

  it.each([
    ['قائلا إن الوضع صعب'],
    ['مضيفا أن الوضع صعب'],
    ['مؤكدا أن الوضع صعب'],
    ['مشيرا إلى أن الوضع صعب'],
    ['موضحا أن الوضع صعب'],
    ['لافتا إلى أن الوضع صعب'],
    ['معتبرا أن الوضع صعب'],
    ['محذرا من أن الوضع صعب'],
    ['نافيا أن يكون الوضع صعبا'],
  ])('participles speak for the subject of the sentence: %s', (participle) => {
    expect(speakers(`غادر جون كيري القاعة مساء، ${participle}.`)).toEqual(['جون كيري']);
  });

  it.each([
    ['نفى جون كيري أن يكون قد استقال.', 'denies'],
    ['وقال جون كيري إن المحادثات تتقدم.', 'asserts'],
  ])('a denial is no assertion: %s', (text, stance) => {
    expect(parseDocument(text).claims.map((claim) => claim.stance)).toEqual([stance]);
  });

  it.each([
    ['رفض جون كيري التعليق على ذلك.'],
    ['ولم يرد جون كيري على طلب للتعليق.'],
    ['لم يقل جون كيري إن المحادثات تتقدم.'],
  ])('who says nothing claims nothing: %s', (text) => {
    expect(parseDocument(text).claims).toEqual([]);
  });

  it.each([
    ['قال جون كيري إن المحادثات تتقدم.', 'المحادثات تتقدم'],
    ['أكد جون كيري أن المحادثات تتقدم.', 'المحادثات تتقدم'],
    ['أفاد جون كيري بأن المحادثات تتقدم.', 'المحادثات تتقدم'],
    ['دعا جون كيري إلى وقف القتال فورا.', 'وقف القتال فورا'],
    ['حذر جون كيري من انهيار المحادثات.', 'انهيار المحادثات'],
    ['أعلن جون كيري عن اتفاق جديد مع روسيا.', 'اتفاق جديد مع روسيا'],
  ])('each verb has its own link: %s', (text, content) => {
    expect(speakers(text)).toEqual(['جون كيري']);
    expect(contents(text)).toEqual([content]);
  });

  it('joint speakers: the first is the speaker, named ones join him', () => {
    const text = 'وقال جون كيري وسيرغي لافروف إن المحادثات تتقدم.';
    const { claims, entities: found } = parseDocument(text);
    const speaker = claims[0]?.speaker;
    expect(
      speaker && 'entity' in speaker ? [speaker.entity, ...speaker.jointly].map((at) => found[at]?.name) : [],
    ).toEqual(['جون كيري', 'سيرغي لافروف']);
  });

  it('joint speakers share one claim of two clauses', () => {
    const text = 'وقالت المصادر العراقية ومسؤولون أميركيون إنه يجري مناقشة الموقف، وإنه لا يوجد اتفاق حتى الآن.';
    expect(contents(text)).toEqual(['إنه يجري مناقشة الموقف، وإنه لا يوجد اتفاق حتى الآن']);
  });

  it('joint unnamed speakers are one description', () => {
    const text = 'وقالت المصادر العراقية ومسؤولون أميركيون إنه يجري مناقشة الموقف، وإنه لا يوجد اتفاق حتى الآن.';
    expect(speakers(text)).toEqual(['المصادر العراقية ومسؤولون أميركيون']);
  });

  it.each([
    ['قال مصدر مطلع إن المحادثات تتقدم.', 1],
    ['قال مصدران إن المحادثات تتقدم.', 2],
    ['قالت أربعة مصادر إن المحادثات تتقدم.', 4],
    ['قالت مصادر متطابقة إن المحادثات تتقدم.', null],
    ['قال مصدر طلب عدم الكشف عن هويته إن المحادثات تتقدم.', 1],
  ])('sources are unnamed and counted: %s', (text, count) => {
    expect(parseDocument(text).claims.map(({ speaker }) => speaker)).toEqual([
      expect.objectContaining({ kind: 'unnamed', count }),
    ]);
  });

  it.each([
    ['قيل إن المحادثات تتقدم.'],
    ['ذُكر أن المحادثات تتقدم.'],
    ['تردد أن المحادثات تتقدم.'],
    ['أفيد بأن المحادثات تتقدم.'],
  ])('the passive names nobody: %s', (text) => {
    expect(
      parseDocument(`وصل جون كيري إلى باريس.\n\n${text}`).claims.filter(({ speaker }) => 'entity' in speaker),
    ).toEqual([]);
  });
});
