import { expect, type Page } from '@playwright/test';
import { askKnown, DRAWER, drawer, drawerButton, goTo, type SiteState, STATES } from './site-states';
import { test } from './touched';

/** One stop of the Tab key, as the page sees it. */
interface Stop {
  readonly what: string;
  readonly wrong: readonly string[];
}

declare global {
  interface Window {
    /** What the walk knows stays in the page, beside its elements. */
    walk: { reachable: HTMLElement[]; seen: Set<Element>; last: Element | null };
    members: HTMLElement[];
  }
}

/** How many stops the page should have. The walk then begins at its top. */
async function prepare(page: Page, scope: string): Promise<number> {
  return page.evaluate((selector) => {
    const root = document.querySelector(selector) ?? document.body;
    const INTERACTIVE = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex]';
    const shown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && element.closest('[inert]') === null;
    const all = [...root.querySelectorAll<HTMLElement>(INTERACTIVE)].filter(
      (element) => shown(element) && !element.matches(':disabled'),
    );
    // Of the radio buttons of one name, Tab reaches one.
    const reachable = all.filter(
      (element) => element.tabIndex >= 0 && !(element instanceof HTMLInputElement && element.type === 'radio'),
    );
    window.walk = { reachable, seen: new Set(), last: null };
    // On a page Tab begins at the top, wherever the focus was put; in a dialog where the dialog has put it.
    if (selector === 'body') {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      getSelection()?.removeAllRanges();
      document.body.tabIndex = -1;
      document.body.focus({ preventScroll: true });
      document.body.removeAttribute('tabindex');
      scrollTo(0, 0);
    }
    return reachable.length;
  }, scope);
}

/** Looks at the element that has the focus; null where none has or it was seen before: the way around is done. */
async function look(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const { walk } = window;
    const element = document.activeElement;
    if (!(element instanceof HTMLElement || element instanceof SVGElement)) return null;
    if (element === document.body || walk.seen.has(element)) return null;
    walk.seen.add(element);

    const labels = element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels : null;
    const referenced = (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '');
    const names = [
      element.getAttribute('aria-label'),
      ...referenced,
      ...[...(labels ?? [])].map((label) => label.textContent),
      element.textContent,
      element.getAttribute('title'),
    ];
    const name = names.find((text) => text?.trim())?.trim() ?? '';
    const what = `${element.tagName.toLowerCase()} “${name.slice(0, 40)}”`;
    const wrong: string[] = [];
    if (name === '') wrong.push('không có tên');
    if (element.tabIndex > 0) wrong.push('tabindex lớn hơn 0');

    // On the screen, and not behind something that stands over the page.
    const boxes = [...element.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
    const inside = (box: DOMRect) => box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight;
    if (!boxes.some(inside)) wrong.push('không thấy trên màn hình');
    const free = boxes.some((box) =>
      [0.1, 0.5, 0.9].some((part) => {
        const x = Math.min(Math.max(box.left + box.width * part, 1), innerWidth - 1);
        const y = Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 1);
        const top = document.elementFromPoint(x, y);
        return (
          top !== null &&
          (element.contains(top) || top.contains(element) || [...(labels ?? [])].some((it) => it.contains(top)))
        );
      }),
    );
    if (boxes.some(inside) && !free) wrong.push('bị che');

    // An outline of its own, or of what stands for it: the frame around a field, the label of a hidden box.
    const outlined = (it: Element | null) => {
      if (it === null) return false;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(it);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !outlineColor.endsWith(', 0)');
    };
    const standing = [element, element.parentElement, element.nextElementSibling, element.firstElementChild];
    if (!standing.some(outlined)) wrong.push('không thấy tiêu điểm');

    // Along the document, and within one list not upwards in the same column.
    if (walk.last !== null) {
      const back = walk.last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING;
      if (back !== 0) wrong.push('đi ngược thứ tự đọc');
      const list = element.closest('ol, ul, form, dl, table, nav');
      if (list !== null && list === walk.last.closest('ol, ul, form, dl, table, nav')) {
        const [before, now] = [walk.last.getBoundingClientRect(), element.getBoundingClientRect()];
        if (now.bottom <= before.top + 1 && now.left <= before.left) wrong.push('nhảy ngược lên trên');
      }
    }
    walk.last = element;
    return { what, wrong };
  });
}

/** Members of a group with one Tab stop: arrow keys lead from the stop to each of them. */
async function arrows(page: Page): Promise<string[]> {
  const group = await page.evaluate(() => {
    const element = document.activeElement;
    const holder = element?.closest('ol, ul, [role="group"], [role="toolbar"], table, svg');
    if (!holder || element?.matches('input, select, textarea')) return 0;
    const members = [...holder.querySelectorAll<HTMLElement>('a[href][tabindex="-1"], button[tabindex="-1"]')].filter(
      (it) => it.checkVisibility({ visibilityProperty: true }),
    );
    window.members = members;
    return members.length;
  });
  if (group === 0) return [];
  await page.keyboard.press('Home');
  for (let step = 0; step <= group; step++) {
    await page.evaluate(() => {
      window.members = window.members.filter((it) => it !== document.activeElement);
    });
    await page.keyboard.press('ArrowRight');
  }
  return page.evaluate(() => {
    const { members, walk } = window;
    // One group, one stop: wherever the arrows have led, Tab goes on from there.
    const element = document.activeElement;
    if (element !== null) {
      walk.seen.add(element);
      walk.last = element;
    }
    return members.map(
      (it) => `mũi tên không đến được “${(it.getAttribute('aria-label') ?? it.textContent ?? '').slice(0, 40)}”`,
    );
  });
}

/** Tabs until the way around is done; everything that is wrong on it. */
async function walk(page: Page, scope = 'body'): Promise<string[]> {
  const expected = await prepare(page, scope);
  const problems: string[] = [];
  let stops = 0;
  for (let presses = 0; presses < expected * 2 + 50; presses++) {
    if (presses > 0 || scope === 'body') await page.keyboard.press('Tab');
    const stop = await look(page);
    if (stop === null) {
      // Out of the page into the browser and back: in a dialog that is one step, and not its end.
      const around = await page.evaluate(() => {
        window.walk.last = null;
        return document.activeElement === document.body;
      });
      if (scope !== 'body' && around && stops < expected) continue;
      break;
    }
    stops++;
    problems.push(...stop.wrong.map((wrong) => `${stop.what}: ${wrong}`), ...(await arrows(page)));
  }
  const missed = await page.evaluate(() => {
    const { reachable, seen } = window.walk;
    return reachable
      .filter((it) => it.isConnected && it.tabIndex >= 0 && !seen.has(it))
      .map((it) => `không đến được: ${it.tagName.toLowerCase()} “${(it.textContent ?? '').trim().slice(0, 40)}”`);
  });
  return [...problems, ...missed];
}

const WALKED = [
  'trang chủ',
  'kết quả, đang lọc',
  'kết quả theo cán bộ',
  'không có kết quả',
  'báo cáo có chỗ khớp',
  'dữ liệu',
  'hướng dẫn',
];
const states = STATES.filter(({ name }) => WALKED.includes(name));

for (const width of [1280, 360]) {
  for (const state of states) {
    test(`bàn phím: ${state.name}, rộng ${width} px: Tab đến mọi chỗ bấm được`, async ({ page, request }) => {
      await page.setViewportSize({ width, height: 800 });
      await openReady(page, state, await askKnown(request));
      expect(await walk(page)).toEqual([]);
    });
  }
}

/** With its script: a walk that begins before would meet other controls at its end. */
async function openReady(page: Page, state: SiteState, known: Awaited<ReturnType<typeof askKnown>>): Promise<void> {
  await goTo(page, state, known);
  await page.waitForLoadState('networkidle');
}

test('bàn phím: đường đi nhanh đưa tới đúng chỗ', async ({ page, request }) => {
  const known = await askKnown(request);
  for (const state of states) {
    await openReady(page, state, known);
    const links = page.getByRole('navigation', { name: 'Đi nhanh' }).getByRole('link');
    const count = await links.count();
    expect(count, state.name).toBeGreaterThan(0);
    for (let at = 0; at < count; at++) {
      const link = links.nth(at);
      const target = (await link.getAttribute('href')) ?? '';
      await link.focus();
      await expect(link).toBeInViewport();
      await page.keyboard.press('Enter');
      await expect(page.locator(target), `${state.name} ${target}`).toBeInViewport();
      await page.keyboard.press('Tab');
      // The next stop lies in the part that was jumped to, or behind it: never before.
      const before = await page.evaluate((selector) => {
        const part = document.querySelector(selector);
        const position = part?.compareDocumentPosition(document.activeElement ?? document.body) ?? 0;
        return (
          (position & Node.DOCUMENT_POSITION_PRECEDING) !== 0 && (position & Node.DOCUMENT_POSITION_CONTAINS) === 0
        );
      }, target);
      expect(before, `${state.name} ${target}`).toBe(false);
    }
  }
});

test('bàn phím: ngăn bộ lọc trên điện thoại giữ tiêu điểm, Escape trả về nút', async ({ page, request }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const state = STATES.find(({ name }) => name === 'kết quả');
  if (state === undefined) throw new Error('không còn trạng thái “kết quả”');
  await openReady(page, state, await askKnown(request));
  await drawerButton(page).focus();
  await page.keyboard.press('Enter');
  await expect(drawer(page)).toBeVisible();
  expect(await walk(page, DRAWER)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(drawer(page)).toHaveCount(0);
  await expect(drawerButton(page)).toBeFocused();
});
