/**
 * What keeps people out of a page, as axe sees it: only what it calls serious or critical.
 *
 * @example await findBarriers(page) // ['color-contrast: .soft (2 places): …']
 */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** @param besides rules of axe that are broken on purpose */
export async function findBarriers(page: Page, besides: readonly string[] = []): Promise<string[]> {
  // Evaluated by the browser's tools, not by the page: its policy stays as strict as it is.
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { axe: inPage } = window as unknown as { axe: typeof import('axe-core') };
    const found = await inPage.run(document, { resultTypes: ['violations'] });
    return found.violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, help, nodes }) => ({
        id,
        help,
        nodes: nodes.map(({ target, failureSummary }) => ({ target: target.join(' '), failureSummary })),
      }));
  });
  return violations
    .filter(({ id }) => !besides.includes(id))
    .map(
      ({ id, help, nodes }) =>
        `axe ${id}: ${help} (${nodes.length}): ${nodes[0]?.target} ${nodes[0]?.failureSummary?.replace(/\s+/g, ' ').slice(0, 200)}`,
    );
}
