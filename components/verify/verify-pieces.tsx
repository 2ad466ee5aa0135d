import { SURE_PLACES, type VerifyPiece } from '@/lib/search/verify/verdict';
import { printNumber } from '../ui/print-number';
import { MatchBlock } from './match-block';
import { VERDICT_WORDS } from './verdict-words';

/** Every sentence of the paste with its own verdict; the one of a single piece stands above already. */
export function VerifyPieces({ pieces }: { readonly pieces: readonly VerifyPiece[] }) {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return <Matches piece={only} heading />;
  return (
    <section aria-labelledby="tung-cau" className="verify-section">
      <h2 id="tung-cau">{`Từng câu (${printNumber(pieces.length)})`}</h2>
      <ol className="verify-pieces">
        {pieces.map((piece) => (
          <li key={piece.start}>
            <p>
              <b className="verify-verdict" data-verdict={piece.verdict}>
                {VERDICT_WORDS[piece.verdict]}
              </b>
            </p>
            <p className="serif verify-text">{piece.text}</p>
            <Matches piece={piece} heading={false} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Matches({ piece, heading }: { readonly piece: VerifyPiece; readonly heading: boolean }) {
  const { matches, places } = piece;
  if (matches.length === 0) return null;
  const exact = piece.verdict === 'exact';
  const list = (
    <ul>
      {(heading ? matches : matches.slice(0, 1)).map((match) => (
        <MatchBlock key={`${match.report.id} ${match.paragraph} ${match.start}`} match={match} exact={exact} />
      ))}
    </ul>
  );
  const more = places > matches.length && (
    <p className="text-xs text-soft">
      {`Đoạn này có nguyên văn ở ${places >= SURE_PLACES ? 'ít nhất ' : ''}${printNumber(places)} chỗ trong kho.`}
    </p>
  );
  if (!heading) {
    return (
      <>
        {list}
        {more}
      </>
    );
  }
  return (
    <section aria-labelledby="doan-gan" className="verify-section">
      <h2 id="doan-gan">{exact ? 'Nơi có đoạn này' : 'Đoạn gần nhất trong kho'}</h2>
      {list}
      {more}
    </section>
  );
}
