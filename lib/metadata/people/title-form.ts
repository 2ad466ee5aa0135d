import type { Word } from '../words';
import type { TitlePhrase } from './title-phrase';
import type { TitleReader } from './unit-and-name';

/** A title for comparing: keys of its words, abbreviations written out, the units' own names left out. */
export interface TitleForm {
  readonly keys: readonly string[];
  /** Keys of the units' own names, in order. */
  readonly units: readonly string[];
}

/**
 * "Ủy viên BCH Đảng bộ tỉnh" and "Tỉnh ủy viên" have one form; "Bí thư Huyện ủy Thọ Xuân" has that of "Bí thư Huyện ủy"
 * and the unit beside it.
 */
export function titleForm(words: readonly Word[], title: TitlePhrase, { vocabulary }: TitleReader): TitleForm {
  const keys: string[] = [];
  const units: string[] = [];
  for (let i = title.from; i < title.to; ) {
    const unit = title.units.find(([from]) => from === i);
    if (unit !== undefined) {
      for (let word = i; word < unit[1]; word++) units.push(words[word]?.key ?? '');
      i = Math.max(unit[1], i + 1);
      continue;
    }
    const same = vocabulary.sameWords.longest(words, i);
    if (same !== null && i + same.length <= title.to) {
      keys.push(...same.value.split(' '));
      i += same.length;
    } else {
      keys.push(words[i]?.key ?? '');
      i += 1;
    }
  }
  return { keys, units };
}

function beginsWith(long: readonly string[], short: readonly string[]): boolean {
  return short.length <= long.length && short.every((key, index) => key === long[index]);
}

/**
 * Whether two titles may be the same office: one form is the other one, or its beginning (Bí thư, Bí thư Huyện ủy),
 * and they name no different units.
 */
export function mayBeSame(one: TitleForm, other: TitleForm): boolean {
  const apart = one.units.length > 0 && other.units.length > 0 && one.units.join(' ') !== other.units.join(' ');
  return !apart && (beginsWith(one.keys, other.keys) || beginsWith(other.keys, one.keys));
}

/** Whether two titles of one form are word for word the same office. */
export function isSame(one: TitleForm, other: TitleForm): boolean {
  return mayBeSame(one, other) && one.keys.length === other.keys.length;
}
