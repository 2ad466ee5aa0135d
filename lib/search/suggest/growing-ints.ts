const FIRST = 1024;

/** A list of whole numbers (32 bits, unsigned) that grows: an array of numbers would take up to five times the room. */
export class GrowingInts {
  private data = new Uint32Array(FIRST);
  private used = 0;

  get length(): number {
    return this.used;
  }

  push(value: number): void {
    if (this.used === this.data.length) {
      const wider = new Uint32Array(this.data.length * 2);
      wider.set(this.data);
      this.data = wider;
    }
    this.data[this.used++] = value;
  }

  get(index: number): number {
    return this.data[index] ?? 0;
  }
}
