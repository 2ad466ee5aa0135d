import { PlainSearchForm } from '@/components/site/plain-search-form';
import { QuietPage } from '@/components/site/quiet-page';
import { SiteFrame } from '@/components/site/site-frame';

export default function NotFound() {
  return (
    <SiteFrame skipLinks={[{ href: '#noi-dung', label: 'Đến nội dung' }]}>
      <QuietPage title="Không có báo cáo nào nêu người này">
        <p>Địa chỉ có thể bị gõ sai, hoặc báo cáo nêu tên người ấy đã được rút khỏi kho. Mời gõ họ tên để tìm lại.</p>
        <PlainSearchForm />
      </QuietPage>
    </SiteFrame>
  );
}
