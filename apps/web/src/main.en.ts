/** The explorer in English. Example: `/en/articles/…` */
import { messages } from './shell/messages.en.ts';
import { startExplorer } from './shell/start-explorer.tsx';

startExplorer('en', messages);
