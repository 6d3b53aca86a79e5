/** Words said between brackets behind a colon. */
import { parseDocument } from '../../parse-document.ts';

function contents(text: string): string[] {
  return parseDocument(text).claims.map(({ content }) =>
    content.map(({ start, end }) => text.slice(start, end)).join(' … '),
  );
}

it.each([
  ['وقال الشيخ أحمد سالم: (من غشنا فليس منا) وهذا حديث صحيح.', 'من غشنا فليس منا'],
  [
    'وقال الشيخ أحمد سالم: (لن نقف هنا. سنمضي في طريقنا إلى النهاية)، وبعد ذلك انصرف الناس.',
    'لن نقف هنا. سنمضي في طريقنا إلى النهاية',
  ],
  ['وأضاف أحمد سالم: ((هذا هو الحق (كله) فاسمعوا)) ثم انصرف.', '(هذا هو الحق (كله) فاسمعوا)'],
])('ends what was said with its bracket: %s', (text, said) => expect(contents(text)).toEqual([said]));

it.each([
  [
    'a name in brackets',
    'وقال أحمد سالم: (رويترز) نقلت الخبر عن مصدر مجهول في القصر.',
    '(رويترز) نقلت الخبر عن مصدر مجهول في القصر',
  ],
  [
    'words that another answers within',
    'وقال له أحمد سالم: (لا تفعل هذا أبدا، فقال الرجل: ولكني مضطر).',
    '(لا تفعل هذا أبدا',
  ],
  [
    'a bracket that nothing closes',
    'وقال أحمد سالم: (لن نقف هنا في منتصف الطريق أبدا.',
    '(لن نقف هنا في منتصف الطريق أبدا',
  ],
])('reads on behind %s', (_name, text, said) => expect(contents(text)[0]).toBe(said));
