/**
 * How far a noun phrase has been read, and what may still follow: the one state that its steps share.
 *
 * @example new PhraseReading(ground, 1, 9, true).goOn(2) // 'read', and the next word is 2
 */
import type { Token } from '@isnad/arabic';
import type { Ground } from './ground.ts';
import { isDefinite } from './phrase-words.ts';

/** What a step did: it read words of the phrase, it found the phrase's end, or (undefined) the word is another step's. */
export type Outcome = 'read' | 'end' | undefined;

export class PhraseReading {
  readonly ground: Ground;
  /** The phrase's first word. */
  readonly start: number;
  /** No word from here on is read. */
  readonly last: number;
  /** Whether what stands behind a comma may belong to it: الوزير، فلان. */
  readonly withApposition: boolean;
  /** The word that is looked at. */
  at: number;
  /** The noun that the words after it belong to: the phrase's first, or the one that و joins to it. */
  head: number;
  /** A person's name has come. */
  hasPerson = false;
  /** Behind the last word there may be more of whoever is meant; a person's name closes the phrase: الوزير فلان |. */
  isOpen = true;
  /** An idafa stays open while only indefinite nouns have come: رئيس مجلس إدارة (المركز). */
  isIdafaOpen = true;

  constructor(ground: Ground, start: number, last: number, withApposition: boolean) {
    this.ground = ground;
    this.start = start;
    this.last = last;
    this.withApposition = withApposition;
    this.at = start;
    this.head = start;
  }

  get token(): Token {
    return this.ground.tokens[this.at] as Token;
  }

  /** الوزير فلان |: the last that came is a person's name. */
  get endsInPerson(): boolean {
    return this.hasPerson && !this.isOpen;
  }

  /** Goes on at `at`. */
  goOn(at: number): 'read' {
    this.at = at;
    return 'read';
  }

  /** Goes on at `at`, behind a word that more may follow: الوزير فلان، رئيس | (اللجنة). */
  reopen(at: number): 'read' {
    this.isOpen = true;
    return this.goOn(at);
  }

  /** From `head` on a noun has complements of its own: سعد العبدان | مدير إدارة البرنامج. */
  beginNoun(head: number, isIdafaOpen = !isDefinite(this.ground, head)): void {
    this.head = head;
    this.isIdafaOpen = isIdafaOpen;
  }
}
