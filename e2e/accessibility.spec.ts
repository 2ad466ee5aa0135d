import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { askKnown, goTo, STATES } from './site-states';
import { test } from './touched';

// The longest file of the suite: its tests are shared out among the workers.
test.describe.configure({ mode: 'parallel' });

const WIDTHS = [360, 768, 1280];
const SCHEMES = ['light', 'dark'] as const;

/** WCAG 2.2 A and AA, and what axe holds for good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/**
 * Rules that look at colours. All others read the document and its layout, the same by day and by night: the
 * tokens are the only difference. By night only these run, or the suite would take twice as long.
 */
const COLOUR_RULES = ['color-contrast'];

async function violations(page: Page, scheme: (typeof SCHEMES)[number]): Promise<string[]> {
  // No page has a frame, so nothing has to be gathered from frames in a page of its own.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const rules = scheme === 'light' ? { runOnly: TAGS, rules: ALSO } : { runOnly: COLOUR_RULES };
  // Only what is wrong is written out.
  const { violations: found } = await axe.options({ ...rules, resultTypes: ['violations'] }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

/** Off until it is asked for: 24 px for every target (WCAG 2.2, 2.5.8). */
const ALSO = { 'target-size': { enabled: true } };

for (const state of STATES) {
  test(`axe không thấy lỗi: ${state.name}`, async ({ page, request }) => {
    const known = await askKnown(request);
    const widths = WIDTHS.filter((width) => state.widths?.includes(width) ?? true);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: widths[0] ?? 360, height: 800 });
    await goTo(page, state, known);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        expect.soft(await violations(page, colorScheme), `${width} px, ${colorScheme}`).toEqual([]);
      }
    }
  });
}
