/**
 * Whether two roles are one, the one said in more words than the other.
 *
 * @example new LikeRoles().areShared([nameKey('مدرب البيرو')], [nameKey('مدرب منتخب البيرو')]) // true
 */

/** The article and what is written together with a word. */
const JOINED = /^(?:وال|بال|لل|ال|ل|ب)(?=..)/u;

/** Holds the words of roles it was asked about: one entity's are compared with many others'. */
export class LikeRoles {
  readonly #words = new Map<string, ReadonlySet<string>>();

  /**
   * True when all words of a role, two at least, are among those of one of the other's: رئيس مجلس إدارة الأهلي is none of رئيس
   * مجلس إدارة النصر.
   * @param roles `nameKey` of each
   */
  areShared(roles: readonly string[], others: readonly string[]): boolean {
    if (roles.length === 0 || others.length === 0) return false;
    const theirs = others.map((role) => this.#wordsOf(role));
    return roles.some((role) => {
      const own = this.#wordsOf(role);
      return theirs.some((against) => (own.size <= against.size ? isAmong(own, against) : isAmong(against, own)));
    });
  }

  #wordsOf(role: string): ReadonlySet<string> {
    let words = this.#words.get(role);
    if (words === undefined) {
      const bare = role.split(' ').map((word) => word.replace(JOINED, ''));
      words = new Set(bare.filter((word) => word.length > 2));
      this.#words.set(role, words);
    }
    return words;
  }
}

function isAmong(fewer: ReadonlySet<string>, more: ReadonlySet<string>): boolean {
  if (fewer.size < 2) return false;
  for (const word of fewer) if (!more.has(word)) return false;
  return true;
}
