import type { EngineInfo } from '@/lib/search/engine';
import { MAX_VERIFY_LENGTH, type VerifyResult } from '@/lib/search/verify/verdict';
import { type VerifyAddress, verifyHref } from '@/lib/url/verify-address';
import { PrintNote } from '../site/print-note';
import { SiteFrame } from '../site/site-frame';
import { printNumber } from '../ui/print-number';
import { VERDICT_MEANING, VERDICT_WORDS } from './verdict-words';
import { VerifyForm } from './verify-form';
import { VerifyPieces } from './verify-pieces';

interface VerifyPageProps {
  readonly asked: VerifyAddress;
  /** Null where nothing was pasted yet. */
  readonly result: VerifyResult | null;
  readonly info: EngineInfo;
}

/** Three lines on paper. */
const MAX_PRINTED_ADDRESS = 300;
const FORM_LINK = { href: '#noi-dung', label: 'Đến nội dung' };
const RESULT_LINK = { href: '#ket-luan', label: 'Đến kết luận' };

/** Checks a quote: the verdict in words first, then the passages it rests on. */
export function VerifyPage({ asked, result, info }: VerifyPageProps) {
  return (
    <SiteFrame
      skipLinks={result === null ? [FORM_LINK] : [FORM_LINK, RESULT_LINK]}
      sample={info.sample}
      here="/kiem-chung"
    >
      <div id="noi-dung" tabIndex={-1} className="verify-page">
        <h1 className="serif text-2xl font-semibold">Kiểm chứng trích dẫn</h1>
        <p className="verify-lead text-soft">
          {`Đối chiếu một đoạn với ${printNumber(info.reports)} báo cáo trong kho, từng chữ một: đúng nguyên văn, khác ở đâu, hay không có.`}
        </p>
        <VerifyForm text={asked.text} />
        {result !== null && (
          <>
            <section id="ket-luan" tabIndex={-1} aria-labelledby="ket-luan-ten" className="verify-section">
              <p className="text-xs text-soft">Kết luận</p>
              <h2 id="ket-luan-ten" className="verify-verdict" data-verdict={result.verdict}>
                {VERDICT_WORDS[result.verdict]}
              </h2>
              <p>{VERDICT_MEANING[result.verdict]}</p>
              <blockquote className="serif verify-text verify-asked">{asked.text}</blockquote>
              {result.verdict === 'not-found' && (
                <p>
                  <a href="/du-lieu">Xem kho có báo cáo của nơi nào, năm nào</a>
                </p>
              )}
              <Notes asked={asked} result={result} />
            </section>
            <VerifyPieces pieces={result.pieces} />
          </>
        )}
      </div>
      {result !== null && <PrintNote address={printedAddress(asked.text)} />}
    </SiteFrame>
  );
}

/** A long text makes an address of many lines that nobody can type; the text itself stands on the sheet. */
function printedAddress(text: string): string {
  const whole = verifyHref(text);
  return whole.length > MAX_PRINTED_ADDRESS ? '/kiem-chung' : whole;
}

function Notes({ asked, result }: { readonly asked: VerifyAddress; readonly result: VerifyResult }) {
  const tooLong = `Chỉ đối chiếu ${printNumber(MAX_VERIFY_LENGTH)} ký tự đầu; ${printNumber(asked.cut)} ký tự sau đó chưa được xem.`;
  const notes = asked.cut > 0 ? [tooLong, ...result.notes] : result.notes;
  if (notes.length === 0) return null;
  return (
    <ul className="verify-notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
