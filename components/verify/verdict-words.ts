import type { Verdict } from '@/lib/search/verify/verdict';

/** What a verdict is called. Never more than the corpus can say. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  exact: 'Đúng nguyên văn',
  differs: 'Có khác biệt',
  'not-found': 'Không tìm thấy trong kho',
};

/** What it means for the whole of a pasted text. */
export const VERDICT_MEANING: Readonly<Record<Verdict, string>> = {
  exact:
    'Các chữ trong đoạn dán có trong kho, đủ và đúng thứ tự. Chữ hoa, dấu câu, khoảng trắng và kiểu đặt dấu thanh không tính là khác.',
  differs: 'Kho có đoạn gần giống. Chỗ khác được đánh dấu bên dưới: mời đọc kỹ trước khi dẫn.',
  'not-found':
    'Không thấy không có nghĩa là chưa ai nói hay viết như vậy: kho này chỉ có một phần báo cáo, và lời nói có thể được ghi lại bằng chữ khác.',
};
