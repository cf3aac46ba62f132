import type { SiteChoice } from "./site-problem.ts";

export interface GoalReached {
  readonly value: number;
  /** No choice that does as well by the goals before is better than this by this goal. */
  readonly bound: number;
  readonly proved: boolean;
  /** Better by this or more is what is ruled out where proved. */
  readonly step: number;
}

/** The best choice found, with how far it got: goals that have not been sought yet are not among `reached`. */
export interface ChoiceSoFar {
  readonly choice: SiteChoice;
  readonly reached: readonly GoalReached[];
}

/** What a search has so far: the best choice found and what no choice can pass. */
export interface SearchProgress {
  readonly stage: string;
  /** Value of the best choice found; null before there is one. */
  readonly value: number | null;
  /** No choice is better than this; null before anything is known. */
  readonly bound: number | null;
  /** The choice itself, each time there is a better one or more is known of it; else null. */
  readonly best: ChoiceSoFar | null;
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

  tell(stage: string, value: number | null, bound: number | null, best: ChoiceSoFar | null = null): void {
    if (this.#control.onProgress?.({ stage, value, bound, best }) === "stop") this.#stopped = true;
  }
}
