/** What the number of processes that serve depends on. Memory and sizes in bytes. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly cores: number;
  readonly freeMemory: number;
  readonly indexSize: number;
  /** WORKERS of the environment, as it was typed. */
  readonly wanted: string | undefined;
}

const MOST = 4;

/**
 * Measured with Node 20 over 5,000 reports (164 MB of index): a process takes 0.42 GB when it has opened the index, 0.62
 * under load, 0.82 while it opens it. Reckoned with a fifth more.
 */
const EMPTY_PROCESS = 200_000_000;
const PER_INDEX_BYTE = 5;
/** The rest stays for the system, which keeps the files of the index in memory. */
const SHARE = 0.75;

/**
 * How many processes serve: WORKERS where that is a number, else one for each core, at most four, and as many as memory
 * holds together with the one more that a change of the index needs for a moment.
 *
 * @example workerCount({ platform: 'linux', cores: 2, freeMemory: 8e9, indexSize: 164e6, wanted: undefined }) // 2
 */
export function workerCount({ platform, cores, freeMemory, indexSize, wanted }: Machine): number {
  const typed = Number(wanted || Number.NaN);
  if (Number.isInteger(typed) && typed >= 1 && typed <= 64) return typed;
  // Node does not share a port well between processes there.
  if (platform === 'win32') return 1;
  const room = Math.floor((freeMemory * SHARE) / (EMPTY_PROCESS + PER_INDEX_BYTE * indexSize)) - 1;
  return Math.max(1, Math.min(cores, MOST, room));
}
