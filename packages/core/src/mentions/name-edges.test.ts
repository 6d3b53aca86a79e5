import { layoutDocument } from '../layout/layout-document.ts';
import { segment } from '../segment.ts';
import { detectMentions } from './detect-mentions.ts';

const names = (text: string) =>
  detectMentions(segment(text, layoutDocument(text)), {})
    .filter(({ form }) => form !== 'title')
    .map((name) => name.text);

describe('letters that look like clitics', () => {
  it.each([
    ['ف behind the verb is the name’s own', 'وقال فوزان الشمري إن اللجنة اجتمعت أمس.', 'فوزان الشمري'],
    [
      'ب behind a noun of kin is the name’s own',
      'عادت السيدة ميلانيا ترامب إلى نيويورك بصحبة ابنها بارون، وقالت إنها بخير.',
      'بارون',
    ],
    ['ب behind شركة is the name’s own', 'قدرت شركة براند فاينانس أن الحدث سيضيف 50 مليون جنيه.', 'براند فاينانس'],
    [
      'the noun of a body has no conjunction',
      'وقال رئيس وحدة مكافحة الإرهاب في الشرطة إن التحقيق مستمر.',
      'وحدة مكافحة الإرهاب',
    ],
    ['the noun of a place has no conjunction', 'وتقع القرية على طرف وادي العقيق قرب المدينة.', 'وادي العقيق'],
    [
      'و behind a comma joins a name to the one before',
      'حضر عبدالله الشمري، وسطام السالم، وزلفى عبدالله.',
      'زلفى عبدالله',
    ],
  ])('%s', (_behaviour, text, name) => {
    expect(names(text)).toContain(name);
  });

  it.each([
    ['ف that opens a clause', 'هذه أخطاء الإدارة. فترامب لا يستمع إلى أحد.', 'ترامب'],
    ['ب that a noun of company is followed by', 'كانت على علاقة بترامب قبل سنوات.', 'ترامب'],
    [
      'و before a ministry between two',
      'حضر ممثلون عن وزارة المالية، ووزارة التجارة والصناعة.',
      'وزارة التجارة والصناعة',
    ],
  ])('keeps outside %s', (_case, text, name) => {
    expect(names(text)).toContain(name);
  });
});

describe('what the tagger takes for a part of a person’s name', () => {
  it.each([
    ['a verb that is a given name too', 'وأشار الوزير إلى أن وعد ترمب بسحب القوات تأخر.', 'وعد ترمب'],
    ['a pronoun and of whom it is told', 'ويبلغ من العمر 57 عاما، وهو ابن مهاجرين تركيين.', 'هو ابن مهاجرين'],
    ['what opens the clause', 'وبحسب المعلومات الأولية فإن المطيري انضم حديثا إلى التنظيم.', 'فإن المطيري'],
    ['a word with an owner', 'وصل برفقة زميله راشد نواف بتغلبهم على منتخب مصر.', 'راشد نواف بتغلبهم'],
    [
      'an office with whose it is',
      'ويتهم المحققون أفراد الشرطة، وقائدهم غونزاليس، بالارتباط بعصابات.',
      'وقائدهم غونزاليس',
    ],
    ['his daughter', 'في واقعة تسميم العميل الروسي السابق، سيرغي سكريبال وابنته يوليا.', 'سيرغي سكريبال وابنته يوليا'],
    ['what was claimed', 'ونقلت عن مدرب آخر اسمه كورنيل دينو ادعاءه بأن الفريق تلقى المال.', 'دينو ادعاءه'],
    ['what was denied', 'نفى أحمد سالم التقرير أمس.', 'أحمد سالم التقرير'],
    ['a verb behind one of kin', 'وذكر والد عهد أن ابنته ظلت طوال أيام ترفض الحديث.', 'ظلت طوال'],
    ['a participle of manner', 'قال الشاب محمد متخوفا من توقيفه إن الأمر صعب.', 'محمد متخوفا'],
  ])('leaves out %s', (_case, text, none) => {
    expect(names(text)).not.toContain(none);
  });
});
