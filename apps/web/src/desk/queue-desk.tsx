/**
 * What is being taken in: how much waits, what came of the latest jobs, what was given up and may be tried again.
 *
 * @example createRoute({ path: '/desk/queue', component: QueueDesk, … })
 */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { shortId } from '../client/global-id.ts';
import { QueryLink } from '../client/query-link.tsx';
import { DropDeadLettersMutation, IngestStatusQuery, ReplayDeadLettersMutation } from '../generated/desk.ts';
import { clientFor } from './ask-as.ts';
import styles from './desk.module.css';
import { DeskFrame } from './desk-frame.tsx';
import { Refused, TokenGate } from './token-gate.tsx';

export function QueueDesk() {
  return (
    <DeskFrame part="queue">
      <TokenGate>{(token) => <Queue token={token} />}</TokenGate>
    </DeskFrame>
  );
}

/** Milliseconds between two looks. */
const LOOK_EVERY = 5000;
const COUNTS = ['waiting', 'active', 'retrying', 'done', 'dead'] as const;

function Queue({ token }: { readonly token: string }) {
  const t = useTranslations('desk');
  const format = useFormatter();
  const status = useQuery({
    queryKey: ['desk', 'queue', token],
    queryFn: ({ signal }) => clientFor(token).request(IngestStatusQuery, {}, { signal }),
    refetchInterval: (query) => (query.state.error ? false : LOOK_EVERY),
    retry: false,
  });
  if (status.error) return <Refused error={status.error} />;
  if (status.data === undefined) return <p role="status">{t('looking')}</p>;
  const { ingestQueue, ingestJobs, deadLetters } = status.data;
  return (
    <>
      <dl className={styles.counts}>
        {COUNTS.map((name) => (
          <div key={name}>
            <dt>{t(`count.${name}`)}</dt>
            <dd>{format.number(ingestQueue[name])}</dd>
          </div>
        ))}
      </dl>
      <section aria-labelledby="desk-dead">
        <h2 id="desk-dead" className={styles.subtitle}>
          {t('dead', { count: deadLetters.length })}
        </h2>
        <DeadLetters letters={deadLetters} token={token} />
      </section>
      <section aria-labelledby="desk-jobs">
        <h2 id="desk-jobs" className={styles.subtitle}>
          {t('jobs', { count: ingestJobs.length })}
        </h2>
        <ol className={styles.rows}>
          {ingestJobs.map(({ id, state, at, queued, saved, unchanged, replaced, failures, documents }) => (
            <li key={id} className={styles.row}>
              <p className={styles.rowHead}>
                <span className={styles.state} data-state={state}>
                  {t(`state.${state}`)}
                </span>
                <time dateTime={at}>{format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' })}</time>
                <span className={styles.soft}>{t('outcome', { queued, saved, unchanged, replaced })}</span>
              </p>
              {documents.flatMap(({ articles }) =>
                articles.slice(0, 1).map((article) => (
                  <p key={article.id}>
                    <Link to="/articles/$id" params={{ id: shortId(article.id) }}>
                      <bdi>{article.title ?? article.opening ?? t('untitled')}</bdi>
                    </Link>
                  </p>
                )),
              )}
              {failures.map(({ origin, code, message }) => (
                <p key={`${code} ${origin} ${message}`} className={styles.fault}>
                  <code dir="ltr">{code}</code> <bdi>{message}</bdi> <bdi className={styles.soft}>{origin}</bdi>
                </p>
              ))}
            </li>
          ))}
        </ol>
      </section>
      <QueryLink query={IngestStatusQuery} variables={{}} />
    </>
  );
}

interface DeadLettersProps {
  readonly letters: IngestStatusQuery['deadLetters'];
  readonly token: string;
}

function DeadLetters({ letters, token }: DeadLettersProps) {
  const t = useTranslations('desk');
  const queries = useQueryClient();
  const replay = useMutation({
    mutationFn: (ids: readonly string[]) =>
      clientFor(token).request(ReplayDeadLettersMutation, { ids: [...ids], reason: t('replayReason') }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['desk', 'queue'] }),
  });
  const drop = useMutation({
    mutationFn: (ids: readonly string[]) =>
      clientFor(token).request(DropDeadLettersMutation, { ids: [...ids], reason: t('dropReason') }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['desk', 'queue'] }),
  });
  const [doomed, setDoomed] = useState<string | null>(null);
  const isBusy = replay.isPending || drop.isPending;
  const problem =
    (replay.error ?? drop.error)?.message ??
    (replay.data?.replayDeadLetters ?? drop.data?.dropDeadLetters)?.problem?.message;
  if (letters.length === 0) return <p className={styles.soft}>{t('noDead')}</p>;
  return (
    <>
      <p>
        <button
          type="button"
          className={styles.main}
          disabled={isBusy}
          onClick={() => replay.mutate(letters.map(({ id }) => id))}
        >
          {t('replayAll')}
        </button>
      </p>
      {problem && (
        <p className={styles.fault} role="alert">
          <bdi>{problem}</bdi>
        </p>
      )}
      <ol className={styles.rows}>
        {letters.map(({ id, documents, origins, tries, code, message }) => (
          <li key={id} className={styles.row}>
            <p className={styles.rowHead}>
              <code dir="ltr">{code}</code>
              <span className={styles.soft}>{t('tries', { documents, tries })}</span>
              <button type="button" className={styles.button} disabled={isBusy} onClick={() => replay.mutate([id])}>
                {t('replay')}
              </button>
              <button
                type="button"
                className={styles.button}
                disabled={isBusy}
                onClick={() => {
                  // Gone for good: asked twice.
                  if (doomed === id) drop.mutate([id]);
                  setDoomed(doomed === id ? null : id);
                }}
              >
                {doomed === id ? t('dropSurely') : t('drop')}
              </button>
            </p>
            <p className={styles.fault}>
              <bdi>{message}</bdi>
            </p>
            <p className={styles.soft}>
              <bdi>{origins.slice(0, 3).join(' · ')}</bdi>
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
