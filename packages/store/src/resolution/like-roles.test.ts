import { nameKey } from '../name-key.ts';
import { LikeRoles } from './like-roles.ts';

test.each([
  ['مدرب البيرو', 'مدرب منتخب البيرو', true],
  ['المتحدث باسم وزارة الصحة', 'المتحدث الرسمي باسم وزارة الصحة المصرية', true],
  ['مدير إدارة المهرجانات', 'مدير إدارة المهرجانات بالغرفة', true],
  ['رئيس مجلس إدارة الأهلي', 'رئيس مجلس إدارة النصر', false],
  ['الدكتور', 'الدكتور الاستشاري', false],
  ['وزير الصحة', 'وزير التعليم', false],
])('the roles %s and %s are one: %p', (one, other, expected) => {
  expect(new LikeRoles().areShared([nameKey(one)], [nameKey(other)])).toBe(expected);
  expect(new LikeRoles().areShared([nameKey(other)], [nameKey(one)])).toBe(expected);
});
