/**
 * What is told of a written form wherever it stands: its two spellings, and whatever else is asked of it again and again.
 *
 * A text writes few forms many times over. Each is folded once, and its strings are the same objects at each of its
 * tokens, so that look-ups hash them once; a memo keeps with it what a rule finds out from the form alone.
 *
 * @example const lengths = new FormMemo((form) => form.plain.length); lengths.of(token.form)
 */
import { fold, plain } from './fold.ts';

export type TokenKind = 'word' | 'latin' | 'number' | 'quote' | 'punctuation' | 'url';

/** One form; tokens that are written alike share it while it is kept. */
export class WrittenForm {
  /** What each memo found out, at the memo's own place. */
  readonly told: unknown[] = [];

  constructor(
    readonly kind: TokenKind,
    /** The characters as written. */
    readonly text: string,
    /** As a reader sees it: no marks, tatweel or bidi controls. */
    readonly plain: string,
    /** Match key, spelling folded. */
    readonly key: string,
  ) {}
}

function spell(text: string, kind: TokenKind): WrittenForm {
  const isMark = kind === 'punctuation' || kind === 'quote';
  return new WrittenForm(kind, text, isMark ? text : plain(text), isMark ? text : fold(text));
}

/** A string of its own: a long slice would hold on to the whole text that it is cut from. */
function copyOf(text: string, start: number, end: number): string {
  const codes: number[] = [];
  for (let index = start; index < end; index += 1) codes.push(text.charCodeAt(index));
  return String.fromCharCode.apply(null, codes);
}

/** Taken once: under a test's sandbox each look-up of `Math` costs more than the product. */
const { imul } = Math;

/** Longer forms are hardly met again. */
const LONGEST_KEPT = 32;

/**
 * The forms met, found by their letters where they stand in a text, so that no string is made of a form that is known.
 * When `most` are kept, room is made: those that were met again stay, the oldest first, up to half of all.
 */
class KeptForms {
  readonly #forms: WrittenForm[] = [];
  readonly #hashes: Int32Array;
  /** 1 for each form that was met again since room was made. */
  readonly #again: Uint8Array;
  /** Open addressing: place in `#forms` + 1, 0 for a free slot. */
  readonly #slots: Int32Array;

  constructor(readonly most: number) {
    this.#hashes = new Int32Array(most);
    this.#again = new Uint8Array(most);
    let size = 1 << 4;
    while (size < most * 2) size *= 2;
    this.#slots = new Int32Array(size);
  }

  formOf(text: string, start: number, end: number, kind: TokenKind): WrittenForm {
    const length = end - start;
    if (length > LONGEST_KEPT) return spell(text.slice(start, end), kind);
    const hash = hashOf(text, start, end);
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const place = (slots[slot] as number) - 1;
      if (this.#hashes[place] !== hash) continue;
      const form = this.#forms[place] as WrittenForm;
      if (form.text.length !== length || form.kind !== kind || !text.startsWith(form.text, start)) continue;
      this.#again[place] = 1;
      return form;
    }
    if (this.#forms.length === this.most) this.#makeRoom();
    const form = spell(copyOf(text, start, end), kind);
    this.#keep(form, hash);
    return form;
  }

  #keep(form: WrittenForm, hash: number): void {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#hashes[this.#forms.length] = hash;
    this.#slots[slot] = this.#forms.push(form);
  }

  #makeRoom(): void {
    const old = this.#forms.splice(0);
    const wanted = Uint8Array.from(this.#again);
    this.#slots.fill(0);
    this.#again.fill(0);
    old.forEach((form, place) => {
      if (wanted[place] === 1 && this.#forms.length < this.most >> 1) this.#keep(form, this.#hashes[place] as number);
    });
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let index = start; index < end; index += 1) hash = imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash ^ (hash >>> 15);
}

const forms = new KeptForms(64_000);

/** The form of the token of that kind that stands at `[start, end)`. */
export function formAt(text: string, start: number, end: number, kind: TokenKind): WrittenForm {
  return forms.formOf(text, start, end, kind);
}

let notes = 0;

/** A note on written forms, by one who may come to write another; a form that was not met of late has none. */
export class FormNote<V> {
  readonly #place = notes++;

  on(form: WrittenForm): V | undefined {
    return form.told[this.#place] as V | undefined;
  }

  write(form: WrittenForm, note: V): void {
    form.told[this.#place] = note;
  }
}

/** A function of a written form that depends on nothing else, asked once for each form as long as it is kept. */
export class FormMemo<V extends object | string | number | boolean | null> {
  readonly #place = notes++;
  readonly #tell: (form: WrittenForm) => V;

  constructor(tell: (form: WrittenForm) => V) {
    this.#tell = tell;
  }

  of(form: WrittenForm): V {
    const known = form.told[this.#place];
    if (known !== undefined) return known as V;
    const told = this.#tell(form);
    form.told[this.#place] = told;
    return told;
  }
}
