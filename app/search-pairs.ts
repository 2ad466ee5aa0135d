/** What Next gives a page for `?…`. */
export type PageSearchParams = Promise<Readonly<Record<string, string | string[] | undefined>>>;

/**
 * The pairs of a page's address, repeats kept in their order.
 *
 * @example await searchPairs(Promise.resolve({ tinh: ['lai-chau', 'hue'] })) // [['tinh', 'lai-chau'], ['tinh', 'hue']]
 */
export async function searchPairs(searchParams: PageSearchParams): Promise<[key: string, value: string][]> {
  return Object.entries(await searchParams).flatMap(([key, value]) =>
    [value ?? []].flat().map((each): [string, string] => [key, each]),
  );
}
