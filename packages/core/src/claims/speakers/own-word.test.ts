/** A verb with its object's pronoun inside someone's words: his own word for what he tells of. */
import { parseDocument } from '../../parse-document.ts';

function speakers(text: string): string[] {
  const { claims, entities } = parseDocument(text);
  return claims.map(
    ({ cue, speaker }) =>
      `${cue.map(({ start, end }) => text.slice(start, end)).join(' ')} | ` +
      `${'entity' in speaker ? entities[speaker.entity]?.name : '-'}`,
  );
}

it.each([
  [
    'those whom another fights',
    'قال الرئيس السوري بشار الأسد إن العملية التي ينفذها الجيش السوري ضد من وصفهم بـ"الإرهابيين" ستستمر.',
    'وصفهم | بشار الأسد',
  ],
  ['what a body decided', 'وأكد نتنياهو أن إسرائيل لن تلتزم بقرار مجلس الأمن الذي وصفه بـ"المخزي".', 'وصفه | نتنياهو'],
  ['what others do', 'وأضافت تيريزا ماي أن روسيا تكرر ما وصفته بـ"التجربة الخطيرة".', 'وصفته | تيريزا ماي'],
  ['whom he criticises', 'انتقد المخرج عامر الحمود تصرفات الفنان فايز المالكي حيث وصفه بالجاحد.', 'وصفه | عامر الحمود'],
])('is the speaker’s: %s', (_name, text, claim) => expect(speakers(text)).toContain(claim));

it('is another’s where he is told of as the subject', () =>
  expect(speakers('قال المحامي أحمد سالم إن دونالد ترامب التقى مايك بومبيو وأبلغه بأن القرار نهائي.')).toContain(
    'أبلغه | دونالد ترامب',
  ));
