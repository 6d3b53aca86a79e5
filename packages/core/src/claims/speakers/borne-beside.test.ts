import { parseDocument } from '../../parse-document.ts';

/** The speaker of each claim of a text, and who speaks with him. */
function speakers(text: string): string[] {
  const { claims, entities } = parseDocument(text);
  return claims.map(({ speaker }) =>
    'entity' in speaker
      ? [speaker.entity, ...speaker.jointly].map((index) => entities[index]?.name).join(' + ')
      : speaker.description,
  );
}

describe('a title that the text has given to someone else', () => {
  const lead = 'قال رئيس اللجنة المنظمة للبطولة سمير حداد إن البطولة ناجحة. ';
  it('is borne by whom a comma sets beside it', () => {
    expect(speakers(`${lead}وأوضح رئيس اللجنة الإعلامية بالبطولة، الإعلامي طارق نجار، أن العمل انتهى.`)).toEqual([
      'سمير حداد',
      'طارق نجار',
    ]);
  });

  it('stays with him where nobody stands beside it', () => {
    expect(speakers(`${lead}وأوضح رئيس اللجنة أن العمل انتهى.`)).toEqual(['سمير حداد', 'سمير حداد']);
  });
});

describe('several whom و joins', () => {
  it('speak with the first of them', () => {
    expect(speakers('توصل الباحثان ليلى نجار وسمير حداد إلى أن الجسر سليم.')).toEqual(['ليلى نجار + سمير حداد']);
  });

  it('are no one where the first name is whose the speaker is', () => {
    expect(speakers('وقال محامي الدفاع سمير حداد إن الجسر سليم.')).toEqual(['سمير حداد']);
  });
});

describe('an office without a state', () => {
  const lead = 'التقى معالي وزير الخارجية الأستاذ سمير حداد اليوم معالي وزير الخارجية الألماني فرانك شتاينماير. ';
  it('is held by whom the text has called no more than that', () => {
    expect(speakers(`${lead}ورأى معالي وزير الخارجية أن اللقاء مفيد. وقال معاليه إن الجسر سليم.`)).toEqual([
      'سمير حداد',
      'سمير حداد',
    ]);
  });

  it('is another’s with the adjective of his state', () => {
    expect(speakers(`${lead}ورأى معالي وزير الخارجية الألماني أن اللقاء مفيد.`)).toEqual(['فرانك شتاينماير']);
  });
});

describe('a letter in which someone says something', () => {
  it('is not who says it', () => {
    const text = 'قال الوزير سمير حداد إن الجسر سليم. وبعث رسالة إلى زملائه يقول فيها إن العمل انتهى.';
    expect(speakers(text)).toEqual(['سمير حداد', 'سمير حداد']);
  });

  it('speaks where the clause has no pronoun for it', () => {
    expect(speakers('ونشرت الوزارة تقريرا يقول إن العمل انتهى.')).toEqual(['تقريرا']);
  });
});
