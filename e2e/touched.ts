import { test as base } from '@playwright/test';

/**
 * Somebody touches every page as soon as it is there: under `npm start` the scripts of a page wait for that
 * (`first-touch.spec.ts`). For all paths that are about what the scripts then do.
 */
export const test = base.extend({
  context: async ({ context }, use) => {
    await context.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => dispatchEvent(new Event('wheel')));
    });
    await use(context);
  },
});
