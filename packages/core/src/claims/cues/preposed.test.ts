import { parseDocument } from '../../parse-document.ts';

/** Each claim of a text as `cue | content`. */
function read(text: string): string[] {
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return parseDocument(text).claims.map(
    ({ cue, content }) => `${cue.map(cut).join(' ')} | ${content.map(cut).join(' … ')}`,
  );
}

describe('an attribution in the middle of a sentence', () => {
  it.each([
    ['هذا الأمر طبيعي، فبحسب بيانات عام 2015 فإن الصناعة توظف 140 ألف عامل.', 'بحسب | الصناعة توظف 140 ألف عامل'],
    [
      'ولا يزال التحليل أوليا، وفقا لما ذكره الباحث بقسم علوم الفلك بالجامعة سمير حداد، فإنه من الممكن أن يكون الجسم نيزكا.',
      'وفقا لما ذكره | فإنه من الممكن أن يكون الجسم نيزكا',
    ],
  ])('leads on to فإن behind all that belongs to the source: %s', (text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it('is over what stands before it where no فإن follows', () => {
    const text = 'وتوقف العمل في المصنع الكبير، بحسب الوزير، لأن المواد نفدت.';
    expect(read(text)).toContain('بحسب | توقف العمل في المصنع الكبير … لأن المواد نفدت');
  });
});

describe('whose opinion it is', () => {
  it.each([
    ['وفي رأي الخبير الاقتصادي سامي عواد، فإن الأسعار سترتفع.', 'في رأي | الأسعار سترتفع'],
    ['ومن وجهة نظر سامي عواد فإن الأسعار سترتفع.', 'من وجهة نظر | الأسعار سترتفع'],
  ])('stands behind a joined preposition too: %s', (text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it.each([
    'ومن وجهة نظرنا فإن المشروع مفيد.',
    'وفي رأي مخالف، فإن الأسعار سترتفع.',
    'ومن وجهة نظر اقتصادية، فإن المشروع مفيد.',
  ])('is not told by a pronoun or by the kind of opinion: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    'وفي رأي كثير من الخبراء، فإن الأسعار سترتفع.',
    'وفي رأي نصف الناخبين، فإن الأسعار سترتفع.',
    'وفي رأي هؤلاء، فإن الأسعار سترتفع.',
    'وفي رأي دبلوماسي غربي، فإن الأسعار سترتفع.',
  ])('may be told without a name: %s', (text) => {
    expect(read(text)).toEqual(['في رأي | الأسعار سترتفع']);
  });
});
