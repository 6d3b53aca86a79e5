/**
 * Which addresses may be fetched from: those of the public internet, so that no page can make Isnad look into the
 * network it runs in.
 *
 * @example publicAddressesOnly('127.0.0.1', 80) // 'a loopback address'
 */
import ipaddr from 'ipaddr.js';

/** Why this address and port may not be reached, or null when they may. */
export type AddressPolicy = (address: string, port: number) => string | null;

/** What IPv6 hands out to the public internet (RFC 4291, IANA's global unicast space). */
const IPV6_PUBLIC = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number];

/** Below this, ports belong to services other than the web: mail, shells, databases' old homes. */
const FIRST_FREE_PORT = 1024;
const WEB_PORTS = [80, 443];

/**
 * Refuses every range that IANA sets apart: loopback, private, link-local, carrier-grade NAT, multicast, broadcast,
 * documentation, benchmarks, and IPv6 addresses that carry an IPv4 address inside (mapped, 6to4, Teredo, NAT64).
 */
export const publicAddressesOnly: AddressPolicy = (address, port) => {
  if (port < FIRST_FREE_PORT && !WEB_PORTS.includes(port)) return `port ${port}, which is not the web's`;
  if (!ipaddr.isValid(address)) return 'not an address';
  const parsed = ipaddr.parse(address);
  const range = parsed.range();
  if (range !== 'unicast') return `not a public address (${range})`;
  if (parsed instanceof ipaddr.IPv6 && !parsed.match(IPV6_PUBLIC)) return 'not a public address (unassigned)';
  return null;
};
