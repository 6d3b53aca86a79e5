/**
 * Opens every dialog of a page by the keyboard: the focus goes into it, stays there, and comes back when it is closed.
 *
 * @example await checkDialogs(page) // ['focus leaves the dialog of: <button …>']
 */
import type { Page } from 'playwright-core';

const OPENERS = 'button[aria-haspopup=dialog]';
/** Times that Tab is pressed in a dialog: more than it has stops. */
const PRESSES = 12;

export async function checkDialogs(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const count = await page.locator(OPENERS).count();
  for (let at = 0; at < count; at += 1) {
    const opener = page.locator(OPENERS).nth(at);
    const what = (await opener.getAttribute('aria-label')) ?? '';
    const isInside = () => page.evaluate(() => document.activeElement?.closest('[role=dialog]') != null);
    await opener.focus();
    await page.keyboard.press('Enter');
    const dialog = page.locator('[role=dialog]');
    await dialog.waitFor();
    await page.waitForTimeout(100);
    if (!(await isInside())) faults.push(`focus stays outside the dialog of: ${what}`);
    for (let press = 0; press < PRESSES; press += 1) {
      await page.keyboard.press(press % 4 === 3 ? 'Shift+Tab' : 'Tab');
      if (!(await isInside())) faults.push(`focus leaves the dialog of: ${what}`);
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.waitForTimeout(100);
    const isBack = await opener.evaluate((button) => button === document.activeElement);
    if (!isBack) faults.push(`focus does not come back from the dialog of: ${what}`);
  }
  return [...new Set(faults)];
}
