/**
 * News as somebody hostile would send it: markup in headlines, names that turn their line around, words without end.
 *
 * @example for (const document of HOSTILE_NEWS) await save(document)
 */
import type { IncomingDocument } from '@isnad/store';

const MARKUP = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
/** Turns what follows around until U+202C; left open, it would turn the rest of the page. */
const OVERRIDE = '\u202e';
const NAME = `جو ${OVERRIDE}بايدن`;

const says = (title: string, body: string, more: Partial<IncomingDocument> = {}): IncomingDocument => ({
  text: `${title}\n\n${body}\n`,
  origin: 'hostile',
  publishedAt: new Date('2024-07-10T08:00:00Z'),
  ...more,
});

export const HOSTILE_NEWS: readonly IncomingDocument[] = [
  says(MARKUP, `قال جو بايدن إن ${MARKUP} الاتفاق قريب. وأضاف: "${MARKUP}".`, {
    title: MARKUP,
    source: `${MARKUP} وكالة`,
    author: MARKUP,
    url: 'https://news.example/1?q="><script>alert(1)</script>',
  }),
  says('العنوان يدور', `قال ${NAME} إن الاتفاق قريب. وقال فلاديمير بوتين لرويترز: "${OVERRIDE}لا نخشى شيئا".`, {
    source: `وكالة ${OVERRIDE}النهر`,
    title: `خبر ${OVERRIDE}يدور`,
  }),
  says('كلمة بلا نهاية', `قال جو بايدن إن ${'ا'.repeat(100_000)} انتهت.`),
  says(
    'Mixed عنوان from both sides (2024) نص',
    'قال John Kerry (جون كيري) إن "the deal" قريب 100%. وأكدت شركة OpenAI أن GPT-4 لم يتوقف، و‏‎‏‎قال سام ألتمان: "No, ليس بعد!".',
    { title: 'Mixed عنوان from both sides (2024) نص', source: 'BBC عربي' },
  ),
  says('javascript:alert(1)', 'قالت وزيرة المياه سلمى الراوي إن القرار نهائي.', { url: 'javascript:alert(1)' }),
  says(
    `${'\u0301'.repeat(500)} حركات`,
    `قال جو بايدن إ${'\u0651'.repeat(2000)}ن الاتفاق قريب \u200f\u200e\u2067\u2066.`,
  ),
];
