import { layoutDocument } from '../layout/layout-document.ts';
import { segment } from '../segment.ts';
import { detectMentions } from './detect-mentions.ts';

const names = (text: string) =>
  detectMentions(segment(text, layoutDocument(text)), {}).map((m) => `${m.type} ${m.text}`);

describe('teams', () => {
  it('takes a country that plays a match for its team', () => {
    const found = names(
      'فاز المنتخب الفرنسي في مباراة الجولة الثانية من المونديال على كرواتيا بهدفين سجلهما مهاجم الفريق في مرمى الحارس.',
    );
    expect(found).toContain('organization كرواتيا');
  });
  it('takes what completes an indefinite player for his club', () => {
    const found = names(
      'شهدت المباراة في دوري الدرجة الثانية حادثة، إذ تلقى حارس دويسبرغ هدفا غريبا، وقد سجل أحمد إنجين هدف التقدم لدويسبرغ في الشوط الأول.',
    );
    expect(found).not.toContain('person دويسبرغ');
  });
  it('leaves the country where the match is played a place', () => {
    const found = names(
      'خاض المنتخب الفرنسي مباراة الجولة الثانية من المونديال في كرواتيا، وسجل مهاجم الفريق هدفا في مرمى الحارس.',
    );
    expect(found).toContain('place كرواتيا');
  });
  it('takes the subject of a verb of matches, and whom one wins over each of, for teams', () => {
    const found = names(
      'بلغت فرنسا نهائي المونديال بعد مباراة سجل فيها المهاجم هدفين في مرمى الحارس بعد الفوز على كل من السعودية ومصر.',
    );
    expect(found).toEqual(expect.arrayContaining(['organization فرنسا', 'organization السعودية', 'organization مصر']));
    expect(names('من كل من السعودية ومصر وفود.')).toContain('place السعودية');
  });
  it('leaves a country a place where no match is spoken of', () => {
    expect(names('قال الوزير إن الحكومة اعترضت على كرواتيا في مجلس الأمن.')).toContain('place كرواتيا');
  });
});

describe('names with something beside them', () => {
  it('cuts off a preposition with its noun', () => {
    expect(names('حكمت المحكمة على المطربة شيرين أحمد بالحبس ستة أشهر.')).toContain('person شيرين أحمد');
  });
  it('does not take باسم after a spokesman for a name', () => {
    expect(names('ونقل عن متحدث باسم باريمور قوله إنها لم تقم بهذا الحوار.').join()).not.toContain('باسم');
  });
  it('takes the adjective of origin into a lone head noun', () => {
    expect(names('تسببت الصور في فضيحة للجيش الأميركي في العراق.')).toContain('organization لجيش الأميركي');
  });
  it('takes the form in brackets after a body for its name', () => {
    expect(names('أعلنت الوكالة الدولية للطاقة الذرية (دستك) نتائج التفتيش.')).toContain('organization دستك');
  });
});
