import type { Byline } from '../report/report';
import { exactKey } from '../text/keys';
import { fold } from '../text/marks';
import type { Extractor, MetadataContext, Paragraph } from './context';
import { paragraphWords } from './paragraph-words';
import { gazetteerUnits } from './people/gazetteer-units';
import { hasSurname, keysOf, nameAt, printedName } from './people/name-shape';
import { columnsOf } from './people/signature-columns';
import { parseTitle } from './people/title-phrase';
import { peopleVocabulary } from './people/vocabulary';
import { isDocumentKind, isPlaceAndDate } from './title/document-kind';
import { wordsOf } from './words';

/** A byline stands among the last lines of the text; captions and a second line may follow it. */
const LAST_LINES = 4;
/** "Đỗ Duy Nhã, Trung tâm Văn hóa - Thông tin, Thể thao và Du lịch huyện Thọ Xuân" has 17 words. */
const MAX_WORDS = 24;
/** A caption that names its photographer is no longer than a sentence. */
const MAX_CAPTION = 320;

/**
 * "Tin, ảnh:", "Bài và ảnh:", "Bài:", "Ảnh:", "Tác giả:", read without marks. One label word, then at most three more
 * with one separator each: bounded.
 */
const LABEL =
  /(?<![\p{L}\d])((?:tin bai|tin|bai viet|bai|anh|tac gia|nguoi viet|thuc hien|noi dung|clip|video)(?: ?(?:,|&|-|–|\/|\+| va) ?(?:tin|bai|anh|clip|video|tac gia)){0,3}) ?: ?/gu;
const PHOTO = /anh|clip|video/;
const WRITTEN = /tin|bai|tac gia|nguoi viet|thuc hien|noi dung/;
/** Words of the trade before a name. */
const TRADE = /^(?:PV|CTV|BTV|Phóng viên|Cộng tác viên|Biên tập viên)[.:]? +/u;
const SEPARATOR = /\s*(?:[,;&/]|\s[-–—]\s|\s(?:và|va)\s)\s*/u;
const BRACKETS = /\s*\([^()]{0,200}\)\s*/gu;
/** "TM. BAN THƯỜNG VỤ", "KT. CHỦ TỊCH", "(Đã ký)": the name below is the signature of a document. */
const SIGNATURE = /^(?:(?:TM|T\/M|KT|TL|TUQ)[. ]|\(?(?:Đã ký|đã ký)\)?$)/u;
/** The headline may stand on two lines, or have the section above it. */
const MAX_BELOW_TITLE = 3;
/** "15/06/2024 06:10 GMT+7", "Thứ bảy, 15/6/2024": a date and little else; bounded. */
const STAMP = /^[^\d]{0,30}(?:\d{1,2}[:h]\d{2}[^\d]{0,12})?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[^\p{Ll}]{0,30}$/u;
const RECIPIENTS = /^(?:Nơi nhận|Noi nhan) ?:/u;
/** A list of recipients stands between "TM." and the name. */
const SIGNATURE_LINES = 14;
/** An office stands right above the name, or above "(Đã ký)" and blank seals. */
const OFFICE_LINES = 4;
/** "H.C", "N.T.H.": initials with stops; those without may be any abbreviation. */
const INITIALS = /^\p{Lu}(?:\. ?\p{Lu}){1,3}\.?$/u;
/** "P.V", "C.T.V", "B.B.T": reporter, contributor, editors; nobody's initials. */
const NOBODY = /^(?:PV|CTV|BBT|BTV|TTXVN|TP|TT|TX)$/u;
/** "Theo Báo Nhân Dân", "Nguồn: …": where the text was taken from, nobody who wrote it. */
const TAKEN_FROM = /^(?:Theo|Nguồn|Nguon)(?!\p{L})/u;
/**
 * "Ông Nguyễn Văn Tín", "Chị H'Blen Niê": somebody of the text, no author. "Anh Tuấn" is a pen name: after anh, chị and the
 * like a whole name must follow.
 */
const ADDRESSED = /^(?:(?:Ông|Bà|Đồng chí|Đ\/c) |(?:Anh|Chị|Em|Cô|Thầy|Chú|Bác|Cụ) \S+ \S)/u;
const FINAL_STOP = /[.!?…;:]$/u;

interface Credit {
  readonly paragraph: number;
  readonly authors: readonly string[];
  readonly photographers: readonly string[];
  /** The whole line is a byline, no text of the report. */
  readonly standsAlone: boolean;
}

/** Who wrote the text and who took the pictures. A byline is no officeholder, whatever its name. */
export const bylineExtractor: Extractor = {
  name: 'byline',
  extract: (context) => ({ byline: readByline(context) }),
};

/** Indices of the paragraphs that are bylines, for the readers of people and topics to skip. */
export function bylineParagraphs(context: MetadataContext): ReadonlySet<number> {
  return new Set(credits(context).flatMap((credit) => (credit.standsAlone ? [credit.paragraph] : [])));
}

function readByline(context: MetadataContext): Byline {
  const found = credits(context);
  return {
    authors: unique(found.flatMap(({ authors }) => authors)),
    photographers: unique(found.flatMap(({ photographers }) => photographers)),
  };
}

/** Half of the extractors ask for the bylines of a report: read once. */
const read = new WeakMap<readonly Paragraph[], readonly Credit[]>();

function credits({ paragraphs }: MetadataContext): readonly Credit[] {
  const known = read.get(paragraphs) ?? readCredits(paragraphs);
  read.set(paragraphs, known);
  return known;
}

function readCredits(paragraphs: readonly Paragraph[]): readonly Credit[] {
  const lines = paragraphs.filter(({ boilerplate }) => !boilerplate);
  const last = new Set(lines.slice(1).slice(-LAST_LINES));
  const found: Credit[] = [];
  lines.forEach((line, index) => {
    const credit =
      labelled(line) ??
      belowTitle(line, index, paragraphs) ??
      (last.has(line) ? bare(line, lines.slice(Math.max(0, index - SIGNATURE_LINES), index)) : null);
    if (credit !== null) found.push(credit);
  });
  return found;
}

/** A line with "Ảnh:" or the like: at its beginning the line is a byline, at its end it is a caption. */
function labelled({ index, canonical: { text } }: Paragraph): Credit | null {
  if (text.length > MAX_CAPTION || !text.includes(':')) return null;
  const plain = fold(text);
  if (plain.length !== text.length) return null;
  const labels = [...plain.matchAll(LABEL)];
  const [first] = labels;
  if (first === undefined) return null;
  const authors: string[] = [];
  const photographers: string[] = [];
  const before = text.slice(0, first.index);
  labels.forEach((label, at) => {
    const names = namesIn(text.slice(label.index + label[0].length, labels[at + 1]?.index ?? text.length));
    if (PHOTO.test(label[1] ?? '')) photographers.push(...names);
    if (WRITTEN.test(label[1] ?? '')) authors.push(...names);
  });
  const leading = namesIn(before);
  const standsAlone = before.trim() === '' || leading.length > 0;
  // In the middle of a sentence "tin:" is no label; only "Ảnh:" ends a caption.
  if (!standsAlone && authors.length > 0) return null;
  if (authors.length + photographers.length + leading.length === 0) return null;
  return { paragraph: index, authors: [...leading, ...authors], photographers, standsAlone };
}

/** "TRẦN HOÀNG LINH" between the headline and the stamp, as newspapers print it. */
function belowTitle(line: Paragraph, at: number, paragraphs: readonly Paragraph[]): Credit | null {
  const next = paragraphs[line.index + 1];
  if (at < 1 || at > MAX_BELOW_TITLE || next === undefined) return null;
  if (!STAMP.test(next.canonical.text) || isPlaceAndDate(next.canonical.text)) return null;
  const words = wordsOf(line.canonical.text, 'exact');
  const author = words.length < 2 || words.length > 5 ? null : asName(line.canonical.text.trim());
  if (author === null || !hasSurname(words, 0, words.length, peopleVocabulary('exact'))) return null;
  return { paragraph: line.index, authors: [author], photographers: [], standsAlone: true };
}

/** A line that is a name, perhaps with an organisation: "Thế Anh", "Hồng Liễu (Trung tâm Truyền thông)". */
function bare(line: Paragraph, before: readonly Paragraph[]): Credit | null {
  const { text } = line.canonical;
  const stopped = FINAL_STOP.test(text.trim()) && asInitials(text.trim()) === null;
  if (stopped || TAKEN_FROM.test(text) || text.split(' ').length > MAX_WORDS) return null;
  if (isDocumentKind(text) || isPlaceAndDate(text)) return null;
  if (isOffice(line) || columnsOf(line).length > 1) return null;
  if (before.some(isOfPaper) || before.slice(-OFFICE_LINES).some(isOffice)) return null;
  const authors = namesIn(text);
  return authors.length === 0 ? null : { paragraph: line.index, authors, photographers: [], standsAlone: true };
}

/** "Nơi nhận:", "TM. ỦY BAN NHÂN DÂN", "(Đã ký)", in either column: below it stands who signed the paper. */
function isOfPaper(line: Paragraph): boolean {
  return columnsOf(line).some((column) => SIGNATURE.test(column) || RECIPIENTS.test(column));
}

/** Names at the beginning of a credit, up to the first piece that is none (the organisation). */
function namesIn(credit: string): string[] {
  const names: string[] = [];
  for (const piece of credit.replace(BRACKETS, ' ').split(SEPARATOR)) {
    const plain = piece
      .trim()
      .replace(/[.,;]+$/u, '')
      .replace(TRADE, '');
    const name = asInitials(plain) ?? asName(plain);
    if (name === null) break;
    names.push(name);
  }
  return names;
}

/** "TRƯỞNG BAN", "Phó Chủ tịch UBND huyện": a line that is an office is nobody, and the name below it signs. */
function isOffice(line: Paragraph): boolean {
  const words = paragraphWords(line, 'exact');
  if (words.length > MAX_WORDS) return false;
  const reader = { vocabulary: peopleVocabulary('exact'), units: gazetteerUnits, form: 'exact' } as const;
  return parseTitle(words, 0, 'none', reader)?.to === words.length;
}

function asInitials(piece: string): string | null {
  return INITIALS.test(piece) && !NOBODY.test(piece.replace(/[. ]/gu, '')) ? piece : null;
}

/** The piece as a name when it is nothing but one, and no province (a line "Hà Nội" is a place). */
function asName(piece: string): string | null {
  const vocabulary = peopleVocabulary('exact');
  const words = wordsOf(piece, 'exact');
  if (words.length === 0 || words[0]?.from !== 0 || words.at(-1)?.to !== piece.length) return null;
  if (nameAt(words, 0, vocabulary) !== words.length || ADDRESSED.test(piece)) return null;
  const key = keysOf(words, 0, words.length);
  return gazetteerUnits('province', key, 'exact') || vocabulary.papers.has(key) ? null : printedName(piece);
}

function unique(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) {
    const key = name.split(' ').map(exactKey).join(' ');
    if (!seen.has(key)) seen.set(key, name);
  }
  return [...seen.values()];
}
