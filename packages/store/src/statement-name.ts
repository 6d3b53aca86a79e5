/**
 * Names for prepared statements, by which a connection knows them again.
 *
 * @example statementName('SELECT 1') // 'isnad_e004ebd5b5532a4b85984a62f8ad48a8'
 */
import { hash } from 'node:crypto';

const names = new Map<string, string>();

/** The same for the same SQL, and short enough for PostgreSQL (63 bytes). */
export function statementName(sql: string): string {
  let name = names.get(sql);
  if (name === undefined) {
    name = `isnad_${hash('sha256', sql, 'hex').slice(0, 32)}`;
    if (names.size >= 1000) names.clear();
    names.set(sql, name);
  }
  return name;
}
