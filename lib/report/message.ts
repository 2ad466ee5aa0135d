export type Severity = 'info' | 'warning' | 'error';

/** Something a person should know about a source. A bad file is a message, never an exception. */
export interface Message {
  /** Path of the source relative to REPORTS_DIR. */
  readonly file: string;
  /** Line, key or paragraph, in words; null where it concerns the whole file. */
  readonly place: string | null;
  readonly rule: string;
  readonly severity: Severity;
  /** Vietnamese, for the person who keeps the folder. */
  readonly message: string;
}
