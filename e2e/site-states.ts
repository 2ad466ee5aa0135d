import { type APIRequestContext, expect, type Page } from '@playwright/test';

/** What addresses need that only the running server knows. */
export interface Known {
  readonly report: string;
  readonly person: string;
  readonly document: string;
}

/** A page of the site in a state that people meet. */
export interface SiteState {
  readonly name: string;
  readonly address: (known: Known) => string;
  /** What a visitor does there until the state is reached. */
  readonly arrive?: (page: Page) => Promise<void>;
  /** Seen at these widths only; everywhere where none are named. */
  readonly widths?: readonly number[];
}

const at = (name: string, address: string | ((known: Known) => string)): SiteState => ({
  name,
  address: typeof address === 'string' ? () => address : address,
});

/** Every kind of page, and what changes its looks. Tests of accessibility, keyboard and reflow all go through this list. */
export const STATES: readonly SiteState[] = [
  at('trang chủ', '/'),
  { ...at('gợi ý đang mở', '/'), arrive: openSuggestions },
  at('mọi báo cáo', '/?sap-xep=moi-nhat'),
  at('kết quả', '/?q=ocop'),
  at('kết quả, đang lọc', '/?q=ocop&chu-de=ocop&tinh=son-la&tu=2018&den=2025-06'),
  at('kết quả, câu sửa lại và mục bỏ qua', '/?q=%22n%C3%B4ng+th%C3%B4n+m%E1%BB%9Bi&chu-de=ocop&trang=9&co=10&x=1'),
  at('kết quả theo cán bộ', '/?q=ocop&nhom=can-bo'),
  at('kết quả theo huyện, bản đồ nay', '/?q=ocop&nhom=huyen&ban-do=nay'),
  at('chỉ đạo, đang lọc', '/?q=huy%E1%BB%87n&loai=chi-dao&han-tu=2020'),
  at('bảng nhiệm vụ', '/bang-nhiem-vu?q=x%C3%A3&tu=2022&den=2022'),
  at('không có kết quả', '/?q=%C4%91%C6%B0%E1%BB%9Dng&tinh=ca-mau'),
  { ...at('ngăn bộ lọc đang mở', '/?q=ocop&chu-de=ocop'), arrive: openDrawer, widths: [320, 360] },
  at('báo cáo có chỗ khớp', ({ report }) => `/bao-cao/${report}?q=ocop&sap-xep=moi-nhat&tu=2000`),
  { ...at('báo cáo', ({ report }) => `/bao-cao/${report}`), arrive: openEverything },
  at('trích dẫn', ({ report }) => `/trich-dan/${report}/2`),
  { ...at('cán bộ', ({ person }) => `/can-bo/${person}`), arrive: openEverything },
  { ...at('văn bản', ({ document }) => `/van-ban/${document}`), arrive: openEverything },
  at('nơi', '/dia-phuong/dong-thap?ban-do=nay'),
  at('chủ đề', '/chu-de/ocop'),
  at('dữ liệu', '/du-lieu'),
  at(
    'kiểm chứng, có khác biệt',
    '/kiem-chung?q=%C4%90o%C3%A0n+kh%C3%B4ng+gi%C3%A1m+s%C3%A1t+c%E1%BB%A7a+H%C4%90ND+huy%E1%BB%87n+Ho%C3%A0nh+B%E1%BB%93%2C+t%E1%BB%89nh+Qu%E1%BA%A3ng+Ninh',
  ),
  at('hướng dẫn', '/huong-dan'),
  at('không có báo cáo ấy', '/bao-cao/khong-co'),
  at('không có trang ấy', '/khong-co'),
];

/** Asks the server for a report about OCOP, somebody in it and a paper that reports cite. */
export async function askKnown(request: APIRequestContext): Promise<Known> {
  const { hits, facets } = await (await request.get('/api/v1/search?q=ocop')).json();
  const all = await (await request.get('/api/v1/search')).json();
  const [report, person, document] = [hits[0].id, facets['can-bo'][0].value, all.facets['van-ban'][0].value].map(
    encodeURIComponent,
  );
  return { report: report ?? '', person: person ?? '', document: document ?? '' };
}

/** Opens the page in its state, ready to be looked at. */
export async function goTo(page: Page, state: SiteState, known: Known): Promise<void> {
  await page.goto(state.address(known));
  await state.arrive?.(page);
}

async function openSuggestions(page: Page): Promise<void> {
  const box = page.getByRole('combobox', { name: 'Từ hoặc cụm từ cần tìm' });
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await box.pressSequentially('nguyen', { delay: 20 });
  await expect(page.getByRole('listbox', { name: 'Gợi ý' }).getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
}

/** Evidence, remarks and the tails of lists stand folded. */
async function openEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  });
}

/** The button that opens the filters on a phone. */
export const drawerButton = (page: Page) => page.getByRole('button', { name: /^Bộ lọc/ }).first();

/** What the phone's filters stand in while they are open. */
export const DRAWER = 'dialog[open], :popover-open';

export const drawer = (page: Page) => page.locator(DRAWER).first();

async function openDrawer(page: Page): Promise<void> {
  await drawerButton(page).click();
  await expect(drawer(page)).toBeVisible();
}
