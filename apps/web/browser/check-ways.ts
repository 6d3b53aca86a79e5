/**
 * Goes from view to view by the keyboard: past the masthead at once, and told where one has come to.
 *
 * @example await checkWays(page, `${origin}/en/desk`) // ['the skip link leads nowhere']
 */
import type { Page } from 'playwright-core';

/** Milliseconds that a busy machine may take to show a view. */
const PATIENCE = 10_000;

export async function checkWays(page: Page, url: string): Promise<string[]> {
  const faults: string[] = [];
  const isInMain = () => page.evaluate(() => document.activeElement?.closest('main') != null);
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.keyboard.press('Tab');
  const first = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
  if (first !== '#content') faults.push(`the first stop is no skip link but ${first}`);
  await page.keyboard.press('Enter');
  if (!(await isInMain())) faults.push('the skip link leads nowhere');
  const sections = page.locator('header nav a:not([href="/playground"])');
  for (let at = 0; at < (await sections.count()); at += 1) {
    const href = await sections.nth(at).getAttribute('href');
    if (href === new URL(page.url()).pathname) continue;
    await sections.nth(at).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href}*`);
    await page.waitForLoadState('networkidle');
    await waitForView(page);
    const [title, said] = await page.evaluate(() => [
      document.title,
      document.querySelector('[data-announces]')?.textContent ?? '',
    ]);
    if (said !== title) faults.push(`${href}: "${said}" is said where "${title}" has come`);
    if (!(await isInMain())) faults.push(`${href}: the focus stays behind`);
    if (!(await page.locator('main h1').count())) faults.push(`${href}: no heading of the first rank`);
  }
  return faults;
}

/** Asked again and again from here: the page's policy lets nobody wait in it. */
async function waitForView(page: Page): Promise<void> {
  const end = Date.now() + PATIENCE;
  const isThere = () =>
    page.evaluate(
      () =>
        document.querySelector('main h1') !== null &&
        document.querySelector('[data-announces]')?.textContent === document.title &&
        document.activeElement?.closest('main') != null,
    );
  while (Date.now() < end && !(await isThere())) await page.waitForTimeout(50);
}
