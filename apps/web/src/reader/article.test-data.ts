/**
 * A small article with all that the reader shows: a headline in the text, a paragraph, a caption, names, a claim; and
 * markup, which is text like any other.
 *
 * @example await openPage(`/articles/${ID}`, { Article: { article: ARTICLE } })
 */
const TITLE = 'كيري: الاتفاق <img src=x onerror=alert(1)> قريب';
const PARAGRAPH = 'ونقلت رويترز عن كيري، قال إن «الاتفاق» قريب، وكيري متفائل.';
const CAPTION = 'صورة من الأرشيف';
const CONTENT = '«الاتفاق» قريب';

export const ID = '01a201f6-28b2-702a-a284-de6d0c440a9f';
export const TEXT = `${TITLE}\n${PARAGRAPH}\n${CAPTION}`;

/** The nth place of some words, by UTF-16 offsets. */
function spanOf(words: string, from = 0) {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
}

const kerry = { __typename: 'Person', id: 'person:1', name: 'جون كيري' } as const;
const reuters = { __typename: 'Organization', id: 'organization:2', name: 'رويترز' } as const;
const jazeera = { __typename: 'Organization', id: 'organization:3', name: 'الجزيرة' } as const;
const paragraphAt = spanOf(PARAGRAPH).start;

export const CLAIM = {
  id: 'claim:7',
  content: CONTENT,
  cue: 'قال',
  lemma: 'قال',
  class: 'SAY',
  stance: 'ASSERTS',
  form: 'MIXED',
  rule: 'claims/verb-inna',
  confidence: 0.9,
  parserVersion: '1.0.0',
  source: 'كيري',
  span: spanOf(CONTENT),
  sourceSpan: spanOf('كيري', paragraphAt),
  parts: [
    { part: 'CUE', span: spanOf('قال', paragraphAt) },
    { part: 'CONTENT', span: spanOf(CONTENT) },
    { part: 'QUOTED', span: spanOf('الاتفاق', paragraphAt) },
  ],
  speaker: kerry,
  jointSpeakers: [],
  addressee: null,
  about: [],
  chain: [{ position: 0, name: 'رويترز', implicit: false, entity: reuters, span: spanOf('رويترز') }],
  nestedIn: null,
};

const mention = (id: string, text: string, entity: typeof kerry | typeof reuters, from: number) => ({
  id: `mention:${id}`,
  text,
  form: 'SHORT_NAME',
  rule: 'mentions/short-name',
  confidence: 0.8,
  span: spanOf(text, from),
  entity,
  resolution: { name: entity.name, rule: 'resolution/same', confidence: 1 },
});

export const ARTICLE = {
  id: `article:${ID}`,
  title: TITLE,
  opening: 'قال جون كيري…',
  datedAt: '2018-01-01T00:00:00Z',
  titleSpan: spanOf(TITLE),
  parent: null,
  copyOf: null,
  copies: [],
  related: [],
  teasers: [],
  blocks: [
    { kind: 'TITLE', span: spanOf(TITLE) },
    { kind: 'PARAGRAPH', span: spanOf(PARAGRAPH) },
    { kind: 'CAPTION', span: spanOf(CAPTION) },
  ],
  mentions: [
    mention('1', 'رويترز', reuters, paragraphAt),
    // وكيري: the name begins inside the word.
    mention('2', 'كيري', kerry, TEXT.indexOf('وكيري')),
  ],
  dates: [],
  claims: [CLAIM],
  document: {
    text: TEXT,
    title: null,
    url: 'https://example.org/1',
    author: null,
    source: null,
    publishedAt: '2018-01-01T00:00:00Z',
    outlet: jazeera,
  },
};
