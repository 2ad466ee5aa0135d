/** Processor time, not the clock's: other tests run beside this one. */
function seconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** What the loop took where the bound was set: 2 cores of a shared machine, Node 20, November 2026. */
const LOOP_SECONDS = 0.065;

/** How much slower this machine is, at least 1: a loop of the work that extractors do, cutting and comparing words. */
function slowness(): number {
  const text = 'Huyện ủy Chiêm Hóa tổ chức hội nghị sơ kết công tác. '.repeat(400);
  const loop = () => {
    const words = new Map<string, number>();
    for (const [word] of text.matchAll(/\p{L}+/gu)) words.set(word.toLowerCase(), (words.get(word) ?? 0) + 1);
  };
  loop();
  const taken = seconds(() => {
    for (let i = 0; i < 50; i++) loop();
  });
  return Math.max(1, taken / LOOP_SECONDS);
}

/**
 * Processor seconds that the work takes on a machine as fast as the one that the bounds were set on. The machine is shared and its
 * cores have two threads each: how slow it is just now is measured before and after, and the slower of both counts.
 *
 * @example calibratedSeconds(() => extract(lines)) // 0.8
 */
export function calibratedSeconds(work: () => void): number {
  const before = slowness();
  const taken = seconds(work);
  return taken / Math.max(before, slowness());
}
