import type { DemandStanding } from "./demand.ts";

/** A place that is held against a demand. */
export interface DemandPlace {
  readonly x: number;
  readonly y: number;
  /** Index of the working area, −1 outside every one. */
  readonly area: number;
  /** The street it lies in; null where nobody knows. */
  readonly street: string | null;
  /** Index of the place it is among the situation's own, which does not bar itself; −1 for none. */
  readonly own: number;
}

/** One demand made ready: what it says of any place. */
export type Bar = (place: DemandPlace) => DemandStanding;

/** All of several demands: lost where any bars it, unknown where none does but one cannot tell. */
export function allOf(bars: readonly Bar[]): Bar {
  return (place) => {
    let standing: DemandStanding = "left";
    for (const bar of bars) {
      const one = bar(place);
      if (one === "lost") return "lost";
      if (one === "unknown") standing = "unknown";
    }
    return standing;
  };
}
