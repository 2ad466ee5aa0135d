import { expect, type Page } from '@playwright/test';
import { askKnown, goTo, STATES } from './site-states';
import { test, touchEveryPage } from './touched';

/** 1280 × 1024 at 400 %: what WCAG 1.4.10 asks for. */
const SMALL = { width: 320, height: 256 };

/** Text spacing of WCAG 1.4.12, as a reader's own style would set it. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** A style sheet of the reader's: no policy of the page forbids it. */
async function wear(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** The page wider than the window, text outside of it, text cut off by its own box. */
async function lost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) found.add(`trang rộng ${root.scrollWidth} px`);

    /** Kept for the ear only, on purpose: one pixel or nothing is left to see. */
    const forTheEar = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width <= 1.5 || height <= 1.5 || getComputedStyle(element).clipPath !== 'none';
    };
    const parents = (element: Element | null): Element[] =>
      element === null ? [] : [element, ...parents(element.parentElement)];
    const scrolls = (element: Element) => /^(?:auto|scroll)$/.test(getComputedStyle(element).overflowX);
    const cuts = (element: Element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      return [overflowX, overflowY].some((it) => it === 'hidden' || it === 'clip');
    };
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}${element.classList.length > 0 ? `.${[...element.classList].join('.')}` : ''}`;

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const holder = node.parentElement;
      const text = node.nodeValue?.trim() ?? '';
      if (text === '' || holder === null || holder.closest('script, style, template, noscript, title') !== null)
        continue;
      if (!holder.checkVisibility({ visibilityProperty: true })) continue;
      const line = parents(holder);
      if (line.some(forTheEar)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
      const told = `${name(holder)} “${text.slice(0, 30)}”`;
      if (!line.some(scrolls) && boxes.some((box) => box.right > root.clientWidth + 1 || box.left < -1)) {
        found.add(`ra ngoài màn hình: ${told}`);
      }
      const cutter = line.slice(0, -2).find(cuts);
      const frame = cutter?.getBoundingClientRect();
      // Half a line is lost long before two pixels are: descenders reach out of a tight box without harm.
      if (frame && boxes.some((box) => box.right > frame.right + 2 || box.bottom > frame.bottom + box.height / 3)) {
        found.add(`bị cắt: ${told}`);
      }
    }
    // What stands in a field cannot be measured; a field that is lower than its line cuts it.
    for (const field of document.querySelectorAll<HTMLElement>('input:not([type="hidden"]), select, button')) {
      if (!field.checkVisibility({ visibilityProperty: true }) || forTheEar(field)) continue;
      if (field.scrollHeight > field.clientHeight + 2) found.add(`thấp hơn chữ trong nó: ${name(field)}`);
    }
    return [...found];
  });
}

for (const state of STATES) {
  test(`co giãn: ${state.name}: không cuộn ngang, không mất chữ`, async ({ page, request }) => {
    const known = await askKnown(request);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize(SMALL);
    await goTo(page, state, known);
    expect.soft(await lost(page), '320 px').toEqual([]);
    await wear(page, SPACING);
    expect.soft(await lost(page), '320 px, chữ giãn').toEqual([]);
    if (state.widths === undefined) {
      await page.setViewportSize({ width: 1280, height: 1024 });
      expect.soft(await lost(page), '1280 px, chữ giãn').toEqual([]);
    }
  });
}

test.describe('phóng to 400 % trên màn hình 1280 px', () => {
  test.use({ viewport: SMALL, deviceScaleFactor: 4 });

  test('trang chủ, kết quả và báo cáo vẫn đọc được', async ({ page, request }) => {
    const known = await askKnown(request);
    for (const state of STATES.filter(({ name }) => ['trang chủ', 'kết quả', 'báo cáo có chỗ khớp'].includes(name))) {
      await goTo(page, state, known);
      expect(await lost(page), state.name).toEqual([]);
      // A bar that stands still may take a part of so small a window, never most of it.
      const still = await page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter((it) => ['fixed', 'sticky'].includes(getComputedStyle(it).position) && it.checkVisibility())
          .reduce((sum, it) => sum + Math.min(it.getBoundingClientRect().height, innerHeight), 0),
      );
      expect(still, state.name).toBeLessThan(SMALL.height / 2);
    }
  });
});

test('chữ gấp đôi: cỡ chữ đặt trong trình duyệt là 32 px', async ({ playwright, request, baseURL }) => {
  const known = await askKnown(request);
  const { launchOptions } = test.info().project.use;
  const args = [...(launchOptions?.args ?? []), '--blink-settings=defaultFontSize=32'];
  const browser = await playwright.chromium.launch({ ...launchOptions, args });
  try {
    const context = await browser.newContext({ baseURL: baseURL ?? '', viewport: { width: 1280, height: 1024 } });
    await touchEveryPage(context);
    const page = await context.newPage();
    for (const state of STATES.filter(({ widths }) => widths === undefined)) {
      await goTo(page, state, known);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
      expect.soft(await lost(page), state.name).toEqual([]);
    }
  } finally {
    await browser.close();
  }
});

const COLOURED = ['trang chủ', 'kết quả, đang lọc', 'báo cáo có chỗ khớp', 'dữ liệu', 'ngăn bộ lọc đang mở'];

for (const state of STATES.filter(({ name }) => COLOURED.includes(name))) {
  test(`màu bắt buộc: ${state.name}: chỗ bấm, chỗ khớp và cột vẫn phân biệt được`, async ({ page, request }) => {
    const known = await askKnown(request);
    await page.setViewportSize({ width: state.widths?.at(-1) ?? 1280, height: 800 });
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await goTo(page, state, known);
    const problems = await page.evaluate(() => {
      const paper = getComputedStyle(document.documentElement).backgroundColor;
      const found: string[] = [];
      const shown = (selector: string) =>
        [...document.querySelectorAll(selector)].filter(
          (it) => it.checkVisibility({ visibilityProperty: true }) && it.getBoundingClientRect().width > 2,
        );
      const told = (it: Element) =>
        `${it.tagName.toLowerCase()}.${it.getAttribute('class') ?? ''} “${(it.textContent ?? '').slice(0, 30)}”`;
      const bordered = (it: Element) => {
        const style = getComputedStyle(it);
        return ['Top', 'Bottom'].some((side) => {
          const [width, line] = [
            style.getPropertyValue(`border-${side.toLowerCase()}-width`),
            style.getPropertyValue(`border-${side.toLowerCase()}-style`),
          ];
          return Number.parseFloat(width) >= 1 && line !== 'none';
        });
      };
      const background = (it: Element | null): string => {
        if (it === null) return paper;
        const colour = getComputedStyle(it).backgroundColor;
        return colour.endsWith(', 0)') ? background(it.parentElement) : colour;
      };
      for (const it of shown(
        'input:not([type="hidden"]):not([type="checkbox"]):not([type="radio"]), select, textarea',
      )) {
        if (!bordered(it) && !(it.parentElement && bordered(it.parentElement)))
          found.push(`ô không có viền: ${told(it)}`);
      }
      for (const it of shown('button, a[href], summary')) {
        if (getComputedStyle(it).color === background(it)) found.push(`chữ lẫn nền: ${told(it)}`);
      }
      for (const it of shown('mark')) {
        const underlined = getComputedStyle(it).textDecorationLine !== 'none';
        if (!underlined && !bordered(it) && background(it) === background(it.parentElement))
          found.push(`chỗ khớp không thấy: ${told(it)}`);
      }
      for (const it of shown('svg rect, svg path, svg circle')) {
        const { fill, stroke } = getComputedStyle(it);
        const visible = [fill, stroke].some((colour) => colour !== 'none' && colour !== background(it.closest('svg')));
        if (!visible) found.push(`hình không thấy: ${told(it)}`);
      }
      // A line beneath says which of several is the present one; a transparent line would be drawn beneath all.
      const line = (it: Element) => {
        const { borderBottomWidth: width, borderBottomColor: colour } = getComputedStyle(it);
        return Number.parseFloat(width) >= 2 && colour !== background(it.parentElement);
      };
      for (const it of shown('ul a[aria-current]').filter(line)) {
        for (const other of it.closest('ul')?.querySelectorAll('a:not([aria-current])') ?? [])
          if (line(other)) found.push(`như đang chọn: ${told(other)}`);
      }
      return found;
    });
    expect(problems).toEqual([]);
  });
}

test('người xin bớt chuyển động: không gì chuyển động', async ({ page, request }) => {
  const known = await askKnown(request);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const state of STATES.filter(({ name }) => COLOURED.slice(0, 4).includes(name))) {
    await goTo(page, state, known);
    const moving = await page.evaluate(() => {
      const QUIET = ['opacity', 'color', 'background-color', 'border-color', 'outline-color', 'fill', 'stroke'];
      return [document.documentElement, ...document.querySelectorAll('body *')].flatMap((it) => {
        const { animationName, transitionProperty, transitionDuration, scrollBehavior } = getComputedStyle(it);
        const takesTime = transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0.01);
        const moves = takesTime && !transitionProperty.split(', ').every((property) => QUIET.includes(property));
        return animationName !== 'none' || moves || scrollBehavior === 'smooth' ? [it.tagName] : [];
      });
    });
    expect(moving, state.name).toEqual([]);
  }
});
