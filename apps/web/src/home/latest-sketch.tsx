/**
 * How the latest articles stand on the front page, without their words: the API fills it, so that they are read before any
 * script has come. `Latest` then takes its place; whatever is seen must stand where that puts it.
 *
 * @example renderToStaticMarkup(<LatestSketch />) → '<div class="_page_…">…<ul>*articles*</ul>…'
 */
import { useTranslations } from 'use-intl';
import { ArticleFrame } from '../article/article-line.tsx';
import { ClaimFrame } from '../claim/claim-line.tsx';
import { PublishedOn } from '../dates/published-on.tsx';
import type { ClaimClass } from '../generated/fragments.ts';
import { EntityLink } from '../names/entity-link.tsx';
import { SpeakerName } from '../names/speaker-name.tsx';
import { hole } from '../shell/hole.ts';
import arabic from '../vocabulary/messages.ar.json' with { type: 'json' };
import { LatestArticle, LatestClaim, LatestFrame } from './latest.tsx';

export function LatestSketch() {
  return (
    // Non-breaking: the line of links below the articles has its height, though they come later.
    <LatestFrame more={'\u00a0'} namesOf={(kind) => hole(kind)}>
      {hole('articles')}
    </LatestFrame>
  );
}

const TYPES = ['Person', 'Organization', 'Place'] as const;
const CLASSES = Object.keys(arabic.class) as ClaimClass[];

/** What the lists are made of, each to be filled: by the name that the API knows it by. */
export function LatestParts() {
  const t = useTranslations('article');
  const kinds = useTranslations('vocabulary.class');
  const id = `:${hole('id')}`;
  const line = (
    <ArticleFrame id={id} headline={hole('headline')}>
      {hole('source')}
    </ArticleFrame>
  );
  return (
    <>
      <i data-sketch="ARTICLE">
        <LatestArticle claims={[]}>{line}</LatestArticle>
      </i>
      <i data-sketch="ARTICLE_CLAIMS">
        <LatestArticle claims={[hole('claims')]}>{line}</LatestArticle>
      </i>
      <i data-sketch="UNTITLED">{t('untitled')}</i>
      <i data-sketch="UNDATED">
        <PublishedOn at={null} />
      </i>
      <i data-sketch="CLAIM">
        <LatestClaim>
          <ClaimFrame id={`:${hole('claim')}`} article={id} kind={hole('kind')} words={hole('words')}>
            {hole('speaker')}
          </ClaimFrame>
        </LatestClaim>
      </i>
      {CLASSES.map((name) => (
        <i key={name} data-sketch={name}>
          {kinds(name)}
        </i>
      ))}
      {TYPES.map((name) => (
        <i key={name} data-sketch={name}>
          <EntityLink entity={{ __typename: name, id, name: hole('name') }} />
        </i>
      ))}
      {(['UnnamedSource', 'DocumentSource'] as const).map((name) => (
        <i key={name} data-sketch={`${name}_DESCRIBED`}>
          <SpeakerName speaker={{ __typename: name, description: hole('name') }} />
        </i>
      ))}
      {(['UnnamedSource', 'DocumentSource'] as const).map((name) => (
        <i key={name} data-sketch={name}>
          <SpeakerName speaker={{ __typename: name, description: '' }} />
        </i>
      ))}
      <i data-sketch="NAMED">
        <li>{hole('name')}</li>
      </i>
    </>
  );
}
