import { AppError } from '../errors';
import { isRecord } from '../report/is-record';

/** A page of the site in one state. */
export interface SitePage {
  /** File-name safe, unique: `home`, `results-filtered`. */
  readonly name: string;
  readonly address: string;
}

/**
 * Every kind of page in the states that change its markup, over the sample reports.
 *
 * @param base address of a running server, without a slash at its end
 * @example (await sitePages('http://127.0.0.1:3000'))[0] // { name: 'home', address: '/' }
 */
export async function sitePages(base: string): Promise<readonly SitePage[]> {
  const { report, person, document } = await examples(base);
  const pages = {
    home: '/',
    results: '/?q=ocop',
    'results-all': '/?sap-xep=moi-nhat',
    'results-filtered': '/?q=ocop&chu-de=ocop&tinh=lai-chau&tu=2018&den=2025-06',
    'results-marks': '/?q=huy%E1%BB%87n+%E1%BB%A7y&dau=chinh-xac&co=10&trang=2',
    'results-mended': '/?q=%22n%C3%B4ng+th%C3%B4n+m%E1%BB%9Bi&chu-de=ocop&trang=9&x=1',
    'results-repaired': '/?q=huyeenj+uyr',
    'results-person-groups': '/?q=ocop&nhom=can-bo',
    'results-district-groups': '/?q=ocop&nhom=huyen',
    'results-today': '/?q=ocop&ban-do=nay&tinh-moi=lai-chau',
    'results-facet-words': '/?q=ocop&tim-can-bo=nguyen&tim-tinh=lai',
    'results-year': '/?tu=2022&den=2022',
    'results-wrong-date': '/?q=ocop&tu=2022-13&den=hom-nay',
    'results-none': '/?q=tau+vu+tru+sao+hoa',
    'results-none-filtered': '/?q=%C4%91%C6%B0%E1%BB%9Dng&tinh=ca-mau',
    'results-long': `/?q=${'x'.repeat(300)}`,
    report: `/bao-cao/${report}`,
    'report-hits': `/bao-cao/${report}?q=ocop`,
    officeholder: `/can-bo/${person}`,
    document: `/van-ban/${document}`,
    directives: '/?loai=chi-dao',
    quotes: '/?loai=trich-dan&nhom=can-bo',
    'task-table': '/bang-nhiem-vu',
    quote: `/trich-dan/${report}/9`,
    'report-moved': `/bao-cao/${report}?doan=9&trich=l%E1%BB%9Di+kh%C3%B4ng+c%C3%B3+trong+b%C3%A0i#p9`,
    province: '/dia-phuong/tuyen-quang',
    district: '/dia-phuong/son-la/moc-chau',
    topic: '/chu-de/ocop',
    verify: '/kiem-chung',
    'verify-differs':
      '/kiem-chung?q=to%C3%A0n+huy%E1%BB%87n+kh%C3%B4ng+c%C3%B3+23+s%E1%BA%A3n+ph%E1%BA%A9m+%C4%91%C6%B0%E1%BB%A3c+c%C3%B4ng+nh%E1%BA%ADn',
    coverage: '/du-lieu',
    'coverage-today': '/du-lieu?ban-do=nay',
    help: '/huong-dan',
    'no-report': '/bao-cao/khong-co',
    'no-page': '/khong-co',
  };
  return Object.entries(pages).map(([name, address]) => ({ name, address }));
}

/** A report about OCOP, somebody and a paper named in the corpus; encoded for an address. */
async function examples(base: string): Promise<Readonly<Record<'report' | 'person' | 'document', string>>> {
  const answer: unknown = await fetch(`${base}/api/v1/search?q=ocop`).then((response) => response.json());
  const facets = isRecord(answer) && isRecord(answer.facets) ? answer.facets : {};
  const all: unknown = await fetch(`${base}/api/v1/search`).then((response) => response.json());
  const allFacets = isRecord(all) && isRecord(all.facets) ? all.facets : {};
  return {
    report: first(isRecord(answer) ? answer.hits : null, 'id'),
    person: first(facets['can-bo'], 'value'),
    document: first(allFacets['van-ban'], 'value'),
  };
}

function first(list: unknown, key: string): string {
  const [item]: unknown[] = Array.isArray(list) ? list : [];
  const value = isRecord(item) ? item[key] : null;
  if (typeof value !== 'string') throw new AppError('internal', `kho mẫu không có “${key}” nào để mở trang`);
  return encodeURIComponent(value);
}
