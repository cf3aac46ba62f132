/** One line of the report: how long something takes, in milliseconds, over many tries. */
export interface Timing {
  readonly what: string;
  readonly min: number;
  readonly median: number;
  readonly p95: number;
  readonly max: number;
}

/** A question of the report, the engine's time first; what others take for the same stands beneath it. */
export interface Row {
  readonly question: string;
  readonly engine: Timing;
  /** What must hold, and whether it does. */
  readonly goal?: { readonly text: string; readonly met: boolean };
  readonly others: readonly {
    readonly timing: Timing;
    /** How the answers compare; false where they do not agree. */
    readonly answers: string;
    readonly agree: boolean;
  }[];
}

export function timed<T>(work: () => T): readonly [number, T] {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
}

export function timingOf(what: string, milliseconds: readonly number[]): Timing {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { what, min: at(0), median: at(0.5), p95: at(0.95), max: at(1) };
}
