import { fold } from '../../text/marks';
import { otherEvidence } from '../evidence';
import { accept, asText, asTexts, isRecord, RULE, refuse, type ValueReader } from './overlay';

export const readTitle: ValueReader = (value, source) => {
  const title = asText(value);
  if (title === null) return refuse('tiêu đề phải là một dòng chữ.');
  return accept((draft) => {
    // The block that the text itself has as title stays evidence, so that it is no part of the body.
    const inText = draft.titleEvidence.filter(
      ({ paragraph, rule, text }) => paragraph !== null && (rule === 'title-of-source' || fold(text) === fold(title)),
    );
    return { title, titleEvidence: [otherEvidence(source, title, RULE), ...inText] };
  });
};

export const readIssuingBody: ValueReader = (value, source) => {
  const body = asText(value);
  if (body === null) return refuse('cơ quan phải là một dòng chữ.');
  return accept(() => ({ issuingBody: body, issuingBodyEvidence: [otherEvidence(source, body, RULE)] }));
};

export const readByline: ValueReader = (value) => {
  if (!isRecord(value)) return refuse('cần có dạng “authors: [...]” và “photographers: [...]”.');
  const authors = asTexts(value.authors ?? []);
  const photographers = asTexts(value.photographers ?? []);
  if (authors === null || photographers === null) return refuse('tên người viết và người chụp phải là chữ.');
  return accept(() => ({ byline: { authors, photographers } }));
};
