/**
 * The wordings of one statement across outlets and days, side by side, with the words in which they differ marked.
 *
 * @example createRoute({ path: '/repetitions/$id', component: WordingsPage, … })
 */
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { ask } from '../client/ask.ts';
import { globalId, shortId } from '../client/global-id.ts';
import { QueryLink } from '../client/query-link.tsx';
import { PublishedOn } from '../dates/published-on.tsx';
import { WordingsQuery } from '../generated/repetitions.ts';
import { EntityLink } from '../names/entity-link.tsx';
import { SpeakerName } from '../names/speaker-name.tsx';
import { EXACTLY } from '../shell/exactly.ts';
import { useTitle } from '../shell/use-title.ts';
import { compareWordings, type Run } from './compare-wordings.ts';
import { orderWordings, type Placed } from './order-wordings.ts';
import styles from './repetitions.module.css';

const route = getRouteApi('/repetitions/$id');

type Claim = NonNullable<WordingsQuery['claim']>;
type Wording = Claim['repetitions'][number]['claim'];

export function WordingsPage() {
  const t = useTranslations('repetitions');
  const variables = { id: globalId('claim', route.useParams().id) };
  const { against = 'first' } = route.useSearch();
  const claim = useSuspenseQuery(ask(WordingsQuery, variables)).data.claim as Claim;
  const wordings = orderWordings<Wording>(claim, claim.repetitions, against);
  const outlets = new Set(wordings.map(({ wording }) => wording.article.document.outlet?.id));
  useTitle(t('wordingsTitle'));
  return (
    <div className={styles.page}>
      <h1>{t('wordingsTitle')}</h1>
      <p className={styles.hint}>
        <SpeakerName speaker={claim.speaker} />
        {' · '}
        <span>{t('wordings', { wordings: wordings.length, outlets: outlets.size })}</span>
      </p>
      {wordings.length > 1 && (
        <div className={styles.legend}>
          <nav aria-label={t('against')}>
            {(['first', 'before'] as const).map((each) => (
              <Link
                activeOptions={EXACTLY}
                key={each}
                to="."
                search={each === 'before' ? { against: each } : {}}
                resetScroll={false}
                {...(each === against && { 'aria-current': 'true' })}
              >
                {t(`compared.${each}`)}
              </Link>
            ))}
          </nav>
          <p>
            <ins className={styles.only}>{t('onlyHere')}</ins>
            <del className={styles.dropped}>{t('notHere')}</del>
            <span className={styles.spelt}>{t('spelt')}</span>
          </p>
        </div>
      )}
      <ol className={styles.wordings}>
        {wordings.map(({ wording, beside }) => (
          <li key={wording.id} {...(wording.id === claim.id && { 'aria-current': 'true' })}>
            <Beside wording={wording} beside={beside} />
          </li>
        ))}
      </ol>
      <QueryLink query={WordingsQuery} variables={variables} />
    </div>
  );
}

/** A wording on its own, or beside another that it is compared with. */
function Beside({ wording, beside }: Placed<Wording>) {
  const t = useTranslations('repetitions');
  const format = useFormatter();
  const compared = beside && compareWordings(beside.content, wording.content);
  const differs =
    compared?.first.some(({ kind }) => kind !== 'same') || compared?.second.some(({ kind }) => kind !== 'same');
  const { outlet } = wording.article.document;
  return (
    <article className={styles.wording}>
      <p className={styles.printed}>
        {outlet ? <EntityLink entity={outlet} /> : <span>{t('unknownOutlet')}</span>}
        <Link to="/articles/$id" params={{ id: shortId(wording.article.id) }} search={{ claim: shortId(wording.id) }}>
          <PublishedOn at={wording.article.document.publishedAt} />
        </Link>
        <span>
          {compared
            ? differs
              ? t('alike', { share: format.number(compared.alike, { style: 'percent' }) })
              : t('same')
            : t('earliest')}
        </span>
        <span>
          {t('saidBy')} <SpeakerName speaker={wording.speaker} />
        </span>
      </p>
      <div className={styles.pair}>
        <p dir="auto" className={styles.words}>
          {compared ? <Runs runs={compared.second} isHere /> : wording.content}
        </p>
        {compared && differs && (
          <p dir="auto" className={`${styles.words} ${styles.other}`}>
            <Runs runs={compared.first} />
          </p>
        )}
      </div>
    </article>
  );
}

function Runs({ runs, isHere = false }: { readonly runs: readonly Run[]; readonly isHere?: boolean }) {
  let at = 0;
  return runs.map(({ kind, text }) => {
    const key = at;
    at += text.length;
    if (kind === 'same') return text;
    if (kind === 'spelt') {
      return (
        <span key={key} className={styles.spelt}>
          {text}
        </span>
      );
    }
    return isHere ? (
      <ins key={key} className={styles.only}>
        {text}
      </ins>
    ) : (
      <del key={key} className={styles.dropped}>
        {text}
      </del>
    );
  });
}
