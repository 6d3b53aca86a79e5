import { parseDocument } from '../../parse-document.ts';

/** Each claim of a text as `cue | source | content`. */
function read(text: string): string[] {
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return parseDocument(text).claims.map(
    ({ cue, source, content }) =>
      `${cue.map(cut).join(' ')} | ${source ? cut(source) : ''} | ${content.map(cut).join(' … ')}`,
  );
}

describe('what was said and stands before its verb', () => {
  it.each([
    [
      'an indefinite noun with its adjective',
      'وتشهد البلاد منذ أمس إضرابا عاما دعت إليه نقابات المعلمين.',
      'دعت | نقابات المعلمين | إضرابا عاما',
    ],
    ['a definite noun', 'وبدأت المسيرة التي دعت إليها المعارضة.', 'دعت | المعارضة | المسيرة'],
    [
      'a noun that another completes',
      'وتراجعت الأسعار بعد سلسلة رسوم أعلنها وزير المالية أحمد سالم.',
      'أعلنها | وزير المالية أحمد سالم | سلسلة رسوم',
    ],
    [
      'nouns of which the last is definite',
      'وانهار وقف إطلاق النار الذي طالبت به روسيا.',
      'طالبت | روسيا | وقف إطلاق النار',
    ],
    ['no verbal noun of doing it', 'وبدأ تنفيذ الإصلاحات التي طالبت بها المعارضة.', 'طالبت | المعارضة | الإصلاحات'],
    ['what is denied, where nothing was said before', 'وقتل عشرة في الهجوم الذي نفته دمشق.', 'نفته | دمشق | الهجوم'],
    [
      'the clause before, where a noun for a charge takes it up',
      'واحتجز الجيش ثلاثة من الصحافيين، وهي تهمة نفتها الحكومة.',
      'نفتها | الحكومة | واحتجز الجيش ثلاثة من الصحافيين',
    ],
  ])('is read: %s', (_name, text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it.each([
    ['a thing that no one announced', 'ودخلت الشاحنات التي أرسلتها موسكو.'],
    ['with no one behind the verb', 'وفاز المنتخب بتشكيلة أعلن عنها في وقت سابق.'],
    ['a decision that is known by now', 'وصمدت الهدنة التي أعلنتها موسكو.'],
    ['data that someone gives out', 'وارتفعت البيانات التي أعلنتها الوزارة.'],
    ['what is itself told from, as its own words', 'وقتل عشرة في الهجوم وفق حصيلة أعلنتها السلطات.'],
    ['a noun of the other gender', 'وغادر الوفد المدينة الذي دعا إليه الوزير.'],
  ])('is not %s', (_name, text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('what something is taken for behind its pronoun', () => {
  it.each([
    [
      'declared from now on',
      'ووصلت الشاحنات إلى القرية التي أعلنتها الحكومة اليمنية منطقة عسكرية.',
      'أعلنتها | الحكومة اليمنية | منطقة عسكرية',
    ],
  ])('is read: %s', (_name, text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it('is nearer than a link that is another’s', () => {
    expect(
      read('ومن التعليقات التي اعتبرها المنتقدون عنصرية وصف الأميرة بأنها "فريدة" أكثر من مرة.').some((claim) =>
        claim.startsWith('اعتبرها | المنتقدون | عنصرية'),
      ),
    ).toBe(true);
  });
});

describe('an object', () => {
  const content = (text: string) =>
    parseDocument(text).claims.map((claim) =>
      claim.content.map(({ start, end }) => text.slice(start, end)).join(' … '),
    );

  it('stands behind the comma that closes what its subject is', () => {
    expect(content('وينفي سعيد حداد المقيم منذ عقدين في المدينة، كل التهم الموجهة إليه.')).toEqual([
      'كل التهم الموجهة إليه',
    ]);
  });

  it('holds a clause about it whose verb no one bears', () => {
    expect(content('أعلنت تركيا في أول أيام العام الماضي اكتشاف خلية يشتبه بأن أفرادها قتلوا الضابط.')).toEqual([
      'اكتشاف خلية يشتبه بأن أفرادها قتلوا الضابط',
    ]);
  });
});
