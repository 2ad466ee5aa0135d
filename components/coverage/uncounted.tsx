import type { Coverage } from '@/lib/search/coverage';
import { printNumber } from '../ui/print-number';

/** Reports that the matrix cannot place, and what that means for a search. */
export function Uncounted({ coverage: { reports, whole, maps } }: { readonly coverage: Coverage }) {
  if (reports === 0) return <p>Kho chưa có báo cáo nào.</p>;
  const { undated } = whole;
  const [before, now] = [maps.truoc.unplaced.total, maps.nay.unplaced.total];
  return (
    <ul className="max-w-measure list-disc ps-5">
      <li>
        {undated === 0
          ? 'Mọi báo cáo đều rõ ngày, hoặc ít nhất rõ năm. Báo cáo chỉ rõ năm hoặc tháng được tính vào năm ấy.'
          : `${printNumber(undated)} báo cáo chưa rõ ngày: không nằm trong cột năm nào, và không hiện ra khi lọc theo thời gian. Báo cáo chỉ rõ năm hoặc tháng được tính vào năm ấy.`}
      </li>
      <li>{placeWords('trước ngày 1/7/2025', before)}</li>
      <li>
        {placeWords('hiện nay', now)}
        {before > 0 && ' Báo cáo từ ngày 1/7/2025 trở đi thường chỉ có nơi theo bản đồ hiện nay.'}
      </li>
    </ul>
  );
}

function placeWords(map: string, unplaced: number): string {
  return unplaced === 0
    ? `Mọi báo cáo đều rõ tỉnh, thành phố theo bản đồ ${map}.`
    : `${printNumber(unplaced)} báo cáo chưa rõ tỉnh, thành phố theo bản đồ ${map}: không hiện ra khi lọc theo nơi trên bản đồ ấy.`;
}
