import { layoutDocument } from '../layout/layout-document.ts';
import { segment } from '../segment.ts';
import { detectMentions } from './detect-mentions.ts';

function people(text: string): string[] {
  return detectMentions(segment(text, layoutDocument(text)), {})
    .filter(({ type, form }) => type === 'person' && form !== 'title')
    .map((name) => name.text);
}

test.each([
  [
    'a dash between spaces stands between two names',
    'المشاركون: فراس اللحياني - مكرم بن رمضان - عمر الموحلي',
    'مكرم بن رمضان',
  ],
  ['a preposition and its noun are left out', 'ونقلت الوكالة على لسان عطالله غشام، أمين سر الهيئة', 'عطالله غشام'],
  ['a verb before a name is left out', 'وارتطم غوميز، لاعب أتلانتا، بركبته في ظهر بيليا', 'غوميز'],
  ['a word of time after a name is left out', 'مع رفيقتها الفنانة سعاد عبدالله عام 1986', 'سعاد عبدالله'],
  ['a list tells its members', 'شارك فيه محمد جابر، نواف نجم، شهد الكندري ورتاج العلي.', 'شهد الكندري'],
  [
    'و joins a given name to the name that follows',
    'وهم مبارك سليم، وأمين عبد الجبار عبد الدائم، ومحمد سعد',
    'أمين عبد الجبار عبد الدائم',
  ],
  ['a title inside commas is left out', 'قال ولي العهد السعودي، الأمير محمد بن سلمان، في حوار', 'محمد بن سلمان'],
  ['a father may be called by any noun', 'شكر الأمير عبدالرحمن بن مساعد الرئيس', 'عبدالرحمن بن مساعد'],
  ['an adjective of the title is left out', 'والذي أطلقه المغني العالمي دريك.', 'دريك'],
  ['who a speaker is may stand between commas', 'وقالت نادية تولوكونيكوفا، إحدى الناشطات، إنها', 'نادية تولوكونيكوفا'],
])('%s', (_behaviour, text, name) => {
  expect(people(text)).toContain(name);
});
