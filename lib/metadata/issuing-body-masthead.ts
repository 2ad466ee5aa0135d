import { fold } from '../text/marks';
import type { Paragraph } from './context';
import { gazetteerUnits } from './people/gazetteer-units';
import { keysOf } from './people/name-shape';
import type { Level } from './people/vocabulary';
import { isDocumentKind } from './title/document-kind';
import { wordsOf } from './words';

/** A paper's head is its first lines; a scanned one may have blank seals and stamps between. */
const HEAD_LINES = 10;
/** What stands beside or below the issuing body; read without marks. */
const MOTTO =
  /cong hoa xa hoi chu nghia viet nam|doc lap ?[-–] ?tu do ?[-–] ?hanh phuc|dang cong san viet nam|(?<!\p{L})so ?:? ?\d*[-/].*$/gu;
/**
 * A body at the beginning of a line, read without marks: its words, then the kind of unit, then the name. Fixed words
 * with single blanks.
 */
const BODY =
  /^(?:(uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|ban chap hanh dang bo|bch dang bo|dang bo|uy ban mat tran to quoc viet nam|uy ban mttq viet nam|dang uy)(?: (tinh|thanh pho|tp|huyen|thi xa|quan|xa|phuong|thi tran|dac khu)(?: (.+))?)?|(tinh uy|thanh uy|huyen uy|thi uy|quan uy)(?: (.+))?)$/u;
const UNIT = /^(tinh|thanh pho|tp|huyen|thi xa|quan|xa|phuong|thi tran|dac khu) (.+)$/u;
/** The boards of a Party committee: "HUYỆN ỦY BA TRI / BAN TỔ CHỨC". */
const BOARD =
  /^(?:ban to chuc|ban tuyen giao|ban dan van|ban tuyen giao va dan van|ban noi chinh|ban xay dung dang|uy ban kiem tra|van phong|ban thuong vu)$/u;

interface Kind {
  readonly print: string;
  readonly level: Level;
}

const KINDS: Readonly<Record<string, Kind>> = {
  tinh: { print: 'tỉnh', level: 'province' },
  'thanh pho': { print: 'thành phố', level: 'city' },
  tp: { print: 'thành phố', level: 'city' },
  huyen: { print: 'huyện', level: 'district' },
  'thi xa': { print: 'thị xã', level: 'district' },
  quan: { print: 'quận', level: 'district' },
  xa: { print: 'xã', level: 'commune' },
  phuong: { print: 'phường', level: 'commune' },
  'thi tran': { print: 'thị trấn', level: 'commune' },
  'dac khu': { print: 'đặc khu', level: 'commune' },
  'tinh uy': { print: 'Tỉnh ủy', level: 'province' },
  'thanh uy': { print: 'Thành ủy', level: 'city' },
  'huyen uy': { print: 'Huyện ủy', level: 'district' },
  'thi uy': { print: 'Thị ủy', level: 'district' },
  'quan uy': { print: 'Quận ủy', level: 'district' },
};

const PRINTED: Readonly<Record<string, string>> = {
  'uy ban nhan dan': 'Ủy ban nhân dân',
  ubnd: 'UBND',
  'hoi dong nhan dan': 'Hội đồng nhân dân',
  hdnd: 'HĐND',
  'ban chap hanh dang bo': 'Ban Chấp hành Đảng bộ',
  'bch dang bo': 'BCH Đảng bộ',
  'uy ban mat tran to quoc viet nam': 'Ủy ban Mặt trận Tổ quốc Việt Nam',
  'uy ban mttq viet nam': 'Ủy ban MTTQ Việt Nam',
  'dang uy': 'Đảng ủy',
  'ban to chuc': 'Ban Tổ chức',
  'ban tuyen giao': 'Ban Tuyên giáo',
  'ban dan van': 'Ban Dân vận',
  'ban tuyen giao va dan van': 'Ban Tuyên giáo và Dân vận',
  'ban noi chinh': 'Ban Nội chính',
  'ban xay dung dang': 'Ban Xây dựng Đảng',
  'uy ban kiem tra': 'Ủy ban Kiểm tra',
  'van phong': 'Văn phòng',
  'ban thuong vu': 'Ban Thường vụ',
};

/** The body of a paper's head and the lines that say it. */
export interface Masthead {
  readonly text: string;
  readonly level: Level;
  readonly lines: readonly Paragraph[];
}

interface Line {
  readonly paragraph: Paragraph;
  /** Without the motto of the other column; as in the source, and without marks. */
  readonly text: string;
  readonly plain: string;
}

interface Named extends Masthead {
  readonly party: boolean;
}

/**
 * The issuing body in the head of a formal paper, in capitals and often on two lines: "ỦY BAN NHÂN DÂN / HUYỆN A LƯỚI",
 * "HUYỆN ỦY BA TRI / BAN TỔ CHỨC". Null where no such head stands there, where a department of a local government
 * issues it, or where the gazetteer lacks the unit.
 *
 * @param paragraphs those that are no portal chrome
 */
export function readMasthead(paragraphs: readonly Paragraph[]): Masthead | null {
  const head = paragraphs.slice(0, HEAD_LINES);
  const kindAt = head.findIndex(({ canonical }) => isDocumentKind(canonical.text));
  const formal = kindAt >= 0 || head.some(({ canonical }) => fold(canonical.text).search(MOTTO) >= 0);
  if (!formal) return null;
  const lines = (kindAt < 0 ? head : head.slice(0, kindAt)).map(lineOf).filter(({ text }) => isCapitals(text));
  let found: Named | null = null;
  for (let at = 0; at < lines.length; at++) {
    const body = bodyAt(lines, at);
    if (body !== null) {
      found = body;
      at += body.lines.length - 1;
    } else if (found !== null) {
      return boardOf(found, lines[at]);
    }
  }
  return found;
}

/** Whether a line is the head of a paper: a body with or without its unit and nothing else. */
export function isMastheadLine(text: string): boolean {
  const line = text.replace(/\s+/gu, ' ').trim();
  const match = isCapitals(line) ? BODY.exec(fold(line)) : null;
  if (match === null) return false;
  const name = match[3] ?? match[5] ?? '';
  return name === '' || unitNamed(KINDS[match[2] ?? match[4] ?? ''], line, name) !== null;
}

const isCapitals = (text: string) => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

function lineOf(paragraph: Paragraph): Line {
  const { text } = paragraph.canonical;
  const plain = fold(text);
  // Folding keeps the length of canonical text; where it does not, nothing is cut.
  const cut = plain.length === text.length ? [...plain.matchAll(MOTTO)] : [];
  const kept = cut.reduceRight(
    (rest, { index, 0: motto }) => rest.slice(0, index) + rest.slice(index + motto.length),
    text,
  );
  const shown = kept.replace(/\s+/gu, ' ').trim();
  return { paragraph, text: shown, plain: fold(shown) };
}

/** The body that begins on a line; its unit may stand on the next one. */
function bodyAt(lines: readonly Line[], at: number): Named | null {
  const line = lines[at];
  const match = line === undefined ? null : BODY.exec(line.plain);
  if (line === undefined || match === null) return null;
  const [, body = '', kind = '', name = '', committee = '', committeeName = ''] = match;
  if (committee !== '') return named(KINDS[committee], '', committeeName, [line], true);
  const printed = PRINTED[body];
  const party = body.includes('dang');
  if (kind !== '') return printed === undefined ? null : named(KINDS[kind], printed, name, [line], party);
  const next = lines[at + 1];
  const [, nextKind = '', nextName = ''] = UNIT.exec(next?.plain ?? '') ?? [];
  if (next === undefined || printed === undefined || nextKind === '') return null;
  return named(KINDS[nextKind], printed, nextName, [line, next], party);
}

function named(
  kind: Kind | undefined,
  body: string,
  name: string,
  lines: readonly Line[],
  party: boolean,
): Named | null {
  const last = lines.at(-1);
  if (kind === undefined || last === undefined || name === '') return null;
  const unit = unitNamed(kind, last.text, name);
  if (unit === null) return null;
  const text = [body, kind.print, unit].filter((part) => part !== '').join(' ');
  return { text, level: kind.level, lines: lines.map(({ paragraph }) => paragraph), party };
}

/** The unit's name at the end of a line, in small letters, where the gazetteer has it. */
function unitNamed(kind: Kind | undefined, line: string, name: string): string | null {
  const words = wordsOf(line.slice(line.length - name.length), 'exact');
  const key = keysOf(words, 0, words.length);
  if (kind === undefined || !(/^\d+$/.test(name) || gazetteerUnits(kind.level, key, 'exact'))) return null;
  return words.map(({ text }) => capitalised(text)).join(' ');
}

/** Krông Ana, Cư M'gar: the first letter of each word alone is large. */
function capitalised(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}

function boardOf(body: Named, line: Line | undefined): Masthead | null {
  if (line === undefined || line.plain === '') return body;
  if (!BOARD.test(line.plain) || !body.party) return null;
  return { ...body, text: `${PRINTED[line.plain] ?? ''} ${body.text}`, lines: [...body.lines, line.paragraph] };
}
