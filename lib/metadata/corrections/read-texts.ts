import { isRecord } from '../../report/is-record';
import { fold } from '../../text/marks';
import { otherEvidence } from '../evidence';
import { quoteIt, textsOf, warnUnknown } from './fields';
import { RULE, type ValueReader } from './overlay';
import { asText, shown, under } from './written';

export const readTitle: ValueReader = (written, reading) => {
  const title = oneLine(written.value);
  if (title === null)
    return reading.refuse(
      written,
      `tiêu đề phải là một dòng chữ, đang ghi “${shown(written.value)}”.${quoteIt(written)}`,
    );
  return (draft) => {
    // The block that the text itself has as title stays evidence, so that it is no part of the body.
    const inText = draft.titleEvidence.filter(
      ({ paragraph, rule, text }) => paragraph !== null && (rule === 'title-of-source' || fold(text) === fold(title)),
    );
    return { title, titleEvidence: [otherEvidence(reading.source, title, RULE), ...inText] };
  };
};

export const readIssuingBody: ValueReader = (written, reading) => {
  const body = oneLine(written.value);
  if (body === null)
    return reading.refuse(
      written,
      `cơ quan phải là một dòng chữ, đang ghi “${shown(written.value)}”.${quoteIt(written)}`,
    );
  return () => ({ issuingBody: body, issuingBodyEvidence: [otherEvidence(reading.source, body, RULE)] });
};

/** A text on one line; YAML's "|" keeps line breaks, which no title has. */
function oneLine(value: unknown): string | null {
  const text = asText(value);
  return text === null || /[\n\r\u0085\u2028\u2029]/u.test(text) ? null : text;
}

/** { authors: [...], photographers: [...] }; one of them alone leaves the other as it was read. */
export const readByline: ValueReader = (written, reading) => {
  if (!isRecord(written.value)) {
    return reading.refuse(written, 'cần có dạng “authors: [...]” và “photographers: [...]”.');
  }
  warnUnknown(written, { known: ['authors', 'photographers'] }, reading);
  const names = (key: string) => {
    const list = under(written, key);
    return list === undefined ? undefined : textsOf(list, reading, 'tên người viết, người chụp');
  };
  const authors = names('authors');
  const photographers = names('photographers');
  if (authors === null || photographers === null) return null;
  return ({ byline }) => ({
    byline: { authors: authors ?? byline.authors, photographers: photographers ?? byline.photographers },
  });
};
