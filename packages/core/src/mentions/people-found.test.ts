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
  ['a surname may begin with و', 'وقالت المتحدثة باسم البيت الأبيض ليندزي والترز إن الرئيس يتابع', 'ليندزي والترز'],
  ['a surname comes after a letter', 'وتولى ابنه جورج دابليو بوش رئاسة البلاد', 'جورج دابليو بوش'],
  ['what is no name before بن stands outside', 'وتألق الحارس البديل بن مصطفى في الدقيقة 32', 'بن مصطفى'],
])('%s', (_behaviour, text, name) => {
  expect(people(text)).toContain(name);
});

test.each([
  ['what a verb goes on with after an office', 'وأضاف أن رئيس الحكومة وعد بإرجاع هؤلاء الأطفال في أقرب الآجال.'],
  ['a verb and its object after a body', 'والمعروف أن مجلس الشيوخ عارض تسليم هذا النوع من الطائرات.'],
  ['what begins a quotation after a title', 'وأضاف الرئيس الأميركي "كيف عدتم إلى المنزل؟ لا أتذكر."'],
  ['a phrase between commas after a title', 'وشدد الرئيس التركي، على ضرورة وضع حد، وبشكل تدريجي للهيمنة.'],
  ['a dance', 'وذلك بسبب أدائه رقصة "كيكي" خارج سيارته.'],
])('takes for no person %s', (_case, text) => {
  expect(people(text)).toEqual([]);
});
