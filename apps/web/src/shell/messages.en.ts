/**
 * All that the explorer says in English: `messages.en.json` of each folder, by the folder's name.
 *
 * @example messages.home.latest
 */
import client from '../client/messages.en.json' with { type: 'json' };
import home from '../home/messages.en.json' with { type: 'json' };
import shell from './messages.en.json' with { type: 'json' };

export const messages = { client, home, shell };
