import type { Line } from './line';

/** Between those who are cited and their verb: "Điều 15 Luật Đất đai năm 2024 quy định". */
const SOURCE_TO_VERB = 10;

/**
 * Whether the words between a verb of speech and a quotation say that somebody else is cited, or that a title stands in
 * it: "nhắc lại lời Bác Hồ: “…”", "cho biết, Điều 15 quy định: “…”", "cho biết doanh nghiệp phản ánh: “…”", "trình bày
 * chuyên đề: “…”". The last verb before the quotation decides.
 *
 * @param from the word behind the verb of speech
 * @param at the first word between the marks
 */
export function citesOthers(line: Line, from: number, at: number): boolean {
  const { words, speech } = line;
  if (at > from && speech.titled.endsBefore(words, at) !== null) return true;
  const last = lastVerb(line, from, at);
  if (last !== null && isSourced(line, from, last.from)) return true;
  for (let word = last?.to ?? from; word < at; word++) {
    // "phát biểu tại lễ …", "trả lời về kết luận của …": what follows is where and of what he speaks.
    if (speech.circumstances.longest(words, word) !== null) return false;
    if (words[word]?.gap === 'space' && speech.cited.longest(words, word) !== null) return true;
  }
  return false;
}

/** The last verb of speech, or of a law, before the quotation; "kết luận của tỉnh" is none. */
function lastVerb({ words, speech }: Line, from: number, at: number): { from: number; to: number } | null {
  for (let word = at - 1; word >= from; word--) {
    const length = (speech.verbs.longest(words, word) ?? speech.citing.longest(words, word))?.length;
    if (length === undefined || words[word]?.capital === true) continue;
    if (word + length < at && speech.nounAfter.longest(words, word + length) !== null) continue;
    return { from: word, to: word + length };
  }
  return null;
}

/** Whether those who are cited stand before the verb as its subject: "…, doanh nghiệp phản ánh", not "… và hứa". */
function isSourced({ words, speech }: Line, from: number, verb: number): boolean {
  if (words[verb]?.gap !== 'space' || speech.and.endsBefore(words, verb) !== null) return false;
  if (speech.connectives.endsBefore(words, verb) !== null) return false;
  for (let at = Math.max(from, verb - SOURCE_TO_VERB); at < verb; at++) {
    const begins = at === from || words[at]?.gap === 'comma' || speech.that.endsBefore(words, at) !== null;
    if (!begins) continue;
    const numbered = speech.articles.longest(words, at) !== null && words[at + 1]?.number === true;
    if (numbered || speech.sources.longest(words, at) !== null) return true;
  }
  return false;
}
