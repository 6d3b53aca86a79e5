import { Socket } from 'node:net';
import { createTestDatabase } from '@isnad/postgres';
import { openStore } from './open-store.ts';

test('a host that is cut off keeps its locks no longer than 25 seconds, whether it owes an answer or is owed one', async () => {
  const database = await createTestDatabase();
  const store = openStore({ databaseUrl: database.url, poolSize: 1 });
  try {
    const [told] = await store.query(`SELECT current_setting('tcp_user_timeout') AS owed,
      current_setting('tcp_keepalives_idle') AS silent, current_setting('tcp_keepalives_interval') AS apart,
      current_setting('tcp_keepalives_count') AS asked`);
    expect(told).toEqual({ owed: process.platform === 'linux' ? '25000' : '0', silent: '10', apart: '5', asked: '3' });
  } finally {
    await store.close();
    await database.drop();
  }
}, 120_000);

test('a host whose link was cut asks whether the server still knows it: the server that gave it up never says so', async () => {
  const asks = jest.spyOn(Socket.prototype, 'setKeepAlive');
  const database = await createTestDatabase();
  const store = openStore({ databaseUrl: database.url, poolSize: 1 });
  try {
    asks.mockClear();
    await store.query('SELECT 1');
    expect(asks.mock.calls).toEqual([[true, 10_000]]);
  } finally {
    asks.mockRestore();
    await store.close();
    await database.drop();
  }
}, 120_000);
