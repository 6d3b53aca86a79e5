import { parseDocument } from '../../parse-document.ts';

/** Who speaks, claim by claim: names, or descriptions in brackets. */
function speakers(text: string): (string | undefined)[] {
  const { claims, entities } = parseDocument(text);
  return claims.map(({ speaker }) =>
    'entity' in speaker ? entities[speaker.entity]?.name : `(${speaker.description})`,
  );
}

describe('a description that goes on with what someone said', () => {
  it.each([
    ['an office', 'قال جياني إنفانتينو إن البطولة ستتوسع.\nوأضاف رئيس الفيفا أن المستثمرين كثر.'],
    [
      'a trade with a country',
      'قال يوسين بولت إنه سيحترف كرة القدم.\nوأكمل العداء الجامايكي "لا أريد أن ألعب في فريق متواضع".',
    ],
  ])('is his: %s', (_name, text) => {
    const [first, second] = speakers(text);
    expect(second).toBe(first);
    expect(first).not.toMatch(/^\(/u);
  });

  it('is another when it is indefinite', () => {
    expect(speakers('قال يوسين بولت إنه سيحترف كرة القدم.\nوأضاف مصدر مطلع أن العقد جاهز.')[1]).toBe('(مصدر مطلع)');
  });

  it('is another when several speak', () => {
    expect(speakers('قال يوسين بولت إنه سيحترف كرة القدم.\nوأضاف الخبراء أن العقد جاهز.')[1]).toBe('(الخبراء)');
  });
});

describe('the gender of a verb', () => {
  it('tells of two with one surname who speaks', () => {
    expect(
      speakers(
        'تزوج جورج بوش وباربرا بوش قبل سبعين عاما.\nوتوفيت باربرا بوش الثلاثاء. وقال بوش "إنها في السماء وإن الحياة ستستمر".',
      ),
    ).toEqual(['جورج بوش']);
  });

  it('gives no body with a masculine noun for the subject of a feminine verb', () => {
    expect(
      speakers(
        'قالت ميرال أكشنار إنها أسست حزب الخير القومي العام الماضي.\nوأكد حزب الخير دعمها. وقالت إنها ستترشح للمنصب.',
      ).at(-1),
    ).toBe('ميرال أكشنار');
  });
});

describe('what stands behind a verb and is no subject of it', () => {
  const opening = 'قال جو بايدن إن الاتفاق قريب. ';
  it.each([
    ['a plural in the oblique case', 'وحمل المسؤولين السابقين مسؤولية العجز التجاري.'],
    ['the head of a construct in that case', 'ونصح مستخدمي البرامج بعدم استقبال الرسائل المجهولة.'],
    ['a clause about a noun before it', 'وقال في كلمة نقلها التلفزيون على الهواء مباشرة إن الحرب مستمرة.'],
    ['a title and a name that are described', 'ووصف زعيم حزب الشعب كمال قليجدار أوغلو بأنه ديكتاتور.'],
    ['an adverb in the accusative', 'وأعلن قريبا عن زيارته أن الوفد سيصل.'],
    ['a word that goes on with an occasion', 'وشدد على هامش ملتقى شبابي لحزبه على ضرورة الحوار.'],
    [
      'a word that goes on with an occasion, nouns in a row',
      'وقال لدى نشر التقرير بشأن اتجاهات انتشار تدخين التبغ إن التقدم بطيء.',
    ],
    ['what leads to a clause about something said', 'وفرض رسوما لحماية الإنتاج من المعادن الذي قال إنه مهم للأمن.'],
  ])('%s', (_name, text) => {
    expect(speakers(opening + text)).toEqual(['جو بايدن', 'جو بايدن']);
  });
});

describe('a name behind a noun of relation', () => {
  it('is who speaks where the noun has the article', () => {
    expect(speakers('ويزعم المحامي مايكل كوهين أنه كان حاضرا.')).toEqual(['مايكل كوهين']);
  });

  it('is who speaks where the noun is complete before a title of honour', () => {
    expect(speakers('وقال وكيل محافظة مأرب الدكتور عبدربه مفتاح إن الدورة مهمة.')).toEqual(['عبدربه مفتاح']);
  });

  it('is whom the speaker belongs to where it completes the noun', () => {
    expect(speakers('وقال محامي مايكل كوهين إنه بريء.')[0]).toMatch(/^\(محامي/u);
  });

  it('is who speaks where another name completes the noun and a comma sets his apart', () => {
    expect(speakers('وقال محامي ماريا بوتينا، روبرت دريسكول، إن موكلته ليست عميلة.')).toEqual(['روبرت دريسكول']);
  });

  it('is who speaks where two offices share the article', () => {
    expect(speakers('وقال المحامي والمستشار القانوني بدر إسحاق إن التقاضي حق.')).toEqual(['بدر إسحاق']);
  });
});

describe('the end of a source', () => {
  it.each([
    ['في البداية', 'وقال مصدر مقرب من الإدارة في البداية إن القرار اتخذ.', '(مصدر مقرب من الإدارة)'],
    ['خلال الفترة الماضية', 'وأكدت القوات الأمنية خلال الفترة الماضية أن الوضع مستقر.', '(القوات الأمنية)'],
  ])('stands before when it was said: %s', (_name, text, source) => {
    expect(speakers(text)).toEqual([source]);
  });
});
