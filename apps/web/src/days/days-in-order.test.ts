import { daysInOrder } from './days-in-order.ts';

test('days picked the wrong way round are turned, others are left as they are', () => {
  expect(daysInOrder({ from: '2018-05-01', until: '2018-04-30' })).toEqual({ from: '2018-04-30', until: '2018-05-01' });
  expect(daysInOrder({ from: '2018-04-30', until: '2018-04-30' })).toEqual({ from: '2018-04-30', until: '2018-04-30' });
  expect(daysInOrder({ until: '2018-04-30' })).toEqual({ until: '2018-04-30' });
  expect(daysInOrder({ from: '2018-04-30' })).toEqual({ from: '2018-04-30' });
});
