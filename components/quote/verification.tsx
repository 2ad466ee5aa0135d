import type { Citation } from '@/lib/cite/citation';
import { printDateShort } from '@/lib/report/print-date';
import type { Report } from '@/lib/report/report';
import { sourceHref } from '@/lib/url/hrefs';
import { Disclosure } from '../ui/disclosure';

interface VerificationProps {
  readonly report: Report;
  readonly citation: Citation;
  /** SHA-256 of the words, hexadecimal. */
  readonly hash: string;
}

/** What lets somebody prove later that the words were so on this day. */
export function Verification({ report, citation, hash }: VerificationProps) {
  return (
    <Disclosure className="quote-section">
      <summary>Thông tin để đối chiếu về sau</summary>
      <dl className="facts">
        <dt>Ngày truy cập</dt>
        <dd>{printDateShort(citation.accessed)}</dd>
        <dt>Mã kiểm của lời trích (SHA-256, UTF-8)</dt>
        <dd>
          <code>{hash}</code>
        </dd>
        <dt>Mã kiểm của tệp nguồn (SHA-256)</dt>
        <dd>
          {report.source.sha256 !== '' && <code>{report.source.sha256}</code>}
          <a href={sourceHref(report.id)}>Tải tệp nguồn</a>
        </dd>
      </dl>
    </Disclosure>
  );
}
