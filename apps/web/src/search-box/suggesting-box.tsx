/**
 * A field that offers names and headlines as one types, by keyboard, mouse or screen reader.
 *
 * @example <SuggestingBox text="كي" onText={setText} />
 */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components/ComboBox';
import { useTranslations } from 'use-intl';
import { ask } from '../client/ask.ts';
import { shortId } from '../client/global-id.ts';
import { SuggestQuery } from '../generated/search-box.ts';
import { Highlighted } from '../marks/highlighted.tsx';
import { pathOfEntity, TYPE_STYLES } from '../names/entity-link.tsx';
import styles from './search-box.module.css';

interface SuggestingBoxProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Whether the field whose place it takes had the focus. */
  readonly hasFocus: boolean;
}

type Suggestion = SuggestQuery['search'][number];

export function SuggestingBox({ text, onText, hasFocus }: SuggestingBoxProps) {
  const t = useTranslations('searchBox');
  const types = useTranslations('vocabulary.type');
  const navigate = useNavigate();
  const words = useSettled(text.trim(), 120);
  const asked = useQuery({
    ...ask(SuggestQuery, { query: words }),
    enabled: words.length > 1,
    placeholderData: keepPreviousData,
  });
  const suggestions = words.length > 1 ? (asked.data?.search ?? []) : [];
  const isSettled = words === text.trim() && !asked.isFetching;
  const open = (id: string | number | null) => {
    const chosen = suggestions.find(({ node }) => node.id === id);
    if (chosen) void navigate({ to: pathOf(chosen) });
  };
  return (
    <ComboBox
      name="q"
      formValue="text"
      className={styles.combo ?? ''}
      inputValue={text}
      onInputChange={onText}
      onChange={open}
      value={null}
      items={suggestions.map((suggestion) => ({ ...suggestion, id: suggestion.node.id }))}
      allowsCustomValue
      // Opened as one types, before there is anything to offer.
      allowsEmptyCollection
      menuTrigger="input"
      aria-label={t('label')}
    >
      <Input
        className={styles.field ?? ''}
        placeholder={t('placeholder')}
        inputMode="search"
        enterKeyHint="search"
        autoFocus={hasFocus}
        onKeyDown={searchOnEnter}
        onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
        dir={text === '' ? undefined : 'auto'}
      />
      <Popover className={styles.popover ?? ''} placement="bottom start" offset={4}>
        <ListBox<Suggestion & { id: string }>
          className={styles.list ?? ''}
          renderEmptyState={() => <p className={styles.empty}>{isSettled ? t('nothing') : t('searching')}</p>}
        >
          {({ id, node, text: found, highlights }) => (
            <ListBoxItem id={id} textValue={found} className={styles.option ?? ''}>
              <span dir="auto" className={isEntity(node) ? TYPE_STYLES[node.__typename] : styles.words}>
                <Highlighted text={found} spans={highlights} />
              </span>
              <span className={styles.kind}>{types(node.__typename as 'Article')}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** With no suggestion chosen, Enter searches at once: while a list is open it would do no more than close it. */
function searchOnEnter(event: KeyboardEvent<HTMLInputElement>): void {
  const { key, nativeEvent, currentTarget: field } = event;
  if (key !== 'Enter' || nativeEvent.isComposing || field.getAttribute('aria-expanded') !== 'true') return;
  if (!field.getAttribute('aria-activedescendant')) field.form?.requestSubmit();
}

type Named = Extract<Suggestion['node'], { __typename: 'Person' | 'Organization' | 'Place' }>;

function isEntity(node: Suggestion['node']): node is Named {
  return 'articleCount' in node;
}

function pathOf({ node }: Suggestion): string {
  return isEntity(node) ? pathOfEntity(node) : `/articles/${shortId(node.id)}`;
}

/** A value once it has stayed the same for so many milliseconds. */
function useSettled(value: string, delay: number): string {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), delay);
    return () => clearTimeout(timer);
  }, [value, delay]);
  return settled;
}
