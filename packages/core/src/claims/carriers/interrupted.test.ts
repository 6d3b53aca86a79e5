import { parseDocument } from '../../parse-document.ts';

/** Each claim of a text as `cue | source | content`. */
function read(text: string): string[] {
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return parseDocument(text).claims.map(
    ({ cue, source, content }) =>
      `${cue.map(cut).join(' ')} | ${source ? cut(source) : ''} | ${content.map(cut).join(' … ')}`,
  );
}

describe('a clause that names its source in the middle', () => {
  it.each([
    [
      'between dashes',
      'وأمضت الفرق - بحسب ما ذكرته وكالة رويترز - تسع ساعات كاملة داخل المبنى.',
      'بحسب ما ذكرته | وكالة رويترز | أمضت الفرق … تسع ساعات كاملة داخل المبنى',
    ],
    [
      'with its link behind the second dash',
      'وهذا يعني - حسب خبراء أمنيين - أن القراصنة حصلوا على البيانات.',
      'حسب | خبراء أمنيين | هذا يعني … أن القراصنة حصلوا على البيانات',
    ],
    [
      'between a verb with its subject and the object',
      'وتضمنت القرارات التي صدرت اليوم، وفقا لمصادر مطلعة، تكليف سمير حداد مديرا للفرع.',
      'وفقا ل | مصادر مطلعة | تضمنت القرارات التي صدرت اليوم … تكليف سمير حداد مديرا للفرع',
    ],
    [
      'before a number',
      'وأطلقت فرنسا، بحسب الصحيفة، 12 صاروخا على الموقع.',
      'بحسب | الصحيفة | أطلقت فرنسا … 12 صاروخا على الموقع',
    ],
    [
      'before words in marks',
      'ويتضمن الاتفاق وفق الوكالة "تسليم كل نقاط المراقبة على طول الحدود".',
      'وفق | الوكالة | يتضمن الاتفاق … تسليم كل نقاط المراقبة على طول الحدود',
    ],
  ])('goes on behind it, %s', (_name, text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it('is over where it was a whole sentence', () => {
    const text = 'وغادر الوزير سمير حداد العاصمة في زيارة رسمية، بحسب وكالة رويترز، مدير مكتبه برفقته.';
    expect(read(text)).toEqual(['بحسب | وكالة رويترز | غادر الوزير سمير حداد العاصمة في زيارة رسمية']);
  });

  it('ends where another report begins', () => {
    const text = 'وأطلقت فرنسا، بحسب الصحيفة، 12 صاروخا على الموقع، وأكدت أن العملية نجحت.';
    expect(read(text)).toContain('بحسب | الصحيفة | أطلقت فرنسا … 12 صاروخا على الموقع');
  });
});

describe('وبحسب behind a comma', () => {
  const text = 'وأعلن الوزير سمير حداد أن الجسر سيبقى مغلقا، وبحسب الشركة المنفذة، فإن العمل يسير ببطء.';

  it('leads what فإن ties to it', () => {
    expect(read(text)).toContain('بحسب | الشركة المنفذة | العمل يسير ببطء');
  });

  it('ends what another said before it', () => {
    expect(read(text)).toContain('أعلن | الوزير سمير حداد | الجسر سيبقى مغلقا');
  });
});
