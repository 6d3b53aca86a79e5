/**
 * The rules of this stage by id, each with a sentence it reads and a sentence it must leave alone.
 *
 * @example CLAIM_RULES.find((rule) => rule.id === 'claims/participle')?.example
 */

export interface ClaimRule {
  /** What `Claim.rule` says. */
  readonly id: string;
  /** A text in which the rule finds a claim. */
  readonly example: string;
  /** A text that looks like it and in which the rule must find none. */
  readonly counterExample: string;
}

export const CLAIM_RULES: readonly ClaimRule[] = [
  {
    id: 'claims/verb-anna',
    example: 'قال الوزير إن المفاوضات تتقدم ببطء.',
    counterExample: 'يذكر أن المفاوضات بدأت قبل عامين.',
  },
  {
    id: 'claims/verb-quote',
    example: 'وأضاف الوزير "لن نقبل بهذا الحل مهما طال الوقت".',
    counterExample: 'وزار الوزير مقر صحيفة "الحياة الجديدة" في المدينة.',
  },
  {
    id: 'claims/verb-colon',
    example: 'وقال الوزير: "لن نقبل بهذا الحل".',
    counterExample: 'وضمت القائمة أسماء جديدة: خالد وسعيد ومحمود.',
  },
  {
    id: 'claims/verb-object',
    example: 'أعلن الوزير استقالته من الحكومة.',
    counterExample: 'وقال الوزير الذي أعلن استقالته إن الحكومة فشلت.',
  },
  {
    id: 'claims/verb-bi',
    example: 'اتهم الوزير المعارضة بعرقلة الإصلاحات.',
    counterExample: 'وصل الوزير إلى العاصمة بطائرة خاصة.',
  },
  {
    id: 'claims/verb-ila',
    example: 'دعا الوزير إلى الانسحاب من المدينة.',
    counterExample: 'عاد الوزير إلى المدينة أمس.',
  },
  {
    id: 'claims/verb-ala',
    example: 'شدد الوزير على ضرورة الحوار بين الجانبين.',
    counterExample: 'شدد الأردن العقوبات التي يفرضها على المهربين.',
  },
  {
    id: 'claims/verb-an',
    example: 'أعرب الوزير عن قلقه من تدهور الأوضاع.',
    counterExample: 'غاب الوزير عن جلسة البرلمان.',
  },
  {
    id: 'claims/verb-min',
    example: 'حذر الوزير من تفاقم الأزمة الاقتصادية.',
    counterExample: 'خرج الوزير من الاجتماع غاضبا.',
  },
  {
    id: 'claims/verb-fi',
    example: 'شكك الوزير في نتائج التحقيق الأخير.',
    counterExample: 'شارك الوزير في الاجتماع الأخير.',
  },
  {
    id: 'claims/participle',
    example: 'قال الوزير إن الوضع صعب، مضيفا أن الحكومة تعمل على حله.',
    counterExample: 'خرج الوزير من القاعة مسرعا إلى سيارته.',
  },
  {
    id: 'claims/masdar',
    example: 'تراجعت الأسواق بعد تهديد الوزير بفرض رسوم جديدة.',
    counterExample: 'نفذ الوزير تهديده أمس.',
  },
  {
    id: 'claims/noun',
    example: 'توقفت المسابقة بعد مزاعم بالتلاعب في النتائج.',
    counterExample: 'وصلت الاتهامات إلى المحكمة أمس.',
  },
  {
    id: 'claims/written',
    example: 'ورفع المتظاهرون لافتة كتب عليها "لا نريد الحرب".',
    counterExample: 'وزار الوزير معرض "لا نريد الحرب" في المدينة.',
  },
  {
    id: 'claims/preposed',
    example: 'وبحسب الوزارة، فإن عدد الضحايا ارتفع إلى عشرة.',
    counterExample: 'وبحسب الحاجة، ستفتح المدارس أبوابها مساء.',
  },
  {
    id: 'claims/trailing',
    example: 'ارتفع عدد الضحايا إلى عشرة، وفقا لوزارة الصحة.',
    counterExample: 'توزع المساعدات على السكان وفق خطة جديدة.',
  },
  {
    id: 'claims/told-that',
    example: 'افتتحت البلدية ثلاث حدائق جديدة. أوضح ذلك مدير البلدية سعيد القحطاني.',
    counterExample: 'افتتحت البلدية ثلاث حدائق جديدة. وقال ذلك الصباح كل شيء عن المدينة.',
  },
  {
    id: 'claims/denial',
    example: 'اتهمت الشرطة الرجل بالسرقة، الأمر الذي نفاه الرجل.',
    counterExample: 'سافر الرجل إلى المدينة التي نفاه الحاكم إليها.',
  },
  {
    id: 'claims/object-before',
    example: 'وتشهد البلاد إضرابا عاما دعت إليه النقابات.',
    counterExample: 'وتشهد البلاد إضرابا عاما تشارك فيه النقابات.',
  },
  {
    id: 'claims/own-words',
    example: 'قال الوزير إنه سيبقى في منصبه. وتعيش المدينة اليوم أجمل أيامها على حد قوله.',
    counterExample: 'وتعيش المدينة اليوم أجمل أيامها على حد سواء.',
  },
  {
    id: 'claims/colon',
    example: 'وزير الخارجية: لن نقبل بهذا الحل مهما طال الوقت.',
    counterExample: 'المدعوون إلى الحفل: خالد وسعيد ومحمود.',
  },
  {
    id: 'claims/colon-quote',
    example: 'قال الوزير إنه سيبقى. وصفق الحاضرون لهذه الكلمات: "لن أرحل عن هذا المكان مهما كانت الضغوط علينا".',
    counterExample: 'وصدر كتاب بعنوان: "تاريخ المدينة القديمة من أول عهدها إلى اليوم في صور".',
  },
  {
    id: 'claims/continued-quotation',
    example: 'وقال الوزير: "لن نقبل بهذا الحل".\n"ولن نتراجع عن موقفنا مهما كانت الضغوط علينا اليوم".',
    counterExample: 'وصل الوزير أمس.\n"شارع الحرية الطويل في وسط المدينة القديمة اليوم" عنوان المعرض.',
  },
];
