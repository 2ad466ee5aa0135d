import { AppError } from '../errors';

/**
 * Runs a command and sets the exit code: what it returns, or 2 for wrong use or a crash, told on stderr.
 *
 * @example await runCommand(async () => 0)
 */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    const known = error instanceof AppError || (error instanceof TypeError && 'code' in error);
    process.stderr.write(`${known ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 2;
  }
}
