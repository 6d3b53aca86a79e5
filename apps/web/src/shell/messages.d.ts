/** What `useTranslations('home')` knows of messages. Example: `t('latest')`; `t('newest')` is an error. */
import type { messages } from './messages.ar.ts';

declare module 'use-intl' {
  interface AppConfig {
    Messages: typeof messages;
  }
}
