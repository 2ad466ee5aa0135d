import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './touched';

/** Everything: without any key the address is the front page. */
const ALL = '/?sap-xep=moi-nhat';

const bars = (page: Page) => page.locator('#bo-loc .histogram-columns a');
const barOf = (page: Page, words: string) => page.getByRole('link', { name: new RegExp(`^${words}: `) });
const trail = (page: Page) => page.getByRole('list', { name: 'Khoảng thời gian đang lọc' });

/** The number in the summary above the results. */
async function total(page: Page): Promise<number> {
  const heading = page.getByRole('status').getByRole('heading');
  await expect(heading).toHaveText(/báo cáo/);
  const text = (await heading.textContent()) ?? '';
  return text.startsWith('Không có') ? 0 : Number(/[\d.]+/.exec(text)?.[0].replaceAll('.', ''));
}

/** “quý IV năm 2021: 4 báo cáo, 1 chỉ rõ năm” → 4 */
async function countOf(bar: Locator): Promise<number> {
  const words = (await bar.locator('.sr-only').textContent()) ?? '';
  return Number(/: ([\d.]+) báo cáo/.exec(words)?.[1]?.replaceAll('.', ''));
}

/** Takes a link and waits for its address and its answer. */
async function follow(page: Page, link: Locator): Promise<void> {
  const address = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
  await link.click();
  await expect(page).toHaveURL(address);
}

for (const script of [true, false]) {
  test.describe(script ? 'có JavaScript' : 'không có JavaScript', () => {
    test.use({ javaScriptEnabled: script });

    test('năm, quý, tháng rồi trở lại; con số của cột là số kết quả', async ({ page }) => {
      await page.goto(ALL);
      const all = await total(page);
      await expect(page.getByText('Số báo cáo theo năm', { exact: true }).first()).toBeVisible();
      for (const [words, caption] of [
        ['năm 2021', 'quý'],
        ['quý IV năm 2021', 'tháng'],
        ['tháng 11 năm 2021', 'tháng'],
      ] as const) {
        const bar = barOf(page, words);
        const count = await countOf(bar);
        expect(count).toBeGreaterThan(0);
        await follow(page, bar);
        await expect.poll(() => total(page), words).toBe(count);
        await expect(page.getByText(`Số báo cáo theo ${caption}`, { exact: true }).first()).toBeVisible();
      }
      await expect(barOf(page, 'tháng 11 năm 2021')).toHaveAttribute('aria-current', 'true');
      await expect(trail(page).getByRole('listitem')).toHaveText(['Mọi thời gian', '2021', 'Quý IV', 'Tháng 11']);

      // The chosen month once more: back to its quarter.
      await follow(page, barOf(page, 'tháng 11 năm 2021'));
      await expect(trail(page).getByRole('listitem')).toHaveText(['Mọi thời gian', '2021', 'Quý IV']);
      await follow(page, trail(page).getByRole('link', { name: '2021' }));
      await expect(barOf(page, 'quý I năm 2021')).toBeVisible();
      await follow(page, trail(page).getByRole('link', { name: 'Mọi thời gian' }));
      await expect(barOf(page, 'năm 2021')).toBeVisible();
      await expect.poll(() => total(page)).toBe(all);
    });

    test('khoảng gõ vào: đọc được thì lọc, không đọc được thì nói', async ({ page }) => {
      await page.goto(ALL);
      await page.getByLabel('Từ', { exact: true }).fill('9/2020');
      await page.getByLabel('Đến hết', { exact: true }).fill('13/12/2022');
      await page.getByRole('button', { name: 'Lọc theo thời gian' }).click();
      await expect(page).toHaveURL(/tu=9(%2F|\/)2020|tu=2020-09/);
      await expect(barOf(page, 'năm 2021')).toContainText('trong khoảng đang lọc');
      await expect(barOf(page, 'năm 2022')).toContainText('một phần trong khoảng đang lọc');
      await expect(barOf(page, 'năm 2023')).not.toContainText('trong khoảng');
      await expect(page.getByLabel('Từ', { exact: true })).toHaveValue('9/2020');

      await page.getByLabel('Từ', { exact: true }).fill('31/2/2020');
      await page.getByRole('button', { name: 'Lọc theo thời gian' }).click();
      const from = page.getByLabel('Từ', { exact: true });
      await expect(from).toHaveAttribute('aria-invalid', 'true');
      await expect(from).toHaveValue('31/2/2020');
      await expect(from).toHaveAccessibleDescription(/Không phải ngày, tháng hay năm có thật/);
    });

    test('khoảng thường dùng: con số đúng, chọn lần nữa thì bỏ', async ({ page }) => {
      await page.goto(ALL);
      const all = await total(page);
      const preset = page.getByRole('link', { name: /^Nhiệm kỳ 2020 - 2025/ });
      const count = Number(/(\d+) báo cáo/.exec((await preset.textContent()) ?? '')?.[1]);
      expect(count).toBeGreaterThan(0);
      await follow(page, preset);
      await expect.poll(() => total(page)).toBe(count);
      await expect(preset).toHaveAttribute('aria-current', 'true');
      await follow(page, preset);
      await expect.poll(() => total(page)).toBe(all);
    });
  });
}

test('mỗi cột ở mọi cấp: con số là số kết quả của đường dẫn', async ({ page, request }) => {
  for (const path of [ALL, '/?q=x%C3%A3&tu=2021&den=2021', '/?tu=2022-10&den=2022-12']) {
    await page.goto(path);
    for (const bar of await bars(page).all()) {
      if ((await bar.getAttribute('aria-current')) !== null) continue;
      const query = new URL((await bar.getAttribute('href')) ?? '', page.url()).search;
      const { total: found } = await (await request.get(`/api/v1/search${query}`)).json();
      expect(await countOf(bar), query).toBe(found);
    }
  }
});

test('bảng nói đúng như các cột', async ({ page }) => {
  for (const path of [ALL, '/?tu=2021&den=2021', '/?tu=2022-10&den=2022-12']) {
    await page.goto(path);
    await page.getByText('Xem dạng bảng').click();
    const drawn = await page
      .locator('#bo-loc .histogram-bar')
      .evaluateAll((places) =>
        places.map((place) => [
          place.querySelector('.histogram-label')?.textContent,
          place.querySelector('.histogram-count')?.textContent ?? '0',
          place.getAttribute('href'),
        ]),
      );
    const table = page.getByRole('table', { name: /^Số báo cáo theo/ });
    await expect(table).toBeVisible();
    const told = await table
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [
          row.querySelector('th')?.textContent,
          row.querySelector('td')?.textContent,
          row.querySelector('a')?.getAttribute('href') ?? null,
        ]),
      );
    expect(told).toEqual(drawn);
    expect(told.length).toBeGreaterThan(2);
  }
});

test('phần gạch chéo có lời giải thích; phần không gạch thì không', async ({ page }) => {
  await page.goto('/?tu=2021&den=2021');
  await expect(page.getByText(/^Phần gạch chéo: .* chỉ rõ năm 2021/)).toBeVisible();
  await expect(bars(page).first()).toContainText('chỉ rõ năm');
  await page.goto('/?tu=2020&den=2020');
  await expect(page.getByText(/^Phần gạch chéo/)).toHaveCount(0);
});

test.describe('chỉ dùng bàn phím', () => {
  /** The script of the histogram is at work. */
  const ready = (page: Page) => expect(page.locator('.histogram')).toHaveAttribute('data-keys');

  test('một lần Tab cho cả biểu đồ, mũi tên chuyển cột, Enter chọn, tiêu điểm đi theo', async ({ page }) => {
    await page.goto(ALL);
    await ready(page);
    await expect(page.locator('#bo-loc .histogram-columns a[tabindex="0"]')).toHaveCount(1);
    await bars(page).first().focus();
    await page.keyboard.press('ArrowLeft');
    await expect(bars(page).first()).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(bars(page).nth(1)).toBeFocused();
    await page.keyboard.press('End');
    await expect(bars(page).last()).toBeFocused();
    await page.keyboard.press('Home');
    await expect(bars(page).first()).toBeFocused();

    while (!(await barOf(page, 'năm 2022').evaluate((bar) => bar === document.activeElement))) {
      await page.keyboard.press('ArrowRight');
    }
    // The stop of the Tab key moves along: the next one is behind the chart.
    await page.keyboard.press('Tab');
    await expect(page.locator('.histogram-table > summary')).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(barOf(page, 'năm 2022')).toBeFocused();

    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/tu=2022&den=2022/);
    await expect(barOf(page, 'quý I năm 2022')).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(barOf(page, 'tháng 10 năm 2022')).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(barOf(page, 'tháng 12 năm 2022')).toHaveAttribute('aria-current', 'true');
    await expect(barOf(page, 'tháng 12 năm 2022')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(barOf(page, 'tháng 12 năm 2022')).not.toHaveAttribute('aria-current');
    await expect(barOf(page, 'tháng 12 năm 2022')).toBeFocused();

    // Up again by the trail: on the period that was left.
    await trail(page).getByRole('link', { name: '2022' }).focus();
    await page.keyboard.press('Enter');
    await expect(barOf(page, 'quý IV năm 2022')).toBeFocused();
    await trail(page).getByRole('link', { name: 'Mọi thời gian' }).focus();
    await page.keyboard.press('Enter');
    await expect(barOf(page, 'năm 2022')).toBeFocused();
  });

  test('không cướp tiêu điểm của người đã đi tiếp', async ({ page }) => {
    await page.goto(ALL);
    await ready(page);
    await barOf(page, 'năm 2022').click();
    await page.getByLabel('Từ hoặc cụm từ cần tìm').focus();
    await expect(barOf(page, 'quý I năm 2022')).toBeVisible();
    await expect(page.getByLabel('Từ hoặc cụm từ cần tìm')).toBeFocused();
  });
});

test('không có JavaScript, mỗi cột là một chỗ dừng của phím Tab', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await page.goto(ALL);
  await expect(page.locator('#bo-loc .histogram-columns a[tabindex]')).toHaveCount(0);
  await context.close();
});

test('cột rộng ít nhất 24 px, cả trên điện thoại', async ({ page }) => {
  for (const width of [320, 360, 800, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(ALL);
    if (width < 768) {
      await page
        .getByRole('button', { name: /^Bộ lọc/ })
        .first()
        .click();
    }
    await bars(page).first().scrollIntoViewIfNeeded();
    for (const bar of await bars(page).all()) {
      const box = await bar.boundingBox();
      expect(box?.width, `${width} px`).toBeGreaterThanOrEqual(24);
      expect(box?.height, `${width} px`).toBeGreaterThanOrEqual(44);
    }
  }
});
