import { type APIRequestContext, expect } from '@playwright/test';
import { test } from './touched';

/** Ids of all sample reports; every report of the folder is in one page of a hundred. */
async function ids(request: APIRequestContext): Promise<string[]> {
  const { hits } = await (await request.get('/api/v1/search?co=100')).json();
  return hits.map((hit: { id: string }) => hit.id);
}

/** The first sample report that has what a test is about, and that thing. */
async function firstWith(request: APIRequestContext, pick: string) {
  for (const id of await ids(request)) {
    const report = await (await request.get(`/api/v1/reports/${id}`)).json();
    const values = report[pick];
    if (Array.isArray(values) && values.length > 0) return report;
  }
  throw new Error(`no sample report has ${pick}`);
}

/** A document that at least two sample reports cite. */
async function sharedDocument(request: APIRequestContext): Promise<{ value: string; label: string; count: number }> {
  const { facets } = await (await request.get('/api/v1/search?co=10')).json();
  const shared = facets['van-ban'].find((each: { count: number }) => each.count >= 2);
  expect(shared, 'có văn bản được hai báo cáo mẫu cùng dẫn').toBeDefined();
  return shared;
}

test('cạnh mỗi giá trị có lời nói giá trị ấy từ đâu ra', async ({ page, request }) => {
  const report = await firstWith(request, 'officeholders');
  await page.goto(`/bao-cao/${report.id}`);
  const facts = page.locator('#thong-tin');
  for (const place of [report.province, report.district, report.provinceNow].filter((each) => each !== null)) {
    const fact = facts.locator('dd', { has: page.getByRole('link', { name: place.label, exact: true }) }).first();
    // Said beside the value, without opening anything.
    await expect(fact.locator('summary')).toHaveText(/suy ra từ|đoạn \d+|cổng thông tin|ghi/);
    const origin = place.evidence.find((each: { text: string }) => each.text.includes(' → '));
    if (origin !== undefined) await expect(fact.locator('summary')).toContainText('suy ra từ');
  }
  await expect(facts.locator('dd', { hasText: report.officeholders[0].name }).first()).toContainText(/nêu ở đoạn \d+/);
});

test('từ báo cáo tới văn bản được dẫn, rồi tới mọi báo cáo cùng dẫn văn bản ấy', async ({ page, request }) => {
  const { value, count } = await sharedDocument(request);
  const { hits } = await (await request.get(`/api/v1/search?van-ban=${value}&co=100`)).json();
  expect(hits).toHaveLength(count);
  await page.goto(`/bao-cao/${hits[0].id}`);
  await page.locator(`#thong-tin a[href="/van-ban/${value}"]`).click();
  await page.waitForURL(`**/van-ban/${value}`);
  for (const { id, heading } of hits) {
    const line = page.getByRole('listitem').filter({ has: page.locator(`a[href="/bao-cao/${id}"]`) });
    await expect(line).toContainText(heading);
    await expect(line.locator('mark').first()).toBeVisible();
  }
  const passage = page.locator('a[href*="/bao-cao/"][href*="#p"]').first();
  const target = (await passage.getAttribute('href'))?.split('#')[1] ?? '';
  await passage.click();
  await expect(page.locator(`#${target}`)).toBeInViewport();

  await page.goto(`/van-ban/${value}`);
  await page.getByRole('link', { name: /^Tìm trong \d+ báo cáo dẫn văn bản này$/ }).click();
  await expect(page).toHaveURL(`/?van-ban=${value}`);
  await expect(page.getByRole('status').getByRole('heading')).toHaveText(`${count} báo cáo`);
});

test('từ báo cáo tới trang cán bộ, chức vụ ghi theo ngày', async ({ page, request }) => {
  const report = await firstWith(request, 'officeholders');
  const person = report.officeholders.find((each: { titles: string[] }) => each.titles.length > 0);
  await page.goto(`/bao-cao/${report.id}`);
  await page.locator('#thong-tin').getByRole('link', { name: person.name, exact: true }).click();
  await page.waitForURL(`**/can-bo/${person.slug}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(person.name);
  const offices = page.getByRole('region', { name: 'Chức vụ theo thời gian' });
  await expect(offices).toContainText(person.titles[0]);
  if (report.date !== null) await expect(offices).toContainText(report.date.value.slice(0, 4));
  await expect(offices.locator(`a[href^="/bao-cao/${report.id}#p"]`).first()).toBeVisible();
  await page.getByRole('link', { name: /^Tìm trong \d+ báo cáo có người này$/ }).click();
  await expect(page).toHaveURL(`/?can-bo=${person.slug}`);
});

test('ý kiến chỉ đạo giữ nguyên lời và dẫn tới đoạn của nó', async ({ page, request }) => {
  const report = await firstWith(request, 'directiveLists');
  await page.goto(`/bao-cao/${report.id}`);
  await page.getByRole('link', { name: /[Ýý] kiến chỉ đạo \(\d+\)$/ }).click();
  const section = page.getByRole('region', { name: 'Ý kiến chỉ đạo' });
  await expect(section.getByRole('heading', { level: 2 })).toBeInViewport();
  const directives = report.statements.filter((each: { kind: string }) => each.kind === 'directive');
  for (const { text, paragraph, start, end } of directives.slice(0, 5)) {
    expect(report.paragraphs[paragraph].slice(start, end)).toBe(text);
    await expect(section).toContainText(text.replace(/\s+/g, ' '));
  }
  const link = section.getByRole('link', { name: /^đoạn \d+/ }).first();
  const target = (await link.getAttribute('href')) ?? '';
  await link.click();
  await expect(page).toHaveURL(new RegExp(`${target}$`));
  await expect(page.locator(target)).toBeInViewport();
});

test('văn bản hoặc cán bộ không có thì nói bằng tiếng Việt', async ({ page }) => {
  for (const path of ['/van-ban/khong-co', '/van-ban/%E0%A4%A', '/can-bo/__proto__', '/can-bo/khong-co']) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBeGreaterThanOrEqual(400);
    expect(answer?.status(), path).toBeLessThan(500);
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không có báo cáo nào nêu người này');
});

test.describe('không có JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('mở căn cứ của một giá trị, sang trang văn bản', async ({ page, request }) => {
    const { value } = await sharedDocument(request);
    const { hits } = await (await request.get(`/api/v1/search?van-ban=${value}`)).json();
    await page.goto(`/bao-cao/${hits[0].id}`);
    await page.locator('#thong-tin details summary').first().click();
    await expect(page.locator('#thong-tin details').first().locator('li').first()).toBeVisible();
    await page.locator(`#thong-tin a[href="/van-ban/${value}"]`).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Báo cáo dẫn văn bản này' })).toBeVisible();
  });
});
