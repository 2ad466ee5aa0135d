import { expect } from '@playwright/test';
import { test } from './touched';

test('từ kết quả tới đúng chỗ khớp trong báo cáo', async ({ page, request }) => {
  const answer = await (await request.get('/api/v1/search?q=%22n%C3%B4ng+th%C3%B4n+m%E1%BB%9Bi%22')).json();
  const hit = answer.hits[0];
  await page.goto('/?q=%22n%C3%B4ng+th%C3%B4n+m%E1%BB%9Bi%22');
  await page.locator('#ket-qua article h3 a').first().click();
  await page.waitForURL(/\/bao-cao\/.*#h1$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(hit.heading);
  const marks = page.locator('h1 mark, #noi-dung mark');
  await expect(marks).toHaveCount(hit.hitCount);
  for (const text of await marks.allInnerTexts()) {
    expect(text.normalize('NFC').toLowerCase()).toMatch(/nông\s+thôn\s+mới/);
  }
  await expect(page.locator('#h1')).toBeInViewport();
  await page.getByRole('link', { name: 'Chỗ khớp sau' }).click();
  await expect(page).toHaveURL(/#h2$/);
});

test('mọi giá trị có căn cứ dẫn tới đoạn văn', async ({ page, request }) => {
  const { hits } = await (await request.get('/api/v1/search?co=100')).json();
  const report = await (await request.get(`/api/v1/reports/${hits[0].id}`)).json();
  for (const value of [report.date, report.province, report.district]) {
    if (value === null) continue;
    expect(value.evidence.length).toBeGreaterThan(0);
    for (const { source, paragraph, start, end, text } of value.evidence) {
      if (source === 'text') expect(report.paragraphs[paragraph].slice(start, end)).toBe(text);
      else expect(paragraph).toBeNull();
    }
  }
  await page.goto(`/bao-cao/${hits[0].id}`);
  const evidence = page.locator('#thong-tin a[href^="#p"]').first();
  await page.locator('#thong-tin details').first().locator('summary').click();
  const target = await evidence.getAttribute('href');
  await evidence.click();
  await expect(page).toHaveURL(new RegExp(`${target}$`));
  await expect(page.locator(target ?? '')).toBeInViewport();
});

test('tìm trong một báo cáo', async ({ page, request }) => {
  const { hits } = await (await request.get('/api/v1/search?q=ocop')).json();
  await page.goto(`/bao-cao/${hits[0].id}`);
  await expect(page.locator('mark')).toHaveCount(0);
  await page.getByLabel('Tìm trong báo cáo này').fill('ocop');
  await page.keyboard.press('Enter');
  await page.waitForURL(/tim=ocop/);
  await expect(page.locator('mark').first()).toBeVisible();
});

test('báo cáo không có thì nói bằng tiếng Việt', async ({ page }) => {
  for (const path of ['/bao-cao/khong-co', '/bao-cao/__proto__', '/trang-khong-co']) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/[Kk]hông/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  }
});
