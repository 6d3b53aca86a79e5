/**
 * Texts to learn from that nobody annotated in full: openings labelled by the parser, and a corpus of which only the
 * names of people are taken.
 *
 * @example const silver = readSilver('silver', 'bbc'); // labels by a parser whose tagger never saw the BBC
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { segmentSentences, tokenize } from '@isnad/arabic';
import { LABEL_COUNT, labelOf, NAME_PLACES, type NameType } from '../src/labels.ts';
import { type Example, type GoldName, labelTokens } from './examples.ts';

/** Every label. */
const ANY = (1 << LABEL_COUNT) - 1;
/** The labels of people. */
const PEOPLE = NAME_PLACES.reduce((mask, place) => mask | (1 << labelOf(place, 'PER')), 0);
/** Names that the parser is less sure of, in percent, are left open: any label may be right. */
const SURE = 80;

/** The openings of `FOLDER/texts.jsonl`, without labels. */
export function readOpenings(folder: string): Example[] {
  return readFileSync(join(folder, 'texts.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, source, text } = JSON.parse(line) as { id: string; source: string; text: string };
      const tokens = tokenize(text);
      const sentences = segmentSentences(tokens);
      return { id, source, text, tokens, sentences, names: [], labels: new Uint8Array(tokens.length) };
    });
}

/**
 * The labels each token of the openings may have, one bit a label, by the opening's id: from `FOLDER/<teacher>.jsonl`, as
 * `label-openings` of @isnad/core writes it.
 */
export function readSilver(folder: string, teacher: string, openings: readonly Example[]): Map<string, Uint16Array> {
  const byId = new Map(openings.map((opening) => [opening.id, opening]));
  const allowed = new Map<string, Uint16Array>();
  for (const line of readFileSync(join(folder, `${teacher}.jsonl`), 'utf8').split('\n')) {
    if (line === '') continue;
    const { id, names, unsure } = JSON.parse(line) as {
      id: string;
      names: readonly (readonly [start: number, end: number, type: NameType, confidence: number])[];
      unsure: readonly (readonly [start: number, end: number])[];
    };
    const opening = byId.get(id);
    if (!opening) continue;
    const found: GoldName[] = names.map(([start, end, type]) => ({ start, end, type }));
    const masks = Uint16Array.from(labelTokens(opening.tokens, found), (label) => 1 << label);
    for (const [start, end] of [...names.filter(([, , , confidence]) => confidence < SURE), ...unsure])
      opening.tokens.forEach((token, at) => {
        if (token.start < end && start < token.end) masks[at] = ANY;
      });
    allowed.set(id, masks);
  }
  return allowed;
}

/**
 * Where a corpus has other conventions for places and bodies than the news texts: its people alone. Whatever is none of
 * its people may be anything else.
 */
export function peopleAlone({ labels }: Example): Uint16Array {
  return Uint16Array.from(labels, (label) => ((PEOPLE >> label) & 1 ? 1 << label : ANY & ~PEOPLE));
}
