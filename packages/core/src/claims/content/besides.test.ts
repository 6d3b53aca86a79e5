/** كما and what the speaker did besides: no part of what was said. */
import { parseDocument } from '../../parse-document.ts';

function contents(text: string): string[] {
  return parseDocument(text).claims.map(({ content }) =>
    content.map(({ start, end }) => text.slice(start, end)).join(' … '),
  );
}

it.each([
  ['وأكد المحافظ فهد العلي أن العمل مستمر كما وجه كلمة للشباب في ختام الحفل.', 'العمل مستمر'],
  ['وأثنى البطل فهد العلي على الدعم الذي يجده كما قدم هذا الإنجاز هدية للوطن.', 'الدعم الذي يجده'],
  ['وقال السفير فهد العلي إن الناس توجهوا إلى المحلات، كما جدد أيضا شكره للجميع.', 'الناس توجهوا إلى المحلات'],
])('ends before what he did besides: %s', (text, said) => expect(contents(text)[0]).toBe(said));

it('reads on where what was done is told by him', () =>
  expect(contents('وقال الوزير فهد العلي إن المدير زار المدينة كما التقى العمال.')[0]).toBe(
    'المدير زار المدينة كما التقى العمال',
  ));
