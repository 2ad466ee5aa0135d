import { HelpSection } from './help-section';

/** As the commands read it; the file's name, then its keys. */
const SIDECAR = `# bao-cao-01.txt.meta.yaml
date: 2022-12-13
district: thanh-hoa.tho-xuan
officeholders:
  add:
    - name: Nguyễn Văn Mẫu
      titles: [Bí thư Huyện ủy]
  remove: [Trần Văn Nhầm]
topics: [ocop, giam-ngheo]`;

/** How what stands beside a report was made, and what to do where it is wrong. */
export function MetadataHelp() {
  return (
    <>
      <HelpSection id="thong-tin">
        <p>
          Ngày, nơi, cán bộ, chức danh, chủ đề, văn bản được dẫn, ý kiến chỉ đạo, trích dẫn và số liệu bên cạnh mỗi báo
          cáo do máy đọc ra từ chính lời văn, theo những quy tắc cố định và những bảng từ vựng mà văn thư sửa được.
          Không có phần nào do máy tự viết ra.
        </p>
        <ul>
          <li>
            <strong className="font-semibold">Căn cứ.</strong> Mỗi thông tin kèm lời văn mà nó dựa vào và số đoạn; mở
            “căn cứ” bên cạnh để xem và bấm đến đúng chỗ.
          </li>
          <li>
            <strong className="font-semibold">Suy ra.</strong> Khi bài không nói thẳng, thông tin ghi rõ là suy ra, và
            suy ra từ đâu: ví dụ huyện suy ra từ tên xã theo danh mục địa giới, năm suy ra từ kỳ báo cáo.
          </li>
          <li>
            <strong className="font-semibold">Địa danh.</strong> Đơn vị hành chính lấy theo ngày của báo cáo: bản đồ
            trước ngày 1/7/2025 có ba cấp, từ ngày ấy có hai cấp. Mỗi báo cáo được ghi cả nơi cũ và nơi hiện nay khi
            biết chắc.
          </li>
          <li>
            <strong className="font-semibold">Chức danh</strong> là chức danh tại thời điểm của báo cáo, đúng như bài
            viết.
          </li>
          <li>
            <strong className="font-semibold">Cần người kiểm tra.</strong> Điều máy còn ngờ được liệt kê ở cuối cột
            thông tin của báo cáo.
          </li>
        </ul>
        <p>Máy có thể đọc sót hoặc đọc nhầm. Lời văn của báo cáo luôn là căn cứ cuối cùng.</p>
      </HelpSection>
      <HelpSection id="sua-thong-tin">
        <p>
          Thấy thông tin sai, xin báo cho người quản trị bản cài đặt này, kèm địa chỉ báo cáo và số đoạn. Người quản trị
          ghi điều đúng vào một tệp đặt cạnh tệp gốc, cùng tên và thêm “.meta.yaml”. Lời của người thắng lời của máy, và
          báo cáo sẽ ghi rõ điều nào do người lưu trữ ghi. Ví dụ:
        </p>
        <pre className="help-code">
          <code>{SIDECAR}</code>
        </pre>
        <p>
          Ghi <code>null</code> là bỏ giá trị, một danh sách thay cả danh sách, <code>add</code> và <code>remove</code>{' '}
          thêm bớt từng mục. Sau đó chạy <code>npm run index</code>. Ghi sai thì lệnh báo tên tệp và số dòng;{' '}
          <code>npm run check-data</code> liệt kê những báo cáo còn thiếu hoặc đáng ngờ.
        </p>
      </HelpSection>
    </>
  );
}
