'use client';

import { QuietPage } from '@/components/site/quiet-page';
import { SiteFrame } from '@/components/site/site-frame';

interface Props {
  readonly error: unknown;
  readonly retry: () => void;
}

/** The reader's own words for the log: Next puts the same digest beside the server's entry. */
function digestOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('digest' in error)) return null;
  return typeof error.digest === 'string' ? error.digest : null;
}

export default function ErrorPage({ error, retry }: Props) {
  const digest = digestOf(error);
  return (
    <SiteFrame skipLinks={[{ href: '#noi-dung', label: 'Đến nội dung' }]}>
      <QuietPage title="Trang này đang gặp lỗi">
        <p>Lỗi thuộc về chương trình, không phải do thao tác của quý vị. Các báo cáo không bị ảnh hưởng.</p>
        <p className="flex flex-wrap gap-3">
          <button type="button" className="button" onClick={() => retry()}>
            Thử lại
          </button>
          <a href="/" className="button-quiet">
            Về trang tìm kiếm
          </a>
        </p>
        {digest !== null && <p className="text-xs text-soft">{`Mã lỗi để báo người quản trị: ${digest}`}</p>}
      </QuietPage>
    </SiteFrame>
  );
}
