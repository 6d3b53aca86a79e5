/**
 * Two entities that may be one: who they are, what was weighed, and the buttons that say so or not.
 *
 * @example <PairToJudge pair={pair} token={token} />
 */
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { shortId } from '../client/global-id.ts';
import { PublishedOn } from '../dates/published-on.tsx';
import { JudgePairMutation, UndoMergeMutation, type UnsurePairsQuery } from '../generated/desk.ts';
import { useCountryName } from '../names/country-name.ts';
import { EntityLink } from '../names/entity-link.tsx';
import { clientFor } from './ask-as.ts';
import styles from './desk.module.css';

export type Pair = UnsurePairsQuery['unsurePairs']['nodes'][number];
type Side = Pair['left'];
type Judgement = 'SAME' | 'DIFFERENT';

export function PairToJudge({ pair, token }: { readonly pair: Pair; readonly token: string }) {
  const t = useTranslations('desk');
  const reasons = useTranslations('desk.reason');
  const format = useFormatter();
  const reasonId = useId();
  const [why, setWhy] = useState('');
  // The one that more articles speak of gives the name.
  const [kept, other] =
    pair.right.articleCount > pair.left.articleCount ? [pair.right, pair.left] : [pair.left, pair.right];
  const judge = useMutation({
    mutationFn: async (judgement: Judgement) => {
      const reason = why.trim() || t('judgeReason');
      const variables = { left: kept.id, right: other.id, judgement, reason };
      const { judgePair } = await clientFor(token).request(JudgePairMutation, variables);
      if (judgePair.problem) throw new Error(judgePair.problem.message);
      return judgement;
    },
  });
  const undo = useMutation({
    mutationFn: async () => {
      const { undoMerge } = await clientFor(token).request(UndoMergeMutation, {
        id: other.id,
        reason: t('undoReason'),
      });
      if (undoMerge.problem) throw new Error(undoMerge.problem.message);
    },
  });
  const error = judge.error ?? undo.error;
  return (
    <li className={styles.pair}>
      <div className={styles.sides}>
        <SideOfPair side={kept} />
        <SideOfPair side={other} />
      </div>
      <details className={styles.weighed}>
        <summary>{t('weighed', { score: format.number(pair.score, { style: 'percent' }) })}</summary>
        <ul>
          {pair.reasons.map(({ reason, weight }) => (
            <li key={`${reason} ${weight}`}>
              <bdi>{reasons.has(reason as 'name') ? reasons(reason as 'name') : reason}</bdi>{' '}
              <span className={weight < 0 ? styles.against : styles.soft} dir="ltr">
                {format.number(weight, { signDisplay: 'always', maximumFractionDigits: 2 })}
              </span>
            </li>
          ))}
        </ul>
      </details>
      {error && (
        <p className={styles.fault} role="alert">
          <bdi>{error.message}</bdi>
        </p>
      )}
      {judge.data === undefined ? (
        <div className={styles.verdict}>
          <label htmlFor={reasonId}>{t('why')}</label>
          <input
            id={reasonId}
            dir="auto"
            maxLength={1000}
            value={why}
            onChange={({ target }) => setWhy(target.value)}
          />
          <button type="button" className={styles.main} disabled={judge.isPending} onClick={() => judge.mutate('SAME')}>
            {t('same')}
          </button>
          <button
            type="button"
            className={styles.main}
            disabled={judge.isPending}
            onClick={() => judge.mutate('DIFFERENT')}
          >
            {t('different')}
          </button>
        </div>
      ) : (
        <p className={styles.judged} role="status">
          {undo.isSuccess ? t('undone') : t(`judged.${judge.data}`)}{' '}
          {judge.data === 'SAME' && !undo.isSuccess && (
            <button type="button" className={styles.button} disabled={undo.isPending} onClick={() => undo.mutate()}>
              {t('undo')}
            </button>
          )}
        </p>
      )}
    </li>
  );
}

function SideOfPair({ side }: { readonly side: Side }) {
  const t = useTranslations('desk');
  const nameCountry = useCountryName();
  const forms = side.aliases.map(({ form }) => form).filter((form) => form !== side.name);
  return (
    <section className={styles.side}>
      <h2 className={styles.sideName}>
        <EntityLink entity={side} />
      </h2>
      <p className={styles.soft}>
        {[side.country && nameCountry(side.country), t('inArticles', { count: side.articleCount })]
          .filter(Boolean)
          .join(' · ')}
        {side.latin && (
          <>
            {' · '}
            <bdi lang="en">{side.latin}</bdi>
          </>
        )}
      </p>
      {forms.length > 0 && (
        <p className={styles.soft}>
          {forms.map((form, index) => (
            <span key={form}>
              {index > 0 && ' · '}
              <bdi>{form}</bdi>
            </span>
          ))}
        </p>
      )}
      <ul>
        {side.articles.nodes.map(({ id, title, opening, document }) => (
          <li key={id} className={styles.seen}>
            <Link to="/articles/$id" params={{ id: shortId(id) }}>
              <bdi>{title ?? document.title ?? opening ?? t('untitled')}</bdi>
            </Link>{' '}
            <span className={styles.soft}>
              <PublishedOn at={document.publishedAt} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
