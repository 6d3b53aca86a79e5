import { parseDocument } from '../parse-document.ts';

/** Who speaks in the last claim of a text. */
function last(text: string): string | undefined {
  const { claims, entities } = parseDocument(text);
  const speaker = claims.at(-1)?.speaker;
  return speaker && 'entity' in speaker ? entities[speaker.entity]?.name : undefined;
}

describe('a surname that two people bear', () => {
  it.each([
    [
      'قال سعد الحريري إن العمل مستمر. وأضاف الحريري أن جمهور رفيق الحريري كبير. وأردف الحريري أن الأمر سهل.',
      'سعد الحريري',
    ],
    ['رد سعد الحريري على الأسئلة. وكانت الناس تصوت لرفيق الحريري من خلاله. وقال الحريري إن الأمر سهل.', 'سعد الحريري'],
    // The other is told of in his own right.
    ['قال سعد الحريري إن العمل مستمر. وقال رفيق الحريري إن الأمر سهل. وأضاف الحريري أن الوقت حان.', 'رفيق الحريري'],
  ])('is of whom the text tells: %s', (text, name) => {
    expect(last(text)).toBe(name);
  });

  it('is found where he has been named by the way alone', () => {
    expect(last('تحدث الوزير مع سامي حداد عن الأمر. وقال حداد إن العمل مستمر.')).toBe('سامي حداد');
  });
});

describe('a surname that a son bears too', () => {
  it('goes on about his father where the son is told of by the way', () => {
    const { claims, entities } = parseDocument(
      'قال الفنان فاروق حداد إنه مريض. وتزوج حداد مرتين وأنجب نجله الممثل المعروف أحمد حداد. وقال حداد إنه نادم.',
    );
    expect(claims.map(({ speaker }) => ('entity' in speaker ? entities[speaker.entity]?.name : null))).toEqual([
      'فاروق حداد',
      'فاروق حداد',
    ]);
  });

  it('is his own where he is told of himself', () => {
    const { claims, entities } = parseDocument(
      'قال الفنان فاروق حداد إنه مريض. وغنى الممثل المعروف أحمد حداد. وقال حداد إنه سعيد.',
    );
    expect(claims.map(({ speaker }) => ('entity' in speaker ? entities[speaker.entity]?.name : null))).toEqual([
      'فاروق حداد',
      'أحمد حداد',
    ]);
  });
});
