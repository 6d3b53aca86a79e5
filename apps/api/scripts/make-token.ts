/**
 * Makes a token and the entry by which a server knows it.
 *
 * Example: `pnpm --silent --filter @isnad/api token editor writer`
 */
import { ROLES, type Role } from '../src/auth/role.ts';
import { makeToken, parseTokens } from '../src/auth/tokens.ts';

const [name = '', role = ''] = process.argv.slice(2);
const { token, entry } = makeToken(name, role as Role);
try {
  parseTokens(entry);
} catch {
  console.error(`Give a name (letters, digits, . _ -) and a role: ${ROLES.join(', ')}.`);
  process.exit(2);
}
console.log(`token  ${token}   (kept nowhere: give it to whom it is for)`);
console.log(`entry  ${entry}   (for ISNAD_TOKENS or the file that ISNAD_TOKENS_FILE names)`);
