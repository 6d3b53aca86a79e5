/**
 * The roles that texts give somebody, those that most give first, each with when and how often, and the words that give it.
 *
 * @example <Roles roles={[{ text: 'وزير الخارجية', status: 'FORMER', article, evidence, … }]} />
 */
import { Link } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { shortId } from '../client/global-id.ts';
import { PublishedOn } from '../dates/published-on.tsx';
import type { RolePartsFragment } from '../generated/fragments.ts';
import { EntityLink, type NamedEntity } from '../names/entity-link.tsx';
import styles from './beside.module.css';
import type { Spoken } from './gender.ts';

interface RolesProps {
  readonly gender: Spoken;
  readonly roles: readonly (RolePartsFragment & { readonly person?: NamedEntity | null | undefined })[];
}

/** Before the rest are folded away. */
const SHOWN = 7;

export function Roles({ roles, gender }: RolesProps) {
  const t = useTranslations('entity');
  if (roles.length === 0) return null;
  // What one text alone says of somebody is often said of somebody else, or in a manner of speaking.
  const sorted = [...roles].sort(
    (a, b) => b.articleCount - a.articleCount || b.article.datedAt.localeCompare(a.article.datedAt),
  );
  const list = (some: RolesProps['roles']) => (
    <ul className={styles.roles}>
      {some.map((role) => (
        <Role key={`${role.person?.id} ${role.status} ${role.text} ${role.article.id}`} role={role} />
      ))}
    </ul>
  );
  return (
    <section>
      <h2 className={styles.title}>
        {sorted.some(({ person }) => person) ? t('rolesIn', { gender }) : t('roles', { gender })}
      </h2>
      {list(sorted.slice(0, SHOWN))}
      {sorted.length > SHOWN && (
        <details className={styles.rest}>
          <summary>{t('more', { count: sorted.length - SHOWN })}</summary>
          {list(sorted.slice(SHOWN))}
        </details>
      )}
    </section>
  );
}

function Role({ role }: { role: RolesProps['roles'][number] }) {
  const t = useTranslations('entity');
  const { text, status, of, person, article, firstArticle, articleCount, evidence, rule } = role;
  const { before, text: words, after } = evidence.excerpt;
  return (
    <li>
      {person && <EntityLink entity={person} />}
      <details className={styles.role}>
        <summary>
          <bdi>{text}</bdi>
          {status !== 'CURRENT' && <span className={styles.status}> {t(`status.${status}`)}</span>}
          <small>
            <Months from={firstArticle.document.publishedAt} to={article.document.publishedAt} />
            {' · '}
            {t('roleArticles', { count: articleCount })}
          </small>
        </summary>
        <p dir="auto" className={styles.excerpt}>
          {before}
          <mark>{words}</mark>
          {after}
        </p>
        <p className={styles.source}>
          {of && <EntityLink entity={of} />}
          {articleCount > 1 && (
            <Link to="/articles/$id" params={{ id: shortId(firstArticle.id) }}>
              {t('roleFirst')} <PublishedOn at={firstArticle.document.publishedAt} />
            </Link>
          )}
          <Link to="/articles/$id" params={{ id: shortId(article.id) }}>
            {articleCount > 1 ? t('roleLatest') : t('inArticle')} <PublishedOn at={article.document.publishedAt} />
          </Link>
          <code dir="ltr">{rule}</code>
        </p>
      </details>
    </li>
  );
}

/** From which month to which, as the language writes a span of time; one month once, and where only one is known, that. */
function Months({ from, to }: { readonly from: string | null; readonly to: string | null }) {
  const format = useFormatter();
  const [first, latest] = [from ?? to, to ?? from];
  if (first === null || latest === null) return <PublishedOn at={null} />;
  return <bdi>{format.dateTimeRange(new Date(first), new Date(latest), { month: 'long', year: 'numeric' })}</bdi>;
}
