import type { Paragraph } from '../context';
import { sentenceCase } from '../title/letter-case';
import { type KeyForm, type Word, wordsOf } from '../words';
import { skipPrefixes } from './around-name';
import type { PlacedMention } from './known-people';
import { MENTION_RULES } from './mention';
import { hasSurname, nameAt } from './name-shape';
import type { ReadParagraph } from './report-words';
import { isRecipient, type SignatureLine, signatureLine } from './signature-columns';
import { parseTitle } from './title-phrase';
import type { TitleReader } from './unit-and-name';

/** Lines of a signature: on whose behalf, the office, "(Đã ký)", the name; a blank seal line may stand between. */
const MAX_LINES = 6;
/** In two columns the recipients stand beside and between them. */
const MAX_LINES_AND_RECIPIENTS = 16;
const MAX_LINE_WORDS = 14;
/** "TM. BAN THƯỜNG VỤ", "T/M ỦY BAN NHÂN DÂN": on behalf of a body. */
const ON_BEHALF = /^T\/?M\s?[./]?\s+/u;
/** "KT. CHỦ TỊCH", "TL. CHỦ TỊCH", "TUQ. …": in place of an office that is not the signer's own. */
const IN_PLACE = /^(?:KT|TL|TUQ)\s?[./]\s?/u;
/** "(Đã ký)", "(Ký tên, đóng dấu)", "Đã ký và đóng dấu". */
const SIGNED = /^\(?(?:đã ký|da ky|ký tên|ky ten|chữ ký)(?!\p{L})/iu;
const LOWER = /\p{Ll}/u;

interface SignedBody {
  /** The words behind "TM."; read in capitals or not. */
  readonly behalf: RegExp;
  /** Heads that sign for it without saying so. */
  readonly heads: RegExp;
  /** The part of the issuing body that belongs to the title. */
  readonly body: RegExp;
}

const CHAIR = /^(?:quyền )?(?:phó )?chủ tịch/iu;
const BODIES: readonly SignedBody[] = [
  {
    behalf: /^(?:ỦY BAN NHÂN DÂN|UBND)/iu,
    heads: CHAIR,
    body: /^(?:UBND|Ủy ban nhân dân) .*$/iu,
  },
  {
    behalf: /^(?:(?:THƯỜNG TRỰC )?(?:HỘI ĐỒNG NHÂN DÂN|HĐND))/iu,
    heads: CHAIR,
    body: /(?:HĐND|Hội đồng nhân dân) .*$/iu,
  },
  {
    behalf: /^(?:BAN THƯỜNG VỤ|BTV|BAN CHẤP HÀNH|BCH|THƯỜNG TRỰC|(?:TỈNH|HUYỆN|THỊ|QUẬN|THÀNH|ĐẢNG) ỦY)/iu,
    heads: /^(?:phó )?bí thư/iu,
    body: /(?:Tỉnh ủy|Huyện ủy|Thị ủy|Quận ủy|Thành ủy|Đảng ủy|Đảng bộ) .*$/iu,
  },
];

/** The office of a signature as a block of its own: words to compare with, and what to print. */
export interface SignedOffice extends ReadParagraph {
  readonly printed: string;
}

export interface Signatures {
  readonly mentions: readonly PlacedMention[];
  /** The blocks that the titles stand in; they follow those of the report. */
  readonly offices: readonly SignedOffice[];
}

interface Signed {
  readonly line: Paragraph;
  /** "Phó Chủ tịch" */
  readonly office: string;
  /** "ỦY BAN NHÂN DÂN"; null where the paper does not say for whom. */
  readonly behalf: string | null;
}

/**
 * Who signed a formal paper: a name alone on its line below an office alone on its line ("KT. CHỦ TỊCH / PHÓ CHỦ TỊCH /
 * (Đã ký) / Nguyễn Văn A"). The office is that of the issuing body where the paper is signed on its behalf.
 *
 * @param issuingBody of the report, or null
 */
export function readSignatures(
  blocks: readonly ReadParagraph[],
  issuingBody: string | null,
  reader: TitleReader,
): Signatures {
  const mentions: PlacedMention[] = [];
  const offices: SignedOffice[] = [];
  blocks.forEach((read, block) => {
    const name = nameOfLine(signatureLine(read), reader);
    const signed = name === null ? null : officeAbove(blocks, block, reader);
    if (name === null || signed === null) return;
    const office = signedOffice(signed, issuingBody, reader.form);
    const title = parseTitle(office.words, 0, 'none', reader);
    if (title === null || title.vague) return;
    const titleBlock = blocks.length + offices.length;
    offices.push(office);
    const [from, to] = name;
    const rule = MENTION_RULES.signature;
    mentions.push({ rule, from, to, name, titles: [title], honorific: null, block, titleBlock });
  });
  return { mentions, offices };
}

/** The name that fills a line, behind a rank or a degree. */
function nameOfLine({ words, first }: SignatureLine, reader: TitleReader): readonly [number, number] | null {
  if (words.length < 2 || words.length > MAX_LINE_WORDS) return null;
  const from = skipPrefixes(words, 0, reader);
  const end = nameAt(words, from, reader.vocabulary);
  if (end !== words.length || !hasSurname(words, from, end, reader.vocabulary)) return null;
  return [first + from, first + end];
}

/** The office in the lines above a name; null where they are not those of a signature. */
function officeAbove(blocks: readonly ReadParagraph[], block: number, reader: TitleReader): Signed | null {
  let office: { readonly line: Paragraph; readonly text: string; readonly capitals: boolean } | null = null;
  let signed = false;
  let behalf: string | null = null;
  let inPlace = false;
  const above = blocks
    .slice(Math.max(0, block - MAX_LINES_AND_RECIPIENTS), block + 1)
    .map((read) => signatureLine(read));
  const inColumns = above.some(({ hasColumns }) => hasColumns);
  let lines = 0;
  for (let at = above.length - 2; at >= 0 && lines < MAX_LINES; at--) {
    const line = above[at];
    if (line === undefined || line.words.length > MAX_LINE_WORDS) break;
    const { text } = line;
    if (inColumns && isRecipient(line)) continue;
    lines += 1;
    if (SIGNED.test(text)) signed = true;
    else if (IN_PLACE.test(text)) inPlace = true;
    else if (ON_BEHALF.test(text)) {
      behalf = text.replace(ON_BEHALF, '');
      break;
    } else if (office === null && isOfficeLine(line.words, reader)) {
      const { paragraph } = blocks[block - above.length + 1 + at] ?? {};
      if (paragraph !== undefined) office = { line: paragraph, text, capitals: !LOWER.test(text) };
    } else break;
  }
  // An office in small letters above a name may be any list; with "(Đã ký)" or "TM." it is a signature.
  const certain = office !== null && (office.capitals || signed || behalf !== null || inPlace);
  if (office === null || !certain) return null;
  return { line: office.line, office: office.capitals ? inSmall(office.text) : office.text, behalf };
}

/** "PHÓ BÍ THƯ THƯỜNG TRỰC", "CHÁNH VĂN PHÒNG" as titles are written. */
function inSmall(office: string): string {
  return sentenceCase(office, [])
    .replace(/ thường trực$/u, ' Thường trực')
    .replace(/(?<=hánh )văn phòng/u, 'Văn phòng');
}

/** The whole line is one office: "PHÓ CHỦ TỊCH", "Chánh Văn phòng". */
function isOfficeLine(words: readonly Word[], reader: TitleReader): boolean {
  const title = parseTitle(words, 0, 'none', reader);
  return title !== null && !title.outside && title.to === words.length;
}

function signedOffice({ line, office, behalf }: Signed, issuingBody: string | null, form: KeyForm): SignedOffice {
  const fits = ({ behalf: said, heads }: SignedBody) => (behalf === null ? heads.test(office) : said.test(behalf));
  const [body] = BODIES.filter(fits).flatMap((kind) => kind.body.exec(issuingBody ?? '')?.[0] ?? []);
  const words = wordsOf(body === undefined ? office : `${office} ${body}`, form);
  return { paragraph: line, words, capitals: true, printed: office };
}
