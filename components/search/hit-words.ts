import { type PlaceWords, placeWords } from '@/lib/places/place-words';
import { printDate } from '@/lib/report/print-date';
import type { Hit, HitGroup } from '@/lib/search/result';

/** More of them would push the passages away; the report has them all. */
export const SHOWN_OFFICEHOLDERS = 3;

/**
 * Date and place of a hit, for the server alone: it reads the gazetteer. What is not known is said.
 *
 * @example dateAndPlace(hit) // 'Ngày 06/7/2023 · Huyện Đồng Văn, Hà Giang'
 */
export function dateAndPlace(hit: Hit): string {
  return listed([dateWords(hit), printPlace(placeWords(hit))]);
}

/**
 * The facts of a hit in one line: date and place, and in a group what its head does not say already.
 *
 * @example lineWords(hit, group) // 'Ngày 06/7/2023 · Vàng Mí Sèo'
 */
export function lineWords(hit: Hit, group: HitGroup | null = null): string {
  const person = group?.key === 'can-bo' ? hit.officeholders.find(({ slug }) => slug === group?.value) : undefined;
  const inPlace = group?.key === 'huyen' || group?.key === 'xa';
  const named = group !== null && group.key !== 'can-bo' && hit.officeholders.length > 0;
  return listed([
    dateWords(hit),
    inPlace ? null : printPlace(placeWords(hit)),
    // The office of that day, which the head of the group, for all its reports, cannot say.
    person?.office ?? null,
    named ? nameWords(hit) : null,
  ]);
}

/** Facts follow each other after a dot; the dot stays with the fact before it when the line breaks. */
function listed(facts: readonly (string | null)[]): string {
  return facts.filter((fact) => fact !== null).join('\u00a0· ');
}

function nameWords({ officeholders }: Hit): string {
  const others = officeholders.length - SHOWN_OFFICEHOLDERS;
  const names = officeholders.slice(0, SHOWN_OFFICEHOLDERS).map(({ name }) => name);
  return others > 0 ? `${names.join(', ')} và ${others} người khác` : names.join(', ');
}

function dateWords({ date }: Hit): string {
  return date === null ? 'Chưa rõ ngày' : `${capital(printDate(date))}${date.inferred ? ' (suy ra)' : ''}`;
}

function printPlace({ place, other }: PlaceWords): string {
  if (place === null) return 'Chưa rõ địa phương';
  return other === null ? capital(place) : `${capital(place)} (${other})`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
