/** What one can type, by example, in short: the left side can be typed as it stands. The help page says it at length. */
export const WAYS: readonly { readonly typed: string; readonly means: string }[] = [
  { typed: 'giảm nghèo', means: 'báo cáo có đủ các từ, ở bất kỳ đâu' },
  { typed: '"nông thôn mới"', means: 'đúng cụm từ, liền nhau' },
  { typed: 'OCOP -"du lịch"', means: 'có OCOP và không có cụm “du lịch”' },
  { typed: 'lúa HOẶC ngô', means: 'có ít nhất một trong hai; chữ HOẶC viết hoa' },
  { typed: '"bí thư" GẦN/8 nhấn', means: 'hai vế cách nhau không quá 8 tiếng' },
  { typed: 'tieude:"nông thôn mới"', means: 'từ trong tiêu đề; còn có tinh:, huyen:, xa:, canbo:, chude:, vanban:' },
  { typed: 'tinh:"Hà Giang" nam:2021..2023', means: 'báo cáo của tỉnh ấy trong những năm ấy' },
  { typed: '1719/QĐ-TTg', means: 'số văn bản, gõ rời “1719 qd ttg” cũng được' },
  { typed: 'UBND xã', means: 'tính cả “ủy ban nhân dân xã”; trang nói rõ và cho tắt' },
  { typed: 'nong thon moi', means: 'không gõ dấu thì tìm mọi cách bỏ dấu; gõ có dấu thì tìm đúng dấu ấy' },
];
