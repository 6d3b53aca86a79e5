/**
 * All that the explorer says in English: `messages.en.json` of each folder, by the folder's name.
 *
 * @example messages.home.latest
 */

import chain from '../chain/messages.en.json' with { type: 'json' };
import claim from '../claim/messages.en.json' with { type: 'json' };
import client from '../client/messages.en.json' with { type: 'json' };
import home from '../home/messages.en.json' with { type: 'json' };
import reader from '../reader/messages.en.json' with { type: 'json' };
import vocabulary from '../vocabulary/messages.en.json' with { type: 'json' };
import shell from './messages.en.json' with { type: 'json' };

export const messages = {
  chain,
  claim,
  client,
  home,
  reader,
  shell,
  vocabulary,
};
