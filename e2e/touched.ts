import { type BrowserContext, test as base, type Page } from '@playwright/test';

/**
 * Somebody touches every page as soon as it is there: under `npm start` the scripts of a page wait for that
 * (`first-touch.spec.ts`).
 */
export async function touchEveryPage(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => dispatchEvent(new Event('wheel')));
  });
}

/** The scripts have taken the page over, to the link at its very end, and what they do after that is done. */
async function taken(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const last = [...document.querySelectorAll('body > footer a')].at(-1);
    return last === undefined || Object.keys(last).some((key) => key.startsWith('__reactProps'));
  });
  await painted(page);
}

/** What the page has been told is on the screen. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}

/** For all paths that are about what the scripts do: pages are touched, and a page that was gone to is taken over. */
export const test = base.extend({
  context: async ({ context }, use) => {
    await touchEveryPage(context);
    await use(context);
  },
  page: async ({ page, javaScriptEnabled }, use) => {
    const goto = page.goto.bind(page);
    page.goto = async (...args) => {
      const answer = await goto(...args);
      if (javaScriptEnabled !== false && answer?.headers()['content-type']?.startsWith('text/html')) await taken(page);
      return answer;
    };
    await use(page);
  },
});
