/** What a search has so far: the best choice found and what no choice can pass. */
export interface SearchProgress {
  readonly stage: string;
  /** Value of the best choice found; null before there is one. */
  readonly value: number | null;
  /** No choice is better than this; null before anything is known. */
  readonly bound: number | null;
}

/** How long a search may take and who hears of it. The engine has no clock of its own: the caller's is asked. */
export interface SearchControl {
  /** Seconds, by any clock that only goes forward. */
  readonly clock: () => number;
  /** Seconds from the start of the search; Infinity for as long as it takes. */
  readonly limit: number;
  readonly onProgress?: (progress: SearchProgress) => "goOn" | "stop";
}

/** For ever and in silence. */
export const UNLIMITED: SearchControl = { clock: () => 0, limit: Number.POSITIVE_INFINITY };

/** One search under way: asks between steps whether to go on, and remembers that it was told to stop. */
export class Search {
  readonly #control: SearchControl;
  readonly #start: number;
  #stopped = false;

  constructor(control: SearchControl) {
    this.#control = control;
    this.#start = control.clock();
  }

  /** Seconds left; never under 0. */
  get left(): number {
    if (this.#stopped) return 0;
    return Math.max(0, this.#control.limit - (this.#control.clock() - this.#start));
  }

  get over(): boolean {
    return this.left <= 0;
  }

  tell(stage: string, value: number | null, bound: number | null): void {
    if (this.#control.onProgress?.({ stage, value, bound }) === "stop") this.#stopped = true;
  }
}
