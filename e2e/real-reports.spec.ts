import { expect } from '@playwright/test';
import { test } from './touched';

const search = (params: string) => `/api/v1/search?co=100&${params}`;

test('năm báo cáo thật: năm tỉnh, mỗi tỉnh một báo cáo, đúng huyện ở dưới', async ({ page, request }) => {
  const { total, facets } = await (await request.get(search(''))).json();
  expect(total).toBe(5);
  const tree = (values: { label: string; count: number; children?: { label: string; count: number }[] }[]) =>
    Object.fromEntries(
      values.map(({ label, count, children = [] }) => [label, [count, ...children.map((each) => each.label)]]),
    );
  expect(tree(facets.tinh)).toEqual({
    'Lai Châu': [1, 'huyện Than Uyên'],
    'Quảng Trị': [1, 'huyện Hướng Hóa'],
    'Thanh Hóa': [1, 'huyện Thọ Xuân'],
    'Bắc Ninh': [1, 'huyện Lương Tài'],
    'Tuyên Quang': [1, 'huyện Chiêm Hóa'],
  });
  expect(tree(facets['tinh-moi'])).toEqual({
    'Lai Châu': [1],
    'Quảng Trị': [1],
    'Thanh Hóa': [1],
    'Bắc Ninh': [1],
    'Tuyên Quang': [1],
  });
  await page.goto('/?sap-xep=moi-nhat');
  await expect(page.getByRole('status').getByRole('heading')).toHaveText('5 báo cáo');
  await expect(page.getByText('bản mẫu')).toHaveCount(0);
});

test('cụm từ trong ngoặc kép tìm đúng những báo cáo có cụm đó', async ({ request }) => {
  const all = await (await request.get(search(''))).json();
  for (const phrase of ['thích ứng an toàn', 'nông thôn mới', 'kiểm tra giám sát']) {
    const wanted: string[] = [];
    for (const { id } of all.hits) {
      const report = await (await request.get(`/api/v1/reports/${id}`)).json();
      const text = report.paragraphs
        .filter((_: string, index: number) => !report.boilerplate.includes(index))
        .map(
          (paragraph: string) =>
            ` ${paragraph
              .normalize('NFC')
              .toLowerCase()
              .replace(/[^\p{L}\d]+/gu, ' ')} `,
        );
      if (text.some((paragraph: string) => paragraph.includes(` ${phrase} `))) wanted.push(id);
    }
    const found = await (await request.get(search(`q=${encodeURIComponent(`"${phrase}"`)}`))).json();
    expect(found.hits.map((hit: { id: string }) => hit.id).sort(), phrase).toEqual(wanted.sort());
  }
});

test('hai kiểu đặt dấu, NFC và NFD cho một tập; không dấu ít nhất bằng tập đó', async ({ request }) => {
  const ids = async (q: string) =>
    (await (await request.get(search(`q=${encodeURIComponent(q)}`))).json()).hits
      .map((hit: { id: string }) => hit.id)
      .sort();
  const marked = await ids('huyện ủy');
  expect(marked.length).toBeGreaterThan(0);
  for (const form of ['huyện uỷ', 'huyện ủy'.normalize('NFD'), 'huyện uỷ'.normalize('NFD')]) {
    expect(await ids(form)).toEqual(marked);
  }
  expect(await ids('huyen uy')).toEqual(expect.arrayContaining(marked));
  expect(await ids('hoà')).toEqual(await ids('hòa'));
  expect((await ids('duong')).length).toBeGreaterThan(0);
});
