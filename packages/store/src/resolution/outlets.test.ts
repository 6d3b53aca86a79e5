import { outletEvidence } from './outlets.ts';

const outlet = (source: string | null, url: string | null = null) => outletEvidence(source, url)?.name.form;

test.each([
  ['BBC', null, 'بي بي سي'],
  ['هيئة الإذاعة البريطانية', null, 'بي بي سي'],
  ['بي.بي.سي', null, 'بي بي سي'],
  ['france24', null, 'فرانس 24'],
  ['France 24', null, 'فرانس 24'],
  ['alarabia', 'https://www.alarabiya.net/ar/1.html', 'قناة العربية'],
  ['skynews', 'https://www.skynewsarabia.com/web/1', 'سكاي نيوز عربية'],
  [null, 'https://www.france24.com/ar/1', 'فرانس 24'],
  // Two outlets have this Latin name: the address says of which country it is.
  ['alwatan', 'http://www.alwatan.com.sa/1', 'الوطن السعودية'],
  ['aawsat', 'http://aawsat.com/home/article/1', 'صحيفة الشرق الأوسط'],
  ['aleqtisadiya', 'http://www.aleqt.com/1.html', 'صحيفة الاقتصادية'],
  ['3alyoum', 'http://www.3alyoum.com/news/1', 'عين اليوم'],
  ['alweeam', 'http://www.alweeam.com.sa/1', 'صحيفة الوئام'],
  ['arreyadi', 'http://www.arreyadi.com.sa/1', 'صحيفة الرياضي'],
])('%s at %s is %s', (source, url, name) => {
  expect(outlet(source, url)).toBe(name);
});

test('an outlet nobody knows keeps the name its source gives', () => {
  expect(outlet('صحيفة الساحل', 'https://sahel-daily.example/1')).toBe('صحيفة الساحل');
});

test('without a name, an unknown address names no outlet', () => {
  expect(outletEvidence(null, 'https://sahel-daily.example/1')).toBeNull();
  expect(outletEvidence(null, 'no address')).toBeNull();
  expect(outletEvidence('  ', null)).toBeNull();
});
