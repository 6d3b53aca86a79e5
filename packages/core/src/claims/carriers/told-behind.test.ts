import { parseDocument } from '../../parse-document.ts';

/** The carriers of each claim of a text, by name. */
function carriers(text: string): string[] {
  return parseDocument(text).claims.map(({ via }) => via.map(({ name }) => name).join(' > '));
}

describe('a medium told behind what was said', () => {
  it.each([
    ['وأكد الوزير سمير حداد أن الجسر سيفتح، وذلك في مقابلة مع قناة الجزيرة.', 'الجزيرة'],
    ['وأكد الوزير سمير حداد أن الجسر سيفتح، وذلك عبر حسابه على تويتر.', 'تويتر'],
    ['واتهم الوزير سمير حداد خصومه بالكذب، في سلسلة من التغريدات عبر حسابه على تويتر.', 'تويتر'],
    ['وأكد الوزير سمير حداد أن الجسر سيفتح، بحسب ما كتب على فيسبوك.', 'فيسبوك'],
    ['أعلن نادي السلام إيقاف نشاطه، حسبما جاء في حسابه الرسمي على موقع تويتر.', 'تويتر'],
  ])('carries it: %s', (text, medium) => {
    expect(carriers(text)).toEqual([medium]);
  });

  it('carries all that he said there, and what he goes on to say', () => {
    const text =
      'وأكد الوزير سمير حداد أن الجسر سيفتح، مشيرا إلى أن العمل انتهى، وذلك في مقابلة مع قناة الجزيرة. وأضاف أن الطريق جاهز.';
    expect(carriers(text)).toEqual(['الجزيرة', 'الجزيرة', 'الجزيرة']);
  });

  it('carries the words that are told behind it', () => {
    const text = 'وانتقد الوزير سمير حداد قرار الحكومة، في تغريدة على حسابه في تويتر، إذ قال إن القرار سيئ.';
    expect(carriers(text)).toEqual(['تويتر', 'تويتر']);
  });

  it('does not carry what another carries, and no one else', () => {
    expect(carriers('وقال الوزير سمير حداد لرويترز إن الجسر سيفتح، وذلك عبر حسابه على تويتر.')).toEqual(['رويترز']);
    expect(carriers('وأكد الوزير سمير حداد أن الجسر سيفتح، وذلك في كلمة عن قناة السويس.')).toEqual(['']);
  });
});
