import type { ReactNode } from 'react';
import type { Coverage } from '@/lib/search/coverage';
import type { EngineInfo } from '@/lib/search/engine';
import type { PlaceMap } from '@/lib/search/query';
import { COVERAGE_ORDERS, type CoverageOrder, type CoverageView, coverageHref } from '@/lib/url/coverage-address';
import { SiteFrame } from '../site/site-frame';
import { Disclosure } from '../ui/disclosure';
import { printNumber } from '../ui/print-number';
import { AddReports } from './add-reports';
import { CorpusFacts } from './corpus-facts';
import { CoverageMatrix } from './coverage-matrix';
import { FlawList } from './flaw-list';
import { matrixRows } from './matrix-rows';
import { TakeCorpus } from './take-corpus';
import { Uncounted } from './uncounted';

interface CoveragePageProps {
  readonly coverage: Coverage;
  readonly view: CoverageView;
  readonly info: EngineInfo;
  /** About how large the download of the corpus is. */
  readonly bytes: number;
}

const SKIP_LINKS = [
  { href: '#noi-dung', label: 'Đến nội dung' },
  { href: '#theo-tinh-va-nam', label: 'Đến bảng tỉnh và năm' },
];
const MAPS: Readonly<Record<PlaceMap, string>> = {
  truoc: '63 tỉnh (trước 1/7/2025)',
  nay: '34 tỉnh (hiện nay)',
};
const ORDERS: Readonly<Record<CoverageOrder, string>> = { ten: 'theo tên', 'nhieu-nhat': 'nhiều báo cáo nhất trước' };

/** What the corpus holds and what it lacks: nothing found there does not mean that nothing was said. */
export function CoveragePage({ coverage, view, info, bytes }: CoveragePageProps) {
  const map = coverage.maps[view.map];
  const { missing } = matrixRows(map, view.order);
  return (
    <SiteFrame skipLinks={SKIP_LINKS} sample={info.sample} here="/du-lieu">
      <div id="noi-dung" tabIndex={-1} className="pt-6">
        <h1 className="serif text-2xl font-semibold">Dữ liệu</h1>
        <p className="max-w-measure py-3">
          Trang này cho biết kho có gì và thiếu gì. Tìm không thấy ở một nơi mà kho chưa có báo cáo thì không thể kết
          luận rằng nơi ấy không có chỉ đạo hay phát biểu.
        </p>
        <CorpusFacts coverage={coverage} info={info} />
        <Section id="theo-tinh-va-nam" title="Theo tỉnh và năm">
          <div className="flex flex-wrap gap-x-8 pb-2 print:hidden">
            <nav aria-label="Bản đồ" className="coverage-choices">
              <span className="text-soft">Bản đồ:</span>
              {(['truoc', 'nay'] as const).map((each) => (
                <a
                  key={each}
                  href={`${coverageHref({ ...view, map: each })}#theo-tinh-va-nam`}
                  aria-current={each === view.map ? 'true' : undefined}
                >
                  {MAPS[each]}
                </a>
              ))}
            </nav>
            <nav aria-label="Thứ tự" className="coverage-choices">
              <span className="text-soft">Xếp:</span>
              {COVERAGE_ORDERS.map((each) => (
                <a
                  key={each}
                  href={`${coverageHref({ ...view, order: each })}#theo-tinh-va-nam`}
                  aria-current={each === view.order ? 'true' : undefined}
                >
                  {ORDERS[each]}
                </a>
              ))}
            </nav>
          </div>
          <CoverageMatrix map={view.map} coverage={map} whole={coverage.whole} order={view.order} />
          <p className="max-w-measure pt-2 text-xs text-soft">
            Mỗi con số dẫn đến đúng những báo cáo ấy. Dấu “–” là chưa có báo cáo nào. Ô sẫm hơn là nhiều báo cáo hơn.
          </p>
          {missing.length > 0 && (
            <Disclosure className="max-w-measure pt-3">
              <summary>{`${printNumber(missing.length)} tỉnh, thành phố chưa có báo cáo nào`}</summary>
              <p className="pt-1">{`${missing.map(({ label }) => label).join(', ')}.`}</p>
            </Disclosure>
          )}
        </Section>
        <Section id="chua-ro" title="Chưa rõ ngày, chưa rõ nơi">
          <Uncounted coverage={coverage} />
        </Section>
        <Section id="nguon-co-loi" title="Nguồn có lỗi">
          <FlawList flaws={coverage.flaws} />
        </Section>
        <Section id="tai-ve" title="Tải dữ liệu về">
          <TakeCorpus reports={info.reports} bytes={bytes} />
        </Section>
        <Section id="bo-sung" title="Bổ sung báo cáo còn thiếu">
          <AddReports />
        </Section>
      </div>
    </SiteFrame>
  );
}

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

function Section({ id, title, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-ten`} className="pt-8">
      <h2 id={`${id}-ten`} className="pb-2 text-lg font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}
