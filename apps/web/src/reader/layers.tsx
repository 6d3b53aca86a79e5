/**
 * What the marks of the text mean, how many there are of each, and a switch for each.
 *
 * @example <Layers article={article} />
 */
import { getRouteApi } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import heard from '../type/only-heard.module.css';
import styles from './layers.module.css';
import { LAYERS, type Layer } from './marks.ts';
import type { Article } from './read-article.ts';

const route = getRouteApi('/articles/$id');

export function Layers({ article }: { readonly article: Article }) {
  const t = useTranslations('reader');
  const format = useFormatter();
  const { hide } = route.useSearch();
  const navigate = route.useNavigate();
  const hidden = new Set(hide?.split(','));
  const counts = countLayers(article);
  const turn = (layer: Layer) => {
    const next = LAYERS.filter((each) => (each === layer) !== hidden.has(each));
    void navigate({
      search: (search) => ({ ...search, hide: next.length > 0 ? next.join(',') : undefined }),
      resetScroll: false,
      replace: true,
    });
  };
  return (
    <fieldset className={styles.layers}>
      <legend className={heard.onlyHeard}>{t('layers')}</legend>
      {LAYERS.filter((layer) => counts[layer] > 0).map((layer) => (
        <label key={layer} className={styles.layer}>
          <input type="checkbox" checked={!hidden.has(layer)} onChange={() => turn(layer)} />
          <span className={styles[layer]}>{t(`layer.${layer}`)}</span>
          <span className={styles.count}>{format.number(counts[layer])}</span>
        </label>
      ))}
    </fieldset>
  );
}

function countLayers({ mentions, dates, claims, teasers }: Article): Record<Layer, number> {
  const counts = { Person: 0, Organization: 0, Place: 0, date: 0, claim: 0 };
  for (const each of [{ mentions, dates, claims }, ...teasers]) {
    for (const { entity } of each.mentions) counts[entity.__typename] += 1;
    counts.date += each.dates.length;
    counts.claim += each.claims.length;
  }
  return counts;
}
