/** Below this many full matches the page also shows what lies beyond the query, and other readings of it (API.md). */
export const LITTLE = 10;
