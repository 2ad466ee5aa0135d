import type { Word } from '../words';
import type { Mention } from './mention';
import { capitalRun, keysOf } from './name-shape';
import type { TitleReader } from './unit-and-name';
import type { Level } from './vocabulary';

/** A unit's own name in the text, behind the word that says its level. */
export interface UnitWords {
  readonly level: Level;
  /** Words of the name, end exclusive. */
  readonly from: number;
  readonly to: number;
}

const MAX_UNIT = 4;
/** "Đoàn đại biểu cấp cao của Đảng bộ, chính quyền và Nhân dân huyện Vĩnh Linh": how far the unit may stand behind. */
const UNIT_WITHIN = 12;
/** Behind UNIT_WITHIN only the longest unit word and name still count; a sentence may be a megabyte long. */
const PHRASE_WITHIN = 2 * UNIT_WITHIN;
/** "do đồng chí A, Bí thư Huyện ủy, làm trưởng đoàn": words between the office and the leading. */
const LEADS_WITHIN = 3;
/** "cùng đi có đồng chí A, Phó Chủ tịch UBND huyện; đồng chí B": words between "cùng đi" and one of those named. */
const COMPANION_WITHIN = 40;
/** "Đoàn huyện Lắk gồm: …": words of a long list of its people. */
const LIST_WITHIN = 150;
/** Words between the delegation's name and its people; three sentences of a report. */
const EARLIER_WITHIN = 90;

/**
 * The unit of the delegation that somebody leads or belongs to (đoàn huyện Lắk gồm …): "đoàn công tác huyện Vĩnh Linh do đồng chí A, Bí thư Huyện ủy làm
 * trưởng đoàn", "A, Bí thư Huyện ủy dẫn đầu đoàn huyện Lắk". `unknown` where it comes from elsewhere and the text does
 * not say whence (đoàn huyện bạn); null where nobody comes from elsewhere.
 */
export function delegationUnit(
  mention: Mention,
  words: readonly Word[],
  reader: TitleReader,
): UnitWords | 'unknown' | null {
  return (
    delegationBefore(mention, words, reader) ??
    delegationBehind(mention, words, reader) ??
    (accompanies(mention, words, reader) || headsDelegation(mention, words, reader)
      ? earlierDelegation(words, mention.from, reader)
      : null)
  );
}

/** "Huyện ủy Vân Hồ đón đoàn huyện Mai Châu. Đồng chí A, Phó Bí thư Huyện ủy, Trưởng đoàn cảm ơn" */
function headsDelegation({ titles }: Mention, words: readonly Word[], { vocabulary }: TitleReader): boolean {
  return titles.some(({ from, to }) => keysOf(words, from, to) === vocabulary.small.leader);
}

/** "…; cùng đi có đồng chí B, Phó Chủ tịch UBND huyện": in the sentence of the mention, before it. */
function accompanies({ from }: Mention, words: readonly Word[], { vocabulary }: TitleReader): boolean {
  for (let at = from; at >= Math.max(0, from - COMPANION_WITHIN); at--) {
    if (vocabulary.accompanying.longest(words, at) !== null) return true;
    if (vocabulary.hosting.longest(words, at) !== null || words[at]?.gap === 'stop') return false;
  }
  return false;
}

/** The nearest delegation before in the paragraph that says whence it comes. */
function earlierDelegation(words: readonly Word[], from: number, reader: TitleReader): UnitWords | 'unknown' | null {
  for (let at = from - 1; at >= Math.max(0, from - EARLIER_WITHIN); at--) {
    if (!isDelegation(words, at, reader) || reader.vocabulary.heads.endsBefore(words, at) !== null) continue;
    const unit = unitBehind(words, at + 1, Math.min(from, phraseEnd(words, at + 1, reader)), reader);
    if (unit !== null) return unit;
  }
  return null;
}

function delegationBefore(mention: Mention, words: readonly Word[], reader: TitleReader): UnitWords | 'unknown' | null {
  const { by, consisting } = reader.vocabulary.small;
  const led = words[mention.from - 1]?.key === by && words[mention.from]?.gap === 'space';
  let end = led ? mention.from - 1 : null;
  let parted = false;
  for (let at = mention.from - 1; at >= Math.max(0, mention.from - LIST_WITHIN); at--) {
    const word = words[at];
    if (word?.key === consisting) end = at;
    if (end !== null && isDelegation(words, at, reader)) {
      const unit = unitBehind(words, at + 1, end, reader);
      const leads = led && leadsBehind(mention, words, reader);
      // "Đoàn huyện Vĩnh Linh sang thăm. Đoàn do đồng chí A, Bí thư Huyện ủy làm trưởng đoàn."
      if (unit === null && leads) return earlierDelegation(words, at, reader);
      if (unit === null || !led || leads) return unit;
      // "đoàn huyện Lắk đến thăm, buổi tiếp do đồng chí A chủ trì": A is the host.
      return parted ? null : 'unknown';
    }
    parted ||= word?.gap === 'comma';
    if (word?.gap === 'stop' || word?.gap === 'start' || (led && word?.gap === 'semicolon')) return null;
  }
  return null;
}

function leadsBehind({ to }: Mention, words: readonly Word[], { vocabulary }: TitleReader): boolean {
  for (let at = to; at <= to + LEADS_WITHIN && words[at]?.gap !== 'stop'; at++) {
    if (vocabulary.leadingDelegation.longest(words, at) !== null) return true;
  }
  return false;
}

/** "… dẫn đầu đoàn công tác của huyện Vĩnh Linh đến thăm": the unit stands before the next verb. */
function delegationBehind(mention: Mention, words: readonly Word[], reader: TitleReader): UnitWords | 'unknown' | null {
  for (let at = mention.to; at <= mention.to + LEADS_WITHIN; at++) {
    if (words[at]?.gap === 'stop') return null;
    const leads = reader.vocabulary.leadingDelegation.longest(words, at);
    if (leads === null) continue;
    const from = at + leads.length;
    const start = isDelegation(words, from - 1, reader) ? from : isDelegation(words, from, reader) ? from + 1 : null;
    if (start === null) return null;
    return unitBehind(words, start, phraseEnd(words, start, reader), reader);
  }
  return null;
}

/** Where the words that name a delegation end: before the next verb or preposition but "của". */
function phraseEnd(words: readonly Word[], from: number, { vocabulary }: TitleReader): number {
  let end = from;
  const goesOn = (at: number) =>
    words[at]?.key === vocabulary.small.of || vocabulary.neverInBodies.longest(words, at) === null;
  while (end < from + PHRASE_WITHIN && words[end]?.gap === 'space' && goesOn(end)) end++;
  return end;
}

/** The word đoàn by itself, not that of Huyện đoàn, công đoàn, đoàn viên or Đoàn Thanh niên. */
function isDelegation(words: readonly Word[], at: number, { vocabulary }: TitleReader): boolean {
  if (words[at]?.key !== vocabulary.small.delegation) return false;
  const before = words[at]?.gap === 'space' && vocabulary.parts.endsBefore(words, at + 1);
  const inside = before ? before.length > 1 : false;
  return !inside && words[at + 1]?.gap === 'space';
}

function unitBehind(
  words: readonly Word[],
  from: number,
  to: number,
  reader: TitleReader,
): UnitWords | 'unknown' | null {
  const { vocabulary } = reader;
  for (let at = from; at < Math.min(to, from + UNIT_WITHIN); at++) {
    const part = vocabulary.parts.longest(words, at);
    if (part === null || !part.value.named || part.value.level === null) continue;
    const start = at + part.length;
    if (words[start]?.gap !== 'space' || start >= to) return null;
    if (words[start]?.key === vocabulary.small.friendly) return 'unknown';
    const end = Math.min(to, capitalRun(words, start, vocabulary, MAX_UNIT));
    for (let cut = end; cut > start; cut--) {
      const known = reader.units(part.value.level, keysOf(words, start, cut), reader.form);
      if (known) return { level: part.value.level, from: start, to: cut };
    }
    return end > start ? 'unknown' : null;
  }
  return null;
}
