/** Words for saying between a verb and what is said, and marks around names there. */
import { parseDocument } from '../../parse-document.ts';

/** Each claim as `cue | content`. */
function read(text: string): string[] {
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return parseDocument(text).claims.map(
    ({ cue, content }) => `${cue.map(cut).join(' ')} | ${content.map(cut).join(' … ')}`,
  );
}

describe('the noun for saying', () => {
  it.each([
    ['وتخلص الدراسة إلى القول إن التكلفة تصل إلى مليون دولار.', 'تخلص | التكلفة تصل إلى مليون دولار'],
    ['وذهب الكاتب أحمد سالم إلى القول إن الحرب قادمة.', 'ذهب | الحرب قادمة'],
    ['وسارع الوزير أحمد سالم إلى القول إن الحرب قادمة.', 'القول | الحرب قادمة'],
  ])('leads on to what is said: %s', (text, claim) => expect(read(text)).toContain(claim));

  it.each(['يحتاج الناس إلى القول والعمل.', 'وعاد الوزير أحمد سالم إلى القول الفصل في القضية.'])(
    'leads on to nothing without a link: %s',
    (text) => expect(read(text)).toEqual([]),
  );
});

it('takes marks around the name of a book for no speech', () =>
  expect(read('ويرى البروفيسور جون هورن مؤلف كتاب "كرة القدم تتجه إلى الشرق" أن الخطوة لم تنجح.')).toEqual([
    'يرى | الخطوة لم تنجح',
  ]));

it('takes marks around what a book says for speech', () =>
  expect(read('وقال الكتاب "لن تنجح الخطوة أبدا في هذا البلد".')).toEqual(['قال | لن تنجح الخطوة أبدا في هذا البلد']));

it('takes marks behind عنوان for no speech', () =>
  expect(
    read('كما أكدت الدراسة التي أعدها باحث، وتحمل عنوان "أثر الصكوك في جذب الموارد في الخليج"، أهمية الصكوك.'),
  ).not.toContain('أكدت | أثر الصكوك في جذب الموارد في الخليج'));

it.each([
  ['وأدان محمود عباس في بيان أصدره مكتبه في رام الله معاداة السامية.', 'أدان | معاداة السامية'],
  ['وأدان محمود عباس في بيان نشرته وزارته معاداة السامية.', 'أدان | معاداة السامية'],
  ['وأدان محمود عباس في بيان صدر أمس معاداة السامية.', 'أدان | معاداة السامية'],
  ['وأكد محمود عباس في بيان حصلت "الرياض" على نسخة منه أن الحرب انتهت.', 'أكد | الحرب انتهت'],
  ['وأكد محمود عباس في بيان زود "الرياض" بنسخة منه أن الحرب انتهت.', 'أكد | الحرب انتهت'],
])('passes over the body that brought the statement out: %s', (text, claim) => expect(read(text)).toContain(claim));

it.each(['ودفع المشتري أحمد سالم مبلغا كبيرا بالدولار للبائع.', 'إذا حول أحمد سالم مبلغًا من بنك بالريال.'])(
  'takes a sum for no report: %s',
  (text) => expect(read(text)).toEqual([]),
);
