import { parseDocument } from '../parse-document.ts';

/** Each claim of a text as `cue | speaker | content`, the speaker by name or by description. */
function read(text: string): string[] {
  const { claims, entities } = parseDocument(text);
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return claims.map(({ cue, speaker, content }) => {
    const who = 'entity' in speaker ? entities[speaker.entity]?.name : speaker.description;
    return `${cue.map(cut).join(' ')} | ${who} | ${content.map(cut).join(' … ')}`;
  });
}

describe('subject and object side by side', () => {
  it.each([
    ['a name and a plural', 'ونفت إيران الاتهامات الأميركية.', 'نفت | إيران | الاتهامات الأميركية'],
    ['a name and what one bears', 'وتنفي موسكو المسؤولية عن الهجوم.', 'تنفي | موسكو | المسؤولية عن الهجوم'],
    [
      'a body and a noun told by its shape',
      'وشجبت لجنة حماية الصحفيين الأحكام وطالبت بإطلاق سراحهم فورا.',
      'شجبت | لجنة حماية الصحفيين | الأحكام',
    ],
    [
      'authorities and people',
      'واتهمت السلطات التركية العاملين في الصحيفة بدعم جماعات مسلحة.',
      'اتهمت | السلطات التركية | بدعم جماعات مسلحة',
    ],
    [
      'a noun whose ون is its own',
      'كما أكد مدير شؤون الصحة في الولاية حصيلة القتلى.',
      'أكد | مدير شؤون الصحة في الولاية | حصيلة القتلى',
    ],
    [
      'a group and the body it criticizes',
      'ولطالما انتقدت مجموعات مدافعة عن الحريات المدنية حركة حماس.',
      'انتقدت | مجموعات مدافعة عن الحريات المدنية | حركة حماس',
    ],
    [
      'a body before its verb',
      'لكن المحطة التلفزيونية رفضت الرواية الحكومية.',
      'رفضت | المحطة التلفزيونية | الرواية الحكومية',
    ],
    [
      'a title right behind a name',
      'أكد الأمير خالد الفيصل مستشار خادم الحرمين الشريفين أمير منطقة مكة المكرمة، أن الإنجازات تتوالى.',
      'أكد | خالد الفيصل | الإنجازات تتوالى',
    ],
  ])('parts %s', (_name, text, claim) => {
    expect(read(text)).toContain(claim);
  });
});

describe('a name in marks', () => {
  it('is the source, however many tokens it is written in', () => {
    expect(read('قالت شبكة "سي.بي.إس نيوز" التلفزيونية الإخبارية، إن واشنطن سحبت كل مساعداتها.')[0]).toMatch(
      / \| سي\.بي\.إس نيوز \| واشنطن سحبت كل مساعداتها$/u,
    );
  });

  it('does not end what leads to who speaks', () => {
    expect(
      read('وأشار المسؤول في "فيسبوك" عن الشراكات مع وسائل الإعلام، كامبل براون، في بيان إلى أن المبادرة ستعمل.'),
    ).toEqual(['أشار | كامبل براون | المبادرة ستعمل']);
  });
});

describe('content', () => {
  it.each([
    [
      'of a verbal noun of two letters',
      'اتهم الحوثيون التحالف العربي بشن الهجومين على المدينة.',
      'بشن الهجومين على المدينة',
    ],
    [
      'behind a clause about the subject',
      'وندد المعارضون الذين حشدوا أنصارهم في الشوارع بحدوث إخلالات في الاقتراع.',
      'بحدوث إخلالات في الاقتراع',
    ],
    [
      'behind a clause and its places',
      'ودعا الرئيس إيمانويل ماكرون الذي خلف فرنسوا هولاند في نوفمبر إلى الهدوء.',
      'الهدوء',
    ],
    [
      'in marks with their preposition',
      'طالب عضو البرلمان، داميان كولينز، "بتحقيق مستقل ولائق".',
      'بتحقيق مستقل ولائق',
    ],
    [
      'of a word of manner that is described',
      'نوه الأمير خالد الفيصل بالتعاون المستمر بين الوزارة والمؤسسة.',
      'بالتعاون المستمر بين الوزارة والمؤسسة',
    ],
    [
      'that begins with a spelled name',
      'وقالت إن سي إن إن هي أعلى منفذ بين الروابط.',
      'سي إن إن هي أعلى منفذ بين الروابط',
    ],
    ['behind where it was said', 'خلال مؤتمر صحفي عبر فيه ستيف سميث عن ندمه على دوره.', 'ندمه على دوره'],
    ['with ل and a verbal noun', 'وقد دعا أليكسي نافالني لمقاطعة الانتخابات.', 'لمقاطعة الانتخابات'],
    ['of one word', 'وحين سئلت عن ذلك أجابت هيذر نويرت "نعم".', 'نعم'],
    [
      'up to a sentence that no comma sets apart',
      'وطلبت اليابان من بيونغيانغ تقديم معلومات عن مواطنيها ويعتقد أنهم خطفوا للتدريب.',
      'تقديم معلومات عن مواطنيها',
    ],
    [
      'behind a definite source',
      'حيث حذرت السلطات من ارتياد البحر الذي قد يتجاوز ارتفاع أمواجه خمسة أمتار.',
      'ارتياد البحر الذي قد يتجاوز ارتفاع أمواجه خمسة أمتار',
    ],
    [
      'behind a list of names',
      'وقال الاتحاد التجاري للفضاء، الذي يمثل شركات مثل: "سبيس اكس"، إن أي قرار لن يسمح بوقت كاف.',
      'أي قرار لن يسمح بوقت كاف',
    ],
    [
      'that another body contradicts',
      'وتنفي إيران تسليح الجماعة في اليمن، غير أن السعودية تتهم طهران بتقديم دعم عسكري لها.',
      'تسليح الجماعة في اليمن',
    ],
  ])('is read: %s', (_name, text, content) => {
    expect(read(text).map((claim) => claim.split(' | ')[2])).toContain(content);
  });
});

describe('who speaks', () => {
  it.each([
    ['after رد', 'وردت موسكو بأنها لن تتراجع عن قرارها.', 'موسكو'],
    ['behind a clause without commas', 'ولكن صحيفة الحياة التي تملكها الشركة قالت إن القوات وصلت.', 'الحياة'],
    [
      'called by a name of war',
      'وقال قائدها، المعروف باسم أبو ياسر الجعفري، لصحفيين "سيكون لدينا رد على أعمال التخريب".',
      'أبو ياسر الجعفري',
    ],
    [
      'what is no place after a name',
      'وصل جون كيري أمس. وقاتل الرجل في تكريت ونينوى والرمادي وفق ما قال أمام المحكمة.',
      'جون كيري',
    ],
    [
      'the document that holds it',
      'تمكن الفريق من فحص حطام الصواريخ، بحسب ما جاء في التقرير الذي يغطي العام الماضي.',
      'التقرير',
    ],
    [
      'a country by what the text calls it most',
      'وقالت إيران إن الصواريخ محلية. ونفت الجمهورية الإسلامية الإيرانية ذلك. وأكدت إيران أنها صنعت في اليمن.',
      'إيران',
    ],
    [
      'a ministry by its office',
      'وقالت وزارة الداخلية التونسية إن العملية انتهت. وأكدت الداخلية أنها تلقت طلبا.',
      'وزارة الداخلية التونسية',
    ],
    [
      'a spokesman of a body whose name is over before his',
      'وقال المتحدث باسم شرطة موبي جون كيري إن الهجوم انتهى.',
      'جون كيري',
    ],
    [
      'by the end of a name that is a word as well',
      'وقال يوسف الشاهد إن الوضع صعب. ولاحظ الشاهد أن مشكل السكن قد تجاوز الفئات الضعيفة.',
      'يوسف الشاهد',
    ],
    ['behind whose kin he is', 'وقال والد إحدى الفتيات، جون كيري، لـ CNN إنه تحدث إلى بعض الفتيات.', 'جون كيري'],
    [
      'behind a long title at the end',
      'أطلق سراح مجموعة من الفتيات، وفقا لما ذكره أحد المسؤولين في مكتب الرئاسة، جون كيري.',
      'جون كيري',
    ],
    [
      'before a name of where it was said',
      'وقالت كريستين لاغارد في كلمة أمام "منتدى المالية العامة في الدول العربية" في دبي، إن الدول ستتخذ تدابير.',
      'كريستين لاغارد',
    ],
    ['by a pronoun before the verb', 'وقالت كريستين لاغارد إنها أمرت حارسها بطرد الرجل.', 'كريستين لاغارد'],
    ['a bloc, not the country beside it', 'وطالب التكتل الأوروبي روسيا وإيران بوقف القتال.', 'التكتل الأوروبي'],
    ['by his trade', 'وظهر المغني الأميركي جون كيري أمس. ونفى مغني الراب ارتكاب أفعال خاطئة.', 'جون كيري'],
    [
      'not the outlet of the dateline',
      'دبي (CNN) -- أطلق حزب الله لعبة إلكترونية، قائلا إنها تحاكي القتال.',
      'حزب الله',
    ],
    [
      'called so though a noun of what he stands for follows',
      'أعلن المرشح لتولي حقيبة وزارة الداخلية في ألمانيا، جون كيري، عن خطة تتضمن ترحيلا سريعا.',
      'جون كيري',
    ],
    [
      'the authority that calls on a court',
      'وجاءت مطالبة السلطة الفلسطينية محكمة الجنايات الدولية بالتحقيق في الجرائم.',
      'السلطة الفلسطينية',
    ],
    [
      'before what dashes set apart',
      'وتعمل كريستين لاغارد - مديرة الصندوق - في واشنطن، مشيرة إلى أن الوقت ينفد.',
      'كريستين لاغارد',
    ],
    ['reports without an article', 'وكان المغني قد نفى صحة تقارير زعمت احتجازه شابات في منزله.', 'تقارير'],
  ])('is found: %s', (_name, text, who) => {
    expect(read(text).map((claim) => claim.split(' | ')[1])).toContain(who);
  });
});

it('ends content where the narrator tells what was left unsaid, or of what stands in marks', () => {
  expect(read('وقال جون كيري إن بلاده ستنفذ عمليات جديدة من دون أن يحدد في أي بلد.')).toEqual([
    'قال | جون كيري | بلاده ستنفذ عمليات جديدة',
  ]);
  expect(read('وقال جون كيري إنه "أخطأ الطريق كله"، قبل أن يؤجل القاضي الجلسة.')).toEqual([
    'قال | جون كيري | إنه "أخطأ الطريق كله"',
  ]);
});

it('reads a claim of its own in a document named after the fact', () => {
  expect(read('وطالبت قطر بإطلاق سراح مواطنها فورا، بحسب بيان أصدرته الوزارة.')).toEqual([
    'بحسب | بيان | طالبت قطر بإطلاق سراح مواطنها فورا',
    'طالبت | قطر | بإطلاق سراح مواطنها فورا',
  ]);
});

it('goes on with the person whom the sentence before begins with', () => {
  const text =
    'وقال جون كيري إن المحادثات تتقدم ببطء. ووصل إيمانويل ماكرون إلى المدينة أمس مع وفد كبير. وقال إن الوقت ينفد.';
  expect(read(text).at(-1)).toBe('قال | إيمانويل ماكرون | الوقت ينفد');
});

it('lets the company go on that spoke last, not the one it spoke of', () => {
  expect(
    read('قالت شركة مرسيدس إن شركة فولفو خفضت أسعارها. وأضافت الشركة أنها لن تغير خططها.').map(
      (claim) => claim.split(' | ')[1],
    ),
  ).toEqual(['مرسيدس', 'مرسيدس']);
});

it('means by a body and an adjective the one that spoke last, and by the only one of its kind one named later', () => {
  expect(
    read('وقالت اليونيسف إن الوضع صعب. وأضافت المنظمة الأممية أن الوقت ينفد.').map((claim) => claim.split(' | ')[1]),
  ).toEqual(['اليونيسف', 'اليونيسف']);
  expect(
    read('وقدمت السفارة تعازيها لأسرة الشابة. ونشرت السفارة الإيطالية في القاهرة نص البيان.')[0]?.split(' | ')[1],
  ).toMatch(/^السفارة الإيطالية/u);
  expect(read('وقالت الشرطة إن الرجل فر. ووصلت شرطة آخن إلى المكان.')[0]?.split(' | ')[1]).toBe('الشرطة');
});

it('means by الصحيفة the paper that has opened a sentence since', () => {
  const text =
    'وقالت صحيفة ليزيكو إن الاتفاق الموقع عام ألفين جيد. "واشنطن بوست" تنشر مقالا عن ترامب. وأوضحت الصحيفة أن القرار قريب.';
  expect(read(text).map((claim) => claim.split(' | ')[1])).toEqual(['ليزيكو', 'واشنطن بوست']);
});

it('takes no president of one country for the prime minister of another', () => {
  expect(
    read('وصل الرئيس جون كيري إلى المدينة. ووصف رئيس الوزراء المالي الانتخابات بأنها "مرضية".').at(-1)?.split(' | ')[1],
  ).toBe('رئيس الوزراء المالي');
});

it('calls on a body, not by it, where someone speaks already', () => {
  expect(read('من جانبه، دان الوزير جون كيري الهجوم، ودعا مجلس الأمن للاجتماع سريعا لبحث الوضع.')).toEqual([
    'دان | جون كيري | الهجوم',
    'دعا | جون كيري | للاجتماع سريعا لبحث الوضع',
  ]);
});

it.each([
  ['what one was accused of', 'ورد محمد بن سلمان على اتهام ترامب بأن المملكة لا تدفع مقابل الدعم.', 'محمد بن سلمان'],
  ['what an act goes by', 'وأصر جون كيري على اعتماد النسب السكانية وفقا للدستور العراقي.', 'الدستور العراقي'],
])('does not hear %s from the one named', (_name, text, who) => {
  expect(read(text).map((claim) => claim.split(' | ')[1])).not.toContain(who);
});

it('takes the outlet that spoke last for the one that quotes', () => {
  const { claims } = parseDocument('وكانت رويترز قد أشارت إلى وقوع انفجار. ونقلت عن مصدر أمني قوله إن التحقيق مستمر.');
  expect(claims.at(-1)?.via.map(({ name }) => name)).toEqual(['رويترز']);
});

it.each([
  ['what one believes in speech without marks', 'مباراة صعبة وأعتقد أن هذه المباراة ستكون مثيرة.'],
  ['what may be refused', 'وفي حال رفضت المحكمة ترشيح لولا، سيكون على الحزب خوض سباق ضد الزمن.'],
  ['what those to whom it was sent got', 'وكان الآباء قد وجهت إليهم دعوة لحضور حفل الافتتاح.'],
  ['only', 'ولم تسقط الشركة فحسب بل تعدتها الأزمة إلى غيرها.'],
  ['who receives a team', 'انتهت مباراة مانشستر يونايتد ومضيفه إشبيلية بالتعادل على ملعب "رامون سانشيز بيسخوان".'],
  ['who is called on', 'والحكومة مطالبة بأن تقرر بسرعة تكليف الخبراء.'],
  ['what draws a look', 'إلا أن تصدر البرنامج لفت نظري إلى حد ما.'],
])('reads nothing in %s', (_name, text) => {
  expect(read(text)).toEqual([]);
});

test('what one takes another for ends before a comma: behind it nothing is attributed to him', () => {
  const claims = read('وكتب جورج كلوني قائلا: "أؤمن به وأعتبره صديقا، لكننا في حاجة إلى مرشح جديد".');
  expect(claims).toEqual(['كتب | جورج كلوني | أؤمن به وأعتبره صديقا، لكننا في حاجة إلى مرشح جديد']);
});
