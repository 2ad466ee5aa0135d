import type { Report } from '@/lib/report/report';
import { sourceHref } from '@/lib/url/hrefs';
import { printBytes } from '../ui/print-number';
import { Fact } from './fact';

/** Only web addresses become links: a source may say anything. */
function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}

/** The original file, as it came. */
export function SourceFacts({ report }: { readonly report: Report }) {
  const { name, format, bytes, address } = report.source;
  return (
    <>
      <Fact name="Tệp gốc">
        <a href={sourceHref(report.id)} download className="break-all">
          {name.split('/').at(-1)}
        </a>
        <span className="count text-xs text-soft">{`(${format}, ${printBytes(bytes)})`}</span>
      </Fact>
      {address !== null && isWebAddress(address) && (
        <Fact name="Nguồn">
          <a href={address} rel="noreferrer" className="break-all">
            {address}
          </a>
        </Fact>
      )}
    </>
  );
}
