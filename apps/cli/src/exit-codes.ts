/**
 * What the exit code of `isnad` says. They do not change.
 *
 * @example if (failed > 0) return ExitCode.SomeFailed
 */
export const ExitCode = {
  Done: 0,
  /** Some documents could not be read; all others went through. */
  SomeFailed: 1,
  /** The command itself was wrong: an unknown option, a missing argument. */
  Usage: 2,
  /** Nothing could be done: no database, no such path. */
  Unavailable: 3,
  /** Stopped by Ctrl-C or SIGTERM. */
  Interrupted: 130,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
