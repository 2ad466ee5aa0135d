import { isRecord } from '../../report/is-record';
import type { Indicator, Span } from '../../report/report';
import { numberAt, textAt, warnUnknown } from './fields';
import { choosePlace, findText, likeText } from './find-text';
import { changeList, readListChange } from './list-change';
import type { ValueReader } from './overlay';
import type { Reading } from './reading';
import { asText, shown, under, type Written } from './written';

type Words = Pick<Indicator, 'unit' | 'subject' | 'comparison' | 'hedge' | 'doubt'>;
type Figures = Pick<Indicator, 'value' | 'of' | 'upTo'>;

/** What was written; keys that nobody wrote are not there and stay as the machine read them. */
interface Given {
  readonly span: Span;
  readonly raw: string;
  readonly parts: Partial<Words & Figures>;
}

interface IndicatorPick {
  readonly raw: string;
  readonly paragraph: number | undefined;
}

const TEXTS = ['unit', 'subject', 'comparison', 'hedge', 'doubt'] as const;
const NUMBERS = ['value', 'of', 'upTo'] as const;
const PARTS = { known: ['raw', ...NUMBERS, ...TEXTS, 'paragraph'], ignored: ['start', 'end'] };

/**
 * A list of { raw, value, of, upTo, unit, subject, comparison, hedge, doubt, paragraph }, or { add, remove }, by `raw`:
 * number and unit as the report has them, to the letter.
 */
export const readIndicators: ValueReader = (written, reading) => {
  const missing = 'máy không đọc thấy số liệu này, không có gì để bỏ.';
  const change = readListChange(written, { given: readOne, pick: readPick, keyOf: placeKey, missing }, reading);
  if (change === null) return null;
  return (draft) => ({
    indicators: changeList(draft.indicators, change, {
      make: (given, found) => indicator(given, found, reading),
      isSame: (item, { span }) => item.paragraph === span.paragraph && item.start < span.end && span.start < item.end,
      isPicked: (item, { raw, paragraph }) =>
        letters(item.raw) === letters(raw) && (paragraph === undefined || item.paragraph === paragraph),
    }).toSorted((a, b) => a.paragraph - b.paragraph || a.start - b.start),
  });
};

const placeKey = ({ span }: Given) => `${span.paragraph} ${span.start}`;
const letters = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

function readOne(item: Written, reading: Reading): Given | null {
  const alone = asText(item.value);
  if (alone === null && !isRecord(item.value)) return reading.refuse(item, NEEDED);
  warnUnknown(item, PARTS, reading);
  const raw = alone ?? textAt(item, 'raw', reading);
  const paragraph = numberAt(item, 'paragraph', reading);
  if (raw === undefined) return reading.refuse(item, NEEDED);
  let good = true;
  const parts: { -readonly [K in keyof (Words & Figures)]?: (Words & Figures)[K] } = {};
  for (const key of TEXTS) {
    const at = under(item, key);
    if (at === undefined) continue;
    const text = textAt(item, key, reading);
    good &&= text !== null;
    parts[key] = text ?? null;
  }
  for (const key of NUMBERS) {
    const at = under(item, key);
    if (at === undefined) continue;
    const number = numberAt(item, key, reading);
    good &&= number !== null;
    parts[key] = number ?? null;
  }
  if (raw === null || paragraph === null || !good) return null;
  const start = under(item, 'start')?.value;
  const hint = { paragraph, start: typeof start === 'number' ? start : undefined };
  const span = choosePlace(findText(raw, reading.paragraphs), hint);
  if (span !== undefined) return { span, raw, parts };
  const like = likeText(raw, reading.paragraphs);
  const next = like === null ? 'Hãy chép nguyên văn số và đơn vị.' : `Báo cáo viết: “${like}”.`;
  return reading.refuse(under(item, 'raw') ?? item, `không thấy “${shown(raw)}” trong báo cáo. ${next}`);
}

const NEEDED = 'mỗi số liệu cần “raw”: số và đơn vị đúng nguyên văn, như “25 sản phẩm OCOP”.';

function readPick(item: Written, reading: Reading): IndicatorPick | null {
  const at = under(item, 'raw') ?? item;
  const raw = asText(at.value);
  const paragraph = numberAt(item, 'paragraph', reading);
  if (raw === null) return reading.refuse(at, NEEDED);
  return paragraph === null ? null : { raw, paragraph };
}

const NOTHING: Words & Figures = {
  value: null,
  of: null,
  upTo: null,
  unit: null,
  subject: null,
  comparison: null,
  hedge: null,
  doubt: null,
};

function indicator({ span, parts }: Given, found: Indicator | undefined, { paragraphs }: Reading): Indicator {
  const { paragraph, start, end } = span;
  const { value, of, upTo, unit, subject, comparison, hedge, doubt } = { ...NOTHING, ...found, ...parts };
  const raw = paragraphs[paragraph]?.original.slice(start, end) ?? '';
  // A figure that somebody put right is no longer doubted.
  const doubtNow = parts.value == null || parts.doubt != null ? doubt : null;
  return { raw, value, of, upTo, unit, subject, comparison, hedge, doubt: doubtNow, paragraph, start, end };
}
