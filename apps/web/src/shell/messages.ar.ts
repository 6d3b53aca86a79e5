/**
 * All that the explorer says in Arabic: `messages.ar.json` of each folder, by the folder's name.
 *
 * @example messages.home.latest
 */
import client from '../client/messages.ar.json' with { type: 'json' };
import home from '../home/messages.ar.json' with { type: 'json' };
import shell from './messages.ar.json' with { type: 'json' };

export const messages = { client, home, shell };
