import fc from 'fast-check';
import { readingFaults } from '../bench/reading-faults.ts';
import { readSeed, readSeedGold } from '../gold/seed-gold.ts';
import { parseDocument } from './parse-document.ts';

const seeds = readSeedGold().map(({ file }) => readSeed(file));
jest.setTimeout(60_000);

const RUNS = { seed: 1446, interruptAfterTimeLimit: undefined } as const;

/** Words that set the rules going, and the marks between them. */
const PIECES =
  'قال,وقال,وأضاف,أن,إن,بأن,دعا,إلى,نقلا عن,بحسب,وفقا لـ,حسبما أفاد,مضيفا,قائلا,نفى,على حد قوله,وزير الخارجية,الرئيس,المتحدث باسم,مصدر,مصادر,الصحيفة,لرويترز,وكالة فرانس برس,جو بايدن,بايدن,محمد بن سلمان,أبو مازن,العراق,وزارة الخارجية الأميركية,مجلس الشيوخ,أمس,الأربعاء,15 يونيو,عام 2003,قبل يومين,المحادثات,تتقدم,الذي,، ,. ,.,..,:,"," ,«,»,“,”,(,),\n,\n\n,\r\n,------,| Source: AP,#,_,!,؟,؛,12,٣٫٥,CNN,http://a.b/c,\u200f,\u200c,\u00a0,ـ,\u064e,\ud800,\u0000'.split(
    ',',
  );
const newswire = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 60 })
  .map((pieces) => pieces.flat().join(''));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  newswire,
);

describe('the reading of any text', () => {
  it('is sound', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readingFaults(text, parseDocument(text))).toEqual([]);
      }),
      { ...RUNS, numRuns: 800 },
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(
        newswire,
        fc.option(fc.constantFrom('2024-07-11', '2024-02-29', 'no date', '')),
        (text, referenceDate) => {
          expect(parseDocument(text, { referenceDate })).toEqual(parseDocument(text, { referenceDate }));
        },
      ),
      { ...RUNS, numRuns: 200 },
    );
  });
});

/** Cut points of a text as fractions, so that they fit any seed. */
const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (text: string, fraction: number) => Math.floor(fraction * text.length);

/** What scraping, copying and editing do to a text. */
const MUTATIONS: Readonly<Record<string, fc.Arbitrary<(text: string) => string>>> = {
  'cut at both ends': fc.tuple(place, place).map(
    ([a, b]) =>
      (text) =>
        text.slice(at(text, Math.min(a, b)), at(text, Math.max(a, b))),
  ),
  'a stretch cut out': fc.tuple(place, place).map(([a, b]) => (text) => {
    const [from, to] = [at(text, Math.min(a, b)), at(text, Math.max(a, b))];
    return text.slice(0, from) + text.slice(to);
  }),
  'lines shuffled': fc.infiniteStream(place).map((stream) => (text) => {
    const keyed = text.split('\n').map((line): [number, string] => [stream.next().value ?? 0, line]);
    return keyed
      .sort(([a], [b]) => a - b)
      .map(([, line]) => line)
      .join('\n');
  }),
  'quotation marks doubled': fc.constant((text: string) => text.replace(/["«»“”]/gu, '$&$&')),
  'quotation marks dropped here and there': fc
    .infiniteStream(fc.boolean())
    .map((stream) => (text) => text.replace(/["«»“”]/gu, (mark) => (stream.next().value ? mark : ''))),
  'quotation marks put in': fc
    .array(fc.tuple(place, fc.constantFrom('"', '«', '»', '“', '”')), { maxLength: 20 })
    .map((marks) => (text) => {
      const sorted = [...marks].sort(([a], [b]) => b - a);
      return sorted.reduce(
        (so, [where, mark]) => so.slice(0, at(text, where)) + mark + so.slice(at(text, where)),
        text,
      );
    }),
  'no line breaks': fc.constant((text: string) => text.replaceAll('\n', ' ')),
  'each word a line': fc.constant((text: string) => text.replaceAll(' ', '\n')),
  'carriage returns': fc.constantFrom('\r\n', '\r').map((end) => (text: string) => text.replaceAll('\n', end)),
  'no stops': fc.constant((text: string) => text.replace(/[.،؛]/gu, '')),
  'both seeds in one another': place.map(
    (where) => (text) => text.slice(0, at(text, where)) + seeds.join('\n\n') + text.slice(at(text, where)),
  ),
};

describe.each(Object.entries(MUTATIONS))('a seed with %s', (_name, mutation) => {
  it('is read soundly', () => {
    fc.assert(
      fc.property(fc.constantFrom(...seeds), mutation, (text, mutate) => {
        const mutated = mutate(text);
        expect(readingFaults(mutated, parseDocument(mutated))).toEqual([]);
      }),
      { ...RUNS, numRuns: 8 },
    );
  });
});

/** Names by type, and claims by how they begin, without what is invisible or only ornament. */
function gist(text: string): unknown {
  const seen = (part: string) =>
    part.replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u0640\u064b-\u0652]/gu, '').replace(/\s+/gu, ' ');
  const { mentions, entities, claims, dates } = parseDocument(text, { referenceDate: '2024-07-12' });
  return {
    names: mentions.map(({ type, form, text: name, entity }) => `${type} ${form} ${seen(name)} ${entity}`),
    entities: entities.map(({ type, name }) => `${type} ${seen(name)}`),
    claims: claims.map(({ speaker, content, form }) => [
      form,
      'entity' in speaker ? seen(entities[speaker.entity]?.name ?? '') : seen(speaker.description),
      content.map(({ start, end }) => seen(text.slice(start, end))),
    ]),
    dates: dates.map(({ text: date, from, to }) => [seen(date), from, to]),
  };
}

/** Puts `mark` after each letter that `takes` chooses, never before the first letter of a word. */
function sprinkle(text: string, mark: string, takes: () => boolean): string {
  return text.replace(/\p{L}(?=\p{L})/gu, (letter) => (takes() ? letter + mark : letter));
}

describe('what a reader cannot see, or does not mind', () => {
  const plainGists = new Map(seeds.map((text) => [text, gist(text)]));
  const coin = fc.infiniteStream(fc.nat({ max: 4 })).map((stream) => () => stream.next().value === 0);

  it.each([
    ['right-to-left marks', '\u200f'],
    ['left-to-right marks', '\u200e'],
    ['joiners', '\u200d'],
    ['tatweel', '\u0640'],
    ['fatha', '\u064e'],
    ['shadda', '\u0651'],
  ])('changes no name, claim or date: %s within words', (_name, mark) => {
    fc.assert(
      fc.property(fc.constantFrom(...seeds), coin, (text, takes) => {
        expect(gist(sprinkle(text, mark, takes))).toEqual(plainGists.get(text));
      }),
      { ...RUNS, numRuns: 3 },
    );
  });

  it('changes no name, claim or date: isolates around words', () => {
    for (const text of seeds)
      expect(gist(text.replace(/[\p{L}\p{M}]+/gu, '\u2067$&\u2069'))).toEqual(plainGists.get(text));
  });

  it.each([
    ['no-break spaces', (text: string) => text.replaceAll(' ', '\u00a0')],
    ['carriage returns', (text: string) => text.replaceAll('\n', '\r\n')],
    ['two spaces for one', (text: string) => text.replaceAll(' ', '  ')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
  ])('changes no name, claim or date: %s', (_name, mutate) => {
    for (const text of seeds) expect(gist(mutate(text))).toEqual(plainGists.get(text));
  });
});
