import { FormMemo, FormNote, formAt } from './written-form.ts';

/** The form of a word by itself. */
function formOf(text: string) {
  return formAt(text, 0, text.length, 'word');
}

/** A word for each number. */
function wordOf(number: number): string {
  return [...number.toString(16)].map((digit) => 'بتثجحخدذرزسشصضطظ'.charAt(Number.parseInt(digit, 16))).join('');
}

describe('formAt', () => {
  it('gives tokens that are written alike one form, wherever they stand', () => {
    const text = 'قال الرئيسُ وقال الرئيسُ';
    const first = formAt(text, 4, 11, 'word');
    expect(first).toMatchObject({ kind: 'word', text: 'الرئيسُ', plain: 'الرئيس', key: 'الرييس' });
    expect(formAt(text, 17, 24, 'word')).toBe(first);
  });

  it('tells forms of other marks and of other kinds apart', () => {
    expect(formOf('عُلم')).not.toBe(formOf('علم'));
    expect(formAt('http', 0, 4, 'latin')).not.toBe(formAt('http', 0, 4, 'url'));
  });

  it('spells a form too long to be kept', () => {
    const long = 'كلمة'.repeat(20);
    expect(formOf(long)).toMatchObject({ text: long, key: 'كلمه'.repeat(20) });
  });

  it('keeps what is met again while a long run reads other words', () => {
    const said = formOf('قال');
    for (let number = 0; number < 40_000; number += 1) {
      expect(formOf(wordOf(number)).text).toBe(wordOf(number));
      if (number % 1000 === 0) expect(formOf('قال')).toBe(said);
    }
  });
});

describe('FormMemo', () => {
  it('asks once a form', () => {
    const asked: string[] = [];
    const lengths = new FormMemo(({ plain }) => asked.push(plain) && plain.length);
    expect([formOf('مصر'), formOf('بغداد'), formOf('مصر')].map((form) => lengths.of(form))).toEqual([3, 5, 3]);
    expect(asked).toEqual(['مصر', 'بغداد']);
  });
});

describe('FormNote', () => {
  it('gives back what was written last', () => {
    const note = new FormNote<number>();
    const form = formOf('تونس');
    expect(note.on(form)).toBeUndefined();
    note.write(form, 1);
    note.write(form, 2);
    expect(note.on(form)).toBe(2);
  });
});
