import { parseDocument } from '../parse-document.ts';

/** Each claim of a text as `cue | source | content`. */
function read(text: string): string[] {
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return parseDocument(text).claims.map(
    ({ cue, source, content }) =>
      `${cue.map(cut).join(' ')} | ${source ? cut(source) : ''} | ${content.map(cut).join(' … ')}`,
  );
}

describe('what stands between the parts of a frame', () => {
  it.each([
    [
      'a bare statement before the object',
      'ونفى كريم الحداد في بيان صحفي صحة الأنباء المتداولة.',
      'نفى | كريم الحداد | صحة الأنباء المتداولة',
    ],
    ['and before a number of dead', 'وأعلن الجيش التركي في بيان مقتل 3 جنود.', 'أعلن | الجيش التركي | مقتل 3 جنود'],
    [
      'من جانبه before the object',
      'وأكدت فرنسا من جانبها استمرار التعاون بين البلدين.',
      'أكدت | فرنسا | استمرار التعاون بين البلدين',
    ],
    [
      'على إثرها',
      'أعلن جيش الإسلام على إثرها التوصل إلى اتفاق لوقف النار.',
      'أعلن | جيش الإسلام | التوصل إلى اتفاق لوقف النار',
    ],
    [
      'with the verb’s own preposition in it',
      'وحذر من جانبه كريم الحداد من تفاقم الأزمة.',
      'حذر | كريم الحداد | تفاقم الأزمة',
    ],
    ['the strongest terms', 'وأدانت فرنسا بأشد العبارات الهجوم الأخير.', 'أدانت | فرنسا | الهجوم الأخير'],
    [
      'a clause about the subject before the object',
      'وأدان كريم الحداد، الذي يزور المدينة حاليا، قصف الأحياء السكنية.',
      'أدان | كريم الحداد | قصف الأحياء السكنية',
    ],
    [
      'where the statement came to',
      'وقال كريم الحداد في بيان ورد إلى الوكالة: "ننفي أي تورط في الحادث الأخير".',
      'قال | كريم الحداد | ننفي أي تورط في الحادث الأخير',
    ],
    ['بعدها', 'وقال بعدها كريم الحداد إن الوضع هادئ.', 'قال | كريم الحداد | الوضع هادئ'],
  ])('is passed over: %s', (_name, text, claim) => {
    expect(read(text)).toEqual([claim]);
  });
});

describe('a cue', () => {
  it.each([
    [
      'before a short quotation and a further report',
      'وقال كريم الحداد “نحن الذين نفذنا الهجوم” مضيفا أن الحركة قوية.',
      'قال | كريم الحداد | نحن الذين نفذنا الهجوم',
    ],
    ['behind a tag', 'وأكدت #فرنسا مجددا التزامها بالاتفاق النووي.', 'أكدت | فرنسا | التزامها بالاتفاق النووي'],
    ['with one word in marks', 'ووصف كريم الحداد انتقادات الدول "بالثرثرة".', 'وصف | كريم الحداد | بالثرثرة'],
    [
      'in the feminine behind what opens the sentence',
      'وفي ختام اللقاء عبرت الوزارة عن قلقها من الأزمة.',
      'عبرت | الوزارة | قلقها من الأزمة',
    ],
    [
      'behind كما with a frame of its own',
      'ووصل الوفد أمس، كما شدد كريم الحداد على أهمية الحوار.',
      'شدد | كريم الحداد | أهمية الحوار',
    ],
    [
      'in the dual of two women',
      'وقالت الفتاتان إن الجنود هنا. وطلبتا من الجنود مغادرة المكان.',
      'طلبتا |  | مغادرة المكان',
    ],
  ])('is read %s', (_name, text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it('attributes what stands before it where كما has nothing behind', () => {
    expect(read('ووصل الوفد إلى العاصمة أمس، كما أكد كريم الحداد.')).toEqual([
      'كما أكد | كريم الحداد | وصل الوفد إلى العاصمة أمس',
    ]);
  });
});
