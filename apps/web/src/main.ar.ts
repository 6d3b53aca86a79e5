/** The explorer in Arabic. Example: `/articles/…` */
import { messages } from './shell/messages.ar.ts';
import { startExplorer } from './shell/start-explorer.tsx';

startExplorer('ar', messages);
