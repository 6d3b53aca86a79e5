/**
 * A place that the build leaves open in a page and the API fills: apps/api/src/http/filled-pages.ts. What stands for it
 * means nothing to HTML, nor to an address.
 *
 * @example hole('title') → '*title*'
 */
export function hole(name: string): string {
  return `*${name}*`;
}
