import { expect, type Page, test } from '@playwright/test';

const field = (page: Page) => page.getByLabel('Từ hoặc cụm từ cần tìm');
const combobox = (page: Page) => page.getByRole('combobox', { name: 'Từ hoặc cụm từ cần tìm' });

/** The addresses of the scripts that a page has loaded so far. */
function scriptsOf(page: Page): string[] {
  const loaded: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') loaded.push(request.url());
  });
  return loaded;
}

/** Keeps the scripts of the app away until it is told to let them go. */
async function holdScripts(page: Page): Promise<() => void> {
  let free = () => {};
  const held = new Promise<void>((resolve) => {
    free = resolve;
  });
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    await held;
    await route.continue();
  });
  return free;
}

/** Where everything stands, in whole pixels: what moves when the scripts come would move under somebody's finger. */
function places(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.querySelectorAll('main *, header *')].flatMap((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const seen = width > 1 && height > 1 && element.checkVisibility();
      return seen ? [`${element.tagName} ${[x, y, width, height].map(Math.round).join(' ')}`] : [];
    });
  });
}

const report = async (page: Page) => {
  const answer = await page.request.get('/api/v1/search?q=ocop');
  const { hits } = await answer.json();
  return `/bao-cao/${encodeURIComponent(hits[0].id)}?q=ocop`;
};

for (const [name, address] of [
  ['trang chủ', () => '/'],
  ['trang kết quả', () => '/?q=ocop'],
  ['trang báo cáo', report],
] as const) {
  test(`${name}: không có tệp script nào trước lần chạm đầu; chạm rồi thì có, và không gì xê dịch`, async ({
    page,
  }) => {
    const loaded = scriptsOf(page);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(await address(page), { waitUntil: 'networkidle' });
    expect(loaded).toEqual([]);
    const before = await places(page);
    await page.mouse.wheel(0, 0);
    await page.mouse.move(1, 1);
    await expect(page.locator('template[data-waiting]')).toHaveCount(0);
    await page.waitForLoadState('networkidle');
    expect(loaded.length).toBeGreaterThan(3);
    expect(new Set(loaded).size).toBe(loaded.length);
    await page.waitForFunction(() => Object.keys(document.body).some((key) => key.startsWith('__reactFiber')));
    expect(await places(page)).toEqual(before);
    expect(errors).toEqual([]);
  });
}

test('phím đầu tiên là /: con trỏ vào ô tìm ngay, chữ gõ tiếp không mất, rồi có gợi ý', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('moc ch');
  await expect(page.getByRole('option').first()).toContainText('Mộc Châu');
  await expect(field(page)).toHaveValue('moc ch');
});

test('phím / đã tắt thì lần đầu cũng không làm gì', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => localStorage.setItem('phim-mot-ky-tu', 'tat'));
  await page.keyboard.press('/');
  await expect(combobox(page)).toBeVisible();
  await expect(field(page)).not.toBeFocused();
});

test('chữ gõ trước khi script đến: ở lại, và có gợi ý cho chúng', async ({ page }) => {
  const free = await holdScripts(page);
  await page.goto('/');
  await field(page).pressSequentially('moc ch');
  await expect(combobox(page)).toHaveCount(0);
  free();
  await expect(page.getByRole('option').first()).toContainText('Mộc Châu');
  await expect(field(page)).toHaveValue('moc ch');
});

test('lần chạm đầu là bấm vào một bộ lọc: vẫn đến nơi', async ({ page }) => {
  await page.goto('/?q=ocop');
  const option = page.locator('#bo-loc .facet-options a:visible').first();
  const address = await option.getAttribute('href');
  await option.click();
  await expect.poll(() => page.evaluate(() => location.pathname + location.search)).toBe(address);
  await expect(page.locator('#bo-loc-dang-dung .chip').first()).toBeVisible();
});

test.describe('rộng 360 px, lần chạm đầu mở ngăn bộ lọc', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  const button = (page: Page) => page.getByRole('button', { name: /^Bộ lọc/ });
  const panel = (page: Page) => page.locator('.facet-panel');
  const drawer = (page: Page) => page.getByRole('dialog', { name: 'Bộ lọc' });

  /** Opens the panel while there is no script. */
  async function open(page: Page): Promise<() => void> {
    const free = await holdScripts(page);
    await page.goto('/?q=huyen');
    await button(page).click();
    expect(await panel(page).evaluate((element) => element.matches(':popover-open'))).toBe(true);
    return free;
  }

  test('script đến thì ngăn thành hộp thoại, còn nguyên chỗ đang xem', async ({ page }) => {
    const free = await open(page);
    const topic = panel(page).getByRole('link', { name: /^OCOP/ });
    await topic.scrollIntoViewIfNeeded();
    await topic.focus();
    const top = await topic.evaluate((element) => element.getBoundingClientRect().top);
    free();
    await expect(drawer(page)).toBeVisible();
    await expect(topic).toBeFocused();
    expect(await topic.evaluate((element) => element.getBoundingClientRect().top)).toBeCloseTo(top, 0);
    await page.keyboard.press('Escape');
    await expect(drawer(page)).toBeHidden();
    await expect(button(page)).toBeFocused();
  });

  test('chạm vào chỗ trống rồi đóng: tiêu điểm vẫn về nút', async ({ page }) => {
    const free = await open(page);
    await page.mouse.click(150, 15);
    free();
    await expect(drawer(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(drawer(page)).toBeHidden();
    await expect(button(page)).toBeFocused();
  });

  test('màn hình rộng ra trước khi script đến: ngăn là cột, không phải hộp thoại', async ({ page }) => {
    const free = await open(page);
    await page.setViewportSize({ width: 1000, height: 740 });
    free();
    await expect.poll(() => panel(page).evaluate((element) => element.matches(':popover-open'))).toBe(false);
    await expect(drawer(page)).toBeHidden();
    await expect(panel(page)).toBeVisible();
  });
});

test('máy chủ không làm được trang thì script tự đến', async ({ page }) => {
  const loaded = scriptsOf(page);
  await page.route('/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('<html', '<html id="__next_error__"');
    await route.fulfill({ response, body });
  });
  await page.goto('/');
  await expect.poll(() => loaded.length).toBeGreaterThan(3);
});
