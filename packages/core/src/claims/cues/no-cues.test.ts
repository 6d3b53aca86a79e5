import { parseDocument } from '../../parse-document.ts';

/** Each claim of a text as `cue | content`. */
function read(text: string): string[] {
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return parseDocument(text).claims.map(
    ({ cue, content }) => `${cue.map(cut).join(' ')} | ${content.map(cut).join(' … ')}`,
  );
}

describe('letters of a reporting verb that report nothing', () => {
  it.each([
    ['between two numbers', 'وحصل حزب العمال على ما بين 20 و30 بالمئة من المقاعد.'],
    ['a passive of the tenth form with its damma', 'وقد استُبعد الموظف "ولم يعد عضوا في اللجنة العليا".'],
    ['and one of the eighth', 'واتُهم الوزير بأنه تلقى رشوة من الشركة.'],
    ['what is commonly thought', 'ويشيع الاعتقاد بأن القهوة لا تضر أحدا من الناس.'],
    ['what they cheered for', 'وهلل أنصار الحزب في القاعة لإبداء دعمهم للرئيس.'],
  ])('%s', (_name, text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['a paper that shows it', 'وارتفع عدد القتلى، كما بين تقرير الوزارة.', 'كما بين | ارتفع عدد القتلى'],
    ['the verb with its shadda', 'وارتفع عدد القتلى، على ما بيّن التقرير.', 'على ما بيّن | ارتفع عدد القتلى'],
    ['the active with its vowels', 'واعتقَد الوزير أن الموظف بريء.', 'اعتقَد | الموظف بريء'],
    ['rumours', 'وأشاع المتظاهرون أن الوزير استقال.', 'أشاع | الوزير استقال'],
    ['what they cheered', 'وهلل أنصار الحزب لقرار المحكمة العليا.', 'هلل | لقرار المحكمة العليا'],
  ])('but read is %s', (_name, text, claim) => {
    expect(read(text)).toContain(claim);
  });
});
