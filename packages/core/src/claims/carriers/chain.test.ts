import { parseDocument } from '../../parse-document.ts';

/** Who speaks, and through whom, claim by claim. */
function chains(text: string): string[] {
  const { claims, entities } = parseDocument(text);
  return claims.map(({ speaker, via }) => {
    const name = 'entity' in speaker ? entities[speaker.entity]?.name : `(${speaker.description})`;
    return [name, ...via.map((hop) => hop.name)].join(' < ');
  });
}

describe('the station of a state', () => {
  it.each([
    ['وقال الوزير سمير حداد للتلفزيون الرسمي إن البحث مستمر.', 'سمير حداد < التلفزيون الرسمي'],
    ['وقال الوزير سمير حداد، رئيس المجلس، للإذاعة الألمانية إن البحث مستمر.', 'سمير حداد < الإذاعة الألمانية'],
  ])('carries what is said to it: %s', (text, chain) => {
    expect(chains(text)).toEqual([chain]);
  });

  it('is none where the word tells of any station', () => {
    expect(chains('وقال الوزير سمير حداد للتلفزيون إن البحث مستمر.')).toEqual(['سمير حداد']);
    expect(chains('وقال الوزير سمير حداد لإحدى محطات التلفزيون الخاصة إن البحث مستمر.')).toEqual(['سمير حداد']);
  });
});

describe('an outlet that leads a sentence and names its source', () => {
  it.each([
    ['وبحسب ما نقلت صحيفة "الحياة" عن سمير حداد، مدير البلدية، أن العمال خرجوا من المدينة.', 'سمير حداد < الحياة'],
    ['وبحسب صحيفة "الحياة" نقلا عن سمير حداد، فإن العمال خرجوا من المدينة.', 'سمير حداد < الحياة'],
  ])('carries his words: %s', (text, chain) => {
    expect(chains(text)).toEqual([chain]);
  });

  it('speaks itself where it names none', () => {
    expect(chains('وبحسب صحيفة "الحياة"، فإن العمال خرجوا من المدينة.')).toEqual(['الحياة']);
  });
});

describe('an outlet that asks', () => {
  it('passes the answer on', () => {
    const text = 'وردا على أسئلة وكالة فرانس برس، قال الوزير سمير حداد إنه على علم بالحادث.';
    expect(chains(text)).toEqual(['سمير حداد < فرانس برس']);
  });

  it('does not where it is only asked about', () => {
    const text = 'وردا على سؤال حول وكالة فرانس برس، قال الوزير سمير حداد إنه على علم بالحادث.';
    expect(chains(text)).toEqual(['سمير حداد']);
  });
});

describe('an outlet with a state in its name', () => {
  it('is not the state', () => {
    const text = 'وقال الوزير سمير حداد إن الاتفاق سيئ، وفق ما نقلته إذاعة صوت إسرائيل.';
    expect(chains(text)).toEqual(['سمير حداد < إذاعة صوت إسرائيل']);
  });
});

describe('words in marks behind the preposition of whom one speaks to', () => {
  it('name an outlet', () => {
    expect(chains('وقال سمير حداد لـ"أخبار المساء" إن الجسر سيفتح.')).toEqual(['سمير حداد < أخبار المساء']);
  });

  it('or what a coalition is for', () => {
    const text = 'وأعلنت قوات التحالف لـ"دعم الشرعية في اليمن" أن الجسر سيفتح.';
    expect(parseDocument(text).claims.map(({ via }) => via)).toEqual([[]]);
  });
});
