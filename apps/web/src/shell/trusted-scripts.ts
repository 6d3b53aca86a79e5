/**
 * The page's policy takes no text for a script or for markup (trusted types). The one exception: a worker of the build.
 *
 * @example trustOwnWorkers(); new Worker(new URL('./layout-worker.ts', import.meta.url))
 */
interface PolicyMaker {
  createPolicy(name: string, policy: { readonly createScriptURL: (address: string) => string }): unknown;
}

/** Before any worker is started. In browsers that know no trusted types there is nothing to do. */
export function trustOwnWorkers(): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyMaker };
  trustedTypes?.createPolicy('default', { createScriptURL: ownScript });
}

/** @throws TypeError for an address that the build did not make */
export function ownScript(address: string): string {
  const { origin, pathname } = new URL(address, location.href);
  if (origin === location.origin && /^\/(assets|src)\/[\w./-]+$/.test(pathname) && !pathname.includes('..'))
    return address;
  throw new TypeError(`${address} is no script of this site.`);
}
