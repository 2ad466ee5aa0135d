import { PlainSearchForm } from '@/components/site/plain-search-form';
import { QuietPage } from '@/components/site/quiet-page';
import { SiteFrame } from '@/components/site/site-frame';

export default function NotFound() {
  return (
    <SiteFrame skipLinks={[{ href: '#noi-dung', label: 'Đến nội dung' }]}>
      <QuietPage title="Không có báo cáo nào dẫn văn bản này">
        <p>
          Địa chỉ có thể bị gõ sai, hoặc báo cáo dẫn văn bản ấy đã được rút khỏi kho. Mời gõ số, ký hiệu của văn bản để
          tìm lại.
        </p>
        <PlainSearchForm />
      </QuietPage>
    </SiteFrame>
  );
}
