import cluster, { type Worker } from 'node:cluster';

export interface CrewOptions {
  /**
   * What each worker runs. It sends `ready` when it answers on the shared port, and when it is sent `leave`, it takes no more
   * connections and goes a moment later, having given back those that were on their way to it.
   */
  readonly script: string;
  readonly nodeOptions: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly count: number;
  /** What workers open when they begin: when it becomes another, fresh ones take their place. Null: not known now. */
  readonly edition: () => Promise<string | null>;
  readonly told: (line: string) => void;
  /** The first worker answers. */
  readonly onOpen: () => void;
}

/** `trial`: it may take the place of one that works, if it works itself. */
interface Member {
  readonly worker: Worker;
  state: 'starting' | 'trial' | 'serving' | 'leaving';
}

const LOOK_EVERY_MS = 2000;
/** How long a worker may take to end when all end, and when only it is replaced: somebody may be downloading. */
const PATIENCE_MS = 4000;
const LONG_PATIENCE_MS = 30_000;
/** More deaths than this within the time are no accidents. */
const DEATHS = 5;
const DEATHS_WITHIN_MS = 60_000;

/**
 * Serves with several processes behind one port until a signal comes. One that dies is replaced; when the edition
 * changes, fresh ones take the place of the old, one after another, each only when it answers: no request waits.
 *
 * @returns exit code: 0 after SIGINT or SIGTERM, 1 where no worker comes up or they die again and again
 * @example process.exitCode = await runCrew({ script: 'web-worker.js', count: 2, … })
 */
export async function runCrew(options: CrewOptions): Promise<number> {
  const edition = await options.edition();
  cluster.setupPrimary({ exec: options.script, execArgv: [...options.nodeOptions], cwd: options.cwd });
  return new Crew(options, edition).work();
}

class Crew {
  private readonly members = new Set<Member>();
  private readonly ended: Promise<void>;
  private readonly noneLeft: () => void;
  private deaths: number[] = [];
  private exitCode: number | null = null;
  private opened = false;
  private changing = false;

  constructor(
    private readonly options: CrewOptions,
    private edition: string | null,
  ) {
    let resolve = () => {};
    this.ended = new Promise((noneLeft) => {
      resolve = noneLeft;
    });
    this.noneLeft = resolve;
  }

  async work(): Promise<number> {
    const end = () => this.endAll(0);
    process.on('SIGINT', end).on('SIGTERM', end);
    const looking = setInterval(() => void this.look(), LOOK_EVERY_MS);
    for (let at = 0; at < this.options.count; at++) void this.hire('starting');
    await this.ended;
    clearInterval(looking);
    process.off('SIGINT', end).off('SIGTERM', end);
    return this.exitCode ?? 1;
  }

  /** Null where it ended before it was ready. */
  private hire(state: 'starting' | 'trial'): Promise<Member | null> {
    const trial = state === 'trial' ? { ONLY_IF_WELL: '1' } : {};
    const member: Member = { worker: cluster.fork({ ...this.options.env, ...trial }), state };
    this.members.add(member);
    return new Promise((resolve) => {
      member.worker.on('message', (message) => {
        if (message !== 'ready' || member.state === 'leaving') return;
        member.state = 'serving';
        if (!this.opened) this.options.onOpen();
        this.opened = true;
        resolve(member);
      });
      const left = (how: string) => {
        resolve(null);
        this.left(member, how);
      };
      member.worker.on('error', (error) => left(error.message));
      member.worker.once('exit', (code, signal) => left(signal || `mã ${code}`));
    });
  }

  private left(member: Member, how: string): void {
    if (!this.members.delete(member)) return;
    if (this.exitCode !== null) {
      if (this.members.size === 0) this.noneLeft();
      return;
    }
    if (member.state === 'leaving' || member.state === 'trial') return;
    const now = Date.now();
    this.deaths = [...this.deaths.filter((at) => now - at < DEATHS_WITHIN_MS), now];
    if (!this.opened || this.deaths.length > DEATHS) {
      this.options.told(`Máy chủ web dừng ${this.opened ? 'nhiều lần liền' : 'khi khởi động'} (${how}).`);
      this.endAll(1);
      return;
    }
    this.options.told(`Một tiến trình phục vụ đã dừng (${how}); đang khởi động tiến trình thay thế.`);
    void this.hire('starting');
  }

  /** Nobody who reads through it may notice: what has a connection to it is answered before that is closed. */
  private retire(member: Member): void {
    member.worker.send('leave');
    this.endWithin(member, LONG_PATIENCE_MS);
  }

  private stop(member: Member): void {
    member.worker.process.kill('SIGTERM');
    this.endWithin(member, PATIENCE_MS);
  }

  private endWithin(member: Member, patienceMs: number): void {
    member.state = 'leaving';
    const late = setTimeout(() => member.worker.process.kill('SIGKILL'), patienceMs);
    member.worker.once('exit', () => clearTimeout(late));
  }

  private endAll(code: number): void {
    if (this.exitCode !== null) return;
    this.exitCode = code;
    if (this.members.size === 0) this.noneLeft();
    for (const member of this.members) this.stop(member);
  }

  private async look(): Promise<void> {
    const found = await this.options.edition();
    if (found === null || found === this.edition || this.changing || !this.opened || this.exitCode !== null) return;
    this.edition = found;
    this.changing = true;
    await this.changeAll();
    this.changing = false;
  }

  private async changeAll(): Promise<void> {
    for (const old of [...this.members]) {
      const fresh = await this.hire('trial');
      if (this.exitCode !== null) return;
      if (fresh === null) {
        this.options.told('Chỉ mục mới không mở được; máy chủ tiếp tục dùng chỉ mục cũ.');
        return;
      }
      // One that died meanwhile has been replaced already: then this one is the one too many.
      this.retire(this.members.has(old) ? old : fresh);
    }
  }
}
