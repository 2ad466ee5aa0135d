import { QuietPage } from './quiet-page';
import { SiteFrame } from './site-frame';

interface IndexMissingProps {
  /** True where an index is there but cannot be read. */
  readonly broken: boolean;
}

/** Shown instead of a page while there is nothing to search in. */
export function IndexMissing({ broken }: IndexMissingProps) {
  return (
    <SiteFrame skipLinks={[{ href: '#noi-dung', label: 'Đến nội dung' }]}>
      <QuietPage title={broken ? 'Chỉ mục không đọc được' : 'Chưa có chỉ mục'}>
        <p>
          {broken
            ? 'Chỉ mục tìm kiếm bị hỏng hoặc do phiên bản khác lập. Các báo cáo gốc không bị ảnh hưởng.'
            : 'Các báo cáo chưa được lập chỉ mục nên chưa tìm được.'}
        </p>
        <p>Người quản trị chạy lệnh sau trong thư mục của chương trình, rồi tải lại trang này:</p>
        <pre className="overflow-x-auto border border-rule bg-sunk px-4 py-3 text-sm">
          <code>npm run index</code>
        </pre>
      </QuietPage>
    </SiteFrame>
  );
}
