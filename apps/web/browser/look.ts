/**
 * Looks at every view in a browser: both languages, a phone and a desk, with the archive's own news and with hostile news.
 *
 * Example: `DATABASE_URL=… CHROMIUM_PATH=/usr/bin/chromium pnpm --filter @isnad/web look`; `look desk load` for some of it
 *
 * Screenshots go to `browser/shots`. Fails when a console says something, a request goes elsewhere, axe finds something
 * serious, the layout jumps, a focus cannot be seen, or the first view is over its budget.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { checkDialogs } from './check-dialogs.ts';
import { checkWays } from './check-ways.ts';
import { findBarriers } from './find-barriers.ts';
import { measureFrames } from './measure-frames.ts';
import { measureLoad } from './measure-load.ts';
import { type ServedPages, servePages } from './served-pages.ts';
import { findViews, type View } from './views.ts';
import { walkByKeyboard } from './walk-by-keyboard.ts';
import { openWatched } from './watch-page.ts';

const SHOTS = join(import.meta.dirname, 'shots');
const WIDTHS = [390, 1440] as const;
const LANGUAGES = ['ar', 'en'] as const;
/** What web.dev calls good is 0.1: here nothing that a reader sees may move. */
const MOST_SHIFT = 0.01;
/** Bytes, compressed; milliseconds. */
const BUDGET = { scriptBytes: 150_000, lcp: 1500 };

const executablePath = process.env.CHROMIUM_PATH;
if (!executablePath) {
  console.error('Set CHROMIUM_PATH to a Chromium: CHROMIUM_PATH=/usr/bin/chromium.');
  process.exit(2);
}
const asked = process.argv.slice(2);
const views = asked.filter((name) => !name.startsWith('--'));
/** Besides views: `ways`, `load`, `frames`. */
const isWanted = (what: string) => views.length === 0 || views.includes(what);
/** Milliseconds: on a machine that is busy besides. */
const PATIENCE = 120_000;
mkdirSync(SHOTS, { recursive: true });
let faults = 0;

function report(where: string, found: readonly string[], note = ''): void {
  faults += found.length;
  console.log(`${found.length === 0 ? 'ok  ' : 'FAIL'} ${where} ${note}`);
  for (const fault of found) console.log(`       ${fault}`);
}

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
try {
  for (const isHostile of [false, true]) {
    const set = isHostile ? 'hostile' : 'archive';
    if (asked.includes('--archive') && isHostile) continue;
    if (asked.includes('--hostile') && !isHostile) continue;
    const pages = await servePages({ isHostile });
    try {
      await lookAtAll(browser, pages, set);
      if (!isHostile) {
        if (isWanted('ways')) await goAbout(browser, pages);
        if (isWanted('load')) await measure(browser, pages);
        if (isWanted('frames')) await watchFrames(browser, pages);
      }
    } finally {
      await pages.stop();
    }
  }
} finally {
  await browser.close();
}
console.log(faults === 0 ? 'Nothing to find fault with.' : `${faults} faults.`);
process.exitCode = faults === 0 ? 0 : 1;

async function lookAtAll(browser: Browser, pages: ServedPages, set: string): Promise<void> {
  const all = await findViews(pages);
  const looked = all.filter(({ name }) => views.length === 0 || views.some((asked) => name.startsWith(asked)));
  for (const view of looked) {
    for (const language of view.isPlayground ? (['en'] as const) : LANGUAGES) {
      for (const width of WIDTHS) {
        await lookAt(browser, pages.origin, view, { language, width, theme: 'light', set });
      }
      if (set === 'archive') await lookAt(browser, pages.origin, view, { language, width: 1440, theme: 'dark', set });
    }
  }
}

interface Look {
  readonly language: (typeof LANGUAGES)[number];
  readonly width: (typeof WIDTHS)[number];
  readonly theme: 'light' | 'dark';
  readonly set: string;
}

async function lookAt(browser: Browser, origin: string, view: View, look: Look): Promise<void> {
  const { language, width, theme, set } = look;
  const context = await browser.newContext({
    viewport: { width, height: width === 390 ? 844 : 900 },
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: language,
  });
  context.setDefaultTimeout(PATIENCE);
  const { page, faults: found, vitals } = await openWatched(context, origin);
  const name = `${set}-${view.name}-${language}-${width}-${theme}`;
  try {
    const base = language === 'en' && !view.isPlayground ? '/en' : '';
    await page.goto(origin + (base + view.path).replace(/^\/en\/$/, '/en'), { waitUntil: 'networkidle' });
    await prepare(page, view);
    await page.waitForTimeout(300);
    await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: width === 1440 && !view.isPlayground });
    const { cls, moved } = await vitals();
    // A list that opens as one types finds its place when its names come: nothing else moves.
    if (cls > MOST_SHIFT && view.prepare !== 'suggest')
      found.push(`layout shift ${cls.toFixed(3)}: ${[...new Set(moved)].slice(0, 4).join(', ')}`);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (overflow > 1) found.push(`wider than the window by ${overflow}`);
    if (/^[12]$/.test(await page.title())) found.push('a text of the archive ran as a script');
    found.push(...(await findBarriers(page, view.besides)));
    // The editor of the playground keeps the Tab key, as editors do; Ctrl+M gives it back.
    if (!view.isPlayground && theme === 'light' && set === 'archive') {
      found.push(...(await walkByKeyboard(page)).faults, ...(await checkDialogs(page)));
    }
  } catch (error) {
    found.push(`failed: ${(error as Error).message.split('\n')[0]}`);
  }
  await context.close();
  report(name, [...new Set(found)]);
}

async function prepare(page: Awaited<ReturnType<typeof openWatched>>['page'], { prepare }: View): Promise<void> {
  if (prepare === 'sample') {
    await page.locator('main button').first().click();
    await page.locator('#desk-claims').waitFor();
  }
  if (prepare === 'suggest') {
    // The plain field becomes one that suggests once one comes to it.
    await page.locator('input[name=q]').first().click();
    await page.locator('input[role=combobox]').first().pressSequentially('كير', { delay: 30 });
    await page.locator('[role=listbox] [role=option]').first().waitFor();
  }
}

/** From view to view, in both languages. */
async function goAbout(browser: Browser, { origin }: ServedPages): Promise<void> {
  for (const path of ['/', '/en']) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    context.setDefaultTimeout(PATIENCE);
    const { page, faults: found } = await openWatched(context, origin);
    found.push(...(await checkWays(page, origin + path)));
    await context.close();
    report(`ways from ${path}`, found);
  }
}

async function measure(browser: Browser, pages: ServedPages): Promise<void> {
  const reader = (await findViews(pages)).find(({ name }) => name === 'reader')?.path ?? '/';
  for (const path of ['/', '/en', reader, `/en${reader}`]) {
    // The first start of Chromium's own caches is not the page's.
    await measureLoad(browser, pages.origin + path);
    const { scriptBytes, bytes, lcp, cls } = await measureLoad(browser, pages.origin + path);
    const over = [
      ...(scriptBytes > BUDGET.scriptBytes ? [`${scriptBytes} bytes of script, at most ${BUDGET.scriptBytes}`] : []),
      ...(lcp > BUDGET.lcp ? [`largest paint after ${Math.round(lcp)} ms, at most ${BUDGET.lcp}`] : []),
      ...(cls > MOST_SHIFT ? [`layout shift ${cls.toFixed(3)}`] : []),
    ];
    report(
      `load ${path}`,
      over,
      `script ${scriptBytes} B, all ${bytes} B, largest paint ${Math.round(lcp)} ms, shift ${cls.toFixed(3)}`,
    );
  }
}

/** Said, not judged: without a graphics card it is the processor that draws. */
async function watchFrames(browser: Browser, { origin }: ServedPages): Promise<void> {
  const { drawn, settling, settled } = await measureFrames(browser, `${origin}/graph?size=all`);
  const say = ({ median, slow }: typeof settled) => `${median} ms, 95 of 100 at most ${slow} ms`;
  report('frames of the largest graph', [], `${drawn}: settling ${say(settling)}; settled ${say(settled)}`);
}
