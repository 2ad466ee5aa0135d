/** Fill at most half of the slots: a probe then meets its pair or a free slot at once. */
const LOAD = 2;
const FIRST_SLOTS = 1 << 12;

/** Two odd constants spread neighbouring numbers over the slots (Knuth's multiplicative hashing). */
const SPREAD_FIRST = 0x9e3779b1;
const SPREAD_SECOND = 0x85ebca6b;

/**
 * Pairs of whole numbers with counts: how often, and in how many reports. Entries are numbered from 1 in the order of
 * their first use, so the same text gives the same numbers. Open addressing in typed arrays: the five million pairs of a
 * large corpus would take a Map some hundred bytes each, and several times as long.
 */
export class PairTable {
  private slots = new Uint32Array(FIRST_SLOTS);
  /** By entry; entry 0 stands for a free slot. */
  private firsts = new Uint32Array(FIRST_SLOTS / LOAD);
  private seconds = new Uint32Array(FIRST_SLOTS / LOAD);
  private counts = new Uint32Array(FIRST_SLOTS / LOAD);
  private reports = new Uint32Array(FIRST_SLOTS / LOAD);
  private lastReport = new Uint32Array(FIRST_SLOTS / LOAD);
  private used = 1;

  /** Entries, the empty one included. */
  get size(): number {
    return this.used;
  }

  /** Counts a pair in a report (numbered from 1, in order) and returns its entry. */
  add(first: number, second: number, report: number): number {
    let slot = this.slotOf(first, second);
    let entry = this.slots[slot] ?? 0;
    if (entry === 0) {
      if (this.used === this.firsts.length) {
        this.widen();
        slot = this.slotOf(first, second);
      }
      entry = this.used++;
      this.slots[slot] = entry;
      this.firsts[entry] = first;
      this.seconds[entry] = second;
    }
    this.counts[entry] = (this.counts[entry] ?? 0) + 1;
    if (this.lastReport[entry] !== report) {
      this.lastReport[entry] = report;
      this.reports[entry] = (this.reports[entry] ?? 0) + 1;
    }
    return entry;
  }

  /** The entry of a pair, 0 for none. */
  find(first: number, second: number): number {
    return this.slots[this.slotOf(first, second)] ?? 0;
  }

  first(entry: number): number {
    return this.firsts[entry] ?? 0;
  }

  second(entry: number): number {
    return this.seconds[entry] ?? 0;
  }

  count(entry: number): number {
    return this.counts[entry] ?? 0;
  }

  reportsOf(entry: number): number {
    return this.reports[entry] ?? 0;
  }

  private slotOf(first: number, second: number): number {
    const mask = this.slots.length - 1;
    const mixed = Math.imul(first, SPREAD_FIRST) ^ Math.imul(second, SPREAD_SECOND);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    for (;;) {
      const entry = this.slots[slot] ?? 0;
      if (entry === 0 || (this.firsts[entry] === first && this.seconds[entry] === second)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private widen(): void {
    const wider = (list: Uint32Array) => {
      const copy = new Uint32Array(list.length * 2);
      copy.set(list);
      return copy;
    };
    this.firsts = wider(this.firsts);
    this.seconds = wider(this.seconds);
    this.counts = wider(this.counts);
    this.reports = wider(this.reports);
    this.lastReport = wider(this.lastReport);
    this.slots = new Uint32Array(this.slots.length * 2);
    for (let entry = 1; entry < this.used; entry++) {
      this.slots[this.slotOf(this.first(entry), this.second(entry))] = entry;
    }
  }
}
