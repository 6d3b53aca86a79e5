/**
 * Of several servers that a URL names, as libpq writes them, the one to talk to: the primary, or any that answers.
 *
 * Example: `await findServer('postgresql://isnad@db1:5432,db2:5432/isnad')` → `'postgresql://isnad@db2:5432/isnad'` once
 * db2 has been promoted
 */
import pg from 'pg';
import { PostgresError } from './postgres-error.ts';

const PATIENCE_MS = 3000;

/** A URL's part before the hosts, the hosts, the rest. */
const PARTS = /^(postgres(?:ql)?:\/\/(?:[^@/?#]*@)?)([^/?#]*)(.*)$/;

/**
 * A URL with one host is given back as it is, and nobody is asked. Else the first that takes writes, or, with
 * `target_session_attrs=any`, the first that answers.
 *
 * @throws PostgresError `DATABASE_UNREACHABLE`, with what each server said
 */
export async function findServer(url: string): Promise<string> {
  const [, before, hosts, after] = PARTS.exec(url) ?? [];
  const names = hosts?.split(',') ?? [];
  if (before === undefined || after === undefined || names.length < 2) return url;
  const isAnyGood = /[?&]target_session_attrs=any(&|$)/.test(after);
  const rest = after.replace(/([?&])target_session_attrs=[^&]*(&|$)/, (_, sign, more) => (more === '&' ? sign : ''));
  const said: string[] = [];
  for (const name of names) {
    const one = `${before}${name}${rest}`;
    const state = await stateOf(one);
    if (state === 'primary' || (state === 'standby' && isAnyGood)) return one;
    said.push(`${name}: ${state}`);
  }
  throw new PostgresError(
    'DATABASE_UNREACHABLE',
    `No server that DATABASE_URL names takes writes (${said.join('; ')}).`,
  );
}

/** `primary`, `standby`, or what went wrong. */
async function stateOf(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ standby: boolean }>('SELECT pg_is_in_recovery() AS standby');
    return rows[0]?.standby ? 'standby' : 'primary';
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    return code ?? message;
  } finally {
    await client.end().catch(() => {});
  }
}
