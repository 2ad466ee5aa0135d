import { fold } from '../../text/marks';
import type { Paragraph } from '../context';
import { isDocumentKind } from '../title/document-kind';

/**
 * What a paper's numbered paragraphs are: `orders` where its kind makes them orders (kết luận, chỉ thị, công điện, công
 * văn to those below), `shares` where only some sections are (kế hoạch, nghị quyết, quyết định), `tells` for everything
 * else: reports, minutes, news. There only an explicit "… kết luận:" leads into orders.
 */
export type PaperKind = 'orders' | 'shares' | 'tells';

/** The head of a paper: masthead, number, place and date, kind, subject, addressees. */
const HEAD_PARAGRAPHS = 24;
const SHARING = /^(?:nghi quyet|ke hoach|huong dan|quyet dinh|chuong trinh|de an)/;
const ORDERING = /^(?:ket luan|chi thi|cong dien|cong van)/;
/** "Thông báo kết luận …", "Kết luận của đồng chí …", "Ý kiến chỉ đạo của …": said of what the paper passes on. Read without marks. */
const CONCLUSION =
  /^(?:thong bao )?(?:ve )?(?:noi dung )?(?:ket luan|y kien ket luan|y kien chi dao|chi dao|ket luan chi dao|ket luan, chi dao|phat bieu ket luan|y kien phat bieu ket luan)(?: |$)/;
/** A paper's kind and its subject on one line; only with one of SIGNS is it a paper and no headline. */
const ONE_LINE = /^(?:ket luan|chi thi|cong dien)(?: so| ve| v\/v| hoa toc| khan| cua| hoi nghi)(?: |:)/;
const SIGNS = /^(?:kinh gui|noi nhan|so ?:|so \d+|luu ?:)/;
const LETTER = /^\W{0,4}kinh gui/;
/** "UBND tỉnh", "Sở …", and what a commune or a board writes to: "UBND huyện". */
const HIGHER =
  /^\W{0,4}(?:(?:thuong truc|ban thuong vu|van phong|lanh dao|chu tich|dong chi bi thu|ban to chuc|ban tuyen giao|uy ban kiem tra) )?(?:tinh uy|thanh uy|huyen uy|thi uy|quan uy|ubnd tinh|hdnd tinh|uy ban nhan dan tinh|hoi dong nhan dan tinh|ubnd huyen|hdnd huyen|ubnd thi xa|ubnd quan|ubnd thanh pho|uy ban nhan dan (?:huyen|thi xa|quan|thanh pho)|so|cac so|bo|cac bo|chinh phu|thu tuong)(?![a-z])/;

const REPORTING = /^(?:bao cao|to trinh|bien ban|giay moi|don |de nghi)/;

/** What kind of paper the paragraphs are. */
export function paperKind(paragraphs: readonly Paragraph[]): PaperKind {
  const own = paragraphs.filter(({ boilerplate, canonical }) => !boilerplate && canonical.text.trim() !== '');
  const head = own.slice(0, HEAD_PARAGRAPHS).map(({ canonical }) => plainLine(canonical.text));
  const kindAt = head.findIndex((line) => isDocumentKind(line));
  if (kindAt !== -1) return ofKindLine(head, kindAt);
  const letter = head.findIndex((line) => LETTER.test(line));
  if (letter !== -1) return ofLetter(head, letter);
  const subject = head.slice(0, HEAD_PARAGRAPHS).find((line) => line.length < 400 && /^thong bao /.test(line));
  if (subject !== undefined && CONCLUSION.test(subject)) return 'orders';
  const signed = own.some(({ canonical }) => SIGNS.test(plainLine(canonical.text.slice(0, 40))));
  return signed && head.some((line) => line.length < 400 && ONE_LINE.test(line)) ? 'orders' : 'tells';
}

function ofKindLine(head: readonly string[], at: number): PaperKind {
  const kind = head[at] ?? '';
  if (ORDERING.test(kind)) return 'orders';
  if (SHARING.test(kind)) return 'shares';
  return kind === 'thong bao' && CONCLUSION.test(head[at + 1] ?? '') ? 'orders' : 'tells';
}

/** A letter to those below gives orders, unless its subject is a report or a petition; one to those above asks. */
function ofLetter(head: readonly string[], at: number): PaperKind {
  const [line = '', next = ''] = head.slice(at, at + 2);
  const named = line.replace(LETTER, '').replace(/^\W+/, '');
  const subject = head.slice(0, at).find((each) => /^(?:v\/v|ve viec)/.test(each)) ?? '';
  // A reader's letter to a newspaper has neither subject nor number.
  if (subject === '' && !head.slice(0, at).some((each) => /^so ?:? ?\d*[/-]|^so ?:? \d/.test(each))) return 'tells';
  if (REPORTING.test(subject.replace(/^(?:v\/v|ve viec):? /, ''))) return 'tells';
  return HIGHER.test(named === '' ? next : named) ? 'tells' : 'orders';
}

/** A line without marks, without the signs of Markdown and list marks. */
export function plainLine(text: string): string {
  return fold(
    text
      .trim()
      .replace(/^[#*_\s]+/u, '')
      .replace(/[*_]+$/u, ''),
  ).trim();
}

/**
 * Whether a line names a conclusion and whose it is, as the subject of a Thông báo does.
 *
 * @example isConclusionOf('Ý kiến kết luận của đồng chí Nguyễn Văn A tại cuộc họp') // true
 */
export function isConclusionOf(text: string): boolean {
  return CONCLUSION.test(plainLine(text));
}
