import { parseDocument } from './parse-document.ts';

const repairs = (text: string) =>
  parseDocument(text).repairs.map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('findRepairs', () => {
  it('names the word in which a name and a verb are glued', () => {
    expect(repairs('جون كيريويخطط لترك الإدارة.')).toEqual([['glued_words', 'كيريويخطط']]);
  });

  it('names hidden direction marks and presentation forms', () => {
    expect(repairs('قالت \u200fرويترز إن ﺍﻟﻌﺮﺍﻕ هادئ.')).toEqual([
      ['bidi_controls', '\u200f'],
      ['presentation_forms', 'ﺍﻟﻌﺮﺍﻕ'],
    ]);
  });

  it('names the second of two captions, and nothing in clean text', () => {
    expect(repairs('رجال الإنقاذ قرب السد\nرجال الإنقاذ قرب السد\n\nانهار السد أمس.')).toEqual([
      ['duplicated_caption', 'رجال الإنقاذ قرب السد'],
    ]);
    expect(repairs('زار جون كيري باريس (يسار) ﴿أمس﴾.')).toEqual([]);
  });
});
