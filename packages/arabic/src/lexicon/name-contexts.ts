/**
 * What the tables of words around names may tell of a word; the README beside the tables says it of each.
 *
 * @example NameContextClass.includes('treaty') // true
 */

/** Classes of `name-contexts.tsv`. */
export const NameContextClass = [
  'treaty',
  'city_treaty',
  'contest',
  'sponsored',
  'work',
  'product',
  'model',
  'naming',
  'edition',
  'country_body',
  'department',
  'led_body',
  'no_body',
  'occasion_body',
  'honored',
  'owned',
  'direction',
  'local_body',
  'after_name',
  'strong_head',
  'regnal',
  'kin',
  'national_body',
  'loose_head',
  'purpose',
  'force',
  'errand',
  'plural_head',
  'told_body',
  'told_adjective',
  'public_office',
  'company_word',
  'passing',
  'function',
  'force_unit',
  'named_force',
  'office_of_body',
  'holder',
  'called_head',
  'kept_head',
  'letter',
  'sure_letter',
  'bare_head',
  'wide',
  'being',
  'being_adverb',
  'governing',
  'joins_next',
  'member',
  'own_office',
  'office_holder',
  'district',
  'surname_end',
  'bare_before_name',
] as const;
export type NameContextClass = (typeof NameContextClass)[number];

/** Classes of `sport-words.tsv`. */
export const SportWordClass = ['game', 'opponent', 'elsewhere', 'club', 'player'] as const;
export type SportWordClass = (typeof SportWordClass)[number];
