/** Why something may be missing, and what whoever keeps the corpus does about it. */
export function AddReports() {
  return (
    <div className="flex max-w-measure flex-col gap-2">
      <p>
        Kho chỉ có những tệp mà người quản trị đã đưa vào. Một nơi hoặc một năm để trống thường vì báo cáo chưa được thu
        thập, chưa được số hóa, hoặc tệp có lỗi như nêu ở trên.
      </p>
      <p>Để bổ sung, người quản trị làm ba việc:</p>
      <ol className="list-decimal ps-5">
        <li>Chép tệp báo cáo vào thư mục nguồn. Tệp gốc được giữ nguyên, chương trình chỉ đọc.</li>
        <li>
          Chạy lệnh <code>npm run index</code>. Chỉ những tệp mới hoặc đã thay đổi được đọc lại; trang web tự chuyển
          sang chỉ mục mới, không phải khởi động lại.
        </li>
        <li>
          Xem lại trang này. Báo cáo chưa rõ ngày hoặc nơi thì ghi thêm vào tệp chỉnh sửa đặt cạnh báo cáo, như{' '}
          <a href="/huong-dan#sua-thong-tin">hướng dẫn sửa thông tin</a>.
        </li>
      </ol>
    </div>
  );
}
