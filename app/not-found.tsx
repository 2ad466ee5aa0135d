import type { Metadata } from 'next';
import { PlainSearchForm } from '@/components/site/plain-search-form';
import { QuietPage } from '@/components/site/quiet-page';
import { SiteFrame } from '@/components/site/site-frame';

export const metadata: Metadata = { title: 'Không tìm thấy trang' };

export default function NotFound() {
  return (
    <SiteFrame skipLinks={[{ href: '#noi-dung', label: 'Đến nội dung' }]}>
      <QuietPage title="Không tìm thấy trang này">
        <p>
          Địa chỉ có thể bị gõ sai, hoặc báo cáo đã được rút khỏi kho. Mời tìm lại, hoặc{' '}
          <a href="/?sap-xep=moi-nhat">xem toàn bộ kho báo cáo</a>.
        </p>
        <PlainSearchForm />
      </QuietPage>
    </SiteFrame>
  );
}
