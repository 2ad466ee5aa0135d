import { HelpSection } from './help-section';

/** What the site promises: to be usable by everybody, and to ask for nothing. */
export function Pledges() {
  return (
    <>
      <HelpSection id="tiep-can">
        <p>
          Trang này hướng tới mức AA của Hướng dẫn về khả năng tiếp cận nội dung web (WCAG) 2.2. Đây là kết quả tự kiểm
          tra; trang <strong className="font-semibold">chưa được đơn vị độc lập đánh giá</strong>, và chưa được người
          dùng trình đọc màn hình thử một cách có hệ thống.
        </p>
        <h3>Đã kiểm tra thế nào</h3>
        <ul>
          <li>Quét tự động các trang chính bằng công cụ axe, ở màn hình rộng và hẹp, nền sáng và nền tối.</li>
          <li>Đi hết các nút, ô và liên kết bằng bàn phím; tiêu điểm luôn nhìn thấy.</li>
          <li>
            Màn hình rộng 320 điểm, phóng to 400 %, giãn chữ giãn dòng, chế độ màu tương phản của hệ điều hành, bản in.
          </li>
          <li>Tắt JavaScript: mọi việc chính vẫn làm được.</li>
        </ul>
        <h3>Hạn chế đã biết</h3>
        <ul>
          <li>
            Lời văn của báo cáo được giữ nguyên như bản gốc: bảng biểu đã mất khung, chữ viết tắt và lỗi chính tả vẫn
            như cũ.
          </li>
          <li>Tệp gốc tải về có thể không tiếp cận được; bản đọc trên trang là bản thay thế.</li>
          <li>Bảng tỉnh và năm ở trang Dữ liệu rộng hơn màn hình điện thoại, phải cuộn ngang trong khung của bảng.</li>
        </ul>
        <h3>Gặp trở ngại</h3>
        <p>
          Xin báo cho người quản trị bản cài đặt này, nêu địa chỉ trang, việc đang làm và thiết bị hoặc phần mềm trợ
          giúp đang dùng.
        </p>
      </HelpSection>
      <HelpSection id="rieng-tu">
        <p>
          Trang không có quảng cáo, không đo đếm người đọc, không gọi đến máy chủ nào khác. Cookie duy nhất ghi lựa chọn
          màu nền (Sáng, Tối), chỉ khi quý vị chọn; trình duyệt còn nhớ giúp nếu quý vị tắt phím tắt một ký tự. Câu tìm
          nằm trong địa chỉ trang, nên còn lại trong lịch sử của trình duyệt và có thể trong nhật ký của máy chủ do
          người quản trị giữ.
        </p>
      </HelpSection>
    </>
  );
}
