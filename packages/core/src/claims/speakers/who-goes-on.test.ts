import { parseDocument } from '../../parse-document.ts';

/** Who speaks in each claim of a text, by name or by description. */
function speakers(text: string): (string | undefined)[] {
  const { claims, entities } = parseDocument(text);
  return claims.map(({ speaker }) => ('entity' in speaker ? entities[speaker.entity]?.name : speaker.description));
}

describe('who goes on', () => {
  it.each([
    [
      'is he whom a woman or an agency quotes, and a man',
      'نقلت وكالة رويترز عن وزير النقل سامي حداد قوله إن الطريق سيفتح قريبا. ووصل المدير السابق رامي السعدي إلى المدينة أمس. وأضاف أن العمل مستمر منذ شهرين.',
      ['سامي حداد', 'سامي حداد'],
    ],
    [
      'is who was named after the fact, where words are added to his',
      '"الطريق سيفتح الأسبوع المقبل"، كما قال وزير النقل سامي حداد. ووصل المدير السابق رامي السعدي إلى المدينة أمس. وتابع: "العمل في الجسر الجديد مستمر منذ شهرين".',
      ['سامي حداد', 'سامي حداد'],
    ],
    [
      'is who has spoken, not whom the sentence before begins with, where he says it besides',
      'قال وزير النقل سامي حداد إن الطريق سيفتح قريبا. ووصل المدير السابق رامي السعدي إلى المدينة أمس.\nكما أكد أن العمل في الجسر الجديد مستمر منذ شهرين.',
      ['سامي حداد', 'سامي حداد'],
    ],
    [
      'is the source without a name, not whom it talked to',
      'قال مسؤول في وزارة الدفاع خلال اجتماع مع السفيرة ليلى شاهين إن الطريق سيفتح قريبا. وأضاف أن العمل مستمر منذ شهرين.',
      ['مسؤول في وزارة الدفاع', 'مسؤول في وزارة الدفاع'],
    ],
    [
      'is the source without a name, not whom it tells of',
      'وبحسب مصدر أمني، فإن الطريق سيفتح الأسبوع المقبل أمام المدير السابق ماهر السعدي. وأضاف "العمل في الجسر الجديد مستمر منذ شهرين".',
      ['مصدر أمني', 'مصدر أمني'],
    ],
    [
      'is the country that answers, not the company to whose words it does',
      'ردت تركيا على تصريحات شركة أرامكو السعودية، وقالت إن الطريق سيفتح قريبا. وأضافت أن العمل مستمر منذ شهرين.',
      ['تركيا', 'تركيا'],
    ],
  ])('%s', (_name, text, names) => {
    expect(speakers(text)).toEqual(names);
  });
});
