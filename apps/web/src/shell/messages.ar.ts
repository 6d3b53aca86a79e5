/**
 * All that the explorer says in Arabic: `messages.ar.json` of each folder, by the folder's name.
 *
 * @example messages.home.latest
 */

import article from '../article/messages.ar.json' with { type: 'json' };
import chain from '../chain/messages.ar.json' with { type: 'json' };
import claim from '../claim/messages.ar.json' with { type: 'json' };
import client from '../client/messages.ar.json' with { type: 'json' };
import dates from '../dates/messages.ar.json' with { type: 'json' };
import days from '../days/messages.ar.json' with { type: 'json' };
import desk from '../desk/messages.ar.json' with { type: 'json' };
import entity from '../entity/messages.ar.json' with { type: 'json' };
import graph from '../graph/messages.ar.json' with { type: 'json' };
import home from '../home/messages.ar.json' with { type: 'json' };
import names from '../names/messages.ar.json' with { type: 'json' };
import path from '../path/messages.ar.json' with { type: 'json' };
import pick from '../pick/messages.ar.json' with { type: 'json' };
import reader from '../reader/messages.ar.json' with { type: 'json' };
import repetitions from '../repetitions/messages.ar.json' with { type: 'json' };
import search from '../search/messages.ar.json' with { type: 'json' };
import searchBox from '../search-box/messages.ar.json' with { type: 'json' };
import timeline from '../timeline/messages.ar.json' with { type: 'json' };
import vocabulary from '../vocabulary/messages.ar.json' with { type: 'json' };
import shell from './messages.ar.json' with { type: 'json' };

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
