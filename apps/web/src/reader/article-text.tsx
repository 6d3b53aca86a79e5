/**
 * The text, block by block, each shown as what it is; every character of it as it was written.
 *
 * @example <ArticleText article={article} text={document.text} marks={marks} chosen={claim} />
 */
import { useNavigate } from '@tanstack/react-router';
import { type MouseEvent, memo, type ReactNode, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { shortId } from '../client/global-id.ts';
import type { ReadArticleFragment, ReadClaimFragment } from '../generated/fragments.ts';
import { layMarks } from '../marks/lay-marks.ts';
import styles from './article-text.module.css';
import { MarkedSegment } from './marked-segment.tsx';
import { type Mark, orderPieces } from './marks.ts';

interface ArticleTextProps {
  readonly article: ReadArticleFragment & { readonly teasers: readonly ReadArticleFragment[] };
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly chosen: ReadClaimFragment | undefined;
}

export const ArticleText = memo(function ArticleText({ article, text, marks, chosen }: ArticleTextProps) {
  const body = useRef<HTMLDivElement>(null);
  const navigate = useNavigate({ from: '/articles/$id' });
  useEffect(() => {
    if (chosen === undefined) return;
    // After the router has put the page where it was, or at its top.
    const frame = requestAnimationFrame(() => {
      const first = body.current?.querySelector(`[data-claim="${CSS.escape(shortId(chosen.id))}"]`);
      if (first && !isInView(first)) first.scrollIntoView({ block: isNarrow() ? 'start' : 'center' });
    });
    return () => cancelAnimationFrame(frame);
  }, [chosen]);

  /** A convenience for the mouse: by keyboard a claim is chosen at its cue, or in the list beside the text. */
  const choose = ({ target }: MouseEvent) => {
    if (!(target instanceof Element) || target.closest('a') !== null || !getSelection()?.isCollapsed) return;
    const claim = target.closest('[data-claim]')?.getAttribute('data-claim');
    if (claim != null) void navigate({ search: ({ hide }) => ({ hide, claim }), resetScroll: false, replace: true });
  };

  const show = (block: ReadArticleFragment['blocks'][number], isInTeaser: boolean) => (
    <Block
      key={block.span.start}
      block={block}
      isInTeaser={isInTeaser}
      direction={directionOf(text.slice(block.span.start, block.span.end))}
    >
      {layMarks(block.span, marks).map((segment) => (
        <MarkedSegment key={segment.start} marks={segment.marks} chosen={chosen}>
          {text.slice(segment.start, segment.end)}
        </MarkedSegment>
      ))}
    </Block>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the mouse's way alone; cues and the list are links.
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above.
    <div ref={body} onClick={choose}>
      {orderPieces(article.blocks, article.teasers).map((piece) =>
        'blocks' in piece ? (
          <Teaser key={piece.id}>{piece.blocks.map((block) => show(block, true))}</Teaser>
        ) : (
          show(piece, false)
        ),
      )}
    </div>
  );
});

/** Another article that this one stands beside, in a few words. */
export function Teaser({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('reader');
  return (
    <aside className={styles.teaser} aria-label={t('teaser')}>
      <p className={styles.what}>{t('teaser')}</p>
      {children}
    </aside>
  );
}

interface BlockProps {
  readonly block: Pick<ReadArticleFragment['blocks'][number], 'kind'>;
  readonly isInTeaser: boolean;
  readonly direction: 'auto' | 'rtl';
  readonly children: ReactNode;
}

export function Block({ block: { kind }, isInTeaser, direction, children }: BlockProps) {
  const kinds = useTranslations('vocabulary.block');
  if (kind === 'TITLE' && !isInTeaser) return <h1 dir={direction}>{children}</h1>;
  if (kind === 'TITLE' || kind === 'HEADING') return <h2 dir={direction}>{children}</h2>;
  if (kind === 'PARAGRAPH' || kind === 'LEAD') return <p dir={direction}>{children}</p>;
  return (
    <div className={styles.apart}>
      <span className={styles.what}>{kinds(kind)}</span>
      <p dir={direction}>{children}</p>
    </div>
  );
}

/** Numbers alone (a day, a score) say nothing of their direction, and browsers would take them for Latin. */
function directionOf(words: string): 'auto' | 'rtl' {
  return /\p{L}/u.test(words) ? 'auto' : 'rtl';
}

/** Where what is chosen covers the lower half of the page. */
function isNarrow(): boolean {
  return innerWidth < 992;
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top > 60 && bottom < innerHeight * (isNarrow() ? 0.4 : 0.8);
}
