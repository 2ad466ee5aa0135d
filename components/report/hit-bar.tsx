import { printNumber } from '../ui/print-number';
import { HitStepper } from './hit-stepper';
import type { HitPlaces } from './hit-steps';

/** More numbers than this are no way to find anything; the stepper still reaches every mark. */
const MAX_LINKS = 200;

/** Stays in sight while reading: how many places match, and a numbered link to each, with or without script. */
export function HitBar({ places }: { readonly places: HitPlaces }) {
  const { count } = places;
  const numbers = Array.from({ length: Math.min(count, MAX_LINKS) }, (_, index) => index + 1);
  return (
    <nav
      aria-label="Chỗ khớp"
      className="hit-bar sticky top-0 z-10 flex items-center gap-3 border-y border-rule bg-paper py-1 print:hidden"
    >
      <HitStepper places={places} label={`${printNumber(count)} chỗ khớp`} />
      <ol className="count flex min-w-0 flex-1 overflow-x-auto">
        {numbers.map((number) => (
          <li key={number}>
            <a
              href={`#h${number}`}
              aria-label={`Chỗ khớp ${number}`}
              className="inline-flex min-h-8 min-w-8 items-center justify-center text-xs pointer-coarse:min-h-11"
            >
              {number}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
