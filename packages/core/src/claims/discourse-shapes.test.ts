import { parseDocument } from '../parse-document.ts';

/**
 * Products of shapes and words: how a sentence brings its speaker in × whom else it names × how the next one goes on, and
 * content × what stands behind it. Each text carries its own reading: `[k1 قال] فلان إن [c1 كذا]` is cue and content of
 * claim 1, whose speaker the cell names.
 */
interface Cell {
  readonly marked: string;
  readonly speakers: readonly string[];
}

interface Someone {
  readonly name: string;
  readonly called: string;
  readonly isWoman: boolean;
  readonly isBody?: boolean;
}

const SPEAKERS: readonly Someone[] = [
  { name: 'سامي حداد', called: 'وزير النقل سامي حداد', isWoman: false },
  { name: 'ريم الخطيب', called: 'وزيرة البيئة ريم الخطيب', isWoman: true },
  { name: 'طارق نجار', called: 'عضو مجلس النواب طارق نجار', isWoman: false },
  { name: 'سامي حداد', called: 'النائب في البرلمان اللبناني سامي حداد', isWoman: false },
  { name: 'منظمة العفو الدولية', called: 'منظمة العفو الدولية', isWoman: true, isBody: true },
  { name: 'الاتحاد الأوروبي', called: 'الاتحاد الأوروبي', isWoman: false, isBody: true },
];
const OTHERS: readonly Someone[] = [
  { name: 'ماهر السعدي', called: 'السفير ماهر السعدي', isWoman: false },
  { name: 'ليلى شاهين', called: 'السفيرة ليلى شاهين', isWoman: true },
  { name: 'البنك الدولي', called: 'البنك الدولي', isWoman: false, isBody: true },
  { name: 'أرامكو السعودية', called: 'شركة أرامكو السعودية', isWoman: true, isBody: true },
];

/** The form that agrees with someone: قال or قالت. */
type Agree = (masculine: string, feminine: string) => string;
const agreeWith =
  ({ isWoman }: Someone): Agree =>
  (masculine, feminine) =>
    isWoman ? feminine : masculine;

const SAID = '[c1 الطريق الساحلي سيفتح الأسبوع المقبل]';
const MORE = '[c2 العمل في الجسر الجديد مستمر منذ شهرين]';

type Opening = (v: Agree, s: string, o: string) => string;

/** Sentences that bring a speaker in, another beside him. */
const OPENINGS: Readonly<Record<string, Opening>> = {
  tells: (v, s, o) => `[k1 ${v('أبلغ', 'أبلغت')}] ${s} ${o} أن ${SAID}`,
  calls: (v, s, o) => `[k1 ${v('دعا', 'دعت')}] ${s} ${o} إلى [c1 فتح الطريق الساحلي]`,
  demands: (v, s, o) => `[k1 ${v('طالب', 'طالبت')}] ${s} ${o} [c1 بفتح الطريق الساحلي]`,
  accuses: (v, s, o) => `[k1 ${v('اتهم', 'اتهمت')}] ${s} ${o} [c1 بتعطيل المشروع]`,
  warns: (v, s, o) => `[k1 ${v('حذر', 'حذرت')}] ${s} ${o} من [c1 تعطيل المشروع]`,
  praises: (v, s, o) => `[k1 ${v('أشاد', 'أشادت')}] ${s} [c1 بجهود ${o}]`,
  denies: (v, s, o) => `[k1 ${v('نفى', 'نفت')}] ${s} [c1 وجود خلاف مع ${o}]`,
  answers: (v, s, o) => `${v('رد', 'ردت')} ${s} على تصريحات ${o}، و[k1 ${v('قال', 'قالت')}] إن ${SAID}`,
  complains: (v, s, o) => `${v('قدم', 'قدمت')} ${s} شكوى ضد ${o}، و[k1 ${v('قال', 'قالت')}] إن ${SAID}`,
  meets: (v, s, o) => `${v('شارك', 'شاركت')} ${s} في اجتماع مع ${o}، و[k1 ${v('أكد', 'أكدت')}] أن ${SAID}`,
  posts: (v, s, o) => `${v('نشر', 'نشرت')} ${s} تعليقا على قرار ${o} [k1 ${v('قال', 'قالت')}] فيه إن ${SAID}`,
  issues: (v, s, o) => `وفي بيان ${v('أصدره', 'أصدرته')} ${s} عقب اجتماع مع ${o}، [k1 ${v('أكد', 'أكدت')}] أن ${SAID}`,
  comments: (v, s, o) => `وتعليقا على تصريحات ${o}، [k1 ${v('قال', 'قالت')}] ${s} إن ${SAID}`,
  described: (v, s, o) => `${s} ${v('الذي التقى', 'التي التقت')} ${o} أمس [k1 ${v('قال', 'قالت')}] إن ${SAID}`,
  quoted: (v, s, o) => `[k1 نقلت] وكالة رويترز عن ${s} ${v('قوله', 'قولها')} بعد اجتماع مع ${o} إن ${SAID}`,
  earlier: (v, s, o) => `${v('وكان', 'وكانت')} ${s} قد [k1 ${v('أعلن', 'أعلنت')}] بعد اجتماع مع ${o} أن ${SAID}`,
  judges: (v, s, o) => `ومن ${v('جهته', 'جهتها')}، [k1 ${v('أكد', 'أكدت')}] ${s} أن [c1 قرار ${o} يخدم سكان المدينة]`,
};

/** How words go on that are the same speaker's. */
const GOINGS_ON: Readonly<Record<string, (v: Agree) => string>> = {
  adds: (v) => `. و[k2 ${v('أضاف', 'أضافت')}] أن ${MORE}.`,
  'adds, in a paragraph of its own': (v) => `.\nو[k2 ${v('تابع', 'تابعت')}]: "${MORE}".`,
  points: (v) => `. و[k2 ${v('أشار إلى', 'أشارت إلى')}] أن ${MORE}.`,
  'says besides': (v) => `. كما [k2 ${v('أكد', 'أكدت')}] أن ${MORE}.`,
  but: (v) => `. ${v('لكنه', 'لكنها')} [k2 ${v('أكد', 'أكدت')}] أن ${MORE}.`,
  'is asked': (v) => `.\nوردا على سؤال عن موعد الافتتاح، [k2 ${v('قال', 'قالت')}] إن ${MORE}.`,
  'turns to': (v) => `.\nوعن موعد الافتتاح، [k2 ${v('أوضح', 'أوضحت')}] أن ${MORE}.`,
  adding: (v) => `، [k2 ${v('مضيفا', 'مضيفة')}] أن ${MORE}.`,
  'and added': (v) => `، و[k2 ${v('أضاف', 'أضافت')}] أن ${MORE}.`,
  'and called': (v) => `، كما [k2 ${v('دعا إلى', 'دعت إلى')}] [c2 فتح المطار].`,
};

function* goingOn(opening: Opening): Generator<Cell> {
  for (const speaker of SPEAKERS)
    for (const other of OTHERS)
      for (const goOn of Object.values(GOINGS_ON)) {
        const v = agreeWith(speaker);
        yield {
          marked: opening(v, speaker.called, other.called) + goOn(v),
          speakers: [speaker.name, speaker.name],
        };
      }
}

/** What leads to content, with the content's own words. */
const HEADS: readonly (readonly [string, string])[] = [
  ['[k1 قال] وزير النقل سامي حداد إن ', 'العمل في الجسر الجديد سيستمر شهرين'],
  ['[k1 قال] وزير النقل سامي حداد إن ', 'الحكومة تعمل على توسيع الميناء وبناء رصيف ثالث خلال العام المقبل'],
  ['[k1 أكد] وزير النقل سامي حداد أن ', 'الطريق الساحلي مغلق'],
  ['[k1 دعا] وزير النقل سامي حداد إلى ', 'توسيع الميناء القديم في مدينة صور'],
  ['[k1 حذر] وزير النقل سامي حداد من ', 'وقف العمل في الجسر الجديد'],
  ['و[k1 بحسب] وزير النقل سامي حداد، فإن ', 'الطريق الساحلي مغلق'],
];
/** What still belongs to content. */
const INSIDE = [
  '',
  ' من أجل سكان الجنوب',
  ' لأن المدينة تحتاج إليه',
  ' إذا توقفت الأمطار',
  ' بسبب الأمطار',
  '، بسبب الأمطار الغزيرة',
  '، خاصة في الشتاء',
  '، مما سيخفف الازدحام',
  '، بما في ذلك المطار القديم',
  '، ابتداء من الشهر المقبل',
];
/** What does not, and who speaks in it. */
const OUTSIDE: readonly (readonly [string, string])[] = [
  ['، في إشارة إلى الخلاف مع البلدية', ''],
  ['، من دون أن يحدد موعدا', ''],
  [' من دون أن يذكر تفاصيل', ''],
  ['، لكنه لم يحدد موعدا', ''],
  ['، فيما [k2 نفت] شركة أرامكو السعودية [c2 وجود أي خلاف]', 'أرامكو السعودية'],
  ['، بينما [k2 قالت] ليلى شاهين إن [c2 الأشغال متوقفة]', 'ليلى شاهين'],
  ['، في حين [k2 أكدت] ليلى شاهين أن [c2 الأشغال متوقفة]', 'ليلى شاهين'],
  ['، إلا أن ليلى شاهين [k2 أكدت] أن [c2 الأشغال متوقفة]', 'ليلى شاهين'],
  ['، لكن شركة أرامكو السعودية [k2 نفت] [c2 وجود أي خلاف]', 'أرامكو السعودية'],
  ['، و[k2 أضاف] أن [c2 الأشغال بدأت أمس]', 'سامي حداد'],
  [' و[k2 أضاف] أن [c2 الأشغال بدأت أمس]', 'سامي حداد'],
  ['، كما [k2 دعا إلى] [c2 فتح المطار]', 'سامي حداد'],
];

function* ends(outside: string, speaker: string): Generator<Cell> {
  for (const [head, words] of HEADS)
    for (const inside of INSIDE)
      yield { marked: `${head}[c1 ${words}${inside}]${outside}.`, speakers: ['سامي حداد', speaker] };
}

/** The text without its marks, and `cue | speaker | content` of each claim they tell. */
function unmark({ marked, speakers }: Cell): { text: string; claims: string[] } {
  let text = '';
  const open: { piece: string; start: number }[] = [];
  const found = new Map<string, string>();
  for (const part of marked.split(/(\[[kc]\d |\])/u)) {
    if (/^\[[kc]\d $/u.test(part)) open.push({ piece: part.slice(1, 3), start: text.length });
    else if (part === ']') {
      const { piece, start } = open.pop() as { piece: string; start: number };
      found.set(piece, text.slice(start));
    } else text += part;
  }
  const claims = speakers.flatMap((speaker, index) =>
    found.has(`c${index + 1}`) ? [`${found.get(`k${index + 1}`)} | ${speaker} | ${found.get(`c${index + 1}`)}`] : [],
  );
  return { text, claims };
}

/** Claims that a cell tells and the parser does not read so, with its text. */
function misread(cell: Cell): string[] {
  const { text, claims } = unmark(cell);
  const document = parseDocument(text);
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const read = document.claims.map(({ cue, speaker, content }) => {
    const who = 'entity' in speaker ? document.entities[speaker.entity]?.name : speaker.description;
    return `${cue.map(cut).join(' ')} | ${who} | ${content.map(cut).join(' … ')}`;
  });
  return claims.filter((claim) => !read.includes(claim)).map((claim) => `${text} ⇒ ${claim}`);
}

describe('who goes on speaking, whoever else is named', () => {
  it.each(Object.entries(OPENINGS))('after a sentence that %s', (_name, opening) => {
    const cells = [...goingOn(opening)];
    expect(cells).toHaveLength(SPEAKERS.length * OTHERS.length * Object.keys(GOINGS_ON).length);
    expect(cells.flatMap(misread)).toEqual([]);
  });
});

describe('where content ends', () => {
  it.each(OUTSIDE)('before %s', (outside, speaker) => {
    const cells = [...ends(outside, speaker)];
    expect(cells).toHaveLength(HEADS.length * INSIDE.length);
    expect(cells.flatMap(misread)).toEqual([]);
  });
});
