/**
 * News to take in where no archive is at hand: made of sentences of our own, with people who come again and namesakes.
 *
 * @example writeArticles('/var/tmp/news.jsonl', 5000)
 */
import { writeFileSync } from 'node:fs';

const PEOPLE = [
  ['وزير الخارجية الأميركي', 'جون كيري', 'كيري'],
  ['الرئيس الروسي', 'فلاديمير بوتين', 'بوتين'],
  ['المستشارة الألمانية', 'أنغيلا ميركل', 'ميركل'],
  ['الرئيس التركي', 'رجب طيب أردوغان', 'أردوغان'],
  ['وزير الدفاع', 'محمد السالم', 'السالم'],
  ['المتحدث باسم الحكومة', 'خالد السالم', 'السالم'],
  ['رئيس البلدية', 'سعيد الحمدان', 'الحمدان'],
  ['الناشطة', 'ليلى الحمدان', 'الحمدان'],
] as const;
const PLACES = ['باريس', 'القاهرة', 'بغداد', 'موسكو', 'الدوحة', 'برلين', 'صنعاء'];
const OUTLETS = ['رويترز', 'الجزيرة', 'بي بي سي', 'فرانس برس'];
const VERBS = ['قال', 'أعلن', 'أكد', 'أوضح', 'ذكر'];

/** An article a line, always the same for the same number. */
export function writeArticles(path: string, number: number): void {
  writeFileSync(path, `${Array.from({ length: number }, (_, index) => JSON.stringify(article(index))).join('\n')}\n`);
}

function article(index: number): object {
  const pick = <T>(list: readonly T[], salt: number): T =>
    list[(index * 7 + salt * 13 + (index >> 3)) % list.length] as T;
  const [role, name, family] = pick(PEOPLE, 1);
  const [, other] = pick(PEOPLE, 2);
  const local = `فلان${'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'[index % 28]} العلوي`;
  const body = [
    `${pick(VERBS, 3)} ${role} ${name} لوكالة ${pick(OUTLETS, 4)} إن المحادثات رقم ${index} في ${pick(PLACES, 5)} تتقدم.`,
    `وأضاف ${family} أن ${other} وافق على ذلك، بحسب ${pick(OUTLETS, 6)}.`,
    `ونقل ${local} عن مصادر أن الوفد غادر ${pick(PLACES, 8)} أمس.`,
  ].join('\n\n');
  const day = new Date(Date.UTC(2024, 0, 1 + (index % 300))).toISOString().slice(0, 10);
  return { id: `${index}`, source: `صحيفة ${index % 5}`, title: `الخبر ${index}`, body, published: day };
}
