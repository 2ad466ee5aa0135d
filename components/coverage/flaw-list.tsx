import type { SourceFlaw, SourceFlaws } from '@/lib/search/coverage';
import { printNumber } from '../ui/print-number';

const SEVERITIES: Readonly<Record<SourceFlaw['severity'], string>> = { error: 'Lỗi', warning: 'Lưu ý' };

/** What the last build had to say about the sources, by the names of the files alone. */
export function FlawList({ flaws }: { readonly flaws: SourceFlaws | null }) {
  if (flaws === null) return <p>Chỉ mục này do phiên bản trước lập, chưa ghi lại nguồn nào có lỗi.</p>;
  const { errors, warnings, listed } = flaws;
  if (errors + warnings === 0) return <p>Lần lập chỉ mục gần nhất đọc được mọi tệp, không có lỗi hay lưu ý nào.</p>;
  const rest = errors + warnings - listed.length;
  return (
    <>
      <p className="max-w-measure pb-2">
        {`Lần lập chỉ mục gần nhất có ${printNumber(errors)} lỗi và ${printNumber(warnings)} lưu ý. Tệp có lỗi có thể không tìm được, hoặc tìm được nhưng thiếu thông tin.`}
      </p>
      <ul className="max-w-3xl">
        {listed.map(({ file, place, message, severity }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files of one name may have one message
          <li key={i} className="border-t border-rule py-1">
            <span className={severity === 'error' ? 'font-semibold' : 'text-soft'}>{SEVERITIES[severity]}</span>
            {' · '}
            <span className="font-semibold">{file}</span>
            {place !== null && ` (${place})`}
            {`: ${message}`}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <p className="border-t border-rule pt-1">
          {`Còn ${printNumber(rest)} lỗi và lưu ý nữa; lệnh lập chỉ mục in ra tất cả.`}
        </p>
      )}
    </>
  );
}
