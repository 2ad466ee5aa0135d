import { AppError } from '../../../errors';

/** Where a token stands in the text of its segment, in UTF-16 units. */
export interface TokenPlace {
  readonly start: number;
  readonly end: number;
}

/** A number below this is one byte; this byte is followed by the number in four. */
const LONG = 255;
/** In bytes. */
const LONG_SIZE = 5;

/**
 * Places of the tokens of every report, beside the column of their terms: a page of results shows where twenty reports
 * are marked, and cutting their texts into words again took most of its time. Two numbers for each token: how far it
 * begins behind the one before it in its segment, and its length.
 */
export class TokenPlacesBuilder {
  private readonly bytes: number[] = [];
  private readonly starts: number[] = [0];

  /** @param segments places of each segment's tokens of one report */
  add(segments: readonly (readonly TokenPlace[])[]): void {
    for (const segment of segments) {
      let last = 0;
      for (const { start, end } of segment) {
        this.push(start - last);
        this.push(end - start);
        last = end;
      }
    }
    this.starts.push(this.bytes.length);
  }

  /** Count of starts, starts, numbers; the first two in 32 bits each, little-endian. */
  encode(): Uint8Array {
    const head = 4 * (1 + this.starts.length);
    const encoded = new Uint8Array(head + this.bytes.length);
    const view = new DataView(encoded.buffer);
    view.setUint32(0, this.starts.length, true);
    for (const [i, start] of this.starts.entries()) view.setUint32(4 * (i + 1), start, true);
    encoded.set(this.bytes, head);
    return encoded;
  }

  private push(number: number): void {
    if (number < LONG) this.bytes.push(number);
    else this.bytes.push(LONG, number & 0xff, (number >>> 8) & 0xff, (number >>> 16) & 0xff, number >>> 24);
  }
}

/** The places, ready to be asked. */
export class TokenPlaces {
  private constructor(
    private readonly bytes: Uint8Array,
    private readonly starts: Uint32Array,
  ) {}

  /**
   * @param reports how many there must be
   * @throws AppError `index-broken` where the bytes are none of `TokenPlacesBuilder`'s
   */
  static decode(file: Uint8Array, reports: number): TokenPlaces {
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    const count = file.byteLength >= 4 ? view.getUint32(0, true) : 0;
    const head = 4 * (1 + count);
    if (count !== reports + 1 || head > file.byteLength) throw broken(file.byteLength);
    const starts = Uint32Array.from({ length: count }, (_, i) => view.getUint32(4 * (i + 1), true));
    if (starts.at(-1) !== file.byteLength - head) throw broken(file.byteLength);
    return new TokenPlaces(file.subarray(head), starts);
  }

  /** Reads the places of one report from its first token on; a new segment is told by `nextSegment`. */
  reader(doc: number): PlaceReader {
    return new PlaceReader(this.bytes, this.starts[doc] ?? 0);
  }
}

/** Reads the places of one report in order. */
export class PlaceReader {
  /** Of the token that `next` came to. */
  start = 0;
  end = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private at: number,
  ) {}

  /** Goes on to the next token. */
  next(): void {
    this.start = this.end + this.number();
    this.end = this.start + this.number();
  }

  /** Passes tokens of a segment of which no more is wanted. */
  skip(tokens: number): void {
    const { bytes } = this;
    let { at } = this;
    for (let left = 2 * tokens; left > 0; left--) at += bytes[at] === LONG ? LONG_SIZE : 1;
    this.at = at;
  }

  /** What comes next is the first token of a segment. */
  nextSegment(): void {
    this.end = 0;
  }

  private number(): number {
    const { bytes } = this;
    const first = bytes[this.at++] ?? 0;
    if (first < LONG) return first;
    let number = 0;
    for (let shift = 0; shift < 32; shift += 8) number |= (bytes[this.at++] ?? 0) << shift;
    return number >>> 0;
  }
}

function broken(value: number): AppError {
  return new AppError('index-broken', 'places of tokens have a wrong length', { value, next: 'npm run index' });
}
