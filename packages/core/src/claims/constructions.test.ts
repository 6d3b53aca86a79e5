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

describe('constructions', () => {
  it.each([
    [
      'an adverbial with an adjective is no subject',
      'وكان التحالف قد أقر في وقت سابق بتنفيذ عملية مشروعة.',
      'أقر | التحالف | بتنفيذ عملية مشروعة',
    ],
    [
      'a relative clause between commas is an aside',
      'وأضاف المصدر، الذي طلب عدم كشف هويته، أن المهاجمين أطلقوا النار.',
      'أضاف | المصدر | المهاجمين أطلقوا النار',
    ],
    [
      'so is a clause with و',
      'وأكد المرصد السوري لحقوق الإنسان، ومقره بريطانيا، أن الجيش يسيطر على المدينة.',
      'أكد | المرصد السوري لحقوق الإنسان | الجيش يسيطر على المدينة',
    ],
    [
      'so is what stands between dashes',
      'وقال الوزير – الذي يزور المدينة للمرة الأولى – إن الوضع صعب للغاية.',
      'قال | الوزير | الوضع صعب للغاية',
    ],
    [
      'so is the question that is answered',
      'لكن جون كيري أكد، ردا على سؤال عما إذا كان يحق للمجلس أن يخفض الرواتب، أن القرار قانوني.',
      'أكد | جون كيري | القرار قانوني',
    ],
    [
      'an apposition before the verb describes who is named',
      'يذكر أن المخرج طارق العريان، زوج أصالة، كان أعلن الثلاثاء أن الفيلم جاهز للعرض.',
      'أعلن | طارق العريان | الفيلم جاهز للعرض',
    ],
    [
      'a clause about the subject may stand before the verb',
      'وكان زعيم الحزب اليميني، الذي أبرم اتفاقية مع موسكو، دعا إلى رفع العقوبات عن موسكو.',
      'دعا إلى | زعيم الحزب اليميني | رفع العقوبات عن موسكو',
    ],
    [
      'a name before its verb makes what follows the object',
      'ولكن الولايات المتحدة رفضت الفكرة.',
      'رفضت | الولايات المتحدة | الفكرة',
    ],
    [
      'what أما sets apart is the subject after ف',
      'أما الرئيس الأميركي جو بايدن، فقال إن الاتفاق سيئ للغاية.',
      'قال | جو بايدن | الاتفاق سيئ للغاية',
    ],
    [
      'a body does not bear the name behind it',
      'واتهمت النيابة التركية برونسون بالتجسس على البلاد.',
      'اتهمت | النيابة التركية | بالتجسس على البلاد',
    ],
    [
      'two places side by side are speaker and accused',
      'تتهم دمشق إسرائيل بدعم الفصائل المعارضة.',
      'تتهم | دمشق | بدعم الفصائل المعارضة',
    ],
    [
      'a plural that keeps its ن takes no complement',
      'وأكد ضباط أميركيون صحة الخبر المنشور.',
      'أكد | ضباط أميركيون | صحة الخبر المنشور',
    ],
    [
      'marks around the first noun of the object',
      'وأكدت الوزارة "نجاح" الضربات على مواقع المسلحين.',
      'أكدت | الوزارة | "نجاح" الضربات على مواقع المسلحين',
    ],
    [
      'a preposition inside the marks',
      'وحض المديرون السلطات الجزائرية "على التأهب لتشديد الموقف النقدي".',
      'حض | المديرون | على التأهب لتشديد الموقف النقدي',
    ],
    [
      'the noun for saying, whatever the verb',
      'واختتم جون كيري رده بالقول "أنت تطلب الشيء المستحيل من الشخص الخطأ".',
      'القول | جون كيري | أنت تطلب الشيء المستحيل من الشخص الخطأ',
    ],
    [
      'رد behind و',
      'وردت وزارة التجارة الصينية بالقول إنها لن تتردد في الرد.',
      'ردت | وزارة التجارة الصينية | إنها لن تتردد في الرد',
    ],
    [
      'whose voice an agency quotes',
      'ونقلت وكالة رويترز على لسان جون كيري قوله إن المحادثات تتقدم ببطء.',
      'نقلت | جون كيري | المحادثات تتقدم ببطء',
    ],
    [
      'how it was said stands between verb and link',
      'وقال جون كيري منتقدا ترامب إن المؤتمر كان فاشلا.',
      'قال | جون كيري | المؤتمر كان فاشلا',
    ],
    [
      'what one takes it for, with a pronoun',
      'فيما اعتبره مراقبون غيابا كاملا للمنافسة.',
      'اعتبره | مراقبون | غيابا كاملا للمنافسة',
    ],
    ['so right behind a name', 'وهي جماعات تعتبرها تركيا منظمات إرهابية.', 'تعتبرها | تركيا | منظمات إرهابية'],
    [
      'the agent of a passive',
      'وكانت الأحكام وصفت من جانب جماعات حقوقية بأنها متهاونة.',
      'وصفت | جماعات حقوقية | بأنها متهاونة',
    ],
    [
      'a document holds the words',
      'كما أصدر الوزير قرارا جاء فيه: "تقرر أن تكون أيام الأحد والاثنين إجازة".',
      'جاء | قرارا | تقرر أن تكون أيام الأحد والاثنين إجازة',
    ],
    [
      'the verb behind what was said',
      'كانت الأجواء سيئة في المدينة خلال القمة، تقول صحيفة لوباريزيان.',
      'تقول | لوباريزيان | كانت الأجواء سيئة في المدينة خلال القمة',
    ],
    [
      'an attribution in the middle of its clause',
      'ويتعرض السجناء، بحسب جون كيري، للضرب والتعذيب بشتى الطرق.',
      'بحسب | جون كيري | يتعرض السجناء … للضرب والتعذيب بشتى الطرق',
    ],
    [
      'a further clause tied to the same verb',
      'وقال الوزير إن "روسيا لم تنشر هذا السلاح"، وإن موسكو وضعته في قواعد للتخزين.',
      'قال | الوزير | "روسيا لم تنشر هذا السلاح"، وإن موسكو وضعته في قواعد للتخزين',
    ],
    [
      'the clause before, taken up by a pronoun',
      'توفي الموسيقار في منزله مساء أمس، وهو ما أعلنه جون كيري.',
      'أعلنه | جون كيري | توفي الموسيقار في منزله مساء أمس',
    ],
    [
      'مطالبة behind a comma is what the speaker does',
      'أكدت وزارة الخارجية المصرية أن الوضع صعب، مطالبة بضرورة الالتزام بالاتفاق.',
      'أكدت | وزارة الخارجية المصرية | الوضع صعب ; مطالبة | وزارة الخارجية المصرية | بضرورة الالتزام بالاتفاق',
    ],
    ['a request with whose it is', 'وتنظر السلطات في طلب الكويت ترحيله إليها.', 'طلب | الكويت | ترحيله إليها'],
    [
      'announced by a person, with the article',
      'وجاء هذا بعد إعلان ترامب الانسحاب من الاتفاق النووي.',
      'إعلان | ترامب | الانسحاب من الاتفاق النووي',
    ],
    [
      'a document finds a bare noun',
      'أظهرت بيانات رسمية نمو الاقتصاد الصيني بقوة.',
      'أظهرت | بيانات رسمية | نمو الاقتصاد الصيني بقوة',
    ],
    [
      'speech in the first person runs on',
      'وأوضح جون كيري : لم أكن أريد ذلك. أهم شيء بالنسبة لنا هو حماية اللاعبين. ويلعب الفريق غدا مباراة مهمة.',
      'أوضح | جون كيري | لم أكن أريد ذلك. أهم شيء بالنسبة لنا هو حماية اللاعبين',
    ],
  ])('%s', (_name, text, claims) => {
    expect(read(text)).toEqual(claims.split(' ; '));
  });

  it('denies the sentence before where no one has said it', () => {
    expect(read('قصفت الطائرات الروسية المدينة فجر اليوم. ونفت موسكو ذلك.')).toEqual([
      'نفت | موسكو | قصفت الطائرات الروسية المدينة فجر اليوم',
    ]);
  });

  it('names a body that the lead leaves unnamed', () => {
    expect(read('كشفت صحيفة بريطانية عن صفقة سرية بين الطرفين.\nوقالت صحيفة غارديان إن الصفقة شملت مئتي شخص.')[0]).toBe(
      'كشفت | غارديان | صفقة سرية بين الطرفين',
    );
  });

  it('reads a definite title as whom the text told of', () => {
    expect(
      read('قال جون كيري إن المحادثات تتقدم ببطء. وأشار السيناتور الأميركي إلى أن الوقت ينفد.').map(
        (claim) => claim.split(' | ')[1],
      ),
    ).toEqual(['جون كيري', 'جون كيري']);
  });

  it('reads a quotation in a paragraph of its own behind a colon', () => {
    expect(read('وقال جون كيري:\n"لقد بحثنا عنه في كل مكان من المدينة".')).toEqual([
      'قال | جون كيري | لقد بحثنا عنه في كل مكان من المدينة',
    ]);
  });

  it.each([
    [
      'the head of a relative clause with a pronoun for it',
      'وذكر أردوغان الأزمة التي اعتبرها حربا اقتصادية.',
      'أردوغان',
    ],
    ['a lawyer, not whose he is', 'أدلى محامي الرئيس دونالد ترامب بتصريحات، قال فيها إن القمة ستعقد.', 'محامي'],
  ])('does not take for the speaker %s', (_name, text, who) => {
    expect(read(text).at(-1)?.split(' | ')[1]).toContain(who);
  });

  it.each([
    ['a reaction', 'وفي أول رد فعل له على القرار قبل الوزير الدعوة.'],
    ['a bare request', 'وبناء على طلب الوزير، وقع الاتفاق أمس في المدينة.'],
    ['an age', 'وتوزع الجوائز حسب السن في نهاية العام.'],
    ['what is made likely', 'مما يجعله مهددا بعدم التمثيل في البرلمان.'],
    ['what the words hint at', 'ورفع الوزير يده، مشيرا بذلك إلى نهاية الاجتماع.'],
  ])('reads nothing in %s', (_name, text) => {
    expect(read(text)).toEqual([]);
  });
});
