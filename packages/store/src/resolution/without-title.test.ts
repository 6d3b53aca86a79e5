import { nameKey } from '../name-key.ts';
import { withoutItsTitle, withoutTitle } from './without-title.ts';

const nameOf = (form: string) => ({ form, key: nameKey(form) });

test.each([
  ['إدارة الرئيس الأميركي دونالد ترامب', 'إدارة دونالد ترامب'],
  ['إدارة الرئيس ترامب', 'إدارة ترامب'],
])('%s is %s', (whole, shorter) => {
  expect(withoutItsTitle(nameOf(whole))).toMatchObject({ form: shorter, key: nameKey(shorter) });
});

test.each(['جامعة الملك سعود', 'مكتب الرئيس', 'إدارة الرئيس الأميركي', 'إدارة التعليم'])(
  '%s stays as it is',
  (name) => {
    expect(withoutItsTitle(nameOf(name))).toBeNull();
  },
);

test('a title before a whole name is none of it, before a given name alone it is', () => {
  expect(withoutTitle(nameOf('الأمير محمد بن نايف'))).toMatchObject({ form: 'محمد بن نايف' });
  expect(withoutTitle(nameOf('الملك خالد'))).toBeNull();
});
