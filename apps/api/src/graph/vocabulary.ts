/**
 * The API's enums, made from the closed vocabularies of core and store: `armed_group` is `ARMED_GROUP` in GraphQL.
 *
 * @example @Field(() => Stances) @Column() stance!: Stance;
 */
import type * as core from '@isnad/core';
import type { AliasKind, ClaimPart, DocumentStatus } from '@isnad/store';
import { registerEnumType } from 'type-graphql';

type Enum<Word extends string> = Readonly<Record<Uppercase<Word>, Word>>;

/** Registers an enum; the description of every word must be given. */
function register<Word extends string>(
  name: string,
  description: string,
  described: Readonly<Record<Word, string>>,
): Enum<Word> {
  const words = Object.keys(described) as Word[];
  const values = Object.fromEntries(words.map((word) => [word.toUpperCase(), word])) as Enum<Word>;
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      words.map((word) => [word.toUpperCase(), { description: described[word] }]),
    ) as never,
  });
  return values;
}

export const EntityTypes = register<core.EntityType>('EntityType', 'What an entity is.', {
  person: 'A human being.',
  organization: 'A body that acts: a government, a party, an army, a company, an outlet …',
  place: 'A place: a country, a city, a region, a building …',
});

export const OrganizationKinds = register<core.OrganizationKind>('OrganizationKind', 'What an organization is.', {
  government: 'A government, a ministry or another organ of a state.',
  party: 'A political party or movement.',
  military: 'The forces of a state, its police and intelligence included.',
  armed_group: 'An armed group that is not of a state.',
  media: 'A news agency, a newspaper, a broadcaster, a site.',
  company: 'A business.',
  international: 'A body of several states.',
  court: 'A court or tribunal.',
  ngo: 'An association, a union, a charity.',
  sports: 'A club or sports federation.',
  education: 'A university, a school, a research centre.',
  other: 'Any other organization.',
});

export const PlaceKinds = register<core.PlaceKind>('PlaceKind', 'What a place is.', {
  country: 'A state or territory with a government of its own.',
  city: 'A city, a town, a village, a quarter.',
  region: 'A part of a country, or of several.',
  facility: 'Something built: an airport, a crossing, a stadium, a prison.',
  water: 'A sea, a river, a strait, a lake.',
  land: 'A mountain, a desert, an island.',
  continent: 'A continent or a part of the world.',
  other: 'Any other place.',
});

export const Genders = register<core.Gender>(
  'Gender',
  "A person's grammatical gender, as the text or the lexicon shows it.",
  {
    male: 'Male.',
    female: 'Female.',
    unknown: 'Nothing shows it.',
  },
);

export const ArticleKinds = register<core.ArticleKind>('ArticleKind', 'What an article is.', {
  story: 'An article of its own.',
  teaser: 'A few lines inside a story that advertise another one.',
});

export const BlockKinds = register<core.BlockKind>('BlockKind', 'What a stretch of an article is.', {
  title: 'The headline.',
  paragraph: 'Body text.',
  caption: 'What a picture shows.',
  credit: 'Who made the text or picture.',
  lead: "A teaser's text.",
  heading: 'A line that titles a section or another story.',
  navigation: 'Rulers, link lines, prompts to share.',
});

export const MentionForms = register<core.MentionForm>('MentionForm', 'How a mention names its entity.', {
  name: 'By its name: جو بايدن.',
  short_name: 'By a part of its name: بايدن.',
  acronym: 'By letters: سي إن إن.',
  title: 'By a title alone: الرئيس.',
  nominal: 'By a description: الشبكة الأميركية.',
  pronoun: 'By a pronoun.',
});

export const RoleStatuses = register<core.RoleStatus>('RoleStatus', 'Whether a role is held.', {
  current: 'Held, as far as the text says.',
  former: 'No longer held: السابق.',
  acting: 'Held for the time being: بالوكالة.',
  elect: 'Not yet held: المنتخب.',
  deceased: 'Its bearer has died: الراحل.',
});

export const SpeakerKinds = register<core.SpeakerKind>('SpeakerKind', 'Who speaks, or carries what is said.', {
  person: 'A named person.',
  organization: 'An organization.',
  place: 'A place that stands for its government: واشنطن.',
  unnamed: 'Somebody without a name: مصدر مقرب من الإدارة.',
  document: 'A report, a statement, a study.',
});

export const ClaimForms = register<core.ClaimForm>('ClaimForm', 'How what was said is given.', {
  direct: "In the speaker's words, within quotation marks or after a colon.",
  indirect: "In the reporter's words.",
  mixed: "In the reporter's words, with words of the speaker's inside.",
});

export const Stances = register<core.Stance>('Stance', 'Where the speaker stands to the content.', {
  asserts: 'Holds it true.',
  denies: 'Holds it false.',
  doubts: 'Is not sure of it.',
  wants: 'Wants it to be.',
  opposes: 'Does not want it.',
  supports: 'Speaks for it.',
  predicts: 'Expects it.',
  reports: 'Passes it on without a stand.',
});

export const ClaimClasses = register<core.ClaimClass>('ClaimClass', 'What kind of speech the cue names.', {
  say: 'Says: قال.',
  add: 'Adds: أضاف.',
  assert: 'Asserts: أكد.',
  confirm: 'Confirms.',
  announce: 'Announces: أعلن.',
  reveal: 'Reveals: كشف.',
  deny: 'Denies: نفى.',
  reject: 'Rejects: رفض.',
  accuse: 'Accuses: اتهم.',
  criticize: 'Criticizes: انتقد.',
  condemn: 'Condemns: أدان.',
  praise: 'Praises: أشاد.',
  thank: 'Thanks: شكر.',
  call_for: 'Calls for: دعا إلى.',
  order: 'Orders: أمر.',
  promise: 'Promises: تعهد.',
  threaten: 'Threatens: هدد.',
  warn: 'Warns: حذر.',
  expect: 'Expects: توقع.',
  doubt: 'Doubts: شكك.',
  ask: 'Asks: سأل.',
  admit: 'Admits: اعترف.',
  describe: 'Describes: وصف.',
  believe: 'Believes: اعتبر.',
  write: 'Writes: كتب.',
  report: 'Reports: ذكر.',
  attribute: 'Is given as the source: بحسب.',
});

export const DatePrecisions = register<core.DatePrecision>('DatePrecision', 'How exact a date expression is.', {
  minute: 'To the minute.',
  day: 'A day.',
  week: 'A week.',
  month: 'A month.',
  season: 'A season.',
  quarter: 'A quarter of a year.',
  year: 'A year.',
  decade: 'A decade.',
  century: 'A century.',
});

export const DateKinds = register<core.DateMention['kind']>('DateKind', 'How a date expression gives its time.', {
  absolute: 'Whole: 10 يوليو 2024.',
  partial: 'Without its year: 10 يوليو.',
  relative: 'Counted from publication: أمس.',
  anaphoric: 'Counted from another date of the text: في اليوم نفسه.',
  event_relative: 'Counted from an event: قبل الانتخابات.',
  range: 'From one time to another.',
});

export const Calendars = register<core.DateMention['calendar']>('Calendar', 'The calendar a date is written in.', {
  gregorian: 'Gregorian.',
  hijri: 'Hijri (Umm al-Qura).',
});

export const AliasKinds = register<AliasKind>('AliasKind', 'What kind of spelling an alias is.', {
  full: 'A whole name.',
  short: 'A part that stands for the whole: بايدن.',
  acronym: 'Letters that stand for the name.',
  latin: 'In Latin letters.',
});

export const DocumentStatuses = register<DocumentStatus>('DocumentStatus', 'What came of reading a document.', {
  read: 'It has articles.',
  empty: 'Nothing in it could be read as an article.',
});

export const ClaimParts = register<ClaimPart>('ClaimPart', "Which of a claim's parts some characters are.", {
  content: 'Attributed words.',
  quoted: 'Words in quotation marks.',
  cue: 'Words that attribute.',
});
