/**
 * Texts that no newspaper prints, of any length: each drives one stage to its worst.
 *
 * @example hostileTexts().find(({ name }) => name === 'quotation marks')?.of(1_000_000)
 */

export interface HostileText {
  readonly name: string;
  /** A text of about so many UTF-16 code units. */
  of(length: number): string;
}

/** A word, a mark or a phrase, over and over. */
const REPEATED: Readonly<Record<string, string>> = {
  'one word, no space': 'كلمة',
  'one word repeated': 'كلمة ',
  'full stops': '. ',
  'punctuation without spaces': '؟!،؛:-',
  'exclamation marks': '!',
  'quotation marks': '"',
  'guillemets that open': '«',
  'guillemets open and close': '«»',
  newlines: '\n',
  'carriage returns and newlines': '\r\n',
  'opening brackets': '(',
  'brackets open and close': '( ) ',
  'reporting verbs': 'قال ',
  'reporting verbs with that': 'قال إن ',
  'verb, name, that': 'قال محمد إن ',
  'verb and title': 'قال الوزير إن الحكومة ستعلن، وأضاف أن ',
  'according to': 'بحسب رويترز، ',
  'colon speech': 'كلوني: ',
  'descent particle': 'بن ',
  'names joined by descent': 'محمد بن ',
  'kunya particle': 'أبو ',
  'servant of': 'عبد ',
  conjunctions: 'و',
  'conjunctions and spaces': 'و ',
  'article only': 'ال',
  'clitic chains': 'وبالكتابوللولايات',
  'one name': 'جو بايدن ',
  'one surname': 'بايدن ',
  'one country': 'العراق ',
  'title words': 'وزير الخارجية ',
  'title words without a name': 'رئيس وزير مدير ',
  'ministries joined': 'وزارة الخارجية ووزارة ',
  'head nouns': 'وزارة ',
  numbers: '1 ',
  'digits without spaces': '1',
  'digits with separators': '1.',
  months: 'كانون الثاني ',
  'date words': 'في ',
  'before and after': 'قبل ',
  'day names': 'الأربعاء ',
  'spelled letters': 'سي. إن. ',
  'single letters': 'أ ',
  'combining marks': '\u064e',
  tatweel: '\u0640',
  'bidi controls': '\u200f',
  'joiner in a word': 'ك\u200c',
  'lone surrogates': '\ud800',
  NUL: '\0',
  Latin: 'The president said that the talks go on. ',
  'Latin without spaces': 'a',
  'Latin joined by hyphens': 'a-',
  addresses: 'https://a.b/',
  'one-word lines': 'عنوان\n',
  'closed lines': 'قال الوزير إن المحادثات بدأت.\n',
  'closed lines and blank lines': 'قال الوزير إن المحادثات بدأت.\n\n',
  'titles over closed lines':
    'عنوان الخبر هنا الآن\n\nقال الوزير إن المحادثات بدأت اليوم.\n\nوأضاف أن الحكومة ستعلن ذلك غدا.\n\n',
  'doubled captions': 'صورة الوزير في بغداد\nصورة الوزير في بغداد | Source: AP\n\n',
  rulers: '------\n\nقال الوزير إن المحادثات بدأت.\n\nوأضاف أنها تتقدم.\n\n',
  insets: 'نص أول.\n\nصورة\nعنوان\nقال الوزير إن المحادثات بدأت.\n\n',
  'quoted sentences': '"قال الوزير إن المحادثات بدأت." ',
  hashtags: '#وزير_الخارجية ',
  'presentation forms': 'ﷲ',
};

/** Digits as letters, so that every word is another. */
function word(number: number): string {
  return [...number.toString(20)].map((digit) => 'ابتثجحخدذرزسشصضطظعغف'.charAt(Number.parseInt(digit, 20))).join('');
}

function joined(length: number, piece: (index: number) => string): string {
  const pieces: string[] = [];
  for (let size = 0, index = 0; size < length; index += 1) {
    const next = piece(index);
    pieces.push(next);
    size += next.length;
  }
  return pieces.join('');
}

/** Every kind of hostile text. */
export function hostileTexts(): HostileText[] {
  const repeated = Object.entries(REPEATED).map(([name, piece]) => ({
    name,
    of: (length: number) => piece.repeat(Math.ceil(length / piece.length)),
  }));
  return [
    ...repeated,
    { name: 'all words different', of: (length) => joined(length, (index) => `${word(index)} `) },
    {
      name: 'all names different',
      of: (length) => joined(length, (index) => `قال محمد ${word(index)} إن الأمر انتهى. `),
    },
    {
      name: 'one surname, all given names different',
      of: (length) => joined(length, (index) => `قال الوزير ${word(index)} بايدن. `),
    },
    {
      name: 'all ministers different',
      of: (length) =>
        joined(
          length,
          (index) =>
            `قال وزير ${word(index)} محمد ${word(index + 7)} إن الأمر انتهى. وأضاف الوزير أن ذلك ${word(index)}. `,
        ),
    },
    {
      name: 'all ministries different',
      of: (length) => joined(length, (index) => `أعلنت وزارة ${word(index)} أن الوزارة ستعمل. `),
    },
    { name: 'all lines different', of: (length) => joined(length, (index) => `${word(index)} ${word(index * 3)}\n\n`) },
    {
      name: 'claims, each in a paragraph',
      of: (length) => joined(length, (index) => `قال جو بايدن إن ${word(index)} تتقدم.\n\n`),
    },
    { name: 'claims without a speaker', of: (length) => joined(length, (index) => `وأضاف أن ${word(index)} تتقدم. `) },
    {
      name: 'claims of one sentence',
      of: (length) => joined(length, (index) => `وأضاف أن ${word(index)} تتقدم، بحسب رويترز، `),
    },
    { name: 'claims within claims', of: (length) => joined(length, (index) => `قال محمد ${word(index)} إن `) },
    {
      name: 'one quotation without an end',
      of: (length) => `قال جو بايدن: "${joined(length, (index) => `${word(index)} `)}`,
    },
    {
      name: 'every code unit',
      of: (length) => String.fromCharCode(...Array(2 ** 12).keys()).repeat(Math.ceil(length / 2 ** 12)),
    },
  ];
}
