/**
 * The chosen claim, name or date of a text that was only read: what it was read as, and why.
 *
 * @example <ChosenOfReading reading={reading} chosen="claim-3" outlet={null} />
 */
import { Link } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { Chain } from '../chain/chain.tsx';
import chosenStyles from '../reader/chosen.module.css';
import { Reason } from '../reader/reason.tsx';
import styles from './desk.module.css';
import { choiceOf, type ReadClaim, type ReadDate, type Reading, type ReadMention } from './marks-of-reading.ts';

interface ChosenOfReadingProps {
  readonly reading: Reading;
  /** As the address writes it: `claim-3`; empty for nothing. */
  readonly chosen: string;
  readonly outlet: string | null;
}

export function ChosenOfReading({ reading: { articles }, chosen, outlet }: ChosenOfReadingProps) {
  const t = useTranslations('reader');
  const claim = articles.flatMap(({ claims }) => claims).find((each) => choiceOf.claim(each) === chosen);
  const mention = articles.flatMap(({ mentions }) => mentions).find((each) => choiceOf.name(each) === chosen);
  const date = articles.flatMap(({ dates }) => dates).find((each) => choiceOf.date(each) === chosen);
  return (
    <section
      aria-label={t('chosen')}
      aria-live="polite"
      className={claim || mention || date ? styles.chosen : undefined}
    >
      {claim && <Claim claim={claim} outlet={outlet} />}
      {mention && <Name mention={mention} />}
      {date && <Day date={date} />}
    </section>
  );
}

function Claim({ claim, outlet }: { readonly claim: ReadClaim; readonly outlet: string | null }) {
  const t = useTranslations('reader');
  const vocabulary = useTranslations('vocabulary');
  const { speaker, jointSpeakers, chain, about, addressee } = claim;
  const names = [speaker.name, ...jointSpeakers.map(({ name }) => name)];
  return (
    <>
      <h2 className={chosenStyles.title}>{t('chainTitle')}</h2>
      <Chain
        outlet={null}
        outletName={outlet}
        hops={chain.map((hop, position) => ({ ...hop, position }))}
        speaker={{ __typename: 'UnnamedSource', description: names.join('، ') }}
      />
      <blockquote className={chosenStyles.content} dir="auto">
        {claim.content}
      </blockquote>
      <dl className={chosenStyles.facts}>
        <dt>{t('speech')}</dt>
        <dd>
          {vocabulary(`class.${claim.class}`)} {claim.cue && <bdi>({claim.cue})</bdi>}
        </dd>
        <dt>{t('wording')}</dt>
        <dd>{vocabulary(`form.${claim.form}`)}</dd>
        <dt>{t('stance')}</dt>
        <dd>{vocabulary(`stance.${claim.stance}`)}</dd>
        {addressee && (
          <>
            <dt>{t('addressee')}</dt>
            <dd>
              <bdi>{addressee.name}</bdi>
            </dd>
          </>
        )}
        {about.length > 0 && (
          <>
            <dt>{t('about')}</dt>
            <dd className={chosenStyles.names}>
              {about.map(({ position, name }) => (
                <bdi key={position}>{name}</bdi>
              ))}
            </dd>
          </>
        )}
      </dl>
      <Reason rule={claim.rule} confidence={claim.confidence} />
    </>
  );
}

function Name({ mention: { entity, form, rule, confidence } }: { readonly mention: ReadMention }) {
  const t = useTranslations('reader');
  const vocabulary = useTranslations('vocabulary.mention');
  return (
    <>
      <h2 className={chosenStyles.title}>{t('mentionTitle')}</h2>
      <p className={chosenStyles.words} dir="auto">
        <Link to="/search" search={{ q: entity.name }}>
          {entity.name}
        </Link>
      </p>
      <dl className={chosenStyles.facts}>
        <dt>{t('namedAs')}</dt>
        <dd>{vocabulary(form)}</dd>
      </dl>
      <Reason rule={rule} confidence={confidence} />
    </>
  );
}

function Day({ date }: { readonly date: ReadDate }) {
  const t = useTranslations('reader');
  const vocabulary = useTranslations('vocabulary');
  const format = useFormatter();
  const write = (day: string) => format.dateTime(new Date(day), { dateStyle: 'full' });
  return (
    <>
      <h2 className={chosenStyles.title}>{t('dateTitle')}</h2>
      <p className={chosenStyles.words} dir="auto">
        {date.text}
      </p>
      <dl className={chosenStyles.facts}>
        <dt>{t('readAs')}</dt>
        <dd>
          {date.from ? write(date.from) : t('noDay')}
          {date.to && date.to !== date.from && ` – ${write(date.to)}`}
        </dd>
        <dt>{t('precision')}</dt>
        <dd>{vocabulary(`precision.${date.precision}`)}</dd>
      </dl>
      <Reason rule={date.rule} confidence={date.confidence} />
    </>
  );
}
