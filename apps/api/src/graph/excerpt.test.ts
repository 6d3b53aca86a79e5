import 'reflect-metadata';
import { cutExcerpt } from './excerpt.type.ts';

test('an excerpt is the characters and so many on each side', () => {
  expect(cutExcerpt('قال الوزير إن الماء قريب جدا', 11, 19, 7)).toEqual({
    before: 'الوزير ',
    text: 'إن الماء',
    after: ' قريب',
  });
});

test('a word that does not fit in whole is left out', () => {
  expect(cutExcerpt('قال الوزير إن الماء قريب جدا', 11, 19, 8)).toEqual({
    before: 'الوزير ',
    text: 'إن الماء',
    after: ' قريب',
  });
});

test('a word that does not end is cut', () => {
  expect(cutExcerpt('مماءءء', 2, 4, 1)).toEqual({ before: 'م', text: 'اء', after: 'ء' });
});

test('at the ends of the text it is what there is', () => {
  expect(cutExcerpt('ماء', 0, 3, 100)).toEqual({ before: '', text: 'ماء', after: '' });
});

test('no character of two units is halved', () => {
  expect(cutExcerpt('😀ماء😀', 2, 5, 1)).toEqual({ before: '', text: 'ماء', after: '' });
});

test('more than a page of text around it is refused', () => {
  expect(() => cutExcerpt('ماء', 0, 3, 1001)).toThrow(
    expect.objectContaining({ extensions: expect.objectContaining({ code: 'PAGE_TOO_LARGE' }) }),
  );
});
