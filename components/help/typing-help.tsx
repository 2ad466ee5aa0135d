import { MAX_QUERY_LENGTH } from '@/lib/search/query';
import { ExampleList, type ExampleTotals } from './example-list';
import { FIELD_EXAMPLES, MARK_EXAMPLES, SPELLING_EXAMPLES, UNIT_EXAMPLES, WORD_EXAMPLES } from './examples';
import { HelpSection } from './help-section';

/** What can be typed into the search box. */
export function TypingHelp({ totals }: { readonly totals: ExampleTotals }) {
  return (
    <>
      <HelpSection id="go-cau-tim">
        <p>
          Gõ những từ cần tìm rồi bấm Tìm. Trang tìm trong toàn văn từng báo cáo, kể cả tiêu đề. Bấm vào ví dụ để thử;
          con số là số báo cáo tìm được trong kho này.
        </p>
        <ExampleList examples={WORD_EXAMPLES} totals={totals} />
        <p>
          {`Dưới ô tìm, trang nói lại câu tìm đã được hiểu thế nào. Thiếu ngoặc kép hoặc ngoặc đơn thì trang tự đóng lại và nói rõ. Câu tìm dài nhất ${MAX_QUERY_LENGTH} ký tự.`}
        </p>
      </HelpSection>
      <HelpSection id="truong-cua-cau-tim">
        <p>
          Viết tên trường, dấu hai chấm, rồi giá trị. Tên trường viết hoa, viết thường, có dấu hay không dấu đều được:
          “Tỉnh:”, “can-bo:”. Giá trị có nhiều tiếng thì nên đặt trong ngoặc kép.
        </p>
        <ExampleList examples={Object.values(FIELD_EXAMPLES)} totals={totals} />
      </HelpSection>
      <HelpSection id="co-dau-khong-dau">
        <p>Dấu trong câu tìm có nghĩa. Nhóm “Dấu tiếng Việt” trong bộ lọc chọn một trong ba cách hiểu:</p>
        <ExampleList examples={Object.values(MARK_EXAMPLES)} totals={totals} />
        <p>Báo cáo gốc viết không dấu thì tìm bằng từ có dấu hay không dấu đều thấy.</p>
      </HelpSection>
      <HelpSection id="so-hieu-viet-tat">
        <ExampleList examples={SPELLING_EXAMPLES} totals={totals} />
      </HelpSection>
      <HelpSection id="chi-dao-trich-dan">
        <p>
          Trên kết quả có ba lối: Báo cáo, Chỉ đạo, Trích dẫn, mỗi lối kèm số kết quả của cùng câu tìm. Khi tìm chỉ đạo
          hoặc trích dẫn, các từ phải có trong chính lời ấy, trong tên, chức vụ người nói hoặc nơi nhận; nơi, thời gian
          và chủ đề là của báo cáo. Văn bản được dẫn là văn bản mà chính lời ấy nêu ra.
        </p>
        <ExampleList examples={Object.values(UNIT_EXAMPLES)} totals={totals} />
        <p>
          Chỉ đạo lọc thêm được theo nơi nhận và hạn thực hiện. Chỉ đạo không nêu hạn thì không có trong kết quả khi lọc
          theo hạn.
        </p>
      </HelpSection>
    </>
  );
}
