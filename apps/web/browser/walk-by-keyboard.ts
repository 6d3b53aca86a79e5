/**
 * Goes through a page by the Tab key alone: everything it stops at can be seen, has a name and lets go again, and it stops
 * at everything that can be used, in the order in which it stands in the page.
 *
 * @example await walkByKeyboard(page) // { stops: 41, faults: ['no name: BUTTON.close'] }
 */
import type { CDPSession, Page } from 'playwright-core';

const MOST_STOPS = 1200;
/** What is missed is named so many times: behind a trap that is all of the page. */
const MOST_NAMED = 4;

/** What can be used; parts of one thing that arrow keys go through (a list of choices) are reached by it. */
const USABLE = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable=true]';

interface Stop {
  /** Its place among all elements. */
  readonly order: number;
  readonly what: string;
  readonly isSeen: boolean;
  readonly hasRing: boolean;
}

export async function walkByKeyboard(page: Page): Promise<{ readonly stops: number; readonly faults: string[] }> {
  const faults: string[] = [];
  const client = await page.context().newCDPSession(page);
  const plain = page.locator('main input[name=q]:not([role=combobox])').first();
  if ((await plain.count()) > 0) {
    // The field becomes one that suggests when one comes to it: as what it is then it is looked at.
    await plain.focus();
    await page.locator('main input[role=combobox]').first().waitFor();
  }
  await page.evaluate(() => {
    // From the very top, wherever the page has put the focus: what had it and is gone is where a browser goes on from.
    const top = document.body.insertBefore(document.createElement('p'), document.body.firstChild);
    top.tabIndex = -1;
    top.focus();
    top.remove();
    window.getSelection()?.removeAllRanges();
  });
  let stops = 0;
  let last: Stop | null = null;
  let again = 0;
  for (; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(lookAtFocus);
    if (at === null) break;
    again = at.order === last?.order ? again + 1 : 0;
    if (again > 5) {
      faults.push(`does not let go: ${at.what}`);
      break;
    }
    if (last !== null && at.order < last.order) faults.push(`comes after what stands below it: ${at.what}`);
    last = at;
    if (!at.isSeen) faults.push(`focus on what cannot be seen: ${at.what}`);
    if (!at.hasRing) faults.push(`focus cannot be seen: ${at.what}`);
    if (!(await hasName(client))) faults.push(`no name: ${at.what}`);
  }
  if (stops === MOST_STOPS) faults.push(`no end after ${stops} stops`);
  const missed = await page.evaluate(findMissed, USABLE);
  for (const one of missed.slice(0, MOST_NAMED)) faults.push(`cannot be reached (${missed.length}): ${one}`);
  for (const moved of await page.evaluate(findMoved, USABLE)) faults.push(`stands elsewhere than it is read: ${moved}`);
  await client.detach();
  return { stops, faults: [...new Set(faults)] };
}

async function hasName(client: CDPSession): Promise<boolean> {
  const { result } = await client.send('Runtime.evaluate', { expression: 'document.activeElement' });
  const { nodes } = await client.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId as string,
    fetchRelatives: false,
  });
  const [node] = nodes;
  return node === undefined || node.ignored || String(node.name?.value ?? '').trim() !== '';
}

/** Runs in the page: what has the focus, which is marked as reached. */
function lookAtFocus(): Stop | null {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  element.setAttribute('data-stopped', '');
  const { width, height } = element.getBoundingClientRect();
  // A field may leave its ring to the box that it stands in.
  const { parentElement } = element;
  const around = [element, parentElement, parentElement?.parentElement ?? null];
  const rings = around.map((each) => each && getComputedStyle(each));
  return {
    order: [...document.querySelectorAll('*')].indexOf(element),
    what: element.outerHTML.replace(' data-stopped=""', '').slice(0, 120),
    isSeen: width > 0 && height > 0,
    hasRing: rings.some(
      (style) =>
        style !== null &&
        ((style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none'),
    ),
  };
}

/** Runs in the page: what can be used and seen, and was never stopped at. */
function findMissed(usable: string): string[] {
  return [...document.querySelectorAll<HTMLElement>(usable)]
    .filter(
      (element) =>
        !element.hasAttribute('data-stopped') &&
        element.tabIndex >= 0 &&
        !(element as HTMLButtonElement).disabled &&
        element.checkVisibility({ visibilityProperty: true, opacityProperty: false }) &&
        element.closest('[aria-hidden=true], [inert], [hidden]') === null &&
        // Of several that choose one thing, Tab stops at the one that is chosen.
        !(element instanceof HTMLInputElement && element.type === 'radio'),
    )
    .map((element) => element.outerHTML.slice(0, 120));
}

/**
 * Runs in the page: what style sheets move before or behind its neighbours, so that it is seen in another order than it is
 * heard. Landmarks may stand where they like: one goes to them by their names.
 */
function findMoved(usable: string): string[] {
  return [...document.querySelectorAll('body *')]
    .filter((element) => {
      const { order, flexDirection } = getComputedStyle(element);
      return (order !== '0' && element.tagName !== 'NAV') || flexDirection.endsWith('-reverse');
    })
    .filter((element) => element.matches(usable) || element.querySelector(usable) !== null)
    .map((element) => element.outerHTML.slice(0, 120));
}
