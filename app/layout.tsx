import type { Metadata } from 'next';
import type { ReactNode } from 'react';
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

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="vi">
      <body>{children}</body>
    </html>
  );
}
