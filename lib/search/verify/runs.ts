import type { Edit, TokenText } from './edits';
import type { Run, RunKind } from './verdict';

type Side = 'pasted' | 'source';

/**
 * The edits as stretches of both texts, with the blanks and commas between the words: the runs of one side join to the
 * whole of it.
 *
 * @param pasted where the piece begins and ends in its text
 * @param source where the passage begins and ends in its paragraph
 * @example runsOf(edits, { ...piece, bounds: [0, 20] }, { ...passage, bounds: [4, 26] })
 */
export function runsOf(
  edits: readonly Edit[],
  pasted: TokenText & { readonly bounds: readonly [number, number] },
  source: TokenText & { readonly bounds: readonly [number, number] },
): Run[] {
  const left = slices(edits, 'pasted', pasted);
  const right = slices(edits, 'source', source);
  return edits.flatMap((edit, i) => {
    const run = { pasted: left[i] ?? '', source: right[i] ?? '' };
    if (run.pasted === '' && run.source === '') return [];
    return [{ kind: kindOf(edit), ...run }];
  });
}

function kindOf({ kind, pasted, source }: Edit): RunKind {
  if (kind === 'same' || kind === 'cut') return kind;
  if (kind === 'stop') return 'changed';
  if (pasted[0] === pasted[1]) return 'removed';
  return source[0] === source[1] ? 'added' : 'changed';
}

function slices(
  edits: readonly Edit[],
  side: Side,
  { text, tokens, bounds: [first, end] }: TokenText & { readonly bounds: readonly [number, number] },
): string[] {
  const found: string[] = [];
  const opening = edits.findIndex((edit) => edit.kind !== 'stop' && edit[side][0] < edit[side][1]);
  let next = end;
  for (const [i, edit] of [...edits.entries()].reverse()) {
    const [from, to] = edit[side];
    let start = next;
    if (i === opening) start = first;
    else if (edit.kind === 'stop') start = tokens[from - 1]?.end ?? next;
    else if (from < to) start = tokens[from]?.start ?? next;
    found[i] = text.slice(start, next);
    next = start;
  }
  return found;
}
