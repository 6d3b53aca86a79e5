/**
 * How an article stands on its page, without its words: the API fills it, so that it is read before any script has come.
 * The reader then takes its place; whatever is seen must stand where the reader puts it.
 *
 * @example renderToStaticMarkup(<ArticleSketch />) → '<div class="_reader_…">…*text*…'
 */
import { useTranslations } from 'use-intl';
import { PublishedOn } from '../dates/published-on.tsx';
import type { BlockKind } from '../generated/fragments.ts';
import { hole } from '../shell/hole.ts';
import { Block, Teaser } from './article-text.tsx';
import layers from './layers.module.css';
import { LAYERS } from './marks.ts';
import { ParentLine } from './parent-line.tsx';
import styles from './reader.module.css';

export function ArticleSketch() {
  const t = useTranslations('reader');
  return (
    <div className={styles.reader}>
      <header className={styles.head}>
        {hole('parent')}
        {hole('title')}
        <p className={styles.label}>{hole('label')}</p>
        {/* Kept for the switches of the marks, which do nothing yet. */}
        <div className={`${layers.layers} ${layers.kept}`} aria-hidden="true">
          {LAYERS.map((layer) => (
            <span key={layer} className={layers.layer}>
              <span className={layers.box} />
              <span className={layers[layer]}>{t(`layer.${layer}`)}</span>
              <span className={layers.count}>00</span>
            </span>
          ))}
        </div>
      </header>
      <article className={styles.text} lang="ar">
        {hole('text')}
      </article>
    </div>
  );
}

const KINDS: readonly BlockKind[] = ['TITLE', 'LEAD', 'HEADING', 'PARAGRAPH', 'CAPTION', 'CREDIT', 'NAVIGATION'];

/** Whose teaser it is, and what is said where there is no headline; each kind of block as it stands in the text, and in a teaser; and a teaser itself: to be filled. */
export function ArticleParts() {
  const t = useTranslations('reader');
  return (
    <>
      <i data-sketch="UNTITLED">{t('untitled')}</i>
      <i data-sketch="UNDATED">
        <PublishedOn at={null} />
      </i>
      <i data-sketch="PARENT">
        <ParentLine id={`:${hole('id')}`} title={hole('title')} opening={null} />
      </i>
      {KINDS.map((kind) => (
        <i key={kind} data-sketch={kind}>
          <Block block={{ kind }} isInTeaser={false} direction="auto">
            {hole('words')}
          </Block>
        </i>
      ))}
      {KINDS.map((kind) => (
        <i key={kind} data-sketch={`TEASER_${kind}`}>
          <Block block={{ kind }} isInTeaser direction="auto">
            {hole('words')}
          </Block>
        </i>
      ))}
      <i data-sketch="TEASER">
        <Teaser>{hole('words')}</Teaser>
      </i>
    </>
  );
}
