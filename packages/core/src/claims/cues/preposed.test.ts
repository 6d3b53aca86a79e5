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

  it('is no one else’s where he speaks of his own', () => {
    expect(read('ومن وجهة نظرنا فإن المشروع مفيد.')).toEqual([]);
  });
});
