import { parseDocument } from '../../parse-document.ts';

/** Each claim of a text as `cue | content`. */
function read(text: string): string[] {
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return parseDocument(text).claims.map(
    ({ cue, content }) => `${cue.map(cut).join(' ')} | ${content.map(cut).join(' … ')}`,
  );
}

describe('what was said ends', () => {
  it.each([
    [
      'before the predicate of whom the relative clause describes',
      'وأوضح جون كيري أن الشركة التي أعلنت إلغاء العقد مع الوزارة، لم تدفع رواتب العمال.',
      'أعلنت | إلغاء العقد مع الوزارة',
    ],
    [
      'before a pronoun that takes up the head of the relative clause',
      'وإن المعلومات التي تفيد بأن الجيش انسحب من المدينة، هي محض خيال.',
      'تفيد | الجيش انسحب من المدينة',
    ],
    [
      'before the answer to what رغم grants',
      'ورغم تأكيد موسكو أن دمشق تسلمت الصواريخ كلها، فإن واشنطن لم تغير موقفها.',
      'تأكيد | دمشق تسلمت الصواريخ كلها',
    ],
    [
      'before what the words were',
      'وقال جون كيري إن موسكو قصفت المستشفى، وهي اتهامات رفضها الكرملين.',
      'قال | موسكو قصفت المستشفى',
    ],
    [
      'before what else she did',
      'وتطالب فرنسا بإطلاق سراح القس وفرضت عقوبات مالية على وزيرين.',
      'تطالب | بإطلاق سراح القس',
    ],
    [
      'before what could not be checked',
      'وقال شهود عيان إن الطائرة سقطت في البحر، ولم يتسن لرويترز التحقق من ذلك.',
      'قال | الطائرة سقطت في البحر',
    ],
    [
      'before what else there is to know',
      'وأضاف جون كيري أن النيابة فتحت تحقيقا يذكر أن السجين مات قبل أسبوع.',
      'أضاف | النيابة فتحت تحقيقا',
    ],
  ])('%s', (_name, text, claim) => {
    expect(read(text)).toContain(claim);
  });
});

describe('what was said goes on', () => {
  it.each([
    [
      'with a second verb about one of its nouns',
      'وأعلنت فرنسا عن مشاريع نفذت في الجنوب وكلفت ملايين كثيرة.',
      'أعلنت | مشاريع نفذت في الجنوب وكلفت ملايين كثيرة',
    ],
    [
      'with a plural that ends as a verb',
      'وأعلنت فرنسا عن استيراد حبوب وزيوت جديدة.',
      'أعلنت | استيراد حبوب وزيوت جديدة',
    ],
    [
      'behind a comma between a subject and its predicate',
      'وهناك وثائق تؤكد أن موسكو، قد جربت السلاح الجديد.',
      'تؤكد | موسكو، قد جربت السلاح الجديد',
    ],
    [
      'over what a thing is',
      'وقال جون كيري إن موسكو قصفت المستشفى، وهي مدينة في الشمال.',
      'قال | موسكو قصفت المستشفى، وهي مدينة في الشمال',
    ],
    [
      'over what someone in it did not do',
      'وقال جون كيري إن السائق غادر المكان، ولم يتوقف عند الحاجز.',
      'قال | السائق غادر المكان، ولم يتوقف عند الحاجز',
    ],
    [
      'over a mention that was not made',
      'وقال جون كيري إن التقرير لم يذكر أن السجين مات.',
      'قال | التقرير لم يذكر أن السجين مات',
    ],
  ])('%s', (_name, text, claim) => {
    expect(read(text)).toContain(claim);
  });
});
