import { nameKey } from '../name-key.ts';
import { isNamedAfter, isSpellingOf } from './spellings.ts';

const spelling = (type: 'person' | 'organization' | 'place', form: string, name: string) =>
  isSpellingOf(nameKey(form), nameKey(name), type);

test.each([
  ['person', 'دونالد ترمب', 'دونالد ترامب'],
  ['person', 'بوتن', 'فلاديمير بوتين'],
  ['person', 'محمد بن سلمان بن عبدالعزيز آل سعود', 'محمد بن سلمان'],
  ['person', 'عبدالله الثاني بن الحسين', 'عبد الله الثاني'],
  ['person', 'عادل بن أحمد الجبير', 'عادل الجبير'],
  ['person', 'جوزيف بايدن', 'جو بايدن'],
  ['person', 'بنيامين نيتنياهو', 'بنيامين نتنياهو'],
  ['organization', 'بنقردان الرياضي', 'بن قردان الرياضي'],
  ['organization', 'نادي تشيلسي', 'تشيلسي'],
  ['organization', 'حزب الله اللبناني', 'حزب الله'],
  ['place', 'أوربا', 'أوروبا'],
] as const)('%s: %s is %s', (type, form, name) => {
  expect(spelling(type, form, name)).toBe(true);
});

test.each([
  // What follows another's name belongs to the next sentence, or is the next name.
  ['person', 'تيريزا ماي جيريمي هانت', 'تيريزا ماي'],
  ['person', 'جيريمي هانت', 'تيريزا ماي'],
  ['person', 'محمد بن سلمان الانفتاحية', 'محمد بن سلمان'],
  ['person', 'سلمان بن سلطان', 'سلمان بن عبد العزيز'],
  ['person', 'سلمان بن سلطان بن عبد العزيز', 'سلمان بن عبد العزيز'],
  ['person', 'محمد بن سلمان بن عبدالعزيز', 'سلمان بن عبد العزيز'],
  ['person', 'هانتر بايدن', 'جو بايدن'],
  // The one's father is الفيصل.
  ['person', 'خالد الفيصل بن عبدالعزيز', 'خالد بن عبدالعزيز'],
  ['organization', 'اللجنة الاقتصادية والاجتماعية لغرب آسيا', 'الأمم المتحدة'],
  ['organization', 'الاتحاد الدولي للسهام', 'الفيفا'],
  ['organization', 'إرهابية', 'الاتحاد الأوروبي'],
  ['place', 'صعدة', 'السعودية'],
  ['place', 'برايتون', 'بريطانيا'],
] as const)('%s: %s is not %s', (type, form, name) => {
  expect(spelling(type, form, name)).toBe(false);
});

test.each([
  ['وزارة الحرس الوطني', 'الحرس الوطني', null, true],
  ['قصر الأحساء', 'الأحساء', null, true],
  ['مستشفى ليفربول', 'ليفربول', 'sports', true],
  ['نادي ليفربول', 'ليفربول', 'sports', false],
  ['نادي الهلال', 'الهلال', null, false],
  ['وزارة الخارجية الأميركية', 'الخارجية الأميركية', null, false],
  ['مدينة جدة', 'جدة', null, false],
])('%s is something else than %s (%s): %p', (name, rest, kind, expected) => {
  expect(isNamedAfter(nameKey(name), nameKey(rest), kind)).toBe(expected);
});
