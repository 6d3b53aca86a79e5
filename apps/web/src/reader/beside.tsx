/**
 * What stands beside the text: the chosen claim, name or date and why it was read so; or the list of all claims.
 *
 * @example <Beside article={article} read={[article, ...teasers]} claims={claims} chosen={claim} />
 */
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ClaimLine } from '../claim/claim-line.tsx';
import { shortId } from '../client/global-id.ts';
import type { ReadArticleFragment, ReadClaimFragment } from '../generated/fragments.ts';
import styles from './beside.module.css';
import { ChosenClaim } from './chosen-claim.tsx';
import { ChosenDate, ChosenMention } from './chosen-words.tsx';
import type { Article } from './read-article.ts';

interface BesideProps {
  readonly article: Article;
  /** The article and its teasers. */
  readonly read: readonly ReadArticleFragment[];
  readonly claims: readonly ReadClaimFragment[];
  readonly chosen: ReadClaimFragment | undefined;
}

const route = getRouteApi('/articles/$id');

export function Beside({ article, read, claims, chosen }: BesideProps) {
  const t = useTranslations('reader');
  const search = route.useSearch();
  const mention = read.flatMap(({ mentions }) => mentions).find(({ id }) => shortId(id) === search.mention);
  const date = read.flatMap(({ dates }) => dates).find(({ span }) => String(span.start) === search.date);
  const shown = chosen ?? mention ?? date;
  return (
    <div className={styles.beside}>
      <section aria-label={t('chosen')} aria-live="polite" className={shown ? styles.chosen : undefined}>
        {shown && (
          <p className={styles.close}>
            <Link from="/articles/$id" search={({ hide }) => ({ hide })} resetScroll={false} replace>
              {t('backToList')}
            </Link>
          </p>
        )}
        {chosen && <ChosenClaim key={chosen.id} claim={chosen} outlet={article.document.outlet} />}
        {mention && <ChosenMention mention={mention} />}
        {date && <ChosenDate date={date} />}
      </section>
      <section aria-labelledby="claims" className={shown ? styles.besideChosen : undefined}>
        <h2 id="claims" className={styles.title}>
          {t('claims', { count: claims.length })}
        </h2>
        <ol className={styles.list}>
          {claims.map((claim) => (
            <li key={claim.id} className={claim.nestedIn ? styles.nested : undefined}>
              <ClaimLine claim={claim} article={article.id} hide={search.hide} isChosen={claim === chosen} />
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
