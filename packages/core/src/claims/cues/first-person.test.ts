/** What is said in the first person with no link, and كما with a verb that goes on with an act: each with its counterpart. */
import { parseDocument } from '../../parse-document.ts';

/** Each claim of a text as `cue | content`. */
function read(text: string): string[] {
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return parseDocument(text).claims.map(
    ({ cue, content }) => `${cue.map(cut).join(' ')} | ${content.map(cut).join(' … ')}`,
  );
}

describe('words in the first person', () => {
  it('begin what is said, whatever link stands behind them', () => {
    expect(read('وقال الأهالي نحن نعلم أن الطريق طويل.')).toEqual(['قال | نحن نعلم أن الطريق طويل']);
  });

  it('leave a link of the verb alone', () => {
    expect(read('وقال الأهالي إن الطريق طويل.')).toEqual(['قال | الطريق طويل']);
  });
});

describe('كما with a verb', () => {
  it('that goes on with an act quotes nothing before it', () => {
    expect(read('وعاد الفريق إلى المدينة، كما واصل الثنائي (سامي الحداد وفادي العلي) التدريب في النادي.')).toEqual([]);
  });

  it('that reports covers what stands before it', () => {
    expect(read('عاد الوفد إلى المدينة، كما أعلن فادي العلي.')).toEqual(['كما أعلن | عاد الوفد إلى المدينة']);
  });
});
