import { unitSlugs } from './slugs';
import type { SourceGazetteer, SourceUnit } from './source';

/** Some former districts gave their code to the unit that came after them, so a code needs a date. */
export class DistrictCodes {
  readonly #slugs = new Map<SourceUnit, string>();
  readonly #last = new Map<string, SourceUnit>();
  readonly #former = new Map<string, SourceUnit>();

  constructor(source: SourceGazetteer, oldProvince: ReadonlyMap<string, string>) {
    for (const [code, province] of oldProvince) {
      const units = [...source.districts, ...source.formerDistricts].filter((unit) => unit.province === code);
      const slugs = unitSlugs(province, units);
      for (const [i, unit] of units.entries()) this.#slugs.set(unit, slugs[i] ?? '');
    }
    for (const unit of source.districts) this.#last.set(unit.code, unit);
    for (const unit of source.formerDistricts) this.#former.set(unit.code, unit);
  }

  /** The district that had the code shortly before the date, or at the end. */
  #at(code: string, until: string | null): SourceUnit | undefined {
    const former = this.#former.get(code);
    const inTime = former?.until != null && until !== null && until <= former.until;
    return inTime ? former : (this.#last.get(code) ?? former);
  }

  slugAt(code: string, until: string | null): string {
    const unit = this.#at(code, until);
    return unit === undefined ? `?${code}` : (this.#slugs.get(unit) ?? '');
  }

  provinceOf(code: string): string | null {
    return this.#at(code, null)?.province ?? null;
  }

  /** The last holder of a code was born on the day it took the code over; null where it always had it. */
  takenOver(code: string): string | null {
    return this.#last.has(code) ? (this.#former.get(code)?.until ?? null) : null;
  }
}
