import { expect, type Page, test } from '@playwright/test';

const units = (page: Page) => page.getByRole('navigation', { name: 'Tìm trong' }).getByRole('link');
const results = (page: Page) => page.getByRole('region', { name: 'Kết quả' });

/** “Chỉ đạo 106” → 106. */
const countOf = (words: string | null) => Number((words ?? '').replace(/\D/g, ''));

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'có JavaScript' : 'không có JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('từ báo cáo sang chỉ đạo, sang trích dẫn: số bên cạnh là số kết quả, bộ lọc đi theo', async ({ page }) => {
      await page.goto('/?q=huy%E1%BB%87n&tinh=nghe-an');
      for (const [at, name] of [
        [1, 'chỉ đạo'],
        [2, 'trích dẫn'],
      ] as const) {
        const count = countOf(await units(page).nth(at).textContent());
        expect(count).toBeGreaterThan(0);
        await units(page).nth(at).click();
        await expect(units(page).nth(at)).toHaveAttribute('aria-current', 'page');
        await expect(page.getByRole('heading', { level: 2, name: `${count} ${name}` })).toBeVisible();
        // What stands below the line is not counted.
        await expect(results(page).locator('> ol > li')).toHaveCount(count);
        expect(new URL(page.url()).searchParams.get('tinh')).toBe('nghe-an');
      }
      await expect(page.locator('.statement blockquote').first()).toBeVisible();
    });

    test('lọc theo nơi nhận rồi bỏ khi sang trích dẫn', async ({ page }) => {
      await page.goto('/?loai=chi-dao&noi-nhan=uy-ban-nhan-dan-huyen');
      await expect(results(page).getByRole('article').first()).toContainText(/UBND huyện|Ủy ban nhân dân huyện/i);
      await units(page).nth(2).click();
      await expect.poll(() => new URL(page.url()).search).toBe('?loai=trich-dan');
    });

    test('một chỉ đạo dẫn đến đúng đoạn của nó trong báo cáo', async ({ page }) => {
      await page.goto('/?q=%22n%C3%B4ng+th%C3%B4n+m%E1%BB%9Bi%22&loai=chi-dao');
      const card = results(page).getByRole('article').first();
      const words = (await card.locator('> p').first().textContent()) ?? '';
      await card.getByRole('link', { name: /, đoạn \d+$/ }).click();
      await expect(page).toHaveURL(/\/bao-cao\/.*#p\d+$/);
      const place = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
      await expect(place).toContainText(words.trim());
      await expect(place.locator('mark').first()).toBeVisible();
    });

    test('bảng nhiệm vụ có đủ các chỉ đạo, và tệp CSV cũng vậy', async ({ page, request }) => {
      await page.goto('/?loai=chi-dao&han-tu=2022&han-den=2022');
      const count = countOf(await units(page).nth(1).textContent());
      await page.getByRole('link', { name: 'Bảng nhiệm vụ để in' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Bảng nhiệm vụ' })).toBeVisible();
      await expect(page.locator('.task-table tbody tr')).toHaveCount(count);
      await expect(page.locator('.task-table tbody tr td:nth-child(4)').first()).toHaveText(/2022$/);
      const address = await page.getByRole('link', { name: /CSV/ }).getAttribute('href');
      const csv = await (await request.get(address ?? '')).text();
      expect(csv).toContain('Nhiệm vụ');
      const { total } = await (await request.get('/api/v1/search?loai=chi-dao&han-tu=2022&han-den=2022')).json();
      expect(total).toBe(count);
    });
  });
}

test('chỉ đạo của JSON: lời đến từng chữ, địa chỉ có đoạn, bộ lọc của riêng chỉ đạo', async ({ request }) => {
  const answer = await (await request.get('/api/v1/search?q=huy%E1%BB%87n&loai=chi-dao&co=100')).json();
  expect(answer.hits.length).toBeGreaterThan(0);
  for (const { id, url, statement } of answer.hits.slice(0, 5)) {
    expect(url).toContain(`#p${statement.paragraph + 1}`);
    const report = await (await request.get(`/api/v1/reports/${id}`)).json();
    expect(report.paragraphs[statement.paragraph].slice(statement.start, statement.end)).toBe(statement.text);
  }
  const told = await (await request.get('/api/v1/search?q=ocop&noi-nhan=cac-xa')).json();
  expect(told.ignored).toMatchObject([{ key: 'noi-nhan', value: 'cac-xa' }]);
});
