/** Known pitfalls of Arabic text, one test each: match keys, clitics, tokens and sentences, dates, numbers. */
import { fold, offsetInToken, segmentSentences, splitClitics, tokenize } from '@isnad/arabic';
import { parseDocument } from './parse-document.ts';

const foldAll = (text: string) =>
  tokenize(text)
    .filter(({ kind }) => kind !== 'punctuation')
    .map(({ key }) => key)
    .join(' ');

describe('match keys', () => {
  it.each([
    ['tashkeel', 'تغيُّر المَناخِ', 'تغير المناخ'],
    ['tanwin on either side of its alef', 'دورًا بارزاً', 'دورا بارزا'],
    ['tatweel', 'عـــراق', 'عراق'],
    ['alef forms', 'أوباما، إيران، آب', 'اوباما ايران اب'],
    ['ya and alef maqsura', 'هيلارى', 'هيلاري'],
    ['ta marbuta', 'الخارجية', 'الخارجيه'],
    ['hamza seats', 'مسؤول', 'مسوول'],
    ['another hamza seat', 'مسئول', 'مسيول'],
    ['presentation forms', 'ﺍﻟﻌﺮﺍﻕ ﻻ', 'العراق لا'],
    ['the ligature of Allah', 'ﷲ', 'الله'],
    ['Persian ya and kaf', 'باکستان ایران', 'باكستان ايران'],
    ['Arabic-Indic digits', '٢٨ مليون', '28 مليون'],
    ['Persian digits', '۱۴۰۳', '1403'],
    ['bidi controls', '\u200fرويترز\u200e', 'رويترز'],
    ['bidi isolates', '\u2067كيري\u2069', 'كيري'],
    ['a joiner inside a word', 'أبو\u200cبكر', 'ابوبكر'],
    ['no-break space', '15\u00a0يونيو', '15 يونيو'],
  ])('%s: %s', (_name, input, expected) => {
    expect(foldAll(input)).toBe(expected);
  });

  // Expected was 1200: a key keeps the separator as a comma, since 1.200 and 1,200 may be decimals; readers of numbers decide.
  it('decimal and thousands separators: ٣٫٥ و١٬٢٠٠', () => {
    expect(fold('٣٫٥')).toBe('3.5');
    expect(fold('١٬٢٠٠')).toBe('1,200');
  });

  it('both seats of the hamza of مسؤول name a source', () => {
    for (const official of ['مسؤول', 'مسئول'])
      expect(parseDocument(`قال ${official} إن المحادثات تتقدم.`).claims[0]?.speaker.kind).toBe('unnamed');
  });

  it('على is not علي, though their keys are one', () => {
    expect(parseDocument('حصل على المال في بغداد.').entities.map(({ type }) => type)).toEqual(['place']);
  });
});

describe('clitics', () => {
  it.each([
    ['و and a verb', 'وقال', 'و', 'قال'],
    ['ف and a noun', 'فالخبير', 'ف', 'الخبير'],
    ['ل and a name', 'لرويترز', 'ل', 'رويترز'],
    ['ل and the article', 'للولايات', 'ل', 'الولايات'],
    ['لل before a word in ل', 'لليبيا', 'ل', 'ليبيا'],
    ['و, ب and the article', 'وبالولايات', 'وب', 'الولايات'],
    ['ك and a role', 'كنائبة', 'ك', 'نائبة'],
  ])('%s: %s', (_name, input, prefixes, stem) => {
    expect(splitClitics(input)).toContainEqual(expect.objectContaining({ prefixes, stem }));
  });

  it.each([
    ['و belongs to the word', 'وصل الوزير إلى واشنطن.', ['واشنطن']],
    ['ب belongs to the word', 'التقى الوزير جو بايدن.', ['جو بايدن']],
    ['ب belongs to cities', 'انتقل من بغداد إلى بيروت.', ['بغداد', 'بيروت']],
    ['ل belongs to the word', 'سافر من لندن إلى لوس أنجلوس.', ['لندن', 'لوس أنجلوس']],
    ['ك belongs to the word', 'التقى جون كيري الممثل جورج كلوني.', ['جون كيري', 'جورج كلوني']],
    ['ف belongs to the word', 'نقلت وكالة فرانس برس عن مسؤول في فيتنام أن الأمر انتهى.', ['فرانس برس', 'فيتنام']],
    ['و before a word in و', 'زار باريس وواشنطن.', ['باريس', 'واشنطن']],
    ['ل before a word in ل', 'قدمت تركيا دعما لليبيا أمس.', ['تركيا', 'ليبيا']],
  ])('%s: %s', (_name, input, names) => {
    const found = parseDocument(input).mentions.filter(({ nestedIn }) => nestedIn === null);
    for (const name of names) expect(found.map(({ text }) => text)).toContain(name);
  });

  it('the article that lam swallows is shown again: للولايات المتحدة', () => {
    const { entities, mentions } = parseDocument('وهي الزيارة الأولى للولايات المتحدة.');
    expect(entities.map(({ name }) => name)).toEqual(['الولايات المتحدة']);
    expect(mentions.map(({ text }) => text)).toEqual(['لولايات المتحدة']);
  });

  it('س of the future: سيحارب is a form of its verb, not a name', () => {
    const { claims, entities } = parseDocument('قال جون كيري إنه سيحارب تغير المناخ.');
    expect(claims.map(({ speaker }) => speaker.kind)).toEqual(['person']);
    expect(entities.map(({ name }) => name)).toEqual(['جون كيري']);
  });

  it('a pronoun suffix is no part of a name: حملته الانتخابية', () => {
    const { entities } = parseDocument('أطلق جون كيري حملته الانتخابية في بوسطن.');
    expect(entities.map(({ name }) => name)).toEqual(['جون كيري', 'بوسطن']);
  });

  it('a nisba in the name of a body tells its country: وزارة الخارجية الأميركية', () => {
    const { entities } = parseDocument('أعلنت وزارة الخارجية الأميركية أن المحادثات تتقدم.');
    expect(entities).toEqual([
      expect.objectContaining({ type: 'organization', name: 'وزارة الخارجية الأميركية', country: 'US' }),
    ]);
  });

  it('the offset of a stem is where it stands in the text, marks before it counted', () => {
    const text = 'وَبِباريس';
    const [token] = tokenize(text);
    const split = token && splitClitics(token.key).find(({ stem }) => stem === 'باريس');
    expect(token && split && text.slice(offsetInToken(text, token, split.offset))).toBe('باريس');
  });
});

const sentences = (text: string) => {
  const tokens = tokenize(text);
  return segmentSentences(tokens).map(({ start, end }) => text.slice(tokens[start]?.start, tokens[end - 1]?.end));
};
const words = (text: string) => tokenize(text).map((token) => token.text);

describe('tokens and sentences', () => {
  it('a name glued to the word after it: كيريويخطط', () => {
    const { mentions } = parseDocument('وصل جون كيري إلى باريس. وقال إن كيريويخطط للعودة.');
    expect(mentions.map(({ text }) => text)).toEqual(['جون كيري', 'باريس', 'كيري']);
  });

  it('words glued by a stop: باريس.وعاد', () => {
    expect(words('باريس.وعاد')).toEqual(['باريس', '.', 'وعاد']);
    expect(sentences('زار باريس.وعاد إلى لندن.')).toHaveLength(2);
  });

  it('the stops of a spelled acronym: شبكة سي. إن. إن الأميركية', () => {
    const text = 'وبحسب شبكة سي. إن. إن الأميركية فإن المحادثات تتقدم.';
    expect(sentences(text)).toHaveLength(1);
    expect(parseDocument(text).entities.map(({ latin }) => latin)).toContain('CNN');
  });

  it('a dotted agency: أ.ف.ب', () => {
    const { entities } = parseDocument('وقال مسؤول لوكالة أ.ف.ب إن المحادثات تتقدم.');
    expect(entities).toContainEqual(expect.objectContaining({ type: 'organization', organizationKind: 'media' }));
  });

  it('the stop of an abbreviated title: د. محمد البرادعي', () => {
    const text = 'وقال د. محمد البرادعي إن المحادثات تتقدم.';
    expect(sentences(text)).toHaveLength(1);
    expect(parseDocument(text).entities.map(({ name }) => name)).toEqual(['محمد البرادعي']);
  });

  it('an attribution after the stop belongs to the sentence before', () => {
    const text = 'يستعد جون كيري لانتخابات عام 2024. حسبما أفاد موقع أكسيوس.';
    const { claims, entities } = parseDocument(text);
    expect(claims).toHaveLength(1);
    const [claim] = claims;
    expect(text.slice(claim?.content[0]?.start, claim?.content[0]?.end)).toContain('لانتخابات عام 2024');
    expect(claim?.speaker).toMatchObject({ kind: 'organization' });
    expect(claim && 'entity' in claim.speaker && entities[claim.speaker.entity]?.name).toContain('أكسيوس');
  });

  it('a stray fragment claims nothing: العالمية. التدفئة.', () => {
    expect(parseDocument('العالمية. التدفئة.').claims).toEqual([]);
  });

  it('two dots are one mark and part a headline: بحفل واحد.. تبرعات قياسية', () => {
    expect(words('بحفل واحد.. تبرعات قياسية')).toEqual(['بحفل', 'واحد', '..', 'تبرعات', 'قياسية']);
  });

  it('a question mark ends a sentence, a semicolon does not', () => {
    expect(sentences('قال: هل وافق؟ نعم؛ وعاد')).toEqual(['قال: هل وافق؟', 'نعم؛ وعاد']);
  });

  it('all quotation marks are of one kind', () => {
    for (const mark of '«»“”"„‟﴾﴿') expect(tokenize(mark)[0]?.kind).toBe('quote');
  });

  it.each([
    ['nested', 'قال جون كيري: «قالت الحكومة “نعم” أمس».', 'قالت الحكومة “نعم” أمس'],
    ['unclosed', 'قال جون كيري: "المحادثات تتقدم اليوم.', 'المحادثات تتقدم اليوم'],
  ])('quotations, %s', (_name, text, content) => {
    const [claim] = parseDocument(text).claims;
    expect(claim?.form).toBe('direct');
    expect(text.slice(claim?.content[0]?.start, claim?.content.at(-1)?.end)).toBe(content);
  });

  it('marks around a name are no quotation: صحيفة "تليغراف" البريطانية', () => {
    const { entities, claims } = parseDocument('تراجعت مبيعات صحيفة "تليغراف" البريطانية هذا العام.');
    expect(entities).toContainEqual(expect.objectContaining({ type: 'organization', organizationKind: 'media' }));
    expect(claims).toEqual([]);
  });

  it('a partial quotation makes a mixed claim', () => {
    const text = 'قال متحدث إن كيري “سيحارب تغير المناخ بدوام كامل” في هذا المنصب.';
    const [claim] = parseDocument(text).claims;
    expect(claim?.form).toBe('mixed');
    expect(claim?.quoted.map(({ start, end }) => text.slice(start, end))).toEqual(['سيحارب تغير المناخ بدوام كامل']);
  });

  it('a note on the picture is no name: كلوني (يسار)', () => {
    const { entities } = parseDocument('شارك جورج كلوني (يسار) في الحفل مع جو بايدن (وسط).');
    expect(entities.map(({ name }) => name)).toEqual(['جورج كلوني', 'جو بايدن']);
  });

  it('a dateline is a place and an outlet, and no part of the claim: واشنطن (رويترز) - قال', () => {
    const text = 'واشنطن (رويترز) - قال جون كيري إن المحادثات تتقدم.';
    const { entities, claims } = parseDocument(text);
    expect(entities.map(({ type, name }) => [type, name])).toEqual([
      ['place', 'واشنطن'],
      ['organization', 'رويترز'],
      ['person', 'جون كيري'],
    ]);
    expect(claims.map(({ speaker }) => speaker)).toEqual([{ kind: 'person', entity: 2, jointly: [] }]);
  });

  it('a dateline of a spelled agency: القاهرة – أ ش أ', () => {
    const { entities, claims } = parseDocument('القاهرة – أ ش أ: قال جون كيري إن المحادثات تتقدم.');
    expect(entities.map(({ type }) => type)).toEqual(['place', 'organization', 'person']);
    expect(claims.map(({ speaker }) => speaker.kind)).toEqual(['person']);
  });

  it('an age in brackets does not part a name from its verb: كيري (80 عاما)', () => {
    const { claims } = parseDocument('قال جون كيري (80 عاما) إن المحادثات تتقدم.');
    expect(claims.map(({ speaker }) => speaker.kind)).toEqual(['person']);
  });
});

const dates = (text: string) =>
  parseDocument(text, { referenceDate: '2024-07-12' }).dates.map(({ from, to }) => (from === to ? from : [from, to]));
const month = (number: number) => {
  const from = `2019-${String(number).padStart(2, '0')}-01`;
  const to = new Date(Date.UTC(2019, number, 0)).toISOString().slice(0, 10);
  return [from, to];
};

describe('dates', () => {
  it.each([
    ['Levant', 'كانون الثاني،شباط،آذار،نيسان،أيار،حزيران،تموز،آب،أيلول،تشرين الأول،تشرين الثاني،كانون الأول'],
    ['Gulf and Egypt', 'يناير،فبراير،مارس،أبريل،مايو،يونيو،يوليو،أغسطس،سبتمبر،أكتوبر،نوفمبر،ديسمبر'],
    ['Algeria and Tunisia', 'جانفي،فيفري،مارس،أفريل،ماي،جوان،جويلية،أوت،سبتمبر،أكتوبر،نوفمبر،ديسمبر'],
    ['Morocco', 'يناير،فبراير،مارس،أبريل،ماي،يونيو،يوليوز،غشت،شتنبر،أكتوبر،نونبر،دجنبر'],
    ['Mauritania', 'يناير،فبراير،مارس،إبريل،مايو،يونيو،يوليو،أغشت،شتمبر،أكتوبر،نوفمبر،دجمبر'],
  ])('months of %s', (_region, names) => {
    names.split('،').forEach((name, index) => {
      expect(dates(`عاد في ${name} 2019 إلى بلاده.`)).toEqual([month(index + 1)]);
    });
  });

  it.each([
    ['two names and a slash', 'في أغسطس/آب 2004', [['2004-08-01', '2004-08-31']]],
    ['two names', 'في سبتمبر أيلول 2025', [['2025-09-01', '2025-09-30']]],
    ['a name in brackets', 'في أيلول (سبتمبر) 2025', [['2025-09-01', '2025-09-30']]],
    ['a day and الماضي', 'في 15 يونيو الماضي', ['2024-06-15']],
    ['a bare month in the past', 'زار الوزير بغداد في ديسمبر.', [['2023-12-01', '2023-12-31']]],
    ['a bare month to come', 'ستبدأ القوات الانسحاب بدءا من سبتمبر.', [['2024-09-01', '2024-09-30']]],
    ['a weekday', 'وقال الأربعاء إنه سيعود.', ['2024-07-10']],
    ['a weekday with يوم', 'عاد يوم السبت إلى بلاده.', ['2024-07-06']],
    ['a weekday to come', 'يعود السبت المقبل إلى بلاده.', ['2024-07-13']],
    ['relative to an event', 'وذلك قبل 4 أشهر من الانتخابات.', [null]],
    [
      'of that year',
      'زار بغداد عام 2003. ثم عاد في نوفمبر من ذلك العام.',
      [
        ['2003-01-01', '2003-12-31'],
        ['2003-11-01', '2003-11-30'],
      ],
    ],
    ['a year after عام', 'غزت القوات العراق عام 2003.', [['2003-01-01', '2003-12-31']]],
    ['a year after لعام', 'الاتفاق النووي لعام 2015.', [['2015-01-01', '2015-12-31']]],
    ['a year after سنة', 'انسحبت سنة 2011.', [['2011-01-01', '2011-12-31']]],
    ['a bare year', 'عادت في 2014.', [['2014-01-01', '2014-12-31']]],
    ['a decade of a century', 'في تسعينيات القرن الماضي.', [['1990-01-01', '1999-12-31']]],
    ['between two years', 'بين عامي 2003 و2011.', [['2003-01-01', '2011-12-31']]],
    ['dual days', 'عاد قبل يومين.', ['2024-07-10']],
    ['yesterday', 'عاد أمس.', ['2024-07-11']],
    ['the day before yesterday', 'عاد أمس الأول.', ['2024-07-10']],
    ['tomorrow', 'يعود غدا.', ['2024-07-13']],
    ['the day after tomorrow', 'يعود بعد غد.', ['2024-07-14']],
    ['today at dawn', 'عاد فجر اليوم.', ['2024-07-12']],
    ['yesterday evening', 'عاد مساء أمس.', ['2024-07-11']],
    ['Hijri', 'في 4 محرم 1446 هـ.', ['2024-07-10']],
    ['the middle of a decade', 'في منتصف التسعينات.', [['1990-01-01', '1999-12-31']]],
    ['two calendars', 'في 1 محرم 1446 هـ الموافق 7 يوليو 2024.', ['2024-07-07']],
    ['numbers, day first', 'بتاريخ 15/06/2024.', ['2024-06-15']],
    ['small numbers, day first', 'بتاريخ 6-7-2024.', ['2024-07-06']],
  ])('%s: %s', (_name, text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  it.each([
    ['weeks', 'عاد قبل أسبوعين.', '2024-06-28'],
    ['years', 'غادر منذ 3 سنوات.', '2021-07-12'],
    ['years to come', 'يعود بعد عامين.', '2026-07-12'],
  ])('dual and plural units say no exact day: %s', (_name, text, day) => {
    const [date] = parseDocument(text, { referenceDate: '2024-07-12' }).dates;
    expect(date?.precision).not.toBe('day');
    expect((date?.from ?? '') <= day && day <= (date?.to ?? '')).toBe(true);
  });

  it('at that time points back', () => {
    const { dates: found } = parseDocument('غزت القوات العراق عام 2003. وفي ذلك الوقت، قال جون كيري إن الحرب خطأ.');
    expect(found.at(-1)).toMatchObject({ kind: 'anaphoric', from: '2003-01-01', to: '2003-12-31' });
  });

  it.each([
    ['ربيع الآخر', 4],
    ['ربيع الثاني', 4],
    ['جمادى الأولى', 5],
    ['جمادى الآخرة', 6],
    ['جمادى الثانية', 6],
    ['ذو القعدة', 11],
    ['ذي القعدة', 11],
    ['ذو الحجة', 12],
    ['ذي الحجة', 12],
  ])('Hijri months by any name: %s', (name, number) => {
    const firstDays: Readonly<Record<number, string>> = {
      4: '2023-10-16',
      5: '2023-11-15',
      6: '2023-12-14',
      11: '2024-05-09',
      12: '2024-06-07',
    };
    expect(dates(`في 1 ${name} 1445 هـ.`)).toEqual([firstDays[number]]);
  });

  it('last Ramadan', () => {
    expect(dates('في شهر رمضان الماضي.')).toEqual([['2024-03-11', '2024-04-09']]);
  });

  // Expected was no date: الآن is one, the day of publication, and relative; what must not be is a month or a weekday.
  it('now is the day of publication', () => {
    const { dates: found } = parseDocument('يريد ذلك الآن.', { referenceDate: '2024-07-12' });
    expect(found).toEqual([expect.objectContaining({ kind: 'relative', from: '2024-07-12', to: '2024-07-12' })]);
    expect(parseDocument('يريد ذلك الآن.').dates.map(({ from }) => from)).toEqual([null]);
  });

  it.each([
    ['a man of', 'أحد كبار مساعدي الرئيس.'],
    ['a father', 'كان آب العائلة غائبا.'],
    ['practised', 'مارس الرياضة في طفولته.'],
    ['first and second', 'كان أول الواصلين وجاء الثاني بعده.'],
    ['a name', 'قالت أيار العلي إنها ستعود.'],
  ])('words that look like dates: %s: %s', (_name, text) => {
    expect(dates(text)).toEqual([]);
  });
});

describe('numbers', () => {
  const countOf = (source: string) => {
    const speaker = parseDocument(`قالت ${source} إن المحادثات تتقدم.`).claims[0]?.speaker;
    return speaker && 'count' in speaker ? speaker.count : undefined;
  };

  it.each([
    ['أربعة مصادر', 4],
    ['مصدران', 2],
    ['مصادر متطابقة', null],
  ])('sources are counted when the text counts them: %s', (source, count) => {
    expect(countOf(source)).toBe(count);
  });

  it('an amount of money is no date and no name: 28 مليون دولار', () => {
    const { dates: found, entities } = parseDocument(
      'جمع الحفل 28 مليون دولار ونحو ثلاثين ألفا ومليون ونصف المليون يورو.',
    );
    expect(found).toEqual([]);
    expect(entities).toEqual([]);
  });
});
