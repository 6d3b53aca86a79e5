/**
 * How smoothly a graph moves under the hand: the time between frames while it is dragged and zoomed.
 *
 * @example await measureFrames(browser, `${origin}/graph?size=all`) // { nodes: 1932, median: 17, slow: 42 }
 */
import type { Browser } from 'playwright-core';
import { openWatched } from './watch-page.ts';

export interface Frames {
  /** What the page says that it draws. */
  readonly drawn: string;
  /** Milliseconds, while the graph still settles and after. */
  readonly settling: Spread;
  readonly settled: Spread;
}

interface Spread {
  readonly median: number;
  /** 95 of 100 frames take no longer. */
  readonly slow: number;
}

/** Milliseconds in which a graph of thousands has found its form. */
const SETTLING = 25_000;

export async function measureFrames(browser: Browser, url: string): Promise<Frames> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const { page } = await openWatched(context, new URL(url).origin);
    await page.goto(url, { waitUntil: 'networkidle' });
    const canvas = page.locator('[role=img]').first();
    await canvas.locator('canvas').first().waitFor();
    const box = await canvas.boundingBox();
    if (box === null) throw new Error('The graph is not drawn.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const move = async (): Promise<Spread> => {
      await page.evaluate(WATCH_FRAMES);
      for (let round = 0; round < 4; round += 1) {
        await page.mouse.move(x, y);
        await page.mouse.down();
        for (let step = 1; step <= 30; step += 1) await page.mouse.move(x + step * 6, y + step * 3);
        await page.mouse.up();
        for (let step = 0; step < 6; step += 1) await page.mouse.wheel(0, round % 2 === 0 ? -120 : 120);
        await page.waitForTimeout(300);
      }
      return spreadOf(await page.evaluate(() => window.isnadFrames));
    };
    const settling = await move();
    await page.waitForTimeout(SETTLING);
    const settled = await move();
    return { drawn: (await canvas.getAttribute('aria-label')) ?? '', settling, settled };
  } finally {
    await context.close();
  }
}

declare global {
  interface Window {
    isnadFrames: number[];
  }
}

/** Runs in the page; as text, since what compiles this file would name functions by one that the page has not. */
const WATCH_FRAMES = `{
  const frames = (window.isnadFrames = []);
  let last = performance.now();
  requestAnimationFrame(function next(now) {
    if (window.isnadFrames !== frames) return;
    frames.push(now - last);
    last = now;
    requestAnimationFrame(next);
  });
}`;

function spreadOf(frames: readonly number[]): Spread {
  const sorted = [...frames].sort((one, other) => one - other);
  const at = (share: number) => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0);
  return { median: at(0.5), slow: at(0.95) };
}
