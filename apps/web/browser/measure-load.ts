/**
 * What the first view costs on a phone on a slow line: bytes of script, when the largest part is painted, how far it jumps.
 *
 * @example await measureLoad(browser, `${origin}/`) // { scriptBytes: 121000, lcp: 1100, cls: 0 }
 */
import type { Browser } from 'playwright-core';
import { openWatched } from './watch-page.ts';

/** Lighthouse's mobile profile: 1.6 Mbit/s down, 150 ms there and back, a processor four times as slow. */
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (750e3 / 8) * 0.9,
};
const SLOWER = 4;
/** Milliseconds: on a machine that is busy besides. */
const PATIENCE = 120_000;

export interface Load {
  /** As sent, compressed. */
  readonly scriptBytes: number;
  readonly bytes: number;
  /** Milliseconds. */
  readonly lcp: number;
  readonly cls: number;
}

export async function measureLoad(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
  });
  try {
    const { page, vitals } = await openWatched(context, new URL(url).origin);
    const client = await context.newCDPSession(page);
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', LINE);
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const types = new Map<string, string>();
    let [scriptBytes, bytes] = [0, 0];
    client.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
    client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      bytes += encodedDataLength;
      if (types.get(requestId) === 'Script') scriptBytes += encodedDataLength;
    });
    await page.goto(url, { waitUntil: 'networkidle', timeout: PATIENCE });
    await page.waitForTimeout(1000);
    return { scriptBytes, bytes, ...(await vitals()) };
  } finally {
    await context.close();
  }
}
