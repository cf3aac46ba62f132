import type { CrossCheck } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { plotName, type Weighed } from "./weighed.ts";

/** How many of the other methods put the same plot first. */
export const checksSentence = (checks: readonly CrossCheck[], m: Messages): string =>
  m.text("weights.checks.sentence", {
    same: checks.filter(({ sameFirst }) => sameFirst).length,
    all: checks.length,
  });

/** What moves furthest by a method, and what its zeros do. */
export function movedText({ plots }: Weighed, check: CrossCheck, m: Messages): string {
  const [most] = check.moved;
  const plot = plots.find(({ id }) => id === most?.plot);
  const moved =
    most && plot
      ? m.text("weights.checks.moved", { plot: plotName(plot, m), from: most.from, to: most.to })
      : m.text("weights.checks.unmoved");
  return check.zeroed > 0 ? `${moved} ${m.text("weights.checks.zeroed", { count: check.zeroed })}` : moved;
}
