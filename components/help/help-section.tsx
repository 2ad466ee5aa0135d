import type { ReactNode } from 'react';

/** The sections of the help page, in their order: the table of contents and the anchors. */
export const HELP_SECTIONS = {
  'go-cau-tim': 'Gõ câu tìm',
  'truong-cua-cau-tim': 'Lọc ngay trong câu tìm',
  'co-dau-khong-dau': 'Có dấu và không dấu',
  'so-hieu-viet-tat': 'Số hiệu, chữ viết tắt, lỗi gõ',
  'chi-dao-trich-dan': 'Tìm chỉ đạo, trích dẫn',
  'bo-loc': 'Bộ lọc và thời gian',
  'doc-ket-qua': 'Đọc kết quả và trích dẫn',
  'phim-tat': 'Phím tắt',
  'thong-tin': 'Thông tin được đọc ra thế nào',
  'sua-thong-tin': 'Báo và sửa thông tin sai',
  'tiep-can': 'Tuyên bố về khả năng tiếp cận',
  'rieng-tu': 'Quyền riêng tư',
} as const;

export type HelpSectionId = keyof typeof HELP_SECTIONS;

interface HelpSectionProps {
  readonly id: HelpSectionId;
  readonly children: ReactNode;
}

/** One section: its heading is its name in the table of contents. */
export function HelpSection({ id, children }: HelpSectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-ten`} className="help-section">
      <h2 id={`${id}-ten`} className="text-lg font-semibold">
        {HELP_SECTIONS[id]}
      </h2>
      {children}
    </section>
  );
}
