import type { Progress } from "../../dispersion/progress.ts";

/** How long a search may go on. The engine has no clock: who wants a limit of time hands one in. */
export interface SearchLimits {
  readonly progress?: Progress;
  /** Branches looked at, in all. */
  readonly nodes?: number;
  readonly milliseconds?: number;
  /** Milliseconds from any start. Needed where `milliseconds` is given. */
  readonly now?: () => number;
  /** Hears of each better set (indexes of candidates, rising), and of each bound that is closer: metres. */
  readonly onBest?: (chosen: readonly number[], value: number, bound: number) => void;
}

/** Counts the branches of a whole calculation, and stops it at its limits. */
export class StopWatch {
  nodes = 0;
  stopped = false;
  /** What `progress` is told: steps of the bisection taken, and how many it can take. */
  done = 0;
  of = 1;
  /** Branches after which the search at hand is given up, though others may follow. */
  pauseAt = Number.POSITIVE_INFINITY;
  readonly #limits: SearchLimits;
  readonly #end: number;

  constructor(limits: SearchLimits) {
    this.#limits = limits;
    const { now, milliseconds } = limits;
    this.#end = now && milliseconds !== undefined ? now() + milliseconds : Number.POSITIVE_INFINITY;
  }

  /** One more branch; true when it is to be the last. */
  tick(): boolean {
    this.nodes++;
    if (this.#limits.nodes !== undefined && this.nodes >= this.#limits.nodes) this.stopped = true;
    // Asked seldom: a clock and a message cost more than a branch.
    if ((this.nodes & 255) === 0) this.look();
    return this.stopped || this.nodes >= this.pauseAt;
  }

  look(): boolean {
    const { progress, now } = this.#limits;
    if (progress?.(Math.min(this.done, this.of), this.of) === "stop") this.stopped = true;
    if (now && now() >= this.#end) this.stopped = true;
    return this.stopped;
  }
}
