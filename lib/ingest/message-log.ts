import type { Message, Severity } from '../report/message';

/** The messages of one source file, in the order in which they were found. */
export interface MessageLog {
  readonly messages: readonly Message[];
  /**
   * @param rule kebab-case English, one name per cause
   * @param message Vietnamese, for the person who keeps the folder
   * @param place line, key or paragraph in words; null where it concerns the whole file
   */
  readonly add: (severity: Severity, rule: string, message: string, place?: string | null) => void;
}

/**
 * A list of messages that knows which file it is about.
 *
 * @param file path relative to REPORTS_DIR
 * @example const log = messageLog('2022/a.txt'); log.add('warning', 'not-utf8', 'Tệp không phải UTF-8.');
 */
export function messageLog(file: string): MessageLog {
  const messages: Message[] = [];
  return {
    messages,
    add: (severity, rule, message, place = null) => messages.push({ file, place, rule, severity, message }),
  };
}
