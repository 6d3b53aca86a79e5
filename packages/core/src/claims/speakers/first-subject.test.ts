import { parseDocument } from '../../parse-document.ts';

/** Who speaks, claim by claim: names, or descriptions in brackets. */
function speakers(text: string): (string | undefined)[] {
  const { claims, entities } = parseDocument(text);
  return claims.map(({ speaker }) =>
    'entity' in speaker ? entities[speaker.entity]?.name : `(${speaker.description})`,
  );
}

describe('the subject of a clause that names several', () => {
  it('is not whose office a preposition governs', () => {
    const text =
      'بعد أسبوع من لقاء جمعه مع زعيم كوريا الشمالية كيم جونغ أون، تراجع الرئيس الأمريكي دونالد ترامب عن قراره، معلنا أن القمة قائمة.';
    expect(speakers(text)).toEqual(['دونالد ترامب']);
  });

  it('is she who speaks for a body in a region', () => {
    const text =
      'أعلنت اللجنة الدولية للصليب الأحمر مقتل موظف. ونعته الناطقة باسم اللجنة الدولية للصليب الأحمر في المنطقة ليلى نجار على صفحتها، وكتبت "كان صديقا لنا جميعا".';
    expect(speakers(text)).toEqual(['اللجنة الدولية للصليب الأحمر', 'ليلى نجار']);
  });

  it('is who has something, told with ل behind the verb for being', () => {
    const opening = 'وقالت الممثلة منى حداد إنها فخورة بالتكريم.\n';
    expect(speakers(`${opening}وكان للممثلة ليلى نجار نصيب في التكريم، وقالت إنها سعيدة.`)).toEqual([
      'منى حداد',
      'ليلى نجار',
    ]);
    expect(speakers(`${opening}وسلم الدرع للممثلة ليلى نجار وأضافت أنها سعيدة.`)).toEqual(['منى حداد', 'منى حداد']);
  });

  it('is a platform behind its verb, and none where something was written', () => {
    expect(speakers('ورفض تويتر التعليق على المقال، وقال إن الشركة تبذل جهودا.')).toEqual(['تويتر']);
    expect(speakers('قال الوزير سامي نجار إن الأمر صعب. وعلى صفحته في تويتر كتب: "الأمر صعب جدا".')).toEqual([
      'سامي نجار',
      'سامي نجار',
    ]);
  });

  it('is the paper that goes on in the feminine, not the witnesses it quotes', () => {
    const text = 'ونقلت صحيفة "تلغراف" عن شهود قولهم إن المنفذ أجنبي، مشيرة إلى أنه كان معروفا.';
    expect(speakers(text)).toEqual(['(شهود)', 'تلغراف']);
  });

  it('is not the outlet that a dateline tells', () => {
    expect(speakers('نيويورك، الولايات المتحدة (CNN)— نشر فريق تابع للوزارة صورة قال إنها تظهر الشارع.')).not.toContain(
      'CNN',
    );
  });
});
