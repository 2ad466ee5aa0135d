import type { VerifyToken } from './verify-tokens';

/** How a token of the paste stands to one of the source: `marks` where they are one word but for its marks. */
export type Likeness = 'same' | 'marks' | 'other';
export type Compare = (pasted: VerifyToken, source: VerifyToken) => Likeness;

/** One step of an alignment: indexes of tokens, -1 where that side has nothing there. */
export interface Step {
  readonly pasted: number;
  readonly source: number;
  /** `cut`: left out where the paste has dots. */
  readonly likeness: Likeness | 'cut';
}

export interface Alignment {
  readonly steps: readonly Step[];
  /** In words that agree; for putting passages in order, never for people. */
  readonly score: number;
}

/*
 * What a step is worth, in words that agree. One changed word costs less than one missing and one added; a gap in the source
 * costs most where it begins, so that a sentence left out is one gap and what follows it is still found.
 */
const WORTH: Readonly<Record<Likeness, number>> = { same: 1, marks: 0.4, other: -0.5 };
/** A word at either end of the paste stands alone rather than against a word of the neighbouring sentence. */
const NEIGHBOUR = -0.7;
const ADDED = -0.6;
const GAP = -1;
const GAP_MORE = -0.08;
const NEVER = -1e9;

const [BOTH, ADD, GAP_END, DOTS_END, DOTS_MORE] = [1, 2, 3, 4, 5];
/** Beside the way: the gap that ends here began before. */
const GAP_GOES_ON = 8;

/**
 * The stretch of a source nearest to a pasted text, word by word: all of the paste, any stretch of the source. Libraries of
 * differences align two whole texts: over a long paragraph they scatter a sentence's small words to wherever they
 * occur. Takes time and bytes in proportion to both lengths; the caller bounds them.
 *
 * @param starts whether a sentence begins at each token of the source
 * @example align(verifyTokens('năm xã', true), verifyTokens('Có năm xã', false), same, [true, false, false]).score // 2
 */
export function align(
  pasted: readonly VerifyToken[],
  source: readonly VerifyToken[],
  compare: Compare,
  starts: readonly boolean[],
): Alignment {
  const [rows, width] = [pasted.length, source.length + 1];
  const ways = new Uint8Array((rows + 1) * width);
  // Best of a row of the table, whatever came last; best where a gap in the source came last.
  let best = new Float64Array(width);
  let above = new Float64Array(width);
  for (let i = 1; i <= rows; i++) {
    [best, above] = [above, best];
    const token = pasted[i - 1];
    if (token === undefined) break;
    if (token.kind === 'cut') {
      best[0] = above[0] ?? NEVER;
      ways[i * width] = DOTS_END;
      for (let j = 1; j < width; j++) {
        const more = best[j - 1] ?? NEVER;
        const end = above[j] ?? NEVER;
        best[j] = Math.max(more, end);
        ways[i * width + j] = more > end ? DOTS_MORE : DOTS_END;
      }
      continue;
    }
    best[0] = (above[0] ?? NEVER) + ADDED;
    ways[i * width] = ADD;
    let gap = NEVER;
    for (let j = 1; j < width; j++) {
      const opened = (best[j - 1] ?? NEVER) + GAP;
      const longer = gap + GAP_MORE;
      gap = Math.max(opened, longer);
      const other = source[j - 1];
      const likeness = other === undefined ? 'other' : compare(token, other);
      const strange =
        likeness === 'other' && ((i === 1 && starts[j] === true) || (i === rows && starts[j - 1] === true));
      const both = (above[j - 1] ?? NEVER) + (strange ? NEIGHBOUR : WORTH[likeness]);
      const added = (above[j] ?? NEVER) + ADDED;
      const most = Math.max(both, added, gap);
      best[j] = most;
      const way = most === both ? BOTH : most === added ? ADD : GAP_END;
      ways[i * width + j] = way | (longer > opened ? GAP_GOES_ON : 0);
    }
  }
  let end = 0;
  for (let j = 1; j < width; j++) if ((best[j] ?? NEVER) > (best[end] ?? NEVER)) end = j;
  return {
    steps: walkBack(ways, rows, width, end, (p, s) => likenessOf(pasted[p], source[s], compare)),
    score: best[end] ?? 0,
  };
}

function likenessOf(pasted: VerifyToken | undefined, source: VerifyToken | undefined, compare: Compare): Likeness {
  return pasted === undefined || source === undefined ? 'other' : compare(pasted, source);
}

function walkBack(
  ways: Uint8Array,
  rows: number,
  width: number,
  end: number,
  likeness: (pasted: number, source: number) => Likeness,
): Step[] {
  const steps: Step[] = [];
  let [i, j] = [rows, end];
  let inGap = false;
  while (i > 0) {
    const cell = ways[i * width + j] ?? ADD;
    const way = inGap ? GAP_END : cell & 7;
    if (way === BOTH) {
      i--;
      j--;
      steps.push({ pasted: i, source: j, likeness: likeness(i, j) });
    } else if (way === GAP_END) {
      inGap = (cell & GAP_GOES_ON) !== 0;
      j--;
      steps.push({ pasted: -1, source: j, likeness: 'other' });
    } else if (way === DOTS_MORE) {
      j--;
      steps.push({ pasted: -1, source: j, likeness: 'cut' });
    } else {
      i--;
      steps.push({ pasted: i, source: -1, likeness: way === DOTS_END ? 'cut' : 'other' });
    }
  }
  return steps.reverse();
}
