import { parseDocument } from '@isnad/core';
import { nameKey } from '../name-key.ts';
import { evidenceOfDocument } from './evidence-of-document.ts';
import { isOfEveryPlace } from './local-bodies.ts';

test.each(['قسم السياحة والآثار', 'اللجنة المحلية للانتخابات البلدية', 'كلية الآداب', 'المجلس البلدي'])(
  '%s is of every place',
  (name) => {
    expect(isOfEveryPlace(nameKey(name))).toBe(true);
  },
);

test.each(['كلية كوينز', 'بلدية جدة', 'مديرية الأمن السعودية', 'القسم', 'وزارة الدفاع', 'مجلس الأمن'])(
  '%s says whose it is, or what it is',
  (name) => {
    expect(isOfEveryPlace(nameKey(name))).toBe(false);
  },
);

function basesOf(text: string): string[] {
  const evidence = evidenceOfDocument(parseDocument(text), { text, origin: 'test' });
  return evidence.flatMap(({ base, names }) =>
    names.some(({ key }) => key === nameKey('اللجنة المحلية للانتخابات البلدية')) ? [base] : [],
  );
}

test('a body of every place has the base of its place, and where the text says none its document’s', () => {
  const at = (where: string) => basesOf(`قال رئيس اللجنة المحلية للانتخابات البلدية ${where} أمس إن الأمر واضح.`);
  const [ofAhsa, again, ofJeddah, open] = [at('بالأحساء'), at('بالأحساء'), at('بجدة'), at('سعد الحربي')];
  expect(ofAhsa).toHaveLength(1);
  expect(ofAhsa).toEqual(again);
  expect(ofAhsa).not.toEqual(ofJeddah);
  expect(open[0]).toContain('@');
});
