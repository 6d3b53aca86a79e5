import type { Layout } from '../model/layout.ts';
import { layoutDocument } from './layout-document.ts';

const outline = (text: string, layout: Layout = layoutDocument(text)) =>
  layout.blocks.map((block) => [block.article, block.kind, text.slice(block.start, block.end)]);

const FLOOD = [
  'غمرت مياه الفيضانات قرى واسعة قرب النهر بعد انهيار السد، وانتشلت فرق الإنقاذ عشرات العائلات من منازلها.',
  'وقال مدير الدفاع المدني إن فرق الإنقاذ تواصل البحث عن مفقودين في القرى التي غمرتها المياه.',
  'ووزعت فرق الإنقاذ الخيام على العائلات التي فقدت منازلها بعد انهيار السد.',
];
const MATCH = [
  'فاز المنتخب على ضيفه بثلاثة أهداف في تصفيات البطولة، وسجل المهاجم هدفين قبل نهاية الشوط.',
  'وأشاد المدرب بأداء اللاعبين في التصفيات وقال إن المهاجم استعاد مستواه.',
  'ويتصدر المنتخب مجموعته في التصفيات بعد ثلاث مباريات.',
];

describe('layoutDocument', () => {
  it('takes an unclosed line above the first paragraph as the headline', () => {
    const text = `فيضانات تغمر قرى قرب النهر\n\n${FLOOD.join('\n\n')}`;
    const layout = layoutDocument(text);
    expect(outline(text, layout)[0]).toEqual([0, 'title', 'فيضانات تغمر قرى قرب النهر']);
    expect(layout.articles).toHaveLength(1);
  });

  it('gives no headline to a document that begins with its lead', () => {
    expect(layoutDocument(FLOOD.join('\n\n')).articles[0]?.title).toBeNull();
  });

  it('tells a doubled caption and its credit from the body', () => {
    const text = `رجال الإنقاذ (يمين) قرب السد المنهار\nرجال الإنقاذ (يمين) قرب السد المنهار | Source: Agency\n\n${FLOOD.join('\n\n')}`;
    expect(outline(text).slice(0, 4)).toEqual([
      [0, 'caption', 'رجال الإنقاذ (يمين) قرب السد المنهار'],
      [0, 'caption', 'رجال الإنقاذ (يمين) قرب السد المنهار'],
      [0, 'credit', 'Source: Agency'],
      [0, 'paragraph', FLOOD[0]],
    ]);
  });

  it('hangs an inset of caption, title and lead on a teaser of the story that resumes after it', () => {
    const text = [FLOOD[0], `لقطة من الجو\nسد ينهار في الشمال\n${MATCH[0]}`, FLOOD[1], FLOOD[2]].join('\n\n');
    const layout = layoutDocument(text);
    expect(layout.articles.map(({ kind, parent }) => [kind, parent])).toEqual([
      ['story', null],
      ['teaser', 0],
    ]);
    expect(outline(text, layout).map(([article, kind]) => [article, kind])).toEqual([
      [0, 'paragraph'],
      [1, 'caption'],
      [1, 'title'],
      [1, 'lead'],
      [0, 'paragraph'],
      [0, 'paragraph'],
    ]);
  });

  it('begins a new story at a doubled caption after which nothing resumes', () => {
    const text = [...FLOOD, 'لاعبو المنتخب بعد المباراة\nلاعبو المنتخب بعد المباراة', ...MATCH].join('\n\n');
    expect(layoutDocument(text).articles.map(({ kind }) => kind)).toEqual(['story', 'story']);
  });

  it('keeps a doubled caption inside the story that goes on after it', () => {
    const text = [FLOOD[0], FLOOD[1], 'فرق الإنقاذ قرب السد\nفرق الإنقاذ قرب السد', FLOOD[2], FLOOD[1]].join('\n\n');
    expect(layoutDocument(text).articles).toHaveLength(1);
  });

  it('reads contributor lines as credits and link lines as navigation', () => {
    const text = `${FLOOD.join('\n\n')}\n\nاقرأ أيضا: أسباب انهيار السدود\n\nساهمت وكالة الأنباء المحلية في إعداد التقرير`;
    expect(
      outline(text)
        .slice(-2)
        .map(([, kind]) => kind),
    ).toEqual(['navigation', 'credit']);
  });

  it.each([
    ['behind its last sentence', ' سمات السدود الدفاع المدني'],
    ['on a line of its own', '\nسمات السدود الدفاع المدني'],
  ])("leaves the page's tags out of the text %s", (_, tags) => {
    expect(outline(`${FLOOD.join('\n\n')}${tags}`).slice(-2)).toEqual([
      [0, 'paragraph', FLOOD[2]],
      [0, 'navigation', 'سمات السدود الدفاع المدني'],
    ]);
  });

  it.each([
    ['inside a sentence', ' وهذه من سمات المدن القديمة'],
    ['in a sentence that is closed', ' سمات المدن القديمة باقية.'],
  ])('keeps the word for tags %s', (_, sentence) => {
    expect(outline(`${FLOOD.join('\n\n')}${sentence}`).at(-1)).toEqual([0, 'paragraph', `${FLOOD[2]}${sentence}`]);
  });

  it('keeps the word for tags where it opens a point of a list', () => {
    const point = '- سمات المدن القديمة باقية في هذا الحي.';
    expect(outline(`${FLOOD.join('\n\n')}\n\n${point}\n\n${FLOOD[1]}`)).toContainEqual([0, 'paragraph', point]);
  });

  it('gives one empty story for a text without words', () => {
    expect(layoutDocument(' \n\n ')).toEqual({
      articles: [{ kind: 'story', parent: null, title: null, start: 0, end: 4 }],
      blocks: [],
    });
  });
});
