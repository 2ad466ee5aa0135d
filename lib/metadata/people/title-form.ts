import { exactKey } from '../../text/keys';
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
  return (beginsWith(one.keys, other.keys) || beginsWith(other.keys, one.keys)) && !apart(one, other);
}

/** Whether two titles are the same office word for word. */
export function isSame(one: TitleForm, other: TitleForm): boolean {
  return one.keys.length === other.keys.length && mayBeSame(one, other);
}

/** Shorter titles ("Phó Bí thư", "Chủ tịch") say too little to be taken for a longer one that the text uses. */
const MIN_TELLING = 4;

/**
 * Whether "đồng chí <asked>" may speak of somebody who holds the title: the asked one is a beginning of it (đồng chí
 * Bí thư), or the held one is long enough to be the beginning of the asked.
 */
export function mayBeCalled(held: TitleForm, asked: TitleForm): boolean {
  if (apart(held, asked)) return false;
  return beginsWith(held.keys, asked.keys) || (held.keys.length >= MIN_TELLING && beginsWith(asked.keys, held.keys));
}

function apart(one: TitleForm, other: TitleForm): boolean {
  return one.units.length > 0 && other.units.length > 0 && one.units.join(' ') !== other.units.join(' ');
}

/** One person is called "Phó Chủ tịch Thường trực" and "Phó Chủ tịch" of one body: the standing deputy is a deputy. */
export function withoutStanding({ keys, units }: TitleForm): TitleForm {
  const at = keys.findIndex((key, index) => STANDING.has(`${key} ${keys[index + 1] ?? ''}`));
  return at < 0 ? { keys, units } : { keys: [...keys.slice(0, at), ...keys.slice(at + 2)], units };
}

const STANDING = new Set(['thường trực', 'thuong truc'].map((words) => words.split(' ').map(exactKey).join(' ')));
