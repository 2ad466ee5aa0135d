import { fold } from '../text/marks';
import type { Draft, Extractor, MetadataContext, Paragraph } from './context';
import { otherEvidence, textEvidence } from './evidence';
import { readMasthead } from './issuing-body-masthead';
import { bodyParagraphs, titleParagraphs } from './lead';
import { patternsFor } from './pattern-words';
import { gazetteerUnits } from './people/gazetteer-units';
import { capitalRun, keysOf } from './people/name-shape';
import { type Level, peopleVocabulary } from './people/vocabulary';
import { type KeyForm, wordsOf } from './words';

/** Title, lead and what stands near it; farther down other bodies are reported on. */
const NEAR_LEAD = 3;
const MAX_UNIT = 4;
/** How many words may stand between the body and what it does. */
const VERB_WITHIN = 3;
/** What stands between the bodies of one row. */
const ROW = /^[ ,–-]*(?:(?:HĐND|UBND|MTTQ|và)[ ,–-]*){0,4}$/u;

interface Body {
  readonly paragraph: Paragraph;
  readonly from: number;
  readonly to: number;
  /** As printed: "Ban Thường vụ Huyện ủy Than Uyên", or without a unit. */
  readonly text: string;
  readonly level: Level | null;
  readonly named: boolean;
  /** It is said to hold the meeting or to do the work. */
  readonly acts: boolean;
  /** It stands inside somebody's title ("Chủ tịch UBND xã …"): the person acts, not the body. */
  readonly inOffice: boolean;
}

const patterns = patternsFor((spell, plain) => ({
  /**
   * A leading body: "Ban Thường vụ Huyện ủy", "BCH Đảng bộ huyện", "Thường trực HĐND huyện", "UBND xã", "Đảng ủy xã". Fixed
   * words with single spaces.
   */
  body: new RegExp(
    `(?<!\\p{L})(?:${spell('Ban Thường vụ|BTV|Ban Chấp hành|Ban chấp hành|BCH|Thường trực|Thường vụ|Ủy ban Kiểm tra|UBKT|Ban Tổ chức|Ban Tuyên giáo|Ban Dân vận|Ban Tuyên giáo và Dân vận|Ban Nội chính|Ban Xây dựng Đảng|Văn phòng')} )?` +
      `(?:(${spell('Tỉnh ủy|Huyện ủy|Thị ủy|Quận ủy|Thành ủy')})|${spell('Đảng bộ|Đảng ủy|HĐND|UBND|Hội đồng nhân dân|Ủy ban nhân dân|Ủy ban MTTQ Việt Nam|Ủy ban MTTQ')} ` +
      `(${spell('tỉnh|huyện|thị xã|quận|thành phố|xã|phường|thị trấn|đặc khu')}))(?!\\p{L})`,
    // Folding takes the capitals away as well.
    plain('Ủ') === 'Ủ' ? 'gu' : 'giu',
  ),
  verb: new RegExp(
    `^ (?:\\p{L}+ ){0,${VERB_WITHIN}}?${spell('tổ chức|họp|làm việc|sơ kết|tổng kết|ban hành|khai mạc|mở|triển khai|tiến hành|kiểm tra|giám sát|đối thoại|gặp mặt|ra quân|tiếp|bàn|công bố|phát động')}(?!\\p{L})`,
    'u',
  ),
  /** The head word of an office right before the body. */
  office: new RegExp(
    `${spell('Bí thư|Phó Bí thư|Phó Bí thư Thường trực|Chủ tịch|Phó Chủ tịch|Phó Chủ tịch Thường trực|Ủy viên|Trưởng ban|Chánh Văn phòng')} $`,
    'iu',
  ),
  levels: new Map<string, Level>([
    [plain('Tỉnh ủy').toLowerCase(), 'province'],
    [plain('tỉnh').toLowerCase(), 'province'],
    [plain('Thành ủy').toLowerCase(), 'city'],
    [plain('thành phố').toLowerCase(), 'city'],
    [plain('Huyện ủy').toLowerCase(), 'district'],
    [plain('Thị ủy').toLowerCase(), 'district'],
    [plain('Quận ủy').toLowerCase(), 'district'],
    [plain('huyện').toLowerCase(), 'district'],
    [plain('thị xã').toLowerCase(), 'district'],
    [plain('quận').toLowerCase(), 'district'],
    [plain('xã').toLowerCase(), 'commune'],
    [plain('phường').toLowerCase(), 'commune'],
    [plain('thị trấn').toLowerCase(), 'commune'],
    [plain('đặc khu').toLowerCase(), 'commune'],
  ]),
}));

/**
 * Whose report it is: the body in the head of a formal paper; the body that acts in the lead or the title, else one that the title names, else the first one
 * near the lead that is named with its unit. The unit's name is completed from the report's district when only the
 * body stands there; the gazetteer is then evidence too.
 */
export const issuingBodyExtractor: Extractor = {
  name: 'issuing-body',
  extract: (context, draft) => {
    const head = readMasthead(context.paragraphs.filter(({ boilerplate }) => !boilerplate));
    if (head !== null) {
      const whole = (line: Paragraph) => textEvidence(line, 0, line.canonical.text.length, 'head-of-the-paper');
      return { issuingBody: head.text, issuingBodyEvidence: head.lines.map(whole) };
    }
    const body = findBody(context, draft, draft.unmarked ? 'folded' : 'exact');
    if (body === null) return { issuingBody: null, issuingBodyEvidence: [] };
    const evidence = textEvidence(body.paragraph, body.from, body.to, body.acts ? 'body-that-acts' : 'body-of-title');
    const place = body.level === 'commune' ? draft.commune : draft.district;
    if (body.named || place === null || !isOf(body.level, place.label)) {
      return { issuingBody: body.text, issuingBodyEvidence: [evidence] };
    }
    const unit = place.label.replace(/^\p{Ll}+(?: \p{Ll}+)? /u, '');
    const added = otherEvidence('gazetteer', place.label, 'unit-of-the-report');
    return { issuingBody: `${body.text} ${unit}`, issuingBodyEvidence: [evidence, added] };
  },
};

/** Whether a body without its unit can be that of the report's own unit: a Thành ủy only where that is a city. */
function isOf(level: Level | null, label: string): boolean {
  if (level === 'city') return label.startsWith('thành phố ');
  return level === 'district' || level === 'commune';
}

function findBody(context: MetadataContext, draft: Readonly<Draft>, form: KeyForm): Body | null {
  const title = titleParagraphs(draft).flatMap((index) => context.paragraphs[index] ?? []);
  const lead = bodyParagraphs(context, draft).slice(0, NEAR_LEAD);
  const [first = [], ...rest] = lead.map((paragraph) => bodiesIn(paragraph, form));
  const inTitle = title.flatMap((paragraph) => bodiesIn(paragraph, form));
  // A secretary at work is the committee at work; but a guest's office issues nothing: that of the province, or that of a
  // commune in the report of another unit.
  const isGuests = ({ inOffice, level }: Body) =>
    inOffice && (level === 'province' || (level === 'commune' && draft.commune === null));
  const found =
    first.find((body) => body.acts && body.level !== 'province' && !isGuests(body)) ??
    inTitle.find((body) => body.acts && !isGuests(body)) ??
    inTitle.find((body) => body.level !== 'province' && !isGuests(body)) ??
    [first, ...rest].flat().find(({ named, level, inOffice }) => named && !inOffice && level !== 'province') ??
    null;
  const rivals = [...inTitle, ...first].filter(({ level, named }) => level === 'district' && named);
  return found === null || !belongs(found, rivals, draft) ? null : found;
}

/**
 * Whether the body is one of the report's own district. Where no district was chosen because two stand side by side,
 * the first one named is not the issuer of both.
 */
function belongs(body: Body, rivals: readonly Body[], { district }: Readonly<Draft>): boolean {
  if (body.level !== 'district' || !body.named) return true;
  if (district !== null) return foldedEnd(body.text, district.label);
  return rivals.every((other) => foldedEnd(other.text, unitOf(body)));
}

/** The unit's name at the end of a body: what is left when the body's own words are gone. */
function unitOf({ text }: Body): string {
  return text.replace(/^.*(?:ủy|huyện|thị xã|quận) /iu, '');
}

function foldedEnd(text: string, label: string): boolean {
  const name = label.replace(/^\p{Ll}+(?: \p{Ll}+)? /u, '');
  return fold(text).endsWith(fold(name));
}

function bodiesIn(paragraph: Paragraph, form: KeyForm): Body[] {
  const { text } = paragraph.canonical;
  const known = patterns(form);
  const bodies = [...text.matchAll(known.body)].map((match) => {
    const level = known.levels.get((match[1] ?? match[2] ?? '').toLowerCase()) ?? null;
    const end = match.index + match[0].length;
    const unit = unitBehind(text, end, level, form);
    const to = end + unit.length;
    const acts = known.verb.test(text.slice(to, to + 80));
    const printed = `${match[0]}${unit}`.replace(/\s+/gu, ' ');
    const inOffice = known.office.test(text.slice(Math.max(0, match.index - 30), match.index));
    return { paragraph, from: match.index, to, text: printed, level, named: unit !== '', acts, inOffice };
  });
  // "Quận ủy - HĐND - UBND - Ủy ban MTTQ quận gặp mặt": whoever stands in the row of the last one acts with it.
  for (let at = bodies.length - 2; at >= 0; at--) {
    const [body, next] = [bodies[at], bodies[at + 1]];
    if (body === undefined || next?.acts !== true) continue;
    if (ROW.test(text.slice(body.to, next.from))) bodies[at] = { ...body, acts: true };
  }
  return bodies;
}

/** The unit's own name behind the body, with its leading space; '' where none stands that the gazetteer knows. */
function unitBehind(text: string, end: number, level: Level | null, form: KeyForm): string {
  const behind = text.slice(end, end + 60);
  const number = /^ \d{1,2}(?![\d/.,%])/.exec(behind)?.[0];
  if (number !== undefined) return number;
  if (!/^ \p{Lu}/u.test(behind)) return '';
  const words = wordsOf(behind, form);
  for (let to = capitalRun(words, 0, peopleVocabulary(form), MAX_UNIT); to > 0; to--) {
    if (gazetteerUnits(level, keysOf(words, 0, to), form)) return behind.slice(0, words[to - 1]?.to ?? 0);
  }
  return '';
}
