/**
 * All that the explorer says in English: `messages.en.json` of each folder, by the folder's name.
 *
 * @example messages.home.latest
 */

import article from '../article/messages.en.json' with { type: 'json' };
import chain from '../chain/messages.en.json' with { type: 'json' };
import claim from '../claim/messages.en.json' with { type: 'json' };
import client from '../client/messages.en.json' with { type: 'json' };
import dates from '../dates/messages.en.json' with { type: 'json' };
import days from '../days/messages.en.json' with { type: 'json' };
import desk from '../desk/messages.en.json' with { type: 'json' };
import entity from '../entity/messages.en.json' with { type: 'json' };
import graph from '../graph/messages.en.json' with { type: 'json' };
import home from '../home/messages.en.json' with { type: 'json' };
import names from '../names/messages.en.json' with { type: 'json' };
import path from '../path/messages.en.json' with { type: 'json' };
import pick from '../pick/messages.en.json' with { type: 'json' };
import reader from '../reader/messages.en.json' with { type: 'json' };
import repetitions from '../repetitions/messages.en.json' with { type: 'json' };
import search from '../search/messages.en.json' with { type: 'json' };
import searchBox from '../search-box/messages.en.json' with { type: 'json' };
import timeline from '../timeline/messages.en.json' with { type: 'json' };
import vocabulary from '../vocabulary/messages.en.json' with { type: 'json' };
import shell from './messages.en.json' with { type: 'json' };

export const messages = {
  article,
  chain,
  claim,
  client,
  dates,
  days,
  desk,
  home,
  names,
  reader,
  search,
  searchBox,
  shell,
  entity,
  path,
  pick,
  repetitions,
  timeline,
  graph,
  vocabulary,
};
