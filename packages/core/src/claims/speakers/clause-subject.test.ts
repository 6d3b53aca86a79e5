import { parseDocument } from '../../parse-document.ts';

/** Who speaks, claim by claim: names, or descriptions in brackets. */
function speakers(text: string): (string | undefined)[] {
  const { claims, entities } = parseDocument(text);
  return claims.map(({ speaker }) =>
    'entity' in speaker ? entities[speaker.entity]?.name : `(${speaker.description})`,
  );
}

describe('whom the grammar of a clause tells', () => {
  it('is whom a relative clause describes, also for its second verb', () => {
    const opening = 'وقال متحدث باسم حركة النهضة إن الأزمة مستمرة.\n';
    expect(
      speakers(
        `${opening}وقدم الوزير عرضا لعقد محادثات مع باكستان، التي ترفض تلك التهم وتشير إلى أن مواطنيها قتلوا.`,
      ).at(-1),
    ).toBe('باكستان');
    expect(speakers(`${opening}وأجرت الحركة محادثات مع باكستان التي زارها، وتشير إلى أن الحل قريب.`).at(-1)).not.toBe(
      'باكستان',
    );
  });

  it('is who is named in the main clause behind بينما, if no one has spoken in it', () => {
    expect(
      speakers(
        'وبينما وصف رئيس الحكومة سعد الحريري الفوز بالتاريخي، ظهر حزب الله وغرد على تويتر قائلا: "هذه صور من الحي".',
      ),
    ).toEqual(['سعد الحريري', 'حزب الله']);
    expect(
      speakers('وفيما قال الوزير سامي نجار إن الأمر خطير، كشفت مصادر أن حزب الله انسحب، مشيرة إلى أن الهدوء عاد.').at(
        -1,
      ),
    ).toBe('(مصادر)');
  });

  it('is the state of who speaks, behind بلاده', () => {
    const opening = 'التقى وفد من مصر الأمين العام. ';
    expect(speakers(`${opening}وقال وزير الخارجية المصري سامح شكري إن بلاده تتوقع مزيدا من الدعم.`)).toEqual([
      'سامح شكري',
      'مصر',
    ]);
    expect(speakers(`${opening}وقال وزير الخارجية المصري سامح شكري إن زيارته بلاده تسعده.`)).toEqual(['سامح شكري']);
  });

  it('is who acts in the clause that بعدما belongs to', () => {
    const acts = 'استدعت روسيا السفير للاحتجاج على القرارات التي اتخذتها أثينا بعدما أعلنت عن إجراءات جديدة.';
    expect(speakers(acts)).toEqual(['أثينا']);
    const visits = 'استدعت روسيا السفير من أثينا بعدما أعلنت عن إجراءات جديدة.';
    expect(speakers(visits)).toEqual(['روسيا']);
  });

  it('is whom the noun of kin with a pronoun of its own stands beside', () => {
    const son = 'قالت الأم إن ابنهما مايكل روتوندو لا يدفع شيئا، وأنه رفض عرضا ماليا منهما.';
    expect(speakers(son).at(-1)).toBe('مايكل روتوندو');
    const lawyer = 'وفي المحكمة تأخر محامي مايكل روتوندو عن الجلسة، ورفض عرضا ماليا جديدا.';
    expect(speakers(lawyer).at(-1)).not.toBe('مايكل روتوندو');
  });

  it('is who sent the message in which it is said', () => {
    const call = 'تلقى الملك سلمان بن عبدالعزيز اتصالا هاتفيا أمس من الرئيس سامي نجار أعرب فيه عن إدانته للهجوم.';
    expect(speakers(call)[0]).toBe('سامي نجار');
    const visit = 'عاد الملك سلمان بن عبدالعزيز من بلدة الوزير سامي نجار بعد خطاب أعرب فيه عن إدانته للهجوم.';
    expect(speakers(visit)[0]).not.toBe('سامي نجار');
  });

  it('is whose words the sentence before tells by a noun, not a study further back', () => {
    const text =
      'قدرت دراسة أن الكلفة عالية. يأتي هذا في ظل استمرار الأزمة. يأتي هذا في ظل إصرار رئيسة الوزراء ليلى نجار على التمسك بخطتها. لكنها قالت إنها مستعدة للحوار.';
    expect(speakers(text).at(-1)).toBe('ليلى نجار');
  });

  it('is no paper where something is posted', () => {
    const text = 'قال الوزير سامي نجار إن الأمر صعب. وذكر تقرير أن الكلفة عالية. وكتب على تويتر "سنعمل أكثر".';
    expect(speakers(text)).toEqual(['سامي نجار', '(تقرير)', 'سامي نجار']);
  });

  it('is whom a clause with بعدما can only mean', () => {
    const text =
      'وقال الأمير سلطان حداد إن العدل قادم. وشهد العام الماضي واقعة اعتقال الحاج القطري حمد المري، وذلك بعدما أشاد بترحيب السلطات بالحجاج.';
    expect(speakers(text).slice(0, 2)).toEqual(['سلطان حداد', 'حمد المري']);
  });

  it('is no house in the masculine for a verb in the feminine', () => {
    const text =
      'قال البيت الأبيض إن السيدة الأولى ليلى نجار بخير. وكتبت تغريدة على موقع تويتر قالت فيها إنها على علم بالأمر.';
    expect(speakers(text)).toEqual(['البيت الأبيض', 'ليلى نجار']);
  });
});
