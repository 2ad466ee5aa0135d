import type { LinkedPassage } from '@/lib/cite/linked-passage';
import { PassageDifference } from './passage-difference';

/** Where the words of a link stand on the page. */
export const PASSAGE_ID = 'trich';

interface PassageNoticeProps {
  readonly passage: LinkedPassage;
  /** Address of another paragraph, from 0: on this page or on its own. */
  readonly hrefOf: (paragraph: number) => string;
}

/** What a link's reader must know: its words stand elsewhere now, or are changed, or gone. Nothing where all is as it was. */
export function PassageNotice({ passage, hrefOf }: PassageNoticeProps) {
  const { link, followed, nearest } = passage;
  if (followed.kind === 'here') {
    const { editedWithin, several, respelled } = followed;
    if (several) {
      return (
        <Notice>
          Đoạn này đã được sửa và có những chữ ấy ở nhiều chỗ: không chắc chỗ được đánh dấu là chỗ đã dẫn.
        </Notice>
      );
    }
    if (respelled) {
      return (
        <Notice>
          {'Báo cáo nay viết khác đôi chút về dấu câu, ký hiệu hoặc con số. Liên kết ghi: '}
          <q className="serif">{link.words}</q>
        </Notice>
      );
    }
    if (!editedWithin) return null;
    return <Notice>Đoạn này đã được sửa từ khi có liên kết; phần giữa của lời dẫn có thể không còn như cũ.</Notice>;
  }
  if (followed.kind === 'moved') {
    const { span, editedWithin, several, respelled } = followed;
    return (
      <Notice>
        {`Liên kết dẫn tới đoạn ${link.paragraph + 1}; những chữ ấy `}
        <a href={hrefOf(span.paragraph)}>{`nay ở đoạn ${span.paragraph + 1}`}</a>
        {editedWithin ? ', và phần giữa có thể đã được sửa.' : '.'}
        {several && ' Báo cáo có những chữ ấy ở nhiều chỗ: không chắc đây là chỗ đã dẫn.'}
        {respelled && (
          <>
            {' Báo cáo viết khác đôi chút; liên kết ghi: '}
            <q className="serif">{link.words}</q>
          </>
        )}
      </Notice>
    );
  }
  if (link.words === '') return <Notice>{`Báo cáo nay không còn đoạn ${link.paragraph + 1}.`}</Notice>;
  return (
    <Notice>
      <p>Những chữ trong liên kết không còn đúng như thế trong báo cáo: nguồn đã được sửa, hoặc liên kết bị gõ sai.</p>
      {nearest === null || nearest.paragraph === null ? (
        <>
          <p>
            {'Liên kết ghi: '}
            <q className="serif">{link.words}</q>
          </p>
          <p>Không còn đoạn nào gần với những chữ ấy.</p>
        </>
      ) : (
        <>
          <PassageDifference runs={nearest.difference} />
          {nearest.paragraph !== link.paragraph && (
            <p>
              <a href={hrefOf(nearest.paragraph)}>{`Xem đoạn ${nearest.paragraph + 1} hiện nay`}</a>
            </p>
          )}
        </>
      )}
    </Notice>
  );
}

function Notice({ children }: { readonly children: React.ReactNode }) {
  return (
    <div role="note" className="passage-notice">
      {children}
    </div>
  );
}
