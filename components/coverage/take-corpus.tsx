import { printBytes, printNumber } from '../ui/print-number';

interface TakeCorpusProps {
  readonly reports: number;
  /** About how large the download is; told from a sample in a large corpus. */
  readonly bytes: number;
}

/** The whole corpus and the description of the interface, for whoever works with it elsewhere. */
export function TakeCorpus({ reports, bytes }: TakeCorpusProps) {
  return (
    <>
      <p className="max-w-measure">
        <a href="/api/v1/corpus.jsonl">Tải cả kho dạng JSON Lines</a>
        {` (${printNumber(reports)} báo cáo, khoảng ${printBytes(bytes)}): mỗi dòng một báo cáo, nguyên văn từng đoạn cùng mọi thông tin đọc ra được và căn cứ của chúng.`}
      </p>
      <p className="max-w-measure pt-2">
        Từng kết quả tìm kiếm cũng tải được dạng CSV hoặc JSON, hoặc theo dõi được bằng Atom, ở cuối danh sách kết quả.{' '}
        <a href="/api/openapi.json">Mô tả giao diện HTTP (OpenAPI 3.1)</a> dành cho người lập trình.
      </p>
    </>
  );
}
