/**
 * Tells the stretches of a raw document apart: its stories, their titles, captions, credits, teasers and paragraphs.
 *
 * @example layoutDocument('عنوان\n\nقال الوزير إن المحادثات بدأت.').blocks.map((block) => block.kind) // ['title', 'paragraph']
 */
import type { ArticleLayout, Block, Layout } from '../model/layout.ts';
import type { RuledSpan } from '../model/span.ts';
import { type LabelledLine, labelLines } from './label-lines.ts';
import { readLines } from './lines.ts';
import { findStories, type StoryRange } from './stories.ts';

/**
 * Every line that holds a token becomes a block (a caption's credit one of its own); every block belongs to the
 * innermost article. A document is one story unless its own marks and a change of vocabulary say otherwise. Linear in
 * the text; never throws.
 */
export function layoutDocument(text: string): Layout {
  const lines = labelLines(readLines(text));
  const articles: ArticleLayout[] = [];
  const blocks: Block[] = [];
  for (const story of findStories(lines)) addStory(lines, story, articles, blocks);
  if (articles.length === 0)
    articles.push({
      kind: 'story',
      parent: null,
      title: null,
      start: 0,
      end: text.length,
    });
  return { articles, blocks };
}

function addStory(lines: readonly LabelledLine[], story: StoryRange, articles: ArticleLayout[], blocks: Block[]): void {
  const index = articles.length;
  const range = {
    start: startOf(lines, story.from),
    end: endOf(lines, story.to - 1),
  };
  articles.push({
    kind: 'story',
    parent: null,
    title: titleOf(lines, story),
    ...range,
  });
  for (const teaser of story.teasers)
    articles.push({
      kind: 'teaser',
      parent: index,
      title: titleOf(lines, teaser),
      start: startOf(lines, teaser.from),
      end: endOf(lines, teaser.to - 1),
    });
  for (let at = story.from; at < story.to; at += 1) {
    const teaser = story.teasers.findIndex((inset) => inset.from <= at && at < inset.to);
    const article = teaser < 0 ? index : index + 1 + teaser;
    const owner = teaser < 0 ? story : story.teasers[teaser];
    blocks.push(...blocksOf(lines[at] as LabelledLine, article, at === owner?.title, teaser >= 0));
  }
}

function blocksOf(line: LabelledLine, article: number, isTitle: boolean, inTeaser: boolean): Block[] {
  const base = { article, start: line.start, end: line.end };
  if (isTitle)
    return [
      {
        ...base,
        kind: 'title',
        rule: inTeaser ? 'layout/teaser-title' : 'layout/title',
      },
    ];
  if (line.creditStart !== null) {
    const bar = line.tokens.findLast((token) => token.end <= (line.creditStart as number) && token.text === '|');
    const captionEnd = line.tokens.findLast((token) => token.end <= (bar?.start ?? line.end))?.end ?? line.end;
    return [
      { ...base, end: captionEnd, kind: line.label, rule: line.rule },
      {
        ...base,
        start: line.creditStart,
        kind: 'credit',
        rule: 'layout/caption-credit',
      },
    ];
  }
  if (inTeaser && line.label === 'paragraph') return [{ ...base, kind: 'lead', rule: 'layout/teaser-lead' }];
  if (inTeaser && line.label === 'heading') return [{ ...base, kind: 'caption', rule: 'layout/teaser-caption' }];
  return [{ ...base, kind: line.label, rule: line.rule }];
}

function titleOf(lines: readonly LabelledLine[], range: { title: number | null }): RuledSpan | null {
  const line = range.title === null ? undefined : lines[range.title];
  return line ? { start: line.start, end: line.end, rule: 'layout/title' } : null;
}

function startOf(lines: readonly LabelledLine[], index: number): number {
  return (lines[index] as LabelledLine).start;
}

function endOf(lines: readonly LabelledLine[], index: number): number {
  return (lines[index] as LabelledLine).end;
}
