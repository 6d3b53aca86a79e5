/**
 * Whether a command may use the network: only when it was asked to.
 *
 * @example isNetworkAllowed({ network: true }, {}) // true
 */

export interface NetworkOption {
  /** `--network` */
  readonly network?: boolean | undefined;
}

/** `--network`, or `ISNAD_NETWORK=1` in the environment. */
export function isNetworkAllowed(
  { network }: NetworkOption,
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  return network === true || environment.ISNAD_NETWORK === '1';
}
