import type { FilterKey } from '@/lib/search/query';
import { coverageHref } from '@/lib/url/coverage-address';
import { FILTER_NAMES } from '../search/filter-words';
import { HelpSection } from './help-section';

/** What each filter holds; one line for each that there is. */
const FILTERS: Readonly<Record<FilterKey, string>> = {
  tinh: 'tỉnh, thành phố như trước ngày 1/7/2025 (63 tỉnh, thành phố).',
  'tinh-moi': 'tỉnh, thành phố từ ngày 1/7/2025 (34 tỉnh, thành phố). Báo cáo cũ cũng được xếp vào tỉnh hiện nay.',
  huyen: 'huyện, quận, thị xã, thành phố thuộc tỉnh; cấp này kết thúc ngày 30/6/2025.',
  xa: 'xã, phường, đặc khu từ ngày 1/7/2025.',
  'can-bo': 'người có chức danh được nêu trong báo cáo, kèm chức vụ và nơi công tác để phân biệt người trùng tên.',
  'chu-de': 'OCOP, nông thôn mới, chuyển đổi số…',
  'van-ban': 'văn bản được báo cáo dẫn, theo số hiệu hoặc theo tên.',
  'noi-nhan': 'cơ quan, đơn vị được giao việc; chỉ có khi tìm chỉ đạo.',
};

/** Filters, the time, and what the list and a report show. */
export function ResultHelp() {
  return (
    <>
      <HelpSection id="bo-loc">
        <p>
          Trong một bộ lọc, chọn thêm giá trị thì được thêm báo cáo (hoặc). Giữa các bộ lọc, chọn thêm thì kết quả hẹp
          lại (và). Con số bên cạnh một giá trị là số báo cáo sẽ có khi chọn riêng giá trị ấy.
        </p>
        <ul>
          {Object.entries(FILTERS).map(([key, holds]) => (
            <li key={key}>
              <strong className="font-semibold">{nameOf(key)}</strong>
              {`: ${holds}`}
            </li>
          ))}
        </ul>
        <p>
          Nhóm “Địa phương” chuyển được giữa bản đồ trước ngày 1/7/2025 và bản đồ hiện nay; chọn một huyện thay cho chọn
          cả tỉnh.
        </p>
        <p>
          <strong className="font-semibold">Thời gian</strong>: bấm một cột của biểu đồ để chọn năm, quý, tháng; hoặc gõ
          “2022”, “9/2022”, “13/12/2022” vào hai ô Từ và Đến hết. Báo cáo chỉ rõ năm hoặc tháng được tính vào mọi khoảng
          mà ngày của nó có thể thuộc về, vì thế cộng các tháng có thể lớn hơn cả năm. Báo cáo chưa rõ ngày đứng riêng.
        </p>
        <p>
          Các bộ lọc đang dùng hiện thành nhãn phía trên kết quả; bấm nhãn là bỏ lọc. Địa chỉ trang giữ toàn bộ câu tìm
          và bộ lọc: sao chép địa chỉ là gửi được cho người khác.
        </p>
        <p>
          Không tìm thấy gì thì trang cho biết kho có báo cáo của nơi ấy, thời gian ấy hay không, và tính sẵn những cách
          nới điều kiện. Xem thêm <a href={coverageHref({ map: 'truoc', order: 'ten' })}>kho có gì, thiếu gì</a>.
        </p>
      </HelpSection>
      <HelpSection id="doc-ket-qua">
        <ul>
          <li>
            Có từ ngữ trong câu tìm thì báo cáo khớp nhất đứng trước; không có từ ngữ thì báo cáo mới nhất đứng trước.
            Có thể xếp lại theo ngày, hoặc xem theo cán bộ, theo huyện.
          </li>
          <li>
            Chỗ khớp được tô nền và gạch dưới. Bấm tiêu đề là đến chỗ khớp đầu tiên trong toàn văn; thanh “Chỗ khớp”
            trong báo cáo dẫn đến từng chỗ.
          </li>
          <li>
            Dưới đường kẻ cuối danh sách là những báo cáo nằm ngay ngoài câu tìm: cùng chữ nhưng khác dấu, hoặc có gần
            đủ các từ. Chúng không được tính vào tổng số.
          </li>
          <li>
            Mỗi đoạn của báo cáo có số và địa chỉ riêng (bấm số ở lề; ví dụ “#p7” là đoạn 7). Số đoạn theo tệp gốc nên
            không đổi khi trang thay đổi.
          </li>
        </ul>
        <p>
          Khi trích dẫn, xin ghi nơi ban hành, tiêu đề, ngày và số đoạn, và đối chiếu với tệp gốc (mục “Tệp gốc” của báo
          cáo). Trang không sửa một chữ nào của báo cáo.
        </p>
      </HelpSection>
    </>
  );
}

function nameOf(key: string): string {
  return Object.entries(FILTER_NAMES).find(([each]) => each === key)?.[1] ?? key;
}
