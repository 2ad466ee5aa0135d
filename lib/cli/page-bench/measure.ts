import { AppError } from '../../errors';
import type { Answer, Client } from './request';

/** One way through all addresses. */
export interface Pass {
  /** Of each answer, in milliseconds, in the order of the addresses. */
  readonly times: readonly number[];
  readonly bytes: number;
  readonly seconds: number;
}

/**
 * Asks for every address once, some at a time. Throws AppError `internal` where one is not answered with 200: times of
 * failures say nothing.
 *
 * @param atATime 1: one after another
 * @example const { times } = await pass(client, ['/?q=ocop'], 8)
 */
export async function pass(client: Client, addresses: readonly string[], atATime: number): Promise<Pass> {
  const answers: Answer[] = [];
  let next = 0;
  const worker = async () => {
    for (let at = next++; at < addresses.length; at = next++) {
      const address = addresses[at] ?? '/';
      const answer = await client.get(address);
      if (answer.status !== 200) throw new AppError('internal', `${answer.status} cho địa chỉ ${address}`);
      answers[at] = answer;
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: atATime }, worker));
  return {
    times: answers.map(({ ms }) => ms),
    bytes: answers.reduce((sum, { bytes }) => sum + bytes, 0),
    seconds: (performance.now() - began) / 1000,
  };
}

/**
 * The value below which a share of the values lies (nearest rank); NaN of none.
 *
 * @param share 0.5 is the median
 * @example quantile([1, 2, 3, 4], 0.95) // 4
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** The median of some runs, of whatever is read from each. */
export function medianOf<T>(runs: readonly T[], read: (run: T) => number): number {
  return quantile(runs.map(read), 0.5);
}
