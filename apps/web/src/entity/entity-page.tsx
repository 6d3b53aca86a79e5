/**
 * A person, organization or place across all documents: names, when it is spoken of, what it says and what is said of it.
 *
 * @example createRoute({ path: '/people/$id', component: EntityPage, … })
 */
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { ask } from '../client/ask.ts';
import { QueryLink } from '../client/query-link.tsx';
import { EntityCompanyQuery, EntityQuery, EntityTimesQuery } from '../generated/entity.ts';
import { useCountryName } from '../names/country-name.ts';
import { TYPE_STYLES } from '../names/entity-link.tsx';
import { EXACTLY } from '../shell/exactly.ts';
import { useTitle } from '../shell/use-title.ts';
import { TimeBars } from '../timeline/time-bars.tsx';
import { ArticleList } from './article-list.tsx';
import { ClaimList } from './claim-list.tsx';
import { Company } from './company.tsx';
import styles from './entity-page.module.css';
import { type EntitySearch, openView, VIEWS } from './entity-search.ts';
import { genderOf } from './gender.ts';
import { Roles } from './roles.tsx';
import { COMPANY, type ShownEntity, type Times, useShownEntity } from './shown-entity.ts';
import { Spellings } from './spellings.tsx';

export function EntityPage() {
  const t = useTranslations('entity');
  const format = useFormatter();
  const { id, search } = useShownEntity();
  const navigate = useNavigate();
  const entity = useSuspenseQuery(ask(EntityQuery, { id })).data.entity as ShownEntity;
  const times = useSuspenseQuery(ask(EntityTimesQuery, { id })).data.entity as Times;
  const company = useSuspenseQuery(ask(EntityCompanyQuery, { id, first: COMPANY })).data.entity;
  const gender = genderOf(entity);
  useTitle(entity.name);

  const counts = {
    said: times.claims.totalCount,
    of: times.claimsAbout.totalCount,
    carried: times.claimsCarried.totalCount,
    articles: entity.articleCount,
  };
  const view = openView(id, search, counts);
  const rows = useMemo(
    () =>
      [
        { name: t('rowArticles'), times: times.articles },
        { name: t('rowSaid', { gender }), times: times.claims },
        { name: t('rowOf', { gender }), times: times.claimsAbout },
      ].filter((row) => row.times.totalCount > 0),
    [t, times, gender],
  );
  const narrow = (chosen: Pick<EntitySearch, 'from' | 'until'>) => {
    const { from: _from, until: _until, after: _after, ...rest } = search;
    void navigate({ to: '.', search: { ...rest, ...chosen } as never, resetScroll: false });
  };

  return (
    <div className={styles.page}>
      <Head entity={entity} />
      <section className={styles.times} aria-label={t('times', { gender })}>
        <TimeBars
          label={t('times', { gender })}
          rows={rows}
          from={search.from}
          until={search.until}
          onChoose={narrow}
        />
      </section>
      <div className={styles.main}>
        <nav className={styles.views} aria-label={t('lists')}>
          {VIEWS.filter((each) => each === view || counts[each] > 0).map((each) => (
            <Link
              activeOptions={EXACTLY}
              key={each}
              to="."
              search={{ ...within(search), view: each } as never}
              resetScroll={false}
              className={styles.view}
              {...(each === view && { 'aria-current': 'true' })}
            >
              {t(`view.${each}`, { gender })} <small>{format.number(counts[each])}</small>
            </Link>
          ))}
        </nav>
        {view === 'articles' ? (
          <ArticleList id={id} gender={gender} search={search} />
        ) : (
          <ClaimList id={id} gender={gender} view={view} search={search} />
        )}
      </div>
      <aside className={styles.beside} aria-label={t('about', { gender })}>
        <Spellings gender={gender} aliases={entity.aliases} name={entity.name} />
        {'roles' in entity && <Roles gender={gender} roles={entity.roles} />}
        {company && <Company gender={gender} company={company} />}
        <p className={styles.more}>
          <QueryLink query={EntityQuery} variables={{ id }} />
        </p>
      </aside>
    </div>
  );
}

/** The time that was chosen holds for each list; what narrows one list does not narrow another. */
function within({ from, until }: EntitySearch): EntitySearch {
  return { ...(from && { from }), ...(until && { until }) };
}

function Head({ entity }: { readonly entity: ShownEntity }) {
  const t = useTranslations('entity');
  const vocabulary = useTranslations('vocabulary');
  const nameCountry = useCountryName();
  const gender = genderOf(entity);
  // A country is its own.
  const country = 'placeKind' in entity && entity.placeKind === 'COUNTRY' ? null : entity.country;
  const kind =
    ('organizationKind' in entity && entity.organizationKind && t(`organizationKind.${entity.organizationKind}`)) ||
    ('placeKind' in entity && entity.placeKind && t(`placeKind.${entity.placeKind}`)) ||
    vocabulary(`type.${entity.__typename}`);
  return (
    <header className={styles.head}>
      <p className={styles.kind}>
        <span className={TYPE_STYLES[entity.__typename]}>{kind}</span>
        {country && <span>{nameCountry(country)}</span>}
      </p>
      <h1>
        <bdi>{entity.name}</bdi>
      </h1>
      {entity.latin && (
        <p className={styles.latin}>
          <bdi lang="en">{entity.latin}</bdi>
        </p>
      )}
      <p className={styles.counts}>
        <span>{t('articles', { gender, count: entity.articleCount })}</span>
        <span>{t('mentions', { count: entity.mentionCount })}</span>
        <Link activeOptions={EXACTLY} to="/graph" search={{ around: entity.id }}>
          {t('toGraph')}
        </Link>
        <Link activeOptions={EXACTLY} to="/path" search={{ from: entity.id } as never}>
          {t('toPath', { gender })}
        </Link>
      </p>
    </header>
  );
}
