/** The pages that every page leads to, in the order of the navigation. */
export const SITE_LINKS = [
  { href: '/', label: 'Tìm kiếm' },
  { href: '/kiem-chung', label: 'Kiểm chứng' },
  { href: '/du-lieu', label: 'Dữ liệu' },
  { href: '/huong-dan', label: 'Hướng dẫn' },
] as const;

/** The page or the part of the site that a page belongs to. */
export type SitePlace = (typeof SITE_LINKS)[number]['href'];
