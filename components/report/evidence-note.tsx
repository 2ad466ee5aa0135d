import type { Evidence } from '@/lib/report/report';
import { Disclosure } from '../ui/disclosure';
import { evidenceWords } from './evidence-words';
import { sourceWords } from './source-words';

interface EvidenceNoteProps {
  readonly evidence: readonly Evidence[];
  /** What it is evidence of, for the ear: “Căn cứ của Ngày”. */
  readonly of: string;
}

const keyOf = ({ source, paragraph, start, text }: Evidence) => `${source} ${paragraph} ${start} ${text}`;

/** Where a value comes from, in a few words beside it; opened, the words of the source and the way to them. */
export function EvidenceNote({ evidence, of }: EvidenceNoteProps) {
  const said = sourceWords(evidence);
  if (said === null) return null;
  // Two values may rest on the same words.
  const distinct = [...new Map(evidence.map((each) => [keyOf(each), each]))];
  return (
    <Disclosure className="evidence">
      <summary>
        <span className="sr-only">{`Căn cứ của ${of}: `}</span>
        <span>{said}</span>
      </summary>
      <ul className="flex flex-col gap-1 border-s border-rule ps-2.5 text-xs">
        {distinct.map(([key, each]) => (
          <li key={key}>
            <span className="text-soft">{evidenceWords(each)}: </span>
            {`“${each.text}”`}
            {each.paragraph !== null && (
              <>
                {' '}
                <a href={`#p${each.paragraph + 1}`} className="whitespace-nowrap">{`đoạn ${each.paragraph + 1}`}</a>
              </>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
