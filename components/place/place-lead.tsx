import { oldProvince, provinceNow } from '@/lib/places/lookup';
import { EMPTY_QUERY, PLACE_MAPS, type PlaceMap, type SearchQuery } from '@/lib/search/query';
import { toggleFilter } from '@/lib/url/change-search';
import { placeHref, searchHref } from '@/lib/url/hrefs';
import { Fact } from '../report/fact';
import { UNIT_NOUNS } from '../thing/way';
import { WayLink } from '../thing/way-link';
import type { PlaceContent } from './place-content';
import { hasTwoGrounds, placeQuery } from './place-query';
import type { PlaceStory } from './place-story';

interface PlaceLeadProps {
  readonly story: PlaceStory;
  readonly map: PlaceMap;
  readonly content: PlaceContent;
}

/** What the name covered until June 2025 and covers since, with the number of reports of each; then which of them follows. */
export function PlaceLead({ story, map, content }: PlaceLeadProps) {
  return (
    <>
      <dl className="facts pt-3">
        {story.kind === 'province' ? (
          <ProvinceFacts story={story} totals={content.totals} />
        ) : (
          <DistrictFacts story={story} />
        )}
      </dl>
      {story.notes.length > 0 && <p className="pt-3 text-xs text-soft">{`${story.notes.join('. ')}.`}</p>}
      <Namesakes story={story} />
      {hasTwoGrounds(story) && <GroundChoice story={story} map={map} />}
      {story.kind === 'district' && content.found.total > 0 && (
        <p className="pt-3">
          <Total query={content.query} total={content.found.total} />
        </p>
      )}
    </>
  );
}

function ProvinceFacts({ story, totals }: { readonly story: PlaceStory; readonly totals: PlaceContent['totals'] }) {
  const { province, successor, formedFrom, label, slug } = story;
  const partners = (provinceNow(successor.slug)?.formedFrom ?? []).filter((each) => each !== slug);
  return (
    <>
      <Fact name="Trước ngày 1/7/2025">
        <p>
          {`${province.type.charAt(0).toUpperCase()}${province.type.slice(1)} ${province.name}. `}
          <Total query={placeQuery(story, 'truoc')} total={totals.truoc ?? 0} ofGround />
        </p>
      </Fact>
      <Fact name="Từ ngày 1/7/2025">
        <p>
          {formedFrom.length === 0 && (
            <>
              {'Không còn là một tỉnh riêng: địa bàn nhập vào '}
              <a href={placeHref(successor.slug, 'nay')}>{successor.label}</a>
              {'.'}
            </>
          )}
          {formedFrom.length === 1 && 'Không nhập với tỉnh khác, địa bàn không đổi. '}
          {formedFrom.length > 1 && (
            <>
              {`${label} hiện nay gồm địa bàn của `}
              <PlaceNames slugs={formedFrom.map((each) => each.slug)} here={slug} />
              {' trước đây. '}
            </>
          )}
          {totals.nay !== null && <Total query={placeQuery(story, 'nay')} total={totals.nay} ofGround />}
          {formedFrom.length === 0 && partners.length > 0 && (
            <span className="block text-xs text-soft">
              {'Tỉnh trước đây cùng nhập vào đó: '}
              <PlaceNames slugs={partners} here={slug} />
              {'.'}
            </span>
          )}
        </p>
      </Fact>
    </>
  );
}

function DistrictFacts({ story: { province, successor } }: { readonly story: PlaceStory }) {
  return (
    <>
      <Fact name="Thuộc tỉnh, thành phố (trước ngày 1/7/2025)">
        <a href={placeHref(province.slug)}>{province.label}</a>
      </Fact>
      <Fact name="Từ ngày 1/7/2025">
        <p>
          {'Cả nước không còn cấp huyện. Địa bàn nay thuộc '}
          <a href={placeHref(successor.slug, 'nay')}>{successor.label}</a>
          {'. Báo cáo của xã, phường hiện nay không tính vào đây.'}
        </p>
      </Fact>
    </>
  );
}

/** “Hà Giang và Tuyên Quang”, each but the page's own a link. */
function PlaceNames({ slugs, here }: { readonly slugs: readonly string[]; readonly here: string }) {
  return slugs.map((slug, index) => {
    const label = oldProvince(slug)?.label ?? slug;
    return (
      <span key={slug}>
        {index > 0 && (index === slugs.length - 1 ? ' và ' : ', ')}
        {slug === here ? label : <a href={placeHref(slug)}>{label}</a>}
      </span>
    );
  });
}

interface TotalProps {
  readonly query: SearchQuery;
  readonly total: number;
  /** Beside a day: ground is counted, whatever the day of the report. */
  readonly ofGround?: boolean;
}

/** The page's own count as a way into the search. */
function Total({ query, total, ofGround = false }: TotalProps) {
  if (total === 0) return <span className="text-soft">Kho chưa có báo cáo nào.</span>;
  const label = ofGround ? `${UNIT_NOUNS['bao-cao']} của địa bàn này` : UNIT_NOUNS['bao-cao'];
  return <WayLink way={{ query, count: total, label }} />;
}

interface GroundChoiceProps {
  readonly story: PlaceStory;
  readonly map: PlaceMap;
}

/** One name, two grounds: the page shows one of them and says which. */
function GroundChoice({ story: { slug, label }, map }: GroundChoiceProps) {
  const names: Readonly<Record<PlaceMap, string>> = {
    truoc: `địa bàn ${label} trước ngày 1/7/2025`,
    nay: `địa bàn ${label} hiện nay, gồm cả báo cáo trước đây của các tỉnh đã nhập`,
  };
  return (
    <nav aria-label="Địa bàn" className="coverage-choices pt-3">
      <span className="text-soft">Phần dưới đây theo:</span>
      {PLACE_MAPS.map((each) => (
        <a key={each} href={placeHref(slug, each)} aria-current={each === map ? 'true' : undefined}>
          {names[each]}
        </a>
      ))}
    </nav>
  );
}

/** Units that bear the name and are not meant. */
function Namesakes({ story: { name, namesakes, successor } }: { readonly story: PlaceStory }) {
  const { districts, communes } = namesakes;
  return (
    <>
      {communes.length > 0 && (
        <p className="pt-3 text-xs text-soft">
          {`Hiện nay có ${communes.map(({ label }) => label).join(', ')} (${successor.label}): tuy trùng tên, đó là đơn vị khác. `}
          {communes.map(({ slug, label }) => (
            <a key={slug} href={searchHref(toggleFilter(EMPTY_QUERY, 'xa', slug))} className="print:hidden">
              {`Báo cáo của ${label}`}
            </a>
          ))}
        </p>
      )}
      {districts.length > 0 && (
        <p className="pt-3 text-xs text-soft">
          {`Nơi khác cũng tên ${name}: `}
          {districts.map(({ slug, label, province }, index) => (
            <span key={slug}>
              {index > 0 && '; '}
              <a href={placeHref(slug)}>{label}</a>
              {` (${oldProvince(province)?.label ?? province})`}
            </span>
          ))}
          {'.'}
        </p>
      )}
    </>
  );
}
