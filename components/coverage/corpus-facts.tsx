import type { Coverage } from '@/lib/search/coverage';
import type { EngineInfo } from '@/lib/search/engine';
import { printMoment } from '../ui/print-moment';
import { printNumber } from '../ui/print-number';

interface CorpusFactsProps {
  readonly coverage: Coverage;
  readonly info: EngineInfo;
}

/** The corpus in figures, and when it was last built. */
export function CorpusFacts({ coverage, info }: CorpusFactsProps) {
  const { maps, years, reports, districts, officeholders } = coverage;
  const held = (map: keyof typeof maps) => maps[map].provinces.filter(({ total }) => total > 0).length;
  const facts: readonly (readonly [name: string, value: string])[] = [
    ['Báo cáo', printNumber(reports)],
    ['Thời gian', years === null ? 'chưa rõ' : yearWords(years)],
    ['Tỉnh, thành phố trước ngày 1/7/2025', `${held('truoc')} trong ${maps.truoc.provinces.length}`],
    ['Huyện, quận, thị xã, thành phố thuộc tỉnh', printNumber(districts)],
    ['Tỉnh, thành phố hiện nay', `${held('nay')} trong ${maps.nay.provinces.length}`],
    ['Xã, phường, đặc khu hiện nay', printNumber(maps.nay.units)],
    ['Cán bộ được nêu', printNumber(officeholders)],
    ['Lần lập chỉ mục gần nhất', printMoment(info.builtAt)],
    ['Phiên bản chỉ mục', info.indexVersion],
  ];
  return (
    <dl className="plain-facts count">
      {facts.map(([name, value]) => (
        <div key={name} className="contents">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function yearWords({ first, last }: NonNullable<Coverage['years']>): string {
  return first === last ? `năm ${first}` : `từ năm ${first} đến năm ${last}`;
}
