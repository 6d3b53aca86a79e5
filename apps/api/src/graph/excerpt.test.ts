import 'reflect-metadata';
import { cutExcerpt } from './excerpt.type.ts';

test('an excerpt is the characters and so many on each side', () => {
  expect(cutExcerpt('قال الوزير إن الماء قريب جدا', 11, 19, 4)).toEqual({
    before: 'زير ',
    text: 'إن الماء',
    after: ' قري',
  });
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
