import { findPassages, type ReadArticle } from './find-passages.ts';

/** An article of paragraphs in which `[1 …]` is a mention of the first entity and `[2 …]` of the other. */
function articleOf(...paragraphs: string[]): ReadArticle {
  const blocks: { text: string; span: { start: number; end: number } }[] = [];
  const mentions: { span: { start: number; end: number }; entity: { id: string } }[] = [];
  let offset = 100;
  for (const paragraph of paragraphs) {
    let text = '';
    for (const part of paragraph.split(/(\[[12] [^\]]*\])/)) {
      const [, id, name] = /^\[([12]) (.*)\]$/.exec(part) ?? [];
      if (id !== undefined && name !== undefined) {
        const start = offset + text.length;
        mentions.push({ span: { start, end: start + name.length }, entity: { id } });
        text += name;
      } else text += part;
    }
    blocks.push({ text, span: { start: offset, end: offset + text.length } });
    offset += text.length + 1;
  }
  return { blocks, mentions };
}

const shown = (article: ReadArticle) =>
  findPassages(article, '1', '2').map(({ text, marks, isCutBefore, isCutAfter }) => {
    let marked = '';
    let at = 0;
    for (const { start, end, of } of marks) {
      marked += `${text.slice(at, start)}[${of + 1} ${text.slice(start, end)}]`;
      at = end;
    }
    return `${isCutBefore ? '…' : ''}${marked}${text.slice(at)}${isCutAfter ? '…' : ''}`;
  });

describe('the words that name two', () => {
  it('are those of the paragraph that names them most closely', () => {
    const article = articleOf(
      'قال [1 كيري] بعد سفر طويل إلى العاصمة الروسية إن [2 لافروف] ينتظره',
      'التقى [1 كيري] بـ[2 لافروف] مساء',
    );
    expect(shown(article)).toEqual(['التقى [1 كيري] بـ[2 لافروف] مساء']);
  });

  it('are two when no paragraph names both', () => {
    const article = articleOf('غادر [1 كيري] موسكو', 'لا أحد هنا', 'وصل [2 لافروف] إلى جنيف', 'عاد [2 لافروف]');
    expect(shown(article)).toEqual(['غادر [1 كيري] موسكو', 'وصل [2 لافروف] إلى جنيف']);
  });

  it('are cut between words, not within them', () => {
    const long = 'كلمة '.repeat(60);
    const [passage = ''] = shown(articleOf(`${long}[1 كيري] و[2 لافروف] ${long}`));
    expect(passage.startsWith('…كلمة')).toBe(true);
    expect(passage.endsWith('كلمة…')).toBe(true);
    expect(passage.length).toBeLessThan(330);
  });

  it('are cut somewhere even when a word has no end', () => {
    const endless = 'ا'.repeat(100_000);
    const [passage = ''] = shown(articleOf(`${endless}[1 كيري]${endless}`));
    expect(passage.length).toBeLessThan(400);
  });

  it('mark the outer of two names within each other, and nobody else', () => {
    const article = articleOf('إدارة [1 بايدن] و[2 الكونغرس]');
    const nested = { span: { start: 100, end: 111 }, entity: { id: '2' } };
    const stranger = { span: { start: 100, end: 105 }, entity: { id: '3' } };
    expect(shown({ ...article, mentions: [...article.mentions, nested, stranger] })).toEqual([
      '[2 إدارة بايدن] و[2 الكونغرس]',
    ]);
  });

  it('are none in an article that names neither', () => {
    expect(shown(articleOf('لا أحد'))).toEqual([]);
  });
});
