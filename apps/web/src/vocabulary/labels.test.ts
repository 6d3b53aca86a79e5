import arabic from './messages.ar.json' with { type: 'json' };
import english from './messages.en.json' with { type: 'json' };

test('what stands beside a speaker agrees with any: four sources, a ministry, a man', () => {
  // A verb of the third person would be of one, and in Arabic of a man: «أربعة مصادر يقول».
  const labels = [...Object.values(arabic.class), ...Object.values(arabic.stance)];
  expect(labels.filter((label) => label.startsWith('ي'))).toEqual([]);
  expect(Object.values(english.class).filter((label) => label.endsWith('s') && label !== 'thanks')).toEqual([]);
});
