/** A value on its way to a client component as one string; made by `pack`, read by `unpack`. */
export interface Packed<T> {
  readonly json: string;
  /** Never there: keeps the type of what is within. */
  readonly within?: T;
}

/**
 * Packs plain data for a client component. React would go through every list, object and string of a property one by one,
 * on the server twice (once to write it, once to print the page); one string passes as it is.
 *
 * @param value what JSON can carry; fields that are undefined are left out
 * @example <HitList list={pack(cardList(query, hits))} />
 */
export function pack<T>(value: T): Packed<T> {
  return { json: JSON.stringify(value) };
}

/**
 * What was packed.
 *
 * @throws SyntaxError where the string is none of `pack`
 * @example unpack(pack({ total: 3 })).total // 3
 */
export function unpack<T>({ json }: Packed<T>): T {
  return JSON.parse(json);
}
