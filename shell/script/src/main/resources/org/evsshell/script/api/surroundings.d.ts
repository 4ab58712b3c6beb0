/** What is known of the cloud in use. */
interface CloudInfo {
  readonly name: string;
  readonly region: string | null;
  readonly project_id: string;
  readonly dialect: 'evs' | 'cinder';
}

/** What became of one item of `evs.parallel`. */
type Outcome<Item, Value> =
  | { item: Item; status: 'fulfilled'; value: Value }
  | { item: Item; status: 'rejected'; reason: unknown }
  | { item: Item; status: 'skipped' };

interface ParallelOptions {
  /** How many items at a time; 8 without it. */
  concurrency?: number;
  /** Whether the first failure skips the items not begun. */
  stopOnError?: boolean;
  /** What the progress line calls the work. */
  label?: string;
}

interface CommonAsyncEvs {
  /** The cloud in use. */
  readonly cloud: CloudInfo;
  /** The shell's version. */
  readonly version: string;
  /** Runs work for every item, some at a time; never rejects for what an item did. */
  parallel<Item, Value>(
    items: Iterable<Item>,
    work: (item: Item, evs: AsyncEvs) => Promise<Value> | Value,
    options?: ParallelOptions,
  ): Promise<Outcome<Item, Value>[]>;
  /** What the shell's own table would show. */
  table(rows: object[], columns?: string[]): string;
  /** Help on `disks`, on `disks.get`, or on everything. */
  help(topic?: string): string;
  /** Resolves after that many milliseconds. */
  sleep(milliseconds: number): Promise<void>;
}

interface CommonEvs extends Omit<CommonAsyncEvs, 'sleep'> {
  /** The same methods, returning promises. */
  readonly async: AsyncEvs;
}

/** A failure of the service or of the way to it. */
declare class EvsError extends Error {
  /** What can be done about it, such as `NotFound` or `WrongState`. */
  readonly kind: string;
  /** The service's own code. */
  readonly code?: string;
  /** The HTTP status. */
  readonly status?: number;
  readonly requestId?: string;
  readonly operation?: string;
  readonly hint?: string;
}

/** The service. */
declare const evs: Evs;
/** What follows `--` on the command line. */
declare const args: string[];
/** Writes a line to standard output. */
declare function print(...values: unknown[]): void;
/** Waits that many milliseconds. */
declare function sleep(milliseconds: number): void;
/** Ends the script with an exit code; cannot be caught. */
declare function exit(code?: number): never;
declare const console: {
  log(...values: unknown[]): void;
  info(...values: unknown[]): void;
  debug(...values: unknown[]): void;
  warn(...values: unknown[]): void;
  error(...values: unknown[]): void;
  table(rows: object[], columns?: string[]): void;
};
