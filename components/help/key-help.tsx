import { HelpSection } from './help-section';

const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['/', 'Đưa con trỏ vào ô tìm, khi không đang gõ trong một ô nào. Tắt được ở “Cách tìm” dưới ô tìm.'],
  ['n, p', 'Khi đọc báo cáo: đến chỗ khớp sau, chỗ khớp trước. Tắt được cùng với phím /.'],
  ['↓ ↑', 'Trong ô tìm: mở danh sách gợi ý và chọn.'],
  ['Enter', 'Dùng gợi ý đang chọn, hoặc tìm.'],
  ['Enter, Shift + Enter', 'Trong ô “Tìm trong báo cáo này”: đến chỗ khớp sau, chỗ khớp trước của từ đang đánh dấu.'],
  ['Esc', 'Đóng danh sách gợi ý, đóng bộ lọc trên điện thoại; rời ô “Tìm trong báo cáo này”.'],
  ['← → Home End', 'Trong biểu đồ thời gian: sang cột trước, cột sau, cột đầu, cột cuối.'],
  ['Tab, Shift + Tab', 'Đến nút, ô, liên kết sau hoặc trước; mọi việc đều làm được bằng bàn phím.'],
];

/** Keys, where scripts run; nothing needs one. */
export function KeyHelp() {
  return (
    <HelpSection id="phim-tat">
      <table className="help-keys">
        <caption className="sr-only">Phím tắt</caption>
        <thead>
          <tr>
            <th scope="col">Phím</th>
            <th scope="col">Việc</th>
          </tr>
        </thead>
        <tbody>
          {KEYS.map(([keys, does]) => (
            <tr key={keys}>
              <th scope="row">
                <kbd>{keys}</kbd>
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>Trình duyệt tắt JavaScript thì không có gợi ý và phím tắt; tìm, lọc, xem, lật trang vẫn đầy đủ.</p>
    </HelpSection>
  );
}
