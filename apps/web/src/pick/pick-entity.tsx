/**
 * A field that finds a person, an organization or a place as one types, by any spelling.
 *
 * @example <PickEntity label="من" chosen={kerry} onPick={({ id }) => …} />
 */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components/ComboBox';
import { useTranslations } from 'use-intl';
import { ask } from '../client/ask.ts';
import { FindEntitiesQuery } from '../generated/pick.ts';
import { type NamedEntity, TYPE_STYLES } from '../names/entity-link.tsx';
import styles from './pick-entity.module.css';

interface PickEntityProps {
  readonly label: string;
  readonly chosen?: NamedEntity | null | undefined;
  readonly onPick: (entity: NamedEntity) => void;
}

type Found = NamedEntity & { readonly articleCount: number };

export function PickEntity({ label, chosen, onPick }: PickEntityProps) {
  const t = useTranslations('pick');
  const types = useTranslations('vocabulary.type');
  const [text, setText] = useState(chosen?.name ?? '');
  const query = text.trim();
  const isTyping = query.length > 1 && query !== chosen?.name;
  const { data } = useQuery({
    ...ask(FindEntitiesQuery, { query }),
    enabled: isTyping,
    placeholderData: keepPreviousData,
  });
  const found = isTyping ? (data?.search ?? []).map(({ node }) => node as Found) : [];
  return (
    <ComboBox
      className={styles.pick ?? ''}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={(id) => {
        const picked = found.find((entity) => entity.id === id);
        if (!picked) return;
        setText(picked.name);
        onPick(picked);
      }}
      items={found}
      allowsCustomValue
      menuTrigger="input"
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <Input className={styles.field ?? ''} placeholder={t('placeholder')} dir={text === '' ? undefined : 'auto'} />
      <Popover className={styles.popover ?? ''} placement="bottom start" offset={4}>
        <ListBox<Found> className={styles.list ?? ''}>
          {(entity) => (
            <ListBoxItem id={entity.id} textValue={entity.name} className={styles.option ?? ''}>
              <bdi className={TYPE_STYLES[entity.__typename]}>{entity.name}</bdi>
              <small>
                {types(entity.__typename)} · {t('articles', { count: entity.articleCount })}
              </small>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
