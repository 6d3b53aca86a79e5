/**
 * The words that stand in or beside a statement and tell how it is read: courts, labels, auxiliaries, what opens a clause.
 *
 * @example loadClaimWords().has('court', 'محكمة') // true
 */
import { fold } from '../text/fold.ts';
import { RareWords } from './rare-words.ts';
import { readTable } from './tsv.ts';

/** What a word tells; the README beside the tables says it of each. */
export const ClaimWordClass = [
  'link',
  'bare_link',
  'period',
  'period_side',
  'about',
  'feminine_plural',
  'attack',
  'phrase_opener',
  'close_to',
  'describing_plural',
  'improper_adjective',
  'field_noun',
  'envoy',
  'deputy',
  'refuses',
  'makes_it_a_condition',
  'own_name',
  'someones_words',
  'measured',
  'own_side',
  'arm_of_service',
  'title_preposition',
  'masculine_place',
  'own_un',
  'public_body',
  'written',
  'turn',
  'someone',
  'never_subject',
  'called_upon',
  'concerned',
  'informs',
  'closing_adjective',
  'court',
  'label',
  'unconfirming',
  'member',
  'overseer',
  'leads_over',
  'own_act',
  'apposed',
  'own_sentence',
  'pointed_at',
  'two_word_preposition',
  'place_noun',
  'lasting',
  'leading',
  'short_masdar',
  'some_day',
  'done_by',
  'follower',
  'message',
  'men',
  'women',
  'new_report',
  'question',
  'passive_auxiliary',
  'many',
  'act',
  'own_li',
  'saying',
  'named_by',
  'legal_act',
  'predicate_opener',
  'ends_words',
  'voices_noun',
  'evoked',
  'adverbial_participle',
  'active_belief',
  'mere_thought',
  'has_topic',
  'not_yet',
  'before_noun',
  'there_is',
  'circumstance_opener',
  'when_clause',
  'new_sentence',
  'narrator_conjunction',
  'behind_marks',
  'whereas_of',
  'before_day',
  'hint',
  'reason',
  'first_person',
  'clause_opener',
  'clause_word',
  'joined_noun',
  'dangling',
  'narrator_lead',
  'withheld_act',
  'withheld_verb',
  'withheld_stem',
  'refusal',
  'impersonal_opener',
  'broken_plural',
  'one_source',
  'two_sources',
  'honorific_in_ta',
  'broken_body',
  'masculine_source',
  'nameless',
  'state_office',
  'same_office',
  'group',
  'one_in_in',
  'paper',
  'issued',
  'reached',
  'issuing',
  'colleague',
  'partitive',
  'trade',
  'interviewer',
  'entourage',
  'pointing_back',
  'outlet_noun',
  'body_noun',
  'before_platform',
  'site',
  'tweet',
  'tweeted_on',
  'tweet_leader',
  'tweeting',
  'therein',
  'talk',
  'station',
  'state_owned',
  'any_site',
  'press_work',
  'study',
  'account',
  'law',
  'copula',
  'thin_content',
  'unsaid_act',
  'comment_act',
  'refused_act',
  'counted',
  'manner_noun',
  'part_of_time',
  'back_then',
  'counted_as',
  'noun_as_well',
  'finding',
  'opens_sentence',
  'side_bi',
  'closed_phrase',
  'this_way',
  'held_not',
  'counting',
  'verdict',
  'veil',
  'bears_claim',
  'set_down',
  'norm',
  'lays_down',
  'plain_manner',
  'repeating',
  'his_meeting',
  'takes_up',
  'supposed',
  'two_people',
  'two_places',
  'two_sides',
  'speaker_state',
  'occasion_of_speech',
  'speech_noun',
] as const;
export type ClaimWordClass = (typeof ClaimWordClass)[number];

export interface ClaimWords {
  /** Whether the word is listed with that class, compared as it is written (hamzas count). */
  has(kind: ClaimWordClass, plainWord: string): boolean;
  /** Whether the match key of a word so listed is `key`. */
  hasKey(kind: ClaimWordClass, key: string): boolean;
  /** All words of a class, as listed. */
  of(kind: ClaimWordClass): readonly string[];
}

let loaded: ClaimWords | undefined;

/** Reads `claim-words.tsv` once. */
export function loadClaimWords(): ClaimWords {
  loaded ??= buildClaimWords();
  return loaded;
}

function buildClaimWords(): ClaimWords {
  const words = new Map(ClaimWordClass.map((kind) => [kind as string, new RareWords<true>()]));
  const keys = new Map(ClaimWordClass.map((kind) => [kind as string, new RareWords<true>()]));
  for (const { form, class: kind } of readTable('claim-words', ['form', 'class'])) {
    words.get(kind)?.set(form, true);
    keys.get(kind)?.set(fold(form), true);
  }
  const listed = new Map([...words].map(([kind, list]) => [kind, [...list.keys()]]));
  return {
    has: (kind, plainWord) => words.get(kind)?.has(plainWord) ?? false,
    hasKey: (kind, key) => keys.get(kind)?.has(key) ?? false,
    of: (kind) => listed.get(kind) ?? [],
  };
}
