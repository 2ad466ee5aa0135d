import type { Page } from '@playwright/test';

/** One picture of docs/. */
export interface Picture {
  readonly file: string;
  /** Name of a page in lib/cli/site-pages.ts. */
  readonly page: string;
  /** In its place: an address of the picture's own. */
  readonly address?: string;
  readonly phone: boolean;
  readonly scheme: 'light' | 'dark';
  /** What a visitor does before the picture is taken. */
  readonly prepare?: (page: Page) => Promise<void>;
}

const computer = { phone: false, scheme: 'light' } as const;

/** In the order of the README. The names stay: what links to a picture is not to break. */
export const PICTURES: readonly Picture[] = [
  { ...computer, file: 'trang-chu.png', page: 'home' },
  {
    ...computer,
    file: 'trang-ket-qua.png',
    page: 'results',
    address: '/?q=n%C3%B4ng+th%C3%B4n+m%E1%BB%9Bi&chu-de=ocop',
  },
  { ...computer, file: 'trang-bao-cao.png', page: 'report-hits' },
  { ...computer, file: 'trang-du-lieu.png', page: 'coverage' },
  { ...computer, file: 'trang-ket-qua-toi.png', page: 'results-person-groups', scheme: 'dark' },
  {
    file: 'dien-thoai-bo-loc.png',
    page: 'results',
    phone: true,
    scheme: 'light',
    prepare: (page) =>
      page
        .getByRole('button', { name: /^Bộ lọc/ })
        .first()
        .click(),
  },
];
