import { Disclosure } from '../ui/disclosure';

/** What one can type, by example: the left side can be typed as it stands. */
const WAYS: readonly { readonly typed: string; readonly means: string }[] = [
  { typed: 'hạn hán ngô', means: 'báo cáo có đủ các từ, ở bất kỳ đâu' },
  { typed: '"thích ứng an toàn"', means: 'đúng cụm từ, liền nhau' },
  { typed: 'OCOP -"tái định cư"', means: 'có OCOP và không có cụm “tái định cư”' },
  { typed: 'lúa HOẶC ngô', means: 'có ít nhất một trong hai; chữ HOẶC viết hoa' },
  { typed: '"giải ngân" GẦN/5 chậm', means: 'hai vế cách nhau không quá 5 tiếng' },
  { typed: 'tieude:"hạn hán"', means: 'từ trong tiêu đề; còn có tinh:, huyen:, canbo:, chude:, vanban:' },
  { typed: 'tinh:"Lai Châu" nam:2021..2023', means: 'báo cáo của tỉnh ấy trong những năm ấy' },
  { typed: '1083-QĐ/HU', means: 'số văn bản, gõ rời “1083 qd hu” cũng được' },
  { typed: 'UBND xã', means: 'tính cả “ủy ban nhân dân xã”; trang nói rõ và cho tắt' },
  { typed: 'nong thon moi', means: 'không gõ dấu thì tìm mọi cách bỏ dấu; gõ có dấu thì tìm đúng dấu ấy' },
];

export function SearchHelp() {
  return (
    <Disclosure className="mt-1 max-w-3xl">
      <summary className="w-fit text-xs text-accent">Cách tìm</summary>
      <dl className="grid gap-x-6 gap-y-1 pt-1 pb-2 text-xs sm:grid-cols-[max-content_1fr]">
        {WAYS.map(({ typed, means }) => (
          <div key={typed} className="contents">
            <dt className="font-semibold max-sm:pt-1">{typed}</dt>
            <dd className="text-soft">{means}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
