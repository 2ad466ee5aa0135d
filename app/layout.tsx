import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { SiteFooter } from '@/components/site/site-footer';
import { PAPER, readTheme, THEME_KEY } from '@/components/site/theme';
import { FontPreloads } from '@/components/ui/font-preloads';
import '../components/ui/fonts.css';
import './globals.css';

const SITE_URL = process.env.SITE_URL ?? '';

export const metadata: Metadata = {
  // Without SITE_URL addresses stay relative: better than a wrong host.
  metadataBase: URL.canParse(SITE_URL) ? new URL(SITE_URL) : null,
  title: {
    default: 'Sao Lục: tìm toàn văn báo cáo của huyện ủy và chính quyền địa phương',
    template: '%s – Sao Lục',
  },
  description:
    'Tìm toàn văn trong báo cáo của huyện ủy và chính quyền địa phương: ai nói gì, chỉ đạo gì, ở đâu, khi nào; có căn cứ đến từng đoạn.',
};

/** Read on the server: a page that learned it from a script would first flash in the other scheme. */
async function chosenTheme() {
  return readTheme((await cookies()).get(THEME_KEY)?.value);
}

export async function generateViewport(): Promise<Viewport> {
  const theme = await chosenTheme();
  if (theme !== null) return { colorScheme: theme === 'toi' ? 'dark' : 'light', themeColor: PAPER[theme] };
  return {
    colorScheme: 'light dark',
    themeColor: [
      { media: '(prefers-color-scheme: light)', color: PAPER.sang },
      { media: '(prefers-color-scheme: dark)', color: PAPER.toi },
    ],
  };
}

export default async function Layout({ children }: { readonly children: ReactNode }) {
  const theme = await chosenTheme();
  return (
    <html lang="vi" {...(theme === null ? {} : { 'data-theme': theme })}>
      <body>
        <FontPreloads />
        <link rel="search" type="application/opensearchdescription+xml" title="Sao Lục" href="/opensearch.xml" />
        {children}
        <SiteFooter theme={theme} />
      </body>
    </html>
  );
}
