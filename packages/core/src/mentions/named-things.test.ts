import { layoutDocument } from '../layout/layout-document.ts';
import { segment } from '../segment.ts';
import { detectMentions } from './detect-mentions.ts';

function names(text: string, type: string): string[] {
  return detectMentions(segment(text, layoutDocument(text)), {})
    .filter((name) => name.type === type && name.form !== 'title')
    .map((name) => name.text);
}

describe('what bears a name and is no person or body', () => {
  it.each([
    ['تأهل الفريق إلى نهائي كأس الاتحاد الأوروبي أمس.', 'organization', 'الاتحاد الأوروبي'],
    ['يقود سيارة "مرسيدس بنز" سوداء في المدينة.', 'organization', 'مرسيدس بنز'],
    ['عرضت القناة مسلسل "جيمس بوند" الليلة الماضية.', 'person', 'جيمس بوند'],
    ['فاز النصر في دوري عبداللطيف جميل أمس.', 'person', 'عبداللطيف جميل'],
    ['انتهت مباريات كأس الملك سلمان في جدة أمس.', 'person', 'سلمان'],
  ])('%s: no %s', (text, type, name) => {
    expect(names(text, type)).not.toContain(name);
  });

  it('keeps the body and the person that the words speak of themselves', () => {
    expect(names('أعلن الاتحاد الأوروبي موقفه أمس.', 'organization')).toEqual(['الاتحاد الأوروبي']);
    expect(names('شارك في مسلسل جورج كلوني أمس.', 'person')).toEqual(['جورج كلوني']);
  });
});

describe('what is named after a person', () => {
  it.each([
    ['نقل المصاب إلى مستشفى الملك فهد المركزي أمس.', 'organization', 'مستشفى الملك فهد المركزي'],
    ['لعب الفريق على ملعب عمر حمادي أمس.', 'place', 'ملعب عمر حمادي'],
    ['يقع المتجر في شارع الحبيب بورقيبة بالعاصمة.', 'place', 'شارع الحبيب بورقيبة'],
  ])('%s', (text, type, name) => {
    expect(names(text, type)).toContain(name);
    expect(names(text, 'person')).toEqual([]);
  });

  it('is not named after who follows a definite noun', () => {
    expect(names('أوضح المدير التنفيذي للمركز عصام أبو خليل أن العمل مستمر.', 'person')).toEqual(['عصام أبو خليل']);
  });

  it('is no street where a goal came by a player', () => {
    expect(names('جاء الهدف عن طريق سالم الدوسري في الدقيقة الأخيرة.', 'person')).toEqual(['سالم الدوسري']);
  });
});
