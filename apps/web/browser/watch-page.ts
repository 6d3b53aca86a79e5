/**
 * A page under watch: what its console says, where its requests go, how far its layout jumps.
 *
 * @example const watched = await openWatched(context, origin); await watched.page.goto(…); watched.faults // []
 */
import type { BrowserContext, Page } from 'playwright-core';

export interface WatchedPage {
  readonly page: Page;
  /** What went wrong so far, in words. */
  readonly faults: string[];
  /** Of the page at hand: cumulative layout shift, and when its largest part was painted (milliseconds). */
  vitals(): Promise<{ readonly cls: number; readonly lcp: number; readonly moved: readonly string[] }>;
}

declare global {
  interface Window {
    isnadVitals: { cls: number; lcp: number; moved: string[] };
  }
}

export async function openWatched(context: BrowserContext, origin: string): Promise<WatchedPage> {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    // A machine without a graphics card draws by its processor, and the driver says that it is slow.
    if (message.text().includes('GL Driver Message')) return;
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('dialog', async (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('request', (request) => {
    const { protocol } = new URL(request.url());
    if (!request.url().startsWith(`${origin}/`) && !['data:', 'blob:'].includes(protocol)) {
      faults.push(`elsewhere: ${request.url().slice(0, 200)}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url().slice(0, 200)}`);
  });
  await page.addInitScript(watchVitals);
  return { page, faults, vitals: () => page.evaluate(() => window.isnadVitals) };
}

/** Runs in the page, before anything of its own. */
function watchVitals(): void {
  const vitals: Window['isnadVitals'] = { cls: 0, lcp: 0, moved: [] };
  window.isnadVitals = vitals;
  interface Shift extends PerformanceEntry {
    readonly value: number;
    readonly hadRecentInput: boolean;
    readonly sources: readonly { readonly node: Node | null }[];
  }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[]) {
      if (entry.hadRecentInput) continue;
      vitals.cls += entry.value;
      for (const { node } of entry.sources) {
        if (node instanceof Element) vitals.moved.push(`${node.tagName}.${node.className}`.slice(0, 80));
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) vitals.lcp = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
}
