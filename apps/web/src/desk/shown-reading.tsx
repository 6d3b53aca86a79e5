/**
 * A text as it was read: its blocks with what is marked in them, and beside it the claims, the names, and what is chosen.
 *
 * @example <ShownReading text={text} reading={readText} outlet="رويترز" />
 */
import { Link, useLocation } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { layMarks } from '../marks/lay-marks.ts';
import { TYPE_STYLES } from '../names/entity-link.tsx';
import marked from '../reader/marked-segment.module.css';
import { ChosenOfReading } from './chosen-of-reading.tsx';
import styles from './desk.module.css';
import { choiceOf, findReadMarks, type Reading, type ReadMark } from './marks-of-reading.ts';

interface ShownReadingProps {
  readonly text: string;
  readonly reading: Reading;
  readonly outlet: string | null;
}

/** The part of the address that says what is chosen. */
const BY_HASH = { includeHash: true } as const;

const TYPE_NAMES = { PERSON: 'Person', ORGANIZATION: 'Organization', PLACE: 'Place' } as const;

export function ShownReading({ text, reading, outlet }: ShownReadingProps) {
  const t = useTranslations('desk');
  const vocabulary = useTranslations('vocabulary');
  const chosen = useLocation().hash;
  const claims = reading.articles.flatMap((article) => article.claims);
  const marks = useMemo(() => reading.articles.flatMap((article) => findReadMarks(article, chosen)), [reading, chosen]);
  return (
    <div className={styles.shown}>
      <article className={styles.article} aria-label={t('asRead')}>
        {reading.articles.length === 0 && <p>{t('nothing')}</p>}
        {reading.articles.flatMap(({ position, kind, blocks }) =>
          blocks.map((block) => (
            <div key={`${position}-${block.span.start}`} className={kind === 'TEASER' ? styles.teaser : undefined}>
              {block.kind !== 'PARAGRAPH' && (
                <span className={styles.kind}>
                  {kind === 'TEASER' ? `${vocabulary('articleKind.TEASER')} · ` : ''}
                  {vocabulary(`block.${block.kind}`)}
                </span>
              )}
              <p dir="auto" className={block.kind === 'TITLE' ? styles.headline : undefined}>
                {layMarks(block.span, marks).map((segment) => (
                  <Marked key={segment.start} marks={segment.marks}>
                    {text.slice(segment.start, segment.end)}
                  </Marked>
                ))}
              </p>
            </div>
          )),
        )}
      </article>
      <div className={styles.aside}>
        <ChosenOfReading reading={reading} chosen={chosen} outlet={outlet} />
        <section aria-labelledby="desk-claims">
          <h2 id="desk-claims" className={styles.subtitle}>
            {t('claims', { count: claims.length })}
          </h2>
          <ol className={styles.claims}>
            {claims.map((claim) => (
              <li key={claim.position}>
                <bdi className={styles.speaker}>{claim.speaker.name}</bdi>{' '}
                <span className={styles.soft}>{vocabulary(`class.${claim.class}`)}</span>
                <Link
                  to="/desk"
                  hash={choiceOf.claim(claim)}
                  hashScrollIntoView={false}
                  activeOptions={BY_HASH}
                  resetScroll={false}
                  replace
                  className={styles.words}
                  dir="auto"
                >
                  {claim.content}
                </Link>
              </li>
            ))}
          </ol>
        </section>
        <section aria-labelledby="desk-names">
          <h2 id="desk-names" className={styles.subtitle}>
            {t('names', { count: reading.entities.length })}
          </h2>
          <ul className={styles.names}>
            {reading.entities.map(({ position, type, name, forms, knownAs }) => (
              <li key={position}>
                <Link to="/search" search={{ q: knownAs ?? name }} className={TYPE_STYLES[TYPE_NAMES[type]]}>
                  <bdi>{name}</bdi>
                </Link>{' '}
                <span className={styles.soft}>
                  {vocabulary(`type.${TYPE_NAMES[type]}`)}
                  {forms.map((form) => (
                    <span key={form}>
                      {' · '}
                      <bdi>{form}</bdi>
                    </span>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  );
}

/** Characters and what covers them. Nothing spaces or isolates them: a name may begin inside a word (وكيري). */
function Marked({ marks, children }: { readonly marks: readonly ReadMark[]; readonly children: string }) {
  if (marks.length === 0) return children;
  const classes = new Set(
    marks.map((mark) => ('claim' in mark ? marked[mark.isChosen ? `chosen-${mark.kind}` : mark.kind] : undefined)),
  );
  const inner =
    marks.findLast(({ kind }) => kind === 'cue') ?? marks.findLast(({ kind }) => kind === 'mention' || kind === 'date');
  return (
    <span className={[...classes].join(' ').trim() || undefined}>
      {inner === undefined ? (
        children
      ) : (
        <Link
          to="/desk"
          hash={inner.choice}
          hashScrollIntoView={false}
          activeOptions={BY_HASH}
          resetScroll={false}
          replace
          preload={false}
          className={styleOf(inner)}
        >
          {children}
        </Link>
      )}
    </span>
  );
}

function styleOf(mark: ReadMark): string | undefined {
  if (mark.kind === 'date') return marked.date;
  if (mark.kind !== 'mention') return marked.choice;
  const { form, entity } = mark.mention;
  const isName = form !== 'PRONOUN' && form !== 'NOMINAL';
  return `${TYPE_STYLES[TYPE_NAMES[entity.type]]} ${isName ? marked.name : marked.pointing}`;
}
