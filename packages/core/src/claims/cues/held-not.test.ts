/**
 * Negation crossed with verbs, subjects and links: what one does not think, deny or rule out is one's view; that one has not
 * said, announced or confirmed a thing is none.
 */
import { parseDocument } from '../../parse-document.ts';

const NEGATIONS = ['لا', 'لم'];
const HELD = [
  ['ينكر', 'تنكر'],
  ['ينفي', 'تنفي'],
  ['يستبعد', 'تستبعد'],
  ['يعتبر', 'تعتبر'],
  ['يرى', 'ترى'],
  ['يعتقد', 'تعتقد'],
  ['يتوقع', 'تتوقع'],
] as const;
const SILENT = ['يعلن', 'يؤكد', 'يذكر', 'يوضح', 'يقل'];
const SUBJECTS = [
  { text: 'الوزير', isFemale: false },
  { text: 'وزير الداخلية كريم الحداد', isFemale: false },
  { text: 'الوزيرة', isFemale: true },
  { text: 'وزارة الصحة اللبنانية', isFemale: true },
];
const CONTENT = 'الأزمة ستنتهي قريبا';

/** Each claim as `cue | source | content`. */
function read(text: string): string[] {
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return parseDocument(text).claims.map(
    ({ cue, source, content }) =>
      `${cue.map(cut).join(' ')} | ${source ? cut(source) : ''} | ${content.map(cut).join(' … ')}`,
  );
}

const CELLS = NEGATIONS.flatMap((negation) =>
  HELD.flatMap(([male, female]) =>
    SUBJECTS.flatMap(({ text, isFemale }) => {
      const verb = isFemale ? female : male;
      const claim = `${verb} | ${text} | ${CONTENT}`;
      return [
        { text: `و${negation} ${verb} ${text} أن ${CONTENT}.`, claim },
        { text: `لكن ${text} ${negation} ${verb} أن ${CONTENT}.`, claim },
      ];
    }),
  ),
);

describe('a negated verb before أن', () => {
  it('reports what its subject holds, before and behind it', () => {
    expect(CELLS.filter(({ text, claim }) => !read(text).includes(claim)).map(({ text }) => text)).toEqual([]);
  });

  it('reports nothing where it tells of silence', () => {
    const texts = NEGATIONS.flatMap((negation) => SILENT.map((verb) => `و${negation} ${verb} الوزير أن ${CONTENT}.`));
    expect(texts.filter((text) => read(text).length > 0)).toEqual([]);
  });

  it('reports nothing of what is to come', () => {
    const texts = HELD.map(([verb]) => `ولن ${verb} الوزير أن ${CONTENT}.`);
    expect(texts.filter((text) => read(text).length > 0)).toEqual([]);
  });

  it('reports nothing where no one is named', () => {
    expect(read('ولا يعتقد أن الأزمة ستنتهي قريبا.')).toEqual([]);
    expect(read('ولا ينكر أحد أن الأزمة ستنتهي قريبا.')).toEqual([]);
  });

  it('reports nothing without أن', () => {
    expect(read('ولا تعتبر الخيانة جريمة في البلاد.')).toEqual([]);
  });
});
