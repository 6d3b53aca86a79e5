/**
 * Drafts a quotation behind a colon that no cue introduces: عبر عن رغبته في البقاء: "لن أرحل".
 *
 * @example readColonQuotes(reader, sentence, index, firstDraft)
 */
import { type Sentence } from '../model/segmented.ts';
import { implied } from './carriers/quoting.ts';
import { trimContent } from './content/content.ts';
import { type Cue } from './cues/cue.ts';
import { type Reader } from './speakers/drafts.ts';
import { resolveDropped } from './speakers/topic.ts';

/** A shorter one is a name or a title. */
const SHORTEST = 7;

export function readColonQuotes(reader: Reader, sentence: Sentence, index: number, firstDraft: number): void {
  const { ground, drafts } = reader;
  for (let colon = sentence.start + 2; colon + 1 < sentence.end; colon += 1) {
    if (ground.text(colon) !== ':' || ground.tokens[colon + 1]?.kind !== 'quote') continue;
    const open = colon + 1;
    const close = ground.quotes.partner[open] ?? -1;
    if (close - open < SHORTEST || (ground.quotes.inside[colon] ?? -1) >= 0) continue;
    if (ground.isNoun('named_thing', colon - 1) || ground.is('title_word', colon - 1)) continue;
    const isRead = drafts
      .slice(-12)
      .some((draft) => draft.content.some((range) => range.start <= close && range.end > open));
    if (isRead) continue;
    const cue: Cue = {
      kind: 'colon',
      rule: 'claims/colon-quote',
      range: { start: colon, end: open },
      from: ground.tokens[colon]?.start ?? 0,
      reading: null,
      phrase: null,
      match: { link: 'colon', linkAt: colon, content: open, between: { start: colon, end: colon } },
      source: null,
      place: 'none',
      addressee: null,
      cited: null,
      end: open,
    };
    const speaker = resolveDropped(reader, cue, sentence, index, firstDraft, null);
    const content = trimContent(ground, { start: open + 1, end: close });
    if (!speaker || content.end <= content.start) continue;
    drafts.push({
      cue,
      sentence: index,
      content: [content],
      isDirect: true,
      source: speaker.source,
      via: speaker.turn ? speaker.turn.via.map(implied) : [],
      nestedIn: null,
      article: sentence.article,
      rule: cue.rule,
      confidence: 0.6,
    });
  }
}
