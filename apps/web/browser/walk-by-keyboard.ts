/**
 * Goes through a page by the Tab key alone: everything it stops at can be seen, has a name, and lets go again.
 *
 * @example await walkByKeyboard(page) // ['no name: BUTTON.close']
 */
import type { Page } from 'playwright-core';

const MOST_STOPS = 400;

export async function walkByKeyboard(page: Page): Promise<{ readonly stops: number; readonly faults: string[] }> {
  const faults: string[] = [];
  const client = await page.context().newCDPSession(page);
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    window.getSelection()?.removeAllRanges();
  });
  let stops = 0;
  let last = '';
  let again = 0;
  for (; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      const { width, height } = element.getBoundingClientRect();
      const order = [...document.querySelectorAll('*')].indexOf(element);
      // A field may leave its ring to the box that it stands in.
      const rings = [element, element.parentElement].map((each) => each && getComputedStyle(each));
      return {
        key: `${order}`,
        what: `${element.outerHTML.slice(0, 120)}`,
        isSeen: width > 0 && height > 0,
        hasRing: rings.some(
          (style) =>
            style !== null &&
            ((style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none'),
        ),
      };
    });
    if (at === null) break;
    again = at.key === last ? again + 1 : 0;
    last = at.key;
    if (again > 5) {
      faults.push(`does not let go: ${at.what}`);
      break;
    }
    if (!at.isSeen) faults.push(`focus on what cannot be seen: ${at.what}`);
    if (!at.hasRing) faults.push(`focus cannot be seen: ${at.what}`);
    const { result } = await client.send('Runtime.evaluate', { expression: 'document.activeElement' });
    const { nodes } = await client.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId as string,
      fetchRelatives: false,
    });
    const [node] = nodes;
    if (node !== undefined && !node.ignored && !String(node.name?.value ?? '').trim())
      faults.push(`no name: ${at.what}`);
  }
  await client.detach();
  return { stops, faults: [...new Set(faults)] };
}
