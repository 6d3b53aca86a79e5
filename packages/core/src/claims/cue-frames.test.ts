/**
 * Reporting verbs in their frames, times where the verb stands, who speaks, and what stands between: each cell is a
 * sentence put together from pieces, so that its cue, source and content are known. The verbs with their frames stand in
 * `cue-shapes.tsv`; those marked `common` are crossed with everything.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from '../parse-document.ts';

interface Frame {
  readonly male: string;
  readonly female: string;
  readonly participle: string;
  readonly link: string;
  readonly content: string;
  readonly addressee: string;
  readonly isCommon: boolean;
}

const FRAMES: readonly Frame[] = readFileSync(join(import.meta.dirname, 'cue-shapes.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [male = '', female = '', participle = '', link = '', content = '', addressee = '', common] = line.split('\t');
    return { male, female, participle, link, content, addressee, isCommon: common === 'common' };
  });
const COMMON = FRAMES.filter(({ isCommon }) => isCommon);

const MINISTER = { text: 'وزير الداخلية كريم الحداد', name: 'كريم الحداد', form: 'male' } as const;
const SPEAKERS = [
  MINISTER,
  { text: 'كريم الحداد', name: 'كريم الحداد', form: 'male' },
  { text: 'المتحدثة باسم الوزارة سلمى الخطيب', name: 'سلمى الخطيب', form: 'female' },
  { text: 'وزارة الصحة اللبنانية', name: 'وزارة الصحة اللبنانية', form: 'female' },
  { text: 'حزب العمال', name: 'حزب العمال', form: 'male' },
  { text: 'روسيا', name: 'روسيا', form: 'female' },
  { text: 'مملكة البحرين', name: 'مملكة البحرين', form: 'female' },
] as const;

/** What may lead a sentence in before its verb. */
const LEADS = [
  '',
  'و',
  'كما ',
  'وقد ',
  'ولقد ',
  'لكن ',
  'ثم ',
  'من جانبه، ',
  'من جهته ',
  'واليوم، ',
  'وفي بيان له، ',
  'ويوم الثلاثاء ',
  'في حين ',
  'التقى الوفد وزير النقل أمس، فيما ',
  'التقى الوفد وزير النقل أمس، بينما ',
  'التقى الوفد وزير النقل أمس، حيث ',
  'التقى الوفد وزير النقل أمس، إذ ',
  'وصل الوفد إلى العاصمة أمس، بعدما ',
  'وصل الوفد إلى العاصمة أمس، عندما ',
];

/** What may stand behind the verb or behind who speaks, without commas and between them. */
const BETWEEN = [
  'الثلاثاء',
  'أمس الأحد',
  'مساء الثلاثاء',
  'اليوم',
  'بعدها',
  'أيضا',
  'مجددا',
  'من جانبه',
  'على إثرها',
  'في وقت سابق',
  'في بيان',
  'في بيان له',
  'في بيان مشترك',
  'في تصريح صحفي',
  'خلال مؤتمر صحفي',
  'في كلمته',
  'في تغريدة',
  'على هامش القمة العربية',
  'في تصريح لوكالة رويترز',
  'في اتصال هاتفي مع الوكالة',
  'في بيان نشرته وكالة الأنباء',
  'في بيان نشره على حسابه في تويتر',
  'في بيان أصدره الثلاثاء',
  'في كلمة ألقاها أمام المجلس',
  'خلال مؤتمر صحفي عقده في بيروت',
  'في بيان ورد إلى الوكالة',
];
/** Read right behind the verb and between commas: elsewhere they might go with the words before. */
const ASIDES = ['خلال استقباله وفدا من النقابة', 'ردا على سؤال', 'في مقابلة مع قناة الجزيرة'];

/** Every other common frame, beginning with the first or the second, so that each phrase meets half of them. */
const halfOf = (phrase: string) => COMMON.filter((_, index) => index % 2 === phrase.length % 2);

/** Cues with a preposition of their own beside them are one: أشار إلى. */
function cueOf(frame: Frame, verb: string): string {
  const [first = ''] = frame.link.split(' ');
  return frame.addressee === '' && /^(?:إلى|على|عن|من|في)$/u.test(first) ? `${verb} ${first}` : verb;
}

const bare = (content: string) => content.replace(/^["«]|["»]$/gu, '');

interface Cell {
  readonly text: string;
  readonly claim: string;
}

function cell(parts: readonly string[], cue: string, speaker: string | null, frame: Frame): Cell {
  const text = `${parts.filter((part) => part.trim() !== '').join(' ')}.`.replace(/ ([،:])/gu, '$1');
  return { text, claim: `${cue} | ${speaker ?? ''} | ${bare(frame.content)}` };
}

/** Verb before subject: `behind` stands between the two, `after` behind the subject. */
function verbFirst(
  frame: Frame,
  speaker: (typeof SPEAKERS)[number],
  { lead = 'و', behind = '', after = '' }: { lead?: string; behind?: string; after?: string },
): Cell {
  const verb = frame[speaker.form];
  return cell(
    [lead + verb, behind, speaker.text, frame.addressee, after, frame.link, frame.content],
    verb,
    speaker.name,
    frame,
  );
}

/** The cells that are read otherwise than they were put together. */
function misread(cells: readonly Cell[]): string[] {
  return cells.flatMap(({ text, claim }) => {
    const { claims, entities } = parseDocument(text);
    const read = claims.map(({ cue, speaker, content }) => {
      const cut = (spans: readonly { start: number; end: number }[]) =>
        spans.map(({ start, end }) => text.slice(start, end)).join(' ');
      return `${cut(cue)} | ${'entity' in speaker ? entities[speaker.entity]?.name : ''} | ${cut(content)}`;
    });
    return read.length === 1 && read[0] === claim ? [] : [`${text} → ${read.join(' ; ')}`];
  });
}

describe('a reporting verb in its frame', () => {
  it('is read with whoever speaks behind it', () => {
    const all = FRAMES.map((frame, index) => verbFirst(frame, SPEAKERS[index % SPEAKERS.length] ?? MINISTER, {}));
    expect(misread(all)).toEqual([]);
    expect(misread(COMMON.flatMap((frame) => SPEAKERS.map((who) => verbFirst(frame, who, {}))))).toEqual([]);
  });

  it.each(LEADS)('is read behind «%s»', (lead) => {
    expect(misread(COMMON.map((frame) => verbFirst(frame, MINISTER, { lead })))).toEqual([]);
  });

  it.each(BETWEEN)('is read with «%s» behind the subject', (after) => {
    expect(misread(halfOf(after).map((frame) => verbFirst(frame, MINISTER, { after })))).toEqual([]);
  });

  it.each([...BETWEEN, ...ASIDES])('is read with «%s» between commas', (aside) => {
    const behind = `، ${aside}،`;
    expect(misread(halfOf(aside).map((frame) => verbFirst(frame, MINISTER, { behind })))).toEqual([]);
  });

  it.each(BETWEEN)('is read with «%s» between commas behind the subject', (aside) => {
    const after = `، ${aside}،`;
    expect(misread(halfOf(aside).map((frame) => verbFirst(frame, MINISTER, { after })))).toEqual([]);
  });

  it.each(BETWEEN)('is read with «%s» and no subject', (between) => {
    const before = `زار ${MINISTER.text} المدينة أمس.`;
    const cells = halfOf(between).map((frame) =>
      cell(
        [before, `و${frame.male}`, frame.addressee, between, frame.link, frame.content],
        frame.male,
        MINISTER.name,
        frame,
      ),
    );
    expect(misread(cells)).toEqual([]);
  });

  it.each(['لكن', 'وكان', 'ويذكر أن', 'وصل الوفد أمس، فيما'])('is read behind its subject and «%s»', (opener) => {
    const cells = COMMON.map((frame) =>
      cell(
        [opener, MINISTER.text, frame.male, frame.addressee, frame.link, frame.content],
        cueOf(frame, frame.male),
        MINISTER.name,
        frame,
      ),
    );
    expect(misread(cells)).toEqual([]);
  });

  it('is read as a participle', () => {
    const cells = COMMON.filter(({ participle }) => participle !== '').map((frame) =>
      cell(
        [`زار ${MINISTER.text} المدينة أمس،`, frame.participle, frame.addressee, frame.link, frame.content],
        cueOf(frame, frame.participle),
        MINISTER.name,
        frame,
      ),
    );
    expect(misread(cells)).toEqual([]);
  });
});
